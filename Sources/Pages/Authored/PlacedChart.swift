import Diagnostics
import Documents
import Figures
import PortalModel

/// A chart that a writer placed by name.
struct PlacedChart {
  /// What is drawn.
  enum Kind: String, CaseIterable, Sendable {
    /// The area over the years, with the milestones and perhaps one unit.
    case trend
    /// The units in one year, as bars.
    case ranking
    /// Where the area is on its way to the milestone.
    case progress
    /// The units' first and last years side by side.
    case changes
    /// A small line for each unit.
    case multiples
    /// The units by year, shaded.
    case heatmap
    /// The units of one year on the schematic map.
    case map
    /// How many units say yes in one year.
    case share

    /// The field that only charts of this kind have.
    var field: String? {
      switch self {
      case .trend: "unit"
      case .ranking, .map, .share: "year"
      case .progress, .changes, .multiples, .heatmap: nil
      }
    }
  }

  /// Beyond so many units a picture of all of them says nothing; tables and files hold them.
  static let unitLimit = 40

  let kind: Kind
  let series: AreaSeries
  /// The unit whose line is drawn beside the area's.
  let unit: Unit?
  /// The period of a ranking.
  let period: Period?
  /// The writer's own heading and sentence, where they gave them.
  let title: String?
  let summary: String?
}

extension PageGraph {
  /// Reads what a writer asks for in a block fenced as `chart`.
  ///
  /// - Parameters:
  ///   - chart: The block.
  ///   - diagnostics: Receives faulty fields, names that are none, what cannot be drawn.
  /// - Returns: `nil` when there is nothing to draw.
  func resolve(_ chart: Prose.Chart, into diagnostics: inout [Diagnostic]) -> PlacedChart? {
    var reader = FieldReader(chart.fields)
    let name = reader.requiredText("indicator")
    let kind = reader.choice("type", of: PlacedChart.Kind.self)
    let title = reader.text("title")
    let summary = reader.text("summary")
    var unitName: Located<String>?
    var period: Located<Period>?
    // Of a kind that is none nobody knows what else it has.
    let isKnown = kind != nil || !reader.has("type")
    for field in ["unit", "year"] {
      let takers = PlacedChart.Kind.allCases.filter { $0.field == field }
      guard !isKnown || takers.contains(kind?.value ?? .trend) else {
        if let site = reader.site(ofField: field) {
          let types = takers.map(\.rawValue)
          reader.report(
            .fieldOfOtherCharts(name: field, types: types, isTyped: kind != nil), at: site)
        }
        continue
      }
      if field == "unit" {
        unitName = reader.text(field)
      } else {
        period = reader.integer(field)?.map(Period.init(year:))
      }
    }
    diagnostics += reader.finish()
    guard let name, let indicator = indicator(named: name, into: &diagnostics),
      let series = figures.areaSeries[indicator.id]
    else { return nil }
    var unit: Unit?
    if let unitName {
      guard let found = self.unit(named: unitName, into: &diagnostics) else { return nil }
      let series = portal.figures.series(SeriesKey(indicator.id, found.id))
      guard series.contains(where: \.value.hasFigure) else {
        report(
          "\(name.value) \(unitName.value)", period: nil, known: [], at: unitName.site,
          into: &diagnostics)
        return nil
      }
      unit = found
    }
    let placed = PlacedChart(
      kind: kind?.value ?? .trend, series: series, unit: unit, period: period?.value,
      title: title?.value, summary: summary?.value)
    guard canDraw(placed) else {
      guard portal.hasAllFigures else { return nil }
      let problem = ModelProblem.chartDoesNotFit(
        type: placed.kind.rawValue, indicator: indicator.id.rawValue)
      diagnostics.append(Diagnostic(.model(problem), at: (kind?.site ?? name.site).place))
      return nil
    }
    if let period, !periodsOfUnits(indicator).contains(period.value) {
      report(
        name.value, period: period.value, known: periodsOfUnits(indicator), at: period.site,
        into: &diagnostics)
      return nil
    }
    return placed
  }

  private func canDraw(_ chart: PlacedChart) -> Bool {
    let indicator = chart.series.indicator
    switch chart.kind {
    case .trend: return indicator.definition.areaKind != .yesNo && chart.series.latest != nil
    case .ranking:
      return indicator.definition.kind != .yesNo
        && periodsOfUnits(indicator).contains { period in
          portal.expectedUnits(for: indicator, in: period).count > 1
        }
    case .progress:
      switch chart.series.assessment.reckoning {
      case .level?, .growth?: return true
      case .yesNo?, nil: return false
      }
    case .changes, .multiples, .heatmap:
      return indicator.definition.kind != .yesNo && canCompareYears(indicator)
    case .map:
      guard let period = chart.period ?? periodsOfUnits(indicator).last else { return false }
      return indicator.definition.kind != .yesNo
        && portal.expectedUnits(for: indicator, in: period).contains { $0.tile != nil }
    case .share: return indicator.definition.kind == .yesNo && !periodsOfUnits(indicator).isEmpty
    }
  }

  /// The periods in which units below the area have figures, in order.
  func periodsOfUnits(_ indicator: Indicator) -> [Period] {
    figures.unitPeriods[indicator.id] ?? []
  }

  /// Those that are over: a running period is compared with none.
  func finishedPeriodsOfUnits(_ indicator: Indicator) -> [Period] {
    periodsOfUnits(indicator).filter { $0.isOver(on: publication.asOf) }
  }

  /// The units below the area that have said anything of an indicator; of units within one another
  /// the lowest, for a total beside its parts says nothing of them.
  func reportingUnits(_ indicator: Indicator) -> [Unit] {
    let expected = Set(
      periodsOfUnits(indicator).flatMap { portal.expectedUnits(for: indicator, in: $0) }
        .map(\.id))
    return portal.units.filter { unit in
      unit.parent != nil && expected.contains(unit.id)
        && !portal.figures.series(SeriesKey(indicator.id, unit.id)).isEmpty
    }
  }

  /// Whether the units' years can be drawn side by side: there are two at least, and no more units
  /// than a reader can tell apart.
  func canCompareYears(_ indicator: Indicator) -> Bool {
    finishedPeriodsOfUnits(indicator).count > 1
      && reportingUnits(indicator).count <= PlacedChart.unitLimit
  }
}
