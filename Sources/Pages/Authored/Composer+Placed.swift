import Diagnostics
import Documents
import Figures
import Markup
import PortalModel
import SVGCharts
import Theme

/// Charts and figures where writers placed them.
extension Composer {
  /// A figure with its measure and its year, leading to its source: `740 lượt (2024)`.
  func markup(of value: Prose.Value, into diagnostics: inout [Diagnostic]) -> MarkupFragment {
    let text: String
    let link: String?
    let period: Period
    let quality: Quality?
    switch graph.resolve(value, into: &diagnostics) {
    case .area(let figure, let indicator)?:
      text = measured(figure, of: indicator)
      link = trace(figure)
      period = figure.period
      quality = figure.isPartial ? .provisional : figure.quality
    case .unit(let observation, let indicator)?:
      text = measured(observation.value, of: indicator, at: observation.key)
      link = trace(observation)
      period = observation.period
      quality = observation.quality
    case nil: return .empty
    }
    var writer = MarkupWriter()
    writer.fragment(figureLink(text, to: link))
    // A figure that may still change says so wherever it stands.
    let note = quality.flatMap { $0.isFirm ? nil : self.text($0) }.map { ", \($0)" } ?? ""
    writer.text("\u{A0}(\(period)\(note))")
    return writer.fragment
  }

  /// A chart with its heading at the level that its place asks for.
  func markup(of chart: Prose.Chart, number: Int, into diagnostics: inout [Diagnostic])
    -> MarkupFragment
  {
    guard let placed = graph.resolve(chart, into: &diagnostics) else { return .empty }
    let indicator = placed.series.indicator
    let name = indicator.articles.article(in: language).shortTitle
    let frame = ChartFrame(
      name: "hinh-\(number + 1)",
      title: placed.title ?? title(of: placed, named: name),
      summary: placed.summary,
      level: chart.level == 2 ? .h2 : chart.level == 3 ? .h3 : .h4)
    let view: View =
      switch placed.kind {
      case .trend: trend(placed.series, unit: placed.unit, frame: frame, into: &diagnostics)
      case .ranking:
        ranking(placed.series, in: placed.period, frame: frame, into: &diagnostics)
      case .progress: bullet(placed.series, frame: frame, into: &diagnostics)
      case .changes: changes(indicator, frame: frame, into: &diagnostics)
      case .multiples: multiples(indicator, frame: frame, into: &diagnostics)
      case .heatmap: heatmap(indicator, frame: frame, into: &diagnostics)
      case .map:
        period(of: placed).map {
          map(indicator, in: $0, frame: frame, into: &diagnostics)
        } ?? .absent
      case .share:
        period(of: placed).map {
          share(indicator, in: $0, frame: frame, into: &diagnostics)
        } ?? .absent
      }
    if case .markup(let markup) = view { return markup }
    return .empty
  }

  private func title(of chart: PlacedChart, named name: String) -> String {
    switch chart.kind {
    case .trend, .progress: return name
    case .changes, .multiples, .heatmap: return phrases(.chartHeatTitle, ["title": name])
    case .ranking, .map, .share:
      return phrases(
        .chartComparisonTitle, ["title": name, "year": period(of: chart)?.description ?? ""])
    }
  }

  /// The period that was asked for, or the latest in which units have figures.
  private func period(of chart: PlacedChart) -> Period? {
    chart.period ?? latestUnitPeriod(of: chart.series.indicator)
  }
}
