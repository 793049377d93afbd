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
    func records(
      of name: String, duty: Reporting?, exists: (Period) -> Bool
    ) -> [ReportingRecord] {
      let own = submitted[name] ?? []
      let planYears = portal.plan.firstYear...portal.plan.lastYear
      return periods.map { period in
        ReportingRecord(
          period: period, reports: own.filter { $0.period == period },
          isRequired: duty != nil && planYears.contains(period.year) && exists(period),
          due: duty?.due?.date(for: period.year), asOf: asOf)
      }
    }
    var units = IdentifierMap<ReportingUnit, [ReportingRecord]>()
    for unit in portal.units {
      // A unit owes what the body owes that stands under its type's section of the plan, for each
      // year of the plan at whose end it exists.
      let section = portal.lookup.unitTypes[unit.type.value]?.section?.value
      let duty = portal.bodies.first { $0.section == section }?.reporting
      units[unit.id] = records(of: unit.id.rawValue, duty: duty) {
        unit.validity.coversEnd(of: $0)
      }
    }
    var bodies = IdentifierMap<Body, [ReportingRecord]>()
    for body in portal.bodies where !body.standsForUnits {
      bodies[body.id] = records(of: body.id.rawValue, duty: body.reporting) { _ in true }
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
