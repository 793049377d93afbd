import Diagnostics
import Documents
import Figures
import Markup
import PortalModel
import Quantities
import SVGCharts
import Theme

/// One unit beside the area, the first and the middle ones: words first, then bars, then all in a
/// table.
///
/// Places are ranked by shares and rates. Counts go with the size of a place: they are only ordered,
/// and none is better for having more.
extension Composer {
  /// A unit's figure of one indicator, in the latest period that it has one, among all units'.
  private struct Standing {
    let indicator: Indicator
    let period: Period
    let comparison: UnitComparison
    let own: UnitComparison.RankedUnit
    let area: PlaceFigure?

    /// Whether the places can be told better from worse by it.
    var isRanked: Bool { indicator.definition.kind != .count }

    /// Those with the most; for a count that should fall they stand at the end.
    var most: [UnitComparison.RankedUnit] {
      indicator.definition.direction == .up ? comparison.best : comparison.last
    }

    var least: [UnitComparison.RankedUnit] {
      indicator.definition.direction == .up ? comparison.last : comparison.best
    }
  }

  /// `{promises, rows}`; absent where there is nothing to compare.
  func comparison(of unit: Unit, into diagnostics: inout [Diagnostic]) -> View {
    guard unit.parent != nil else { return .absent }
    let standings = portal.indicators.compactMap { standing(of: unit, $0) }
    guard !standings.isEmpty else { return .absent }
    let promises = standings.filter(\.indicator.isPromise).map { standing -> ViewFields in
      let indicator = standing.indicator
      return [
        .indicator: .fields(anchor(indicator, to: .indicator(indicator.id))),
        .sentence: .markup(sentence(standing)),
        .chart: bars(standing, into: &diagnostics),
      ]
    }
    return .fields([
      .promises: .list(promises), .rows: .list(standings.map(row)),
    ])
  }

  private func standing(of unit: Unit, _ indicator: Indicator) -> Standing? {
    let latest = portal.figures.series(SeriesKey(indicator.id, unit.id))
      .last { $0.value.measure != nil }
    guard let period = latest?.period,
      let comparison = graph.figures.comparisons[indicator.id]?[period],
      comparison.ranked.count > 1, let own = comparison[unit.id]
    else { return nil }
    let area = graph.figures.areaSeries[indicator.id]?.figure(in: period)
    return Standing(
      indicator: indicator, period: period, comparison: comparison, own: own,
      area: area.flatMap { $0.value.hasFigure ? $0 : nil })
  }

  private func sentence(_ standing: Standing) -> MarkupFragment {
    let indicator = standing.indicator
    var values: [String: MarkupFragment] = [
      "value": figure(standing.own, of: indicator),
      "year": plain(text: "\(standing.period)"),
    ]
    var writer = MarkupWriter()
    if standing.isRanked {
      let ties = standing.comparison.tied(with: standing.own).count - 1
      values["rank"] = plain(text: "\(standing.own.rank)")
      values["count"] = plain(text: "\(standing.comparison.ranked.count)")
      values["ties"] = plain(text: "\(ties)")
      writer.fragment(phrases.markup(ties > 0 ? .standingTied : .standing, values))
      append(.standingBestAre, standing.comparison.best, of: indicator, to: &writer)
      append(.standingMiddleAre, standing.comparison.middle, of: indicator, to: &writer)
    } else {
      writer.fragment(phrases.markup(.standingCount, values))
      append(.standingMostAre, standing.most, of: indicator, to: &writer)
      append(.standingLeastAre, standing.least, of: indicator, to: &writer)
    }
    if let area = standing.area {
      writer.text(" ")
      writer.fragment(
        phrases.markup(.standingArea, ["area": figure(area, of: indicator)]))
    }
    return writer.fragment
  }

  /// A sentence that names places with the same figure, the first of which leads to its source.
  private func append(
    _ key: PhraseKey, _ units: [UnitComparison.RankedUnit], of indicator: Indicator,
    to writer: inout MarkupWriter
  ) {
    guard let first = units.first else { return }
    writer.text(" ")
    writer.fragment(
      phrases.markup(
        key, ["names": plain(text: names(units)), "value": figure(first, of: indicator)]))
  }

  /// Up to so many that tie are named; more are counted.
  private static let namedTies = 5

  private func names(_ units: [UnitComparison.RankedUnit]) -> String {
    units.count > Self.namedTies
      ? phrases(.standingMany, ["count": "\(units.count)"])
      : units.map { title($0.unit) }.joined(separator: ", ")
  }

