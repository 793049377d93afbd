import Diagnostics
import Documents
import Figures
import Quantities

/// What cannot be true of observations, their units and their reports together.
struct ObservationChecks {
  private let rows: [ObservationRow]
  private let units: IdentifierMap<ReportingUnit, Unit>
  private let indicators: IdentifierMap<IndicatorDefinition, Indicator>
  private let reports: IdentifierMap<SourceReport, Report>
  private let unitTypes: IdentifierMap<UnitCategory, UnitType>
  /// Whether every report could be read: who speaks in a figure is what its report says.
  private let hasAllReports: Bool
  private let existence: Existence
  private let knownReports: KnownReports

  init(_ draft: PortalDraft) {
    rows = draft.rows
    units = draft[Unit.self].byID
    indicators = draft[Indicator.self].byID
    reports = draft.reports.byID
    unitTypes = draft.settings.unitTypes.byID
    hasAllReports = draft.unreadableReports.areNone
    existence = Existence(units: units, bodies: draft[Body.self].byID)
    knownReports = KnownReports(draft.reports, byID: reports, units: units)
  }

  func run(into diagnostics: inout [Diagnostic]) {
    for report in reports.values.sorted(by: { $0.id < $1.id }) {
      check(report, into: &diagnostics)
    }
    var seen: [Account: ObservationRow] = [:]
    seen.reserveCapacity(rows.count)
    for row in rows {
      let account = Account(key: row.key, isOwn: row.isOwn(in: reports))
      if let first = seen[account] {
        if hasAllReports {
          let place = first.unit.site.place
          let problem = ModelProblem.duplicateObservation(path: place.path, line: place.line)
          diagnostics.append(Diagnostic(.model(problem), at: row.unit.site.place))
        }
      } else {
        seen[account] = row
      }
      check(row, into: &diagnostics)
    }
  }

  /// What there may be one row of: the unit's own, and one that somebody above it gives.
  private struct Account: Hashable {
    let key: FigureKey
    let isOwn: Bool
  }

  private func check(_ row: ObservationRow, into diagnostics: inout [Diagnostic]) {
    guard let unit = units[row.unit.value],
      let indicator = indicators[row.indicator.value]
    else { return }
    if !unit.validity.overlaps(row.period.value), !isOfReportsPeriod(unit, row) {
      let problem = unit.notThen(.year(row.period.value.year), among: units) {
        $0.overlaps(row.period.value)
      }
      diagnostics.append(Diagnostic(.model(problem), at: row.unit.site.place))
    }
    let types = indicator.appliesTo + indicator.reportedFor
    // Where a type is misspelt, that is what is said.
    if !types.contains(where: { $0.value == unit.type.value }), unitTypes[unit.type.value] != nil,
      types.allSatisfy({ unitTypes[$0.value] != nil })
    {
      let problem = ModelProblem.indicatorNotForUnitType(
        indicator: indicator.id.rawValue, type: unit.type.value.rawValue)
      diagnostics.append(Diagnostic(.model(problem), at: row.unit.site.place))
    }
    if let reference = row.report, let report = reports[reference.value] {
      check(report, behind: row, at: reference.site, into: &diagnostics)
      checkFirmness(report, behind: row, into: &diagnostics)
    }
  }

  /// Whether the unit existed when the report behind a row is about: then the row's year is wrong,
  /// which is reported as that.
  private func isOfReportsPeriod(_ unit: Unit, _ row: ObservationRow) -> Bool {
    guard let report = row.report.flatMap({ reports[$0.value] }) else { return false }
    return report.period != row.period.value && unit.validity.overlaps(report.period)
  }

  /// A figure rests on a report of its own period, by its own unit, by one that holds it, or by a
  /// body.
  private func check(
    _ report: Report, behind row: ObservationRow, at site: Site,
    into diagnostics: inout [Diagnostic]
  ) {
    if report.period != row.period.value {
      let fault = FigureFault.reportOfAnotherPeriod(
        report: report.id.rawValue, reportPeriod: report.period.year,
        period: row.period.value.year,
        reports: better(for: row, afterFaults: diagnostics.count),
        isOtherRow: mayBe(
          FigureKey(row.indicator.value, row.unit.value, report.period),
          afterFaults: diagnostics.count))
      diagnostics.append(Diagnostic(.model(.figure(fault)), at: site.place))
    }
    let submitter = report.submitterUnit
    if units[submitter] != nil, submitter != row.unit.value,
      !holders(of: row.unit.value).contains(submitter)
    {
      let fault = FigureFault.reportOfAnotherUnit(
        report: report.id.rawValue, submitter: report.submitter.value,
        unit: row.unit.value.rawValue, reports: better(for: row, afterFaults: diagnostics.count),
        isOtherRow: mayBe(
          FigureKey(row.indicator.value, submitter, row.period.value),
          afterFaults: diagnostics.count))
      diagnostics.append(Diagnostic(.model(.figure(fault)), at: site.place))
    }
  }

  /// The reports that a row can rest on.
  private func better(for row: ObservationRow, afterFaults faults: Int) -> [String] {
    knownReports.reports(of: row.unit.value, for: row.period.value, afterFaults: faults)
  }

  /// Whether a figure has a row already, as far as looking for one does not take too long: to make
  /// another row the same would be the next fault.
  private func mayBe(_ key: FigureKey, afterFaults faults: Int) -> Bool {
    !NearMiss.isSought(afterFaults: faults, among: rows.count) || rows.contains { $0.key == key }
  }

  /// The units that hold a unit, from the one right above it.
  private func holders(of unit: Identifier<ReportingUnit>) -> [Identifier<ReportingUnit>] {
    var holders: [Identifier<ReportingUnit>] = []
    var current = units[unit]?.parent?.value
    // A circle is reported elsewhere; here it only must end.
    while let holder = current, !holders.contains(holder) {
      holders.append(holder)
      current = units[holder]?.parent?.value
    }
    return holders
  }

  /// A figure for a year cannot be firm before the year, or the unit, has come to its end.
  private func checkFirmness(
    _ report: Report, behind row: ObservationRow, into diagnostics: inout [Diagnostic]
  ) {
    // A report on another year, or one that came before its own, is reported as that.
    guard report.period == row.period.value, report.submitted.value >= report.period.firstDay,
      let quality = row.quality,
      quality.value.isFirm,
      let unit = units[row.unit.value]
    else { return }
    let lastDay = row.period.value.lastDay
    let end = min(lastDay, unit.validity.to ?? lastDay)
    guard report.submitted.value < end else { return }
    let problem = ModelProblem.firmBeforePeriodEnd(
      quality: quality.value.rawValue, submitted: report.submitted.value, end: end)
    diagnostics.append(Diagnostic(.model(problem), at: quality.site.place))
  }

  private func check(_ report: Report, into diagnostics: inout [Diagnostic]) {
    if report.submitted.value < report.period.firstDay {
      let problem = ModelProblem.reportBeforeItsPeriod(
        submitted: report.submitted.value, period: report.period.year)
      diagnostics.append(Diagnostic(.model(problem), at: report.submitted.site.place))
    }
    diagnostics += existence.check(report.submitter, reportingOn: report.period)
  }
}
