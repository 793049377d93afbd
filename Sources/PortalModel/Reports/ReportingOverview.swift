import Documents
package import Figures
package import Quantities

/// Who owed a report and who submitted one, worked out once for all pages.
package struct ReportingOverview: Sendable {
  /// The periods that reports are about, from the first to this one.
  package let periods: [Period]
  package let units: IdentifierMap<ReportingUnit, [ReportingRecord]>
  /// Of bodies that stand for themselves.
  package let bodies: IdentifierMap<Body, [ReportingRecord]>
  /// One for each period, in order.
  package let tallies: [ReportingTally]

  /// - Parameters:
  ///   - portal: Whose reports are judged.
  ///   - asOf: Today.
  package init(_ portal: Portal, asOf: CalendarDate) {
    let periods = portal.reportingPeriods(asOf: asOf)
    let submitted = Dictionary(
      grouping: portal.reports.filter { $0.kind == .year }, by: \.submitter.value)
    let duties = ReportingDuties(portal.bodies, of: portal.plan)
    func records(of name: String, duty: (Period) -> Reporting?) -> [ReportingRecord] {
      let own = submitted[name] ?? []
      return periods.map { period in
        let duty = duty(period)
        return ReportingRecord(
          period: period, reports: own.filter { $0.period == period },
          isRequired: duty != nil, due: duty?.due?.date(for: period.year), asOf: asOf)
      }
    }
    var units = IdentifierMap<ReportingUnit, [ReportingRecord]>()
    for unit in portal.units {
      units[unit.id] = records(of: unit.id.rawValue) { duties.duty(of: unit, for: $0) }
    }
    var bodies = IdentifierMap<Body, [ReportingRecord]>()
    for body in portal.bodies where !body.standsForUnits {
      bodies[body.id] = records(of: body.id.rawValue) { duties.duty(of: body, for: $0) }
    }
    self.periods = periods
    self.units = units
    self.bodies = bodies
    let byPeriod = Dictionary(
      grouping: Array(units.values.joined()) + Array(bodies.values.joined()), by: \.period)
    tallies = periods.map { ReportingTally(period: $0, of: byPeriod[$0] ?? []) }
  }
}

extension Portal {
  fileprivate func reportingPeriods(asOf: CalendarDate) -> [Period] {
    let first = min(reports.map(\.period.year).min() ?? plan.firstYear, plan.firstYear)
    let last = max(
      reports.filter { $0.submitted.value <= asOf }.map(\.period.year).max() ?? first,
      min(asOf.year, plan.lastYear))
    return first <= last ? (first...last).map(Period.init(year:)) : []
  }
}
