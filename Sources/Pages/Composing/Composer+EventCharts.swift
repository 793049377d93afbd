import Diagnostics
import Documents
import Figures
import PortalModel
import Quantities
import SVGCharts
import Theme

/// A year of one submitter's reports, counted by state.
private struct ReportingYear {
  let tally: ReportingTally
  let link: String?
}

/// A year's campaigns, and who has reported year by year.
extension Composer {
  /// This year's editions with a line for today; absent in a year without any.
  func timeline(into diagnostics: inout [Diagnostic]) -> View {
    let today = graph.publication.asOf
    let editions = portal.editions.filter {
      $0.starts.year <= today.year && $0.ends.year >= today.year
    }
    guard !editions.isEmpty else { return .absent }
    let frame = ChartFrame(
      name: "lich-nam", title: phrases(.chartTimelineTitle, ["year": "\(today.year)"]))
    let figure = Figure(
      id: frame.id, title: frame.title,
      source: FigureSource(
        phrases(.sourceEditions), date: phrases(.dataUntil, ["date": format.date(today)]))
    ) {
      TimelineMark(
        editions,
        name: .value(phrases(.navCampaigns)) { $0.articles.article(in: self.language).title },
        from: .value(phrases(.chartDates)) { ChartDay($0.starts) },
        to: { ChartDay($0.ends) },
        link: { link(to: .edition($0.id)) })
      TodayMark(ChartDay(today))
    }
    return htmlOfPlan(figure, frame, into: &diagnostics)
  }

  /// How many reported in time, late or not at all, a row for each year; absent where none is owed.
  func reportBars(_ tallies: [ReportingTally], into diagnostics: inout [Diagnostic]) -> View {
    let years = tallies.filter { $0.required > 0 }
      .map { ReportingYear(tally: $0, link: link(to: .reportYear($0.period))) }
    guard !years.isEmpty else { return .absent }
    // Of the last year that reports were due for: what is not due yet is in no share.
    let due = tallies.last { $0.required > $0.notDue }
    let frame = ChartFrame(
      name: "tung-nam", title: phrases(.chartReportsTitle),
      summary: due.flatMap(tallyText).map { "\(due?.period.description ?? ""): \($0)" })
    let figure = Figure(
      id: frame.id, title: frame.title, summary: frame.summary, decimals: 0,
      source: FigureSource(
        phrases(.sourceReports),
        date: siteDataDate.map { phrases(.dataUntil, ["date": format.date($0)]) },
        csv: link(to: .duties))
    ) {
      BarMark(
        years, name: .value(phrases(.chartYear)) { "\($0.tally.period)" },
        parts: [
          .value(inTime(years.map(\.tally))) { $0.tally.onTime + $0.tally.undated },
          .value(phrases(.reportLate), \.tally.late),
          .value(phrases(.reportMissing), \.tally.missing),
          .value(phrases(.reportNotDue), \.tally.notDue),
        ],
        link: \.link)
    }
    return htmlOfPlan(figure, frame, into: &diagnostics)
  }

  /// The name of the part that is not late; where nobody set a day, none can say that it is in time.
  private func inTime(_ tallies: [ReportingTally]) -> String {
    let onTime = phrases(.reportOnTime)
    return tallies.contains { $0.undated > 0 } ? onTime + " / " + phrases(.reportSubmitted) : onTime
  }
}

extension ChartDay {
  fileprivate init(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }
}
