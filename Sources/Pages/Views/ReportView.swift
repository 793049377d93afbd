import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// Who has reported, and the reports on one year.
extension Composer {
  func reportList(into diagnostics: inout [Diagnostic]) -> ViewFields {
    let heading = heading(
      .reportsTitle, .reportsDescription, source: "content/data/reports.csv", showsData: true)
    let reporting = graph.figures.reporting
    let units = portal.units.map { unit in
      (anchor(unit, to: .unit(unit.id)), reporting.units[unit.id] ?? [])
    }
    .filter { _, records in records.contains { $0.state != .notRequired } }
    let bodies = portal.bodies.filter { !$0.standsForUnits }.map { body in
      (
        anchor(body, to: .body(body.id), short: true),
        reporting.bodies[body.id] ?? []
      )
    }
    .filter { _, records in records.contains { $0.state != .notRequired } }
    return shell(heading).merging([
      .tallies: .list(reporting.tallies.reversed().compactMap(tally)),
      .chart: reportBars(reporting.tallies, into: &diagnostics),
      .years: .list(
        reporting.periods.map { period in
          [.year: .text("\(period)"), .link: .optional(link(to: .reportYear(period)))]
        }),
      .units: .list(units.map(row)),
      .bodies: .list(bodies.map(row)),
      .duties: .list(portal.bodies.compactMap(duty)),
      .states: .list(ReportState.allCases.map(state)),
    ])
  }

  /// A year in one sentence; `nil` where nobody owes a report for it.
  func tally(_ tally: ReportingTally) -> ViewFields? {
    guard let text = tallyText(tally) else { return nil }
    return [
      .year: .text("\(tally.period)"), .text: .text(text),
      .link: .optional(link(to: .reportYear(tally.period))),
    ]
  }

  /// How many of those who owe a report have submitted it; `nil` where nobody does.
  func tallyText(_ tally: ReportingTally) -> String? {
    guard tally.required > 0 else { return nil }
    let isOpen = tally.notDue == tally.required
    var parts = [
      isOpen
        ? phrases(.tallyNotDue)
        : phrases(
          .tallySubmitted,
          ["submitted": "\(tally.submitted)", "required": "\(tally.required)"])
    ]
    if tally.late > 0 { parts.append(phrases(.tallyLate, count: tally.late)) }
    if tally.missing > 0 { parts.append(phrases(.tallyMissing, count: tally.missing)) }
    return parts.joined(separator: "; ") + "."
  }

  private func row(_ anchor: ViewFields, _ records: [ReportingRecord]) -> ViewFields {
    anchor.merging([.cells: .list(records.map(reportCell))])
  }

  /// One year of one submitter: `{year, state, date, link}`.
  func reportCell(_ record: ReportingRecord) -> ViewFields {
    let first = record.reports.first
    return state(record.state).merging([
      .year: .text("\(record.period)"),
      .date: .optional(first.map { date($0.submitted.value) }),
      .link: .optional(first.flatMap(link)),
    ])
  }

  /// A state: `{name, word, rule}`.
  private func state(_ state: ReportState) -> ViewFields {
    let rule: PhraseKey =
      switch state {
      case .onTime: .reportOnTimeRule
      case .late: .reportLateRule
      case .submitted: .reportSubmittedRule
      case .missing: .reportMissingRule
      case .notDue: .reportNotDueRule
      case .notRequired: .reportNotRequiredRule
      }
    return [
      .name: .text(state.name), .word: .text(phrases.word(for: state)),
      .rule: .text(phrases(rule)),
    ]
  }

  /// Who owes a report, to whom, by when, and who set the day.
  private func duty(_ body: Body) -> ViewFields? {
    guard let reporting = body.reporting else { return nil }
    let texts = body.reportingTexts(in: language)
    return [
      .body: .fields(anchor(body, to: .body(body.id), short: true)),
      .members: bodies(body.members),
      .section: section(body.section),
      .to: .fields(recipient(of: body, reporting)),
      .due: .optional(
        reporting.due.map {
          phrases(.reportDue, format.dayOfYear(month: $0.month, day: $0.day))
        }),
      .dueSource: .optional(texts?.dueSource ?? reporting.due?.source),
      .lang: mark(texts?.dueSource == nil ? mainLanguage : language),
    ]
  }
}

// MARK: - The reports on one year

extension Composer {
  func reportYear(_ period: Period) -> ViewFields {
    let title = phrases(.reportsOnYear, ["year": "\(period)"])
    let heading = PageHeading(
      title: title, shortTitle: "\(period)",
      description: phrases(.reportsOnYearDescription, ["year": "\(period)"]),
      breadcrumb: [homeAnchor, anchor(phrases(.reportsTitle), to: .reportList)],
      source: "content/data/reports.csv", showsData: true)
    let reports = portal.relations.reports[period] ?? []
    return shell(heading).merging([
      .count: .text(phrases(.reportCount, count: reports.count)),
      .reports: .made(of: reports) { self.report($0) },
    ])
  }

  private func report(_ report: Report) -> ViewFields {
    let figures = graph.figures.citations[report.id] ?? []
    let results = portal.relations.results[report.id] ?? []
    return [
      .anchor: .text(report.anchor),
      .submitter: .optional(submitterAnchor(report.submitter.value)),
      .kind: .text(
        phrases(report.kind == .year ? .reportKindYear : .reportKindEvent)),
      .date: .fields(date(report.submitted.value)),
      .state: .optional(reportState(report)),
      .document: document(of: report),
      .note: .optional(report.note),
      .lang: mark(mainLanguage),
      .figures: .list(figures.map(figureLink)),
      .editions: .list(results.map { anchor($0, to: .edition($0.id)) }),
    ]
  }

  /// Whether a year's report came in time; `nil` for one that nobody asked for.
  private func reportState(_ report: Report) -> ViewFields? {
    guard report.kind == .year else { return nil }
    let name = report.submitter.value
    let records =
      graph.figures.reporting.units[Identifier(name)]
      ?? graph.figures.reporting.bodies[Identifier(name)]
    let record = records?.first { $0.period == report.period }
    guard let record, record.reports.first?.id == report.id else { return nil }
    return state(record.state)
  }

  /// A figure that rests on a report, by its indicator, and its unit where that is another.
  private func figureLink(_ observation: Observation) -> ViewFields {
    let indicator = portal.lookup.indicators[observation.indicator]
    let title = indicator?.articles.article(in: language).shortTitle
    return [
      .title: .text(title ?? observation.indicator.rawValue),
      .link: .optional(trace(observation)),
    ]
  }
}
