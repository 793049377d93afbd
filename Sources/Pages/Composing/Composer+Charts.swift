import Diagnostics
import Documents
import Figures
import Markup
import PortalModel
import SVGCharts
import Theme

/// What stands around a chart.
struct ChartFrame {
  /// Its id on the page, and the beginning of its parts' ids.
  let id: String
  let title: String
  /// The writer's own sentence; made from the data where there is none.
  let summary: String?
  let level: HeadingLevel

  /// A frame for the chart that a name tells from the others of its page.
  init(name: String, title: String, summary: String? = nil, level: HeadingLevel = .h2) {
    id = "bieu-do." + name
    self.title = title
    self.summary = summary
    self.level = level
  }
}

/// What all charts share: their markup, their sources, their units.
extension Composer {
  func html(
    of figure: Figure, _ frame: ChartFrame, for indicator: Indicator,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    drawn(for: indicator, into: &diagnostics) { () throws(ChartError) in
      try figure.html(headingLevel: frame.level, words: words.charts, numbers: words.numbers)
    }
  }

  /// The markup of a figure of the plan as a whole.
  func htmlOfPlan(
    _ figure: Figure, _ frame: ChartFrame, into diagnostics: inout [Diagnostic]
  ) -> View {
    drawn(at: { _ in portal.plan.articles.main.file.wholeFile }, into: &diagnostics) {
      () throws(ChartError) in
      try figure.html(headingLevel: frame.level, words: words.charts, numbers: words.numbers)
    }
  }

  /// A drawing of an indicator, or the report of the cell or name that cannot be drawn honestly.
  func drawn(
    for indicator: Indicator, into diagnostics: inout [Diagnostic],
    _ draw: () throws(ChartError) -> [UInt8]
  ) -> View {
    drawn(
      at: { UndrawableCause(portal: portal, indicator: indicator).place(of: $0) },
      into: &diagnostics, draw)
  }

  private func drawn(
    at place: (ModelProblem.Undrawable) -> Place, into diagnostics: inout [Diagnostic],
    _ draw: () throws(ChartError) -> [UInt8]
  ) -> View {
    do throws(ChartError) {
      return .markup(MarkupFragment(bytes: try draw()))
    } catch {
      let reason = ModelProblem.Undrawable(error)
      diagnostics.append(Diagnostic(.model(.undrawable(reason)), at: place(reason)))
      return .absent
    }
  }

  /// The latest period in which units below the area had anything to report.
  func latestUnitPeriod(of indicator: Indicator) -> Period? {
    graph.periodsOfUnits(indicator).last
  }

  func source(of series: AreaSeries) -> FigureSource? {
    guard series.latest != nil else { return nil }
    // All that stand behind the picture, each with its years.
    var periods: [String: [Period]] = [:]
    var order: [String] = []
    for figure in series.figures where figure.value.hasFigure {
      let name =
        figure.own.map { own in portal.report(of: own).flatMap(submitterName) ?? "" }
        ?? phrases(.sourceTheUnits)
      if periods[name] == nil { order.append(name) }
      periods[name, default: []].append(figure.period)
    }
    let parts = order.map { name in
      phrases(.sourceWithYears, ["name": name, "years": years(periods[name] ?? [])])
    }
    return source(
      of: series.indicator,
      text: phrases(.sourceArea, ["area": parts.joined(separator: "; ")]))
  }

  /// Years as a reader says them: `2022–2024, 2026`.
  private func years(_ periods: [Period]) -> String {
    var runs: [(first: Period, last: Period)] = []
    for period in periods {
      if let run = runs.last, run.last.next == period {
        runs[runs.count - 1].last = period
      } else {
        runs.append((period, period))
      }
    }
    return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }
      .joined(separator: ", ")
  }

  /// Where a chart's figures are from: the indicator's table of provenance, and its file.
  func source(of indicator: Indicator, text: String) -> FigureSource {
    let fragment = "#" + PagePart.sources.anchor
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

  func unit(of indicator: Indicator) -> ValueUnit {
    switch indicator.definition.areaKind {
    case .ratio: .percent
    case .rate where isPercent(indicator): .percent
    case .count, .rate: measure(of: indicator).map(ValueUnit.named) ?? .none
    case .yesNo: .none
    }
  }
}
