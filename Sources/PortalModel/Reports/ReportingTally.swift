package import Figures

/// How many of those who owe a report for a year have submitted it.
package struct ReportingTally: Hashable, Sendable {
  package let period: Period
  package let onTime: Int
  package let late: Int
  /// Submitted, where nobody set a day.
  package let undated: Int
  package let missing: Int
  package let notDue: Int

  /// All who owe one.
  package var required: Int { submitted + missing + notDue }
  package var submitted: Int { onTime + late + undated }

  /// - Parameters:
  ///   - period: Which period is counted.
  ///   - records: What everybody owed and submitted, also for other periods.
  package init(period: Period, of records: [ReportingRecord]) {
    let records = records.filter { $0.period == period && $0.isRequired }
    func count(_ state: ReportState) -> Int { records.count { $0.state == state } }
    self.period = period
    onTime = count(.onTime)
    late = count(.late)
    undated = count(.submitted)
    missing = count(.missing)
    notDue = count(.notDue)
  }
}
