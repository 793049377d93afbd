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
      let problem = ModelProblem.undrawable(ModelProblem.Undrawable(error))
      diagnostics.append(Diagnostic(.model(problem), at: file.wholeFile))
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

extension ModelProblem.Undrawable {
  init(_ error: ChartError) {
    self =
      switch error {
      case .valueOutsideScale(_, let label, let value):
        .valueOffScale(label: label, value: ShortestDecimal.roundTrip(value))
      case .valueTooLarge(_, let label): .valueTooLarge(label: label)
      case .labelCannotFit(_, let label, _, _): .labelTooLong(label: label)
      case .duplicatedName(_, let name), .duplicatedSeries(_, let name): .sameName(name)
      case .tooManyYears(_, let count, let limit): .tooManyYears(count: count, limit: limit)
      case .tooManyRows(_, let count, let limit): .tooManyRows(count: count, limit: limit)
      case .invalidIdentifier, .nothingToDraw, .mixedMarks, .tooManySeries, .tooManyTargetPaths,
        .tooManyParts, .duplicatedCell, .duplicatedPlace, .placeOutsideGrid, .unknownCategory,
        .unusableClasses, .negativePart, .impossibleCoverage, .projectionWithoutSeries,
        .projectionOfMeasuredYear, .noSuchDay, .endBeforeStart, .eventOutsideYear, .duplicatedYear,
        .emptyLabel, .columnNamesDiffer, .valueNotFinite, .milestoneWithoutValue, .emptyScale,
        .truncatedBars, .unknownPlaceholder:
        .other("\(error)")
      }
  }
}
