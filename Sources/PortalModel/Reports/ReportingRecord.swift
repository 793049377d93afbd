import Documents
package import Figures
package import Quantities

/// Whether whoever owes a report for a year has submitted it.
package enum ReportState: CaseIterable, Hashable, Sendable {
  case onTime
  /// After the day that was set for it.
  case late
  /// Submitted, where nobody set a day or nothing was owed.
  case submitted
  /// The day has passed, or the year is over and nobody set a day.
  case missing
  case notDue
  /// Nothing was owed, and nothing came.
  case notRequired

  /// The name in style sheets and downloads; it never changes.
  package var name: String {
    switch self {
    case .onTime: "on-time"
    case .late: "late"
    case .submitted: "submitted"
    case .missing: "missing"
    case .notDue: "not-due"
    case .notRequired: "not-required"
    }
  }
}

/// One year of one unit or body: what was owed, what came, when.
package struct ReportingRecord: Sendable {
  package let period: Period
  package let state: ReportState
  /// Whether a report is owed at all.
  package let isRequired: Bool
  /// The day by which it is owed; `nil` where nobody set one.
  package let due: CalendarDate?
  /// The reports on the year, the earliest first.
  package let reports: [Report]
}

extension ReportingRecord {
  /// Judges one year.
  ///
  /// - Parameters:
  ///   - period: The period that the report is about.
  ///   - reports: What was submitted on the period as a whole, in the order of the days.
  ///   - isRequired: Whether a report is owed at all.
  ///   - due: The day by which it is owed, if somebody set one.
  ///   - asOf: Today. What was submitted later is not known yet.
  init(
    period: Period, reports: [Report], isRequired: Bool, due: CalendarDate?, asOf: CalendarDate
  ) {
    self.period = period
    self.isRequired = isRequired
    self.due = due
    self.reports = reports.filter { $0.submitted.value <= asOf }
    state =
      if let first = self.reports.first?.submitted.value {
        if isRequired, let due { first <= due ? .onTime : .late } else { .submitted }
      } else if !isRequired {
        .notRequired
      } else if let due {
        asOf > due ? .missing : .notDue
      } else {
        period.isOver(on: asOf) ? .missing : .notDue
      }
  }
}