  private func row(_ standing: Standing) -> ViewFields {
    let indicator = standing.indicator
    func entry(_ units: [UnitComparison.RankedUnit], _ word: PhraseKey?) -> View {
      guard let first = units.first else { return .absent }
      return .fields([
        .word: .optional(word.map { phrases($0) }),
        .names: .text(names(units)),
        .figure: .fields(cell(of: indicator, first.unit.id, standing.period)),
      ])
    }
    let comparison = standing.comparison
    return [
      .indicator: .fields(anchor(indicator, to: .indicator(indicator.id), short: true)),
      .year: .text("\(standing.period)"),
      .figure: .fields(cell(of: indicator, standing.own.unit.id, standing.period)),
      .rank: standing.isRanked
        ? .text(
          phrases(
            .standingRank,
            ["rank": "\(standing.own.rank)", "count": "\(comparison.ranked.count)"]))
        : .absent,
      .best: standing.isRanked
        ? entry(comparison.best, .standingWordBest) : entry(standing.most, .standingWordMost),
      .middle: entry(comparison.middle, nil),
      .area: .optional(standing.area.map { cell($0, of: indicator) }),
    ]
  }

  private func title(_ unit: Unit) -> String {
    unit.articles.article(in: language).title
  }

  private func figure(_ ranked: UnitComparison.RankedUnit, of indicator: Indicator)
    -> MarkupFragment
  {
    softened(
      figureLink(measured(ranked.value, of: indicator), to: trace(ranked.observation)),
      by: ranked.observation.quality)
  }

  private func figure(_ area: PlaceFigure, of indicator: Indicator) -> MarkupFragment {
    softened(
      figureLink(measured(area, of: indicator), to: trace(area)),
      by: area.isPartial ? .provisional : area.quality)
  }

  /// A figure that may still change says so wherever it stands: `58 % (tạm tính)`.
  func softened(_ figure: String, by quality: Quality?) -> String {
    guard let quality, !quality.isFirm, let word = text(quality) else { return figure }
    return "\(figure) (\(word))"
  }

  private func softened(_ figure: MarkupFragment, by quality: Quality?) -> MarkupFragment {
    guard let quality, !quality.isFirm, let word = text(quality) else { return figure }
    var writer = MarkupWriter()
    writer.fragment(figure)
    writer.text(" (\(word))")
    return writer.fragment
  }

  /// The unit, the first, the middle one and the area as bars.
  private func bars(_ standing: Standing, into diagnostics: inout [Diagnostic]) -> View {
    let comparison = standing.comparison
    let own = comparison.tied(with: standing.own).map(\.unit.id)
    var rows = [RankedRow(name: title(standing.own.unit), value: standing.own.value, link: nil)]
    let others =
      standing.isRanked
      ? [(comparison.best, PhraseKey.standingBest), (comparison.middle, .standingMiddle)]
      : [(standing.most, .standingMost), (standing.least, .standingLeast)]
    for (units, phrase) in others {
      guard let first = units.first, !own.contains(first.unit.id),
        !rows.contains(where: { $0.unit == first.unit.id })
      else { continue }
      rows.append(
        RankedRow(
          name: phrases(phrase, ["name": names(units)]), value: first.value,
          link: link(to: .unit(first.unit.id)), unit: first.unit.id))
    }
    // A sum would dwarf its parts, and tell nothing about them.
    if standing.indicator.definition.aggregation != .sum, let area = standing.area {
      rows.append(
        RankedRow(
          name: phrases(.wholeArea, ["year": "\(standing.period)"]), value: chartValue(area),
          link: nil))
    }
    guard rows.count > 1 else { return .absent }
    return comparisonChart(
      rows, of: standing.indicator, in: standing.period, summary: gaps(standing),
      into: &diagnostics)
  }

  /// How far the unit is from the first and from the middle one, in words.
  private func gaps(_ standing: Standing) -> String {
    let indicator = standing.indicator
    let comparison = standing.comparison
    func gap(to other: UnitComparison.RankedUnit?) -> [String: String] {
      let distance = (standing.own.value - (other?.value ?? standing.own.value)).magnitude
      return ["difference": difference(distance, of: indicator)]
    }
    guard standing.isRanked else {
      return standing.own.value == standing.most.first?.value
        ? phrases(.standingIsMost)
        : phrases(.standingFromMost, gap(to: standing.most.first))
    }
    let ties = comparison.tied(with: standing.own).count - 1
    let toBest =
      standing.own.rank == 1
      ? (ties > 0
        ? phrases(.standingIsBestTied, ["ties": "\(ties)"]) : phrases(.standingIsBest))
      : phrases(.standingFromBest, gap(to: comparison.best.first))
    guard let middle = comparison.middle.first else { return toBest }
    let toMiddle =
      if standing.own.value == middle.value {
        phrases(.standingAtMiddle)
      } else if standing.own.rank < middle.rank {
        phrases(.standingAboveMiddle, gap(to: middle))
      } else {
        phrases(.standingBelowMiddle, gap(to: middle))
      }
    return toBest + " " + toMiddle
  }
}
