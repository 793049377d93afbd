package import Documents

/// Who owed a report and who submitted one, worked out once for all pages.
package struct ReportingOverview: Sendable {
  /// The years that reports are about, from the first to this one.
  package let years: [Int]
  package let units: IdentifierMap<Unit, [ReportingRecord]>
  /// Of bodies that stand for themselves.
  package let bodies: IdentifierMap<Body, [ReportingRecord]>
  /// One for each year, in order.
  package let tallies: [ReportingTally]

  /// - Parameters:
  ///   - portal: Whose reports are judged.
  ///   - asOf: Today.
  package init(_ portal: Portal, asOf: CalendarDate) {
    let years = portal.reportingYears(asOf: asOf)
    let submitted = Dictionary(
      grouping: portal.reports.filter { $0.kind == .year }, by: \.submitter.value)
    func records(
      of name: String, duty: Reporting?, exists: (Int) -> Bool
    ) -> [ReportingRecord] {
      let own = submitted[name] ?? []
      let planYears = portal.plan.firstYear...portal.plan.lastYear
      return years.map { year in
        ReportingRecord(
          year: year, reports: own.filter { $0.year == year },
          isRequired: duty != nil && planYears.contains(year) && exists(year),
          due: duty?.due?.date(for: year), asOf: asOf)
      }
    }
    var units = IdentifierMap<Unit, [ReportingRecord]>()
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
    self.years = years
    self.units = units
    self.bodies = bodies
    let byYear = Dictionary(
      grouping: Array(units.values.joined()) + Array(bodies.values.joined()), by: \.year)
    tallies = years.map { ReportingTally(year: $0, of: byYear[$0] ?? []) }
  }
}

extension Portal {
  fileprivate func reportingYears(asOf: CalendarDate) -> [Int] {
    let first = min(reports.map(\.year).min() ?? plan.firstYear, plan.firstYear)
    let last = max(
      reports.filter { $0.submitted.value <= asOf }.map(\.year).max() ?? first,
      min(asOf.year, plan.lastYear))
    return first <= last ? Array(first...last) : []
  }
}
