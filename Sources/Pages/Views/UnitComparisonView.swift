import Diagnostics
import Documents
import Figures
import Markup
import PortalModel
import Quantities
import Theme

/// One unit beside the area, the best and the middle unit: words first, then bars, then all in a
/// table.
extension Composer {
  /// A unit's figure of one indicator, in the latest year that it has one, among all units'.
  private struct Standing {
    let indicator: Indicator
    let period: Period
    let own: UnitComparison.RankedUnit
    let best: UnitComparison.RankedUnit
    let middle: UnitComparison.RankedUnit
    let count: Int
    let area: PlaceFigure?
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
    guard let period = latest?.period else { return nil }
    guard let comparison = graph.figures.comparisons[indicator.id]?[period],
      comparison.ranked.count > 1,
      let best = comparison.best, let middle = comparison.middle, let own = comparison[unit.id]
    else { return nil }
    return Standing(
      indicator: indicator, period: period, own: own, best: best, middle: middle,
      count: comparison.ranked.count,
      area: graph.figures.areaSeries[indicator.id]?.figures.first {
        $0.period == period && $0.value.hasFigure
      })
  }

  private func sentence(_ standing: Standing) -> MarkupFragment {
    let indicator = standing.indicator
    let hasArea = standing.area != nil
    return phrases.markup(
      hasArea ? .standingInArea : .standing,
      [
        "value": figure(standing.own, of: indicator),
        "year": plain(text: "\(standing.period)"),
        "rank": plain(text: "\(standing.own.rank)"),
        "count": plain(text: "\(standing.count)"),
        "best": plain(text: title(standing.best.unit)),
        "best-value": figure(standing.best, of: indicator),
        "middle": plain(text: title(standing.middle.unit)),
        "middle-value": figure(standing.middle, of: indicator),
        "area": standing.area.map { figure($0, of: indicator) } ?? .empty,
      ])
  }

  private func row(_ standing: Standing) -> ViewFields {
    let indicator = standing.indicator
    func entry(_ ranked: UnitComparison.RankedUnit) -> ViewFields {
      [
        .unit: .fields(anchor(ranked.unit, to: .unit(ranked.unit.id), short: true)),
        .figure: .fields(cell(of: indicator, ranked.unit.id, standing.period)),
      ]
    }
    return [
      .indicator: .fields(anchor(indicator, to: .indicator(indicator.id), short: true)),
      .year: .text("\(standing.period)"),
      .figure: .fields(cell(of: indicator, standing.own.unit.id, standing.period)),
      .rank: .text(
        phrases(
          .standingRank, ["rank": "\(standing.own.rank)", "count": "\(standing.count)"])),
      .best: .fields(entry(standing.best)),
      .middle: .fields(entry(standing.middle)),
      .area: .optional(standing.area.map { cell($0, of: indicator) }),
    ]
  }

  private func title(_ unit: Unit) -> String {
    unit.articles.article(in: language).title
  }

  private func figure(_ ranked: UnitComparison.RankedUnit, of indicator: Indicator)
    -> MarkupFragment
  {
    figureLink(measured(ranked.value, of: indicator), to: trace(ranked.observation))
  }

  private func figure(_ area: PlaceFigure, of indicator: Indicator) -> MarkupFragment {
    figureLink(measured(area, of: indicator), to: trace(area))
  }

  /// The unit, the best, the middle one and the area as bars.
  private func bars(_ standing: Standing, into diagnostics: inout [Diagnostic]) -> View {
    let own = standing.own.unit.id
    var rows = [RankedRow(name: title(standing.own.unit), value: standing.own.value, link: nil)]
    for (ranked, phrase) in [
      (standing.best, PhraseKey.standingBest), (standing.middle, .standingMiddle),
    ] where ranked.unit.id != own && !rows.contains(where: { $0.unit == ranked.unit.id }) {
      rows.append(
        RankedRow(
          name: phrases(phrase, ["name": title(ranked.unit)]), value: ranked.value,
          link: link(to: .unit(ranked.unit.id)), unit: ranked.unit.id))
    }
    // A sum would dwarf its parts, and tell nothing about them.
    if standing.indicator.definition.aggregation != .sum, let value = standing.area?.value.measure {
      rows.append(
        RankedRow(
          name: phrases(.wholeArea, ["year": "\(standing.period)"]), value: value, link: nil))
    }
    guard rows.count > 1 else { return .absent }
    return comparisonChart(
      rows, of: standing.indicator, in: standing.period, summary: gaps(standing),
      into: &diagnostics)
  }

  /// How far the unit is from the best and from the middle one, in words.
  private func gaps(_ standing: Standing) -> String {
    let indicator = standing.indicator
    func gap(to other: UnitComparison.RankedUnit) -> [String: String] {
      let distance = (standing.own.value - other.value).magnitude
      return ["difference": difference(distance, of: indicator)]
    }
    let toBest =
      standing.own.rank == 1
      ? phrases(.standingIsBest) : phrases(.standingFromBest, gap(to: standing.best))
    let toMiddle =
      if standing.own.value == standing.middle.value {
        phrases(.standingAtMiddle)
      } else if standing.own.rank < standing.middle.rank {
        phrases(.standingAboveMiddle, gap(to: standing.middle))
      } else {
        phrases(.standingBelowMiddle, gap(to: standing.middle))
      }
    return toBest + " " + toMiddle
  }
}
