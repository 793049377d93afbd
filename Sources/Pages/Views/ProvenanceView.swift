import Documents
import Figures
import PortalModel
import Quantities
import Theme

/// What a row of the table is about.
private enum ProvenanceRow {
  case area(PlaceFigure)
  case unit(Accounts)
}

/// Where each figure of an indicator is from: the table that all figures lead to.
extension Composer {
  /// Year by year, the latest first, the area before its units: `{year, rows}`.
  func provenance(_ series: AreaSeries) -> View {
    let indicator = series.indicator
    let years = portal.figures.periods(of: indicator.id).reversed()
    let units = portal.units.map { unit in
      (
        unit.id, portal.figures.accounts(SeriesKey(indicator.id, unit.id)),
        portal.figures.units.units(below: unit.id).isEmpty
          ? [] : portal.figures.figures(SeriesKey(indicator.id, unit.id))
      )
    }
    let groups = years.map { year -> ViewFields in
      let figure = series.figures.first { $0.period == year }
      let units = units.compactMap { unit, accounts, made -> ProvenanceRow? in
        guard unit != figure?.key.unit else { return nil }
        // A place between has what its own units come to.
        if let place = made.first(where: { $0.period == year && $0.key.unit == unit }),
          place.units != nil
        {
          return .area(place)
        }
        return accounts.first { $0.period == year }.map(ProvenanceRow.unit)
      }
      let rows = [figure.map(ProvenanceRow.area)].compactMap { $0 } + units
      return [
        .year: .text("\(year)"),
        .rows: .made(of: rows) { row in
          switch row {
          case .area(let figure): self.row(figure, of: indicator)
          case .unit(let accounts): self.row(accounts, of: indicator)
          }
        },
      ]
    }
    return groups.isEmpty ? .absent : .list(groups)
  }

  /// The area's figure: its own report, or how it was made of the units'.
  private func row(_ figure: PlaceFigure, of indicator: Indicator) -> ViewFields {
    if figure.own != nil, let accounts = figure.accounts {
      var fields = row(accounts, of: indicator)
      // The other account goes last, for its source and its note follow.
      let disputes = [dispute(figure, of: indicator), otherAccount(accounts, of: indicator)]
        .compactMap { $0 }
      fields[.dispute] = disputes.isEmpty ? .absent : .text(disputes.joined(separator: " "))
      return fields
    }
    var fields = row(
      of: indicator, figure.key.unit, figure.period, value: figure.value, quality: figure.quality)
    // What all figures lead to says as they do that not all units speak.
    if figure.bounds != nil || figure.isPartial {
      var shown = cell(figure, of: indicator)
      shown[.trace] = .absent
      shown[.disputed] = .flag(false)
      fields[.figure] = .fields(shown)
    }
    fields[.computed] = .optional(computation(figure, of: indicator))
    fields[.coverage] = .optional(coverage(figure))
    // The area may say why it has no figure of its own.
    fields[.note] = .optional(figure.accounts?.main.note)
    return fields
  }

  /// A unit's figure and the report that it rests on.
  private func row(_ accounts: Accounts, of indicator: Indicator) -> ViewFields {
    let observation = accounts.main
    let unit = observation.unit
    var fields = row(
      of: indicator, unit, observation.period, value: observation.value,
      quality: observation.quality)
    fields[.source] = .optional(
      portal.report(of: observation).map(source))
    fields[.note] = .optional(observation.note)
    if !observation.corrections.isEmpty {
      fields[.corrections] = .list(
        observation.corrections.map { applied in
          [
            .text: .text(
              phrases(
                .correctedFrom,
                [
                  "old": fullText(applied.old, of: indicator),
                  "date": format.date(applied.correction.date),
                ])),
            .link: .optional(link(to: applied)),
          ]
        })
    }
    if let other = accounts.other, let dispute = otherAccount(accounts, of: indicator) {
      fields[.dispute] = .text(dispute)
      fields[.otherSource] = .optional(
        portal.report(of: other).map(source))
      fields[.otherNote] = .optional(other.note)
    }
    return fields
  }

  private func row(
    of indicator: Indicator, _ unit: Identifier<ReportingUnit>, _ period: Period,
    value: ObservedValue, quality: Quality?
  ) -> ViewFields {
    [
      .anchor: .text(FigureAnchor.name(unit, period)),
      .unit: .optional(self.unit(unit)),
      .figure: .fields(
        cell(value, at: FigureKey(indicator.id, unit, period), quality: quality, of: indicator)),
      .parts: .optional(parts(of: value)),
      .computed: .absent,
      .coverage: .absent,
      .source: .absent,
      .note: .absent,
      .corrections: .list([]),
      .dispute: .absent,
      .otherSource: .absent,
      .otherNote: .absent,
      .lang: mark(mainLanguage),
    ]
  }

  /// By which method a figure was made of the units', in words; `nil` without a figure.
  private func computation(_ figure: PlaceFigure, of indicator: Indicator) -> String? {
    guard figure.own == nil, !figure.isWithheld, figure.units?.value.hasFigure == true else {
      return nil
    }
    switch indicator.definition.aggregation {
    case .sum: return phrases(.computedSum)
    case .ratioOfSums: return phrases(.computedRatio)
    case .weightedMean: return phrases(.computedMean)
    case .shareOfUnits: return phrases(.computedShare)
    case .reported: return nil
    }
  }

  /// What somebody else says of a figure, where it is something else.
  private func otherAccount(_ accounts: Accounts, of indicator: Indicator)
    -> String?
  {
    guard let other = accounts.other, let disagreement = accounts.disagreement else { return nil }
    return phrases(
      .otherAccount,
      [
        "name": reporter(of: other),
        "value": fullText(other.value, of: indicator),
        "difference": text(disagreement, of: indicator),
      ])
  }

  /// What the units come to, where the area's own figure says something else; never where a unit
  /// holds its figure back, for the difference would tell it.
  private func dispute(_ figure: PlaceFigure, of indicator: Indicator) -> String? {
    guard let units = figure.units, let own = figure.own?.value.measure,
      let value = units.value.measure, figure.disagrees(in: indicator.definition),
      !units.coverage.missing.contains(where: { $0.reason == .withheld })
    else { return nil }
    let decimals = indicator.definition.decimals
    let gap = own.rounded(decimals: decimals) - value.rounded(decimals: decimals)
    return phrases(
      .unitsComeTo,
      [
        "value": fullText(units.value, of: indicator),
        "reported": "\(units.coverage.reportedCount)",
        "expected": "\(units.coverage.expectedCount)",
        "difference": difference(gap.magnitude, of: indicator),
      ])
  }

  /// How far apart two accounts are.
  private func text(_ disagreement: Disagreement, of indicator: Indicator) -> String {
    guard let main = disagreement.main.measure, let other = disagreement.other.measure else {
      return phrases(.differenceOpposite)
    }
    // The difference of the numbers that are shown, with as many digits as show that there is one.
    let decimals = Digits.faithful(from: indicator.definition.decimals) { decimals in
      main == other || main.rounded(decimals: decimals) != other.rounded(decimals: decimals)
    }.decimals
    let gap = main.rounded(decimals: decimals) - other.rounded(decimals: decimals)
    return difference(gap.magnitude, of: indicator, decimals: decimals)
  }

  private func reporter(of observation: Observation) -> String {
    portal.report(of: observation).flatMap(submitterName) ?? ""
  }
}
