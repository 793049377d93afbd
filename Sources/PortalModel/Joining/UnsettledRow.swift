import Diagnostics
import Documents
import Figures

/// What is wrong with a row of a table and has its remedy in another: it is told once all tables are read.
struct UnsettledRow: Sendable {
  enum Fault: Sendable {
    /// A figure that cites no report; `separators` lack before the cell, if any do.
    case withoutReport(
      unit: Identifier<ReportingUnit>, period: Period, separators: String?, hasColumn: Bool)
    /// A row that adds up others.
    case total(text: String, isUnit: Bool)
    /// A report without a name, or with one that cannot be one.
    case namelessReport(text: String, heading: String, submitter: String, period: Period?)
  }

  let fault: Fault
  let site: Site
  /// The report that the row cites.
  let report: Identifier<SourceReport>?
}

extension UnsettledRow {
  static func namelessReport(_ row: Table.Row, period: Period?) -> UnsettledRow {
    UnsettledRow(
      fault: .namelessReport(
        text: row["id"].text, heading: row.heading("id"), submitter: row["submitter"].text,
        period: period),
      site: row["id"].site, report: nil)
  }
}

extension PortalDraft {
  /// What to say of the rows whose remedy is in another table.
  var settled: [Diagnostic] {
    if unsettled.isEmpty { return [] }
    let known = KnownReports(reports, byID: reports.byID, units: self[Unit.self].byID)
    // A column that is empty all the way down is one mistake.
    let uncited = Dictionary(
      grouping: unsettled.filter { row in
        if case .withoutReport = row.fault { true } else { false }
      }, by: \.site.file.path
    ).mapValues(\.count)
    return unsettled.enumerated().map { index, row in
      Diagnostic(
        problem(
          with: row, known, afterFaults: index,
          isOneOfMany: uncited[row.site.file.path, default: 0] > Self.fewRows),
        at: row.site.place)
    }
  }

  /// So many rows without a report are told one by one.
  private static let fewRows = 8

  private func problem(
    with row: UnsettledRow, _ known: KnownReports, afterFaults faults: Int, isOneOfMany: Bool
  ) -> Problem {
    switch row.fault {
    case .withoutReport(let unit, let period, let separators, let hasColumn):
      let names =
        isOneOfMany || !hasColumn
        ? [] : known.reports(of: unit, for: period, afterFaults: faults)
      return .model(.figure(.valueWithoutReport(reports: names, separators: separators)))
    case .total(let text, let isUnit):
      let submitter = row.report.flatMap { known.unit(behind: $0) }
      return .model(
        .figure(.totalRow(text: text, isUnit ? .unit(submitter: submitter) : .indicator)))
    case .namelessReport(let text, let heading, let submitter, let period):
      let cited = nameCited(of: submitter, for: period, known, afterFaults: faults)
      if text.isEmpty {
        return cited.map { .model(.reportWithoutName(column: heading, name: $0)) }
          ?? .table(.emptyCell(column: heading))
      }
      return cited.map { .model(.reportMisnamed(text: text, name: $0)) }
        ?? .frontMatter(.invalidIdentifier(text: text, suggestion: Slug.make(text)))
    }
  }

  /// The one name by which rows cite a report that no row has: that of the report without one.
  private func nameCited(
    of submitter: String, for period: Period?, _ known: KnownReports, afterFaults faults: Int
  ) -> String? {
    guard let period, NearMiss.isSought(afterFaults: faults, among: rows.count) else { return nil }
    let unit = Identifier<ReportingUnit>(submitter)
    let isUnit = self[Unit.self].contains { $0.id == unit }
    let names = rows.lazy.filter { $0.period.value == period && (!isUnit || $0.unit.value == unit) }
      .compactMap { $0.report?.value }
      .filter { !known.contains($0) && !unreadableReports.names.contains($0.rawValue) }
    guard let first = names.first, names.allSatisfy({ $0 == first }), Slug.isSlug(first.rawValue)
    else { return nil }
    return first.rawValue
  }
}

/// The reports of a draft, to be looked up for messages.
struct KnownReports {
  private let reports: [Report]
  private let byID: IdentifierMap<SourceReport, Report>
  private let units: IdentifierMap<ReportingUnit, Unit>

  init(
    _ reports: [Report], byID: IdentifierMap<SourceReport, Report>,
    units: IdentifierMap<ReportingUnit, Unit>
  ) {
    self.reports = reports
    self.byID = byID
    self.units = units
  }

  func contains(_ name: Identifier<SourceReport>) -> Bool { byID[name] != nil }

  /// The unit that submitted a report.
  func unit(behind name: Identifier<SourceReport>) -> String? {
    byID[name].flatMap { units[$0.submitterUnit]?.id.rawValue }
  }

  /// The reports that a unit's figure for a year can rest on: its own, those for the year as a whole
  /// before others; none after so many faults that looking for them may take too long.
  func reports(
    of unit: Identifier<ReportingUnit>, for period: Period, afterFaults faults: Int
  ) -> [String] {
    guard NearMiss.isSought(afterFaults: faults, among: reports.count) else { return [] }
    let own = reports.filter { $0.submitterUnit == unit && $0.period == period }
    let ofYear = own.filter { $0.kind == .year }
    return (ofYear.isEmpty ? own : ofYear).prefix(3).map(\.id.rawValue)
  }
}
