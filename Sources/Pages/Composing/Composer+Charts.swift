import Diagnostics
import Documents
import Figures
import Markup
import PortalModel
import SVGCharts
import Theme

/// What stands around a chart.
struct ChartFrame {
  let id: String
  let title: String
  /// The writer's own sentence; made from the data where there is none.
  var summary: String?
  var level: HeadingLevel = .h2
}

/// What all charts share: their markup, their sources, their units.
extension Composer {
  func html(
    of figure: Figure, _ frame: ChartFrame, for indicator: Indicator,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    html(of: figure, frame, at: indicator.articles.main.file, into: &diagnostics)
  }

  /// A figure's markup; one that cannot be drawn honestly is reported at the file that asks for it.
  func html(
    of figure: Figure, _ frame: ChartFrame, at file: SourceFile,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    drawn(at: file, into: &diagnostics) { () throws(ChartError) in
      try figure.html(headingLevel: frame.level, words: words.charts, numbers: words.numbers)
    }
  }

  /// A drawing's markup, or the report that there is none to be had honestly.
  func drawn(
    at file: SourceFile, into diagnostics: inout [Diagnostic],
    _ draw: () throws(ChartError) -> [UInt8]
  ) -> View {
    do throws(ChartError) {
      return .markup(MarkupFragment(bytes: try draw()))
    } catch {
      diagnostics.append(Diagnostic(.model(.undrawable), at: file.wholeFile))
      return .absent
    }
  }

  /// The latest period in which units below the area had anything to report.
  func latestUnitPeriod(of indicator: Indicator) -> Period? {
    graph.periodsOfUnits(indicator).last
  }

  func source(of series: AreaSeries) -> FigureSource? {
    guard series.latest != nil else { return nil }
    // Own figures name who submitted them; sums rest on all the units' reports.
    let submitters = series.figures.compactMap(\.own).compactMap(portal.report)
      .compactMap(submitterName).uniqued()
    let years = series.figures.filter { $0.value.hasFigure }.map(\.period.year)
    let names = submitters.joined(separator: ", ")
    let text =
      submitters.isEmpty
      ? phrases(.sourceUnits, ["first": "\(years.first ?? 0)", "last": "\(years.last ?? 0)"])
      : phrases(.sourceArea, ["area": names])
    return source(of: series.indicator, text: text)
  }

  /// Where a chart's figures are from: the indicator's table of provenance, and its file.
  func source(of indicator: Indicator, text: String) -> FigureSource {
    let fragment = "#" + Self.provenanceAnchor
    let href =
      page.key == .indicator(indicator.id)
      ? fragment : link(to: .indicator(indicator.id)).map { $0 + fragment }
    return FigureSource(
      text, href: href,
      date: graph.figures.dataDates[indicator.id].map {
        phrases(.dataUntil, ["date": format.date($0)])
      },
      csv: link(to: .indicator(indicator.id, .csv)))
  }

  /// The heading of the table of provenance on an indicator's page.
  static let provenanceAnchor = "nguon"

  func unit(of indicator: Indicator) -> ValueUnit {
    switch indicator.definition.areaKind {
    case .ratio: .percent
    case .rate where isPercent(indicator): .percent
    case .count, .rate: measure(of: indicator).map(ValueUnit.named) ?? .none
    case .yesNo: .none
    }
  }
}
