import Documents
import Figures
import Pages
import PortalModel
import Theme

/// What a unit or body owed for a year, and what came.
struct DutyRow {
  /// Who may owe a report.
  enum Submitter: String, CaseIterable {
    case unit, body
  }

  let submitter: Submitter
  let name: String
  let title: String
  let record: ReportingRecord
}

extension EntityTables {
  /// A row for each unit and body and each year that reports are about: the units first, all in the
  /// order in which pages list them.
  var dutyRows: [DutyRow] {
    let reporting = graph.figures.reporting
    let units = portal.units.flatMap { unit in
      (reporting.units[unit.id] ?? []).map {
        DutyRow(
          submitter: .unit, name: unit.id.rawValue, title: unit.articles.main.title, record: $0)
      }
    }
    let bodies = portal.bodies.flatMap { body in
      (reporting.bodies[body.id] ?? []).map {
        DutyRow(
          submitter: .body, name: body.id.rawValue, title: body.articles.main.title, record: $0)
      }
    }
    return units + bodies
  }

  var duties: DataTable<DutyRow> {
    let words = words
    return DataTable(
      key: ["submitter", "period"], references: [.init(field: "report", table: .reports)],
      [
        .init("submitter", .string, .columnSubmitterName, isRequired: true) { .text($0.name) },
        .init("submitter_title", .string, .columnSubmitterTitle, isRequired: true) {
          .text($0.title)
        },
        .init(
          "submitter_kind", .string, .columnSubmitterKind, isRequired: true,
          allowed: DutyRow.Submitter.allCases.map(\.rawValue)
        ) { .text($0.submitter.rawValue) },
        .init("period", .year, .columnReportPeriod, isRequired: true) {
          .integer($0.record.period.year)
        },
        .init("owed", .boolean, .columnOwed, isRequired: true) { .flag($0.record.isRequired) },
        .init("due", .date, .columnDue) { .optional($0.record.due) },
        .init("submitted", .date, .columnSubmitted) {
          .optional($0.record.reports.first?.submitted.value)
        },
        .init(
          "state", .string, .columnDutyState, isRequired: true,
          allowed: ReportState.allCases.map(\.name)
        ) { .text($0.record.state.name) },
        .init("state_title", .string, .columnDutyStateTitle, isRequired: true) {
          .text(words.word(for: $0.record.state))
        },
        .init("report", .string, .columnReportName) {
          .optional($0.record.reports.first?.id.rawValue)
        },
      ] + status())
  }
}
