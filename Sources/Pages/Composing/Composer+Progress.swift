import Diagnostics
import Documents
import Figures
import Markup
import PortalModel
import Quantities
import SVGCharts
import Theme

/// Where a promise stands on its way to the next milestone.
extension Composer {
  /// A promise's bar as a figure of its own; absent without figures.
  func bullet(_ series: AreaSeries, frame: ChartFrame, into diagnostics: inout [Diagnostic])
    -> View
  {
    let indicator = series.indicator
    let isUp = indicator.definition.direction == .up
    let figure: Figure
    switch series.assessment.reckoning {
    case .level(let reckoning)?:
      let isRatio = indicator.definition.areaKind == .ratio
      figure = Figure(
        id: frame.id, title: frame.title, summary: frame.summary, unit: unit(of: indicator),
        decimals: digits(of: series).figures,
        scale: isRatio ? .range(0...100) : .fromZero, source: source(of: series)
      ) {
        BarMark(
          indicator.articles.article(in: language).shortTitle,
          value: barValue(reckoning, of: series))
        TargetMark(
          phrases(.chartMilestone, ["year": "\(reckoning.milestone.period)"]),
          value: reckoning.milestone.value.double, direction: isUp ? .atLeast : .atMost)
      }
    case .growth(let reckoning)?:
      guard let rate = shownRate(reckoning.pair, needed: reckoning.needed) else { return .absent }
      figure = Figure(
        id: frame.id, title: frame.title, summary: frame.summary, unit: .percent,
        decimals: rate.decimals,
        scale: .fromZero, source: source(of: series)
      ) {
        BarMark(phrases(.chartGrowthRate), value: rate.value.double)
        TargetMark(
          phrases(.chartNeededRate, ["year": "\(reckoning.span.end)"]),
          value: reckoning.needed.double, direction: isUp ? .atLeast : .atMost)
      }
    case .yesNo?, nil: return .absent
    }
    return html(of: figure, frame, for: indicator, into: &diagnostics)
  }

  /// A small bar for a promise: where it is, what was needed, the milestone; absent without figures.
  func progress(_ series: AreaSeries, into diagnostics: inout [Diagnostic]) -> View {
    let indicator = series.indicator
    let bullet: CompactBullet
    switch series.assessment.reckoning {
    case .level(let reckoning)?:
      bullet = CompactBullet(
        indicator.articles.article(in: language).shortTitle,
        value: barValue(reckoning, of: series),
        target: (
          label: phrases(.chartMilestone, ["year": "\(reckoning.milestone.period)"]),
          value: reckoning.milestone.value.double
        ),
        neededNow: neededNow(reckoning, decimals: digits(of: series).needed),
        direction: indicator.definition.direction == .up ? .atLeast : .atMost,
        unit: unit(of: indicator), decimals: digits(of: series).figures,
        scale: indicator.definition.areaKind == .ratio ? .range(0...100) : .fromZero)
    case .growth(let reckoning)?:
      guard let rate = shownRate(reckoning.pair, needed: reckoning.needed) else { return .absent }
      bullet = CompactBullet(
        phrases(.chartGrowthRate),
        value: rate.value.double,
        target: (
          label: phrases(.chartNeededRate, ["year": "\(reckoning.span.end)"]),
          value: reckoning.needed.double
        ),
        direction: indicator.definition.direction == .up ? .atLeast : .atMost,
        unit: .percent, decimals: rate.decimals, scale: .fromZero)
    case .yesNo?, nil: return .absent
    }
    return drawn(for: indicator, into: &diagnostics) { () throws(ChartError) in
      try bullet.html(words: words.charts, numbers: words.numbers)
    }
  }

  /// A judged level as a bar shows it: what only some of the units stand behind as such.
  private func barValue(_ reckoning: LevelReckoning, of series: AreaSeries) -> ChartValue {
    let judged = series.assessment.judged
    let coverage =
      reckoning.bounds == nil
      ? judged?.partialCoverage(counting: series.assessment.way) : judged?.units?.coverage
    return coverage.map {
      .partial(
        reckoning.value.double,
        SVGCharts.Coverage(reported: $0.reportedCount, expected: $0.expectedCount))
    } ?? .number(reckoning.value.double)
  }

  /// What the small bar measures, and where its tick stands; `nil` where there is no bar.
  func barNote(_ series: AreaSeries) -> String? {
    let indicator = series.indicator
    switch series.assessment.reckoning {
    case .level(let reckoning)?:
      return phrases(
        .barLevel,
        [
          "goal": promised(reckoning.milestone.value, of: indicator),
          "year": "\(reckoning.milestone.period)",
        ])
    case .growth(let reckoning)?:
      guard let rate = shownRate(reckoning.pair, needed: reckoning.needed) else { return nil }
      return phrases(
        .barGrowth,
        [
          "rate": self.rate(rate.value, decimals: rate.decimals),
          "needed": format.percentage(of: format.exact(reckoning.needed)),
          "year": "\(reckoning.span.end)",
        ])
    case .yesNo?, nil: return nil
    }
  }

  /// What was needed in the judged year, where that is not the milestone itself.
  private func neededNow(_ reckoning: LevelReckoning, decimals: Int) -> RuleMark? {
    guard reckoning.needed != reckoning.milestone.value else { return nil }
    return RuleMark(
      phrases(.chartNeededNow, ["year": "\(reckoning.period)"]),
      value: reckoning.needed.rounded(decimals: decimals).double)
  }
}
