package import Documents

extension Portal {
  /// The years that reports are about, from the first to this one.
  package func reportingYears(asOf: CalendarDate) -> [Int] {
    let first = min(reports.map(\.year).min() ?? plan.firstYear, plan.firstYear)
    let last = max(
      reports.filter { $0.submitted.value <= asOf }.map(\.year).max() ?? first,
      min(asOf.year, plan.lastYear))
    return first <= last ? Array(first...last) : []
  }

  /// What a unit owed and submitted, year by year.
  ///
  /// A unit owes what the body owes that stands under its type's section of the plan, for each year
  /// of the plan at whose end it exists.
  package func reportingRecords(of unit: Unit, asOf: CalendarDate) -> [ReportingRecord] {
    let section = lookup.unitTypes[unit.type.value]?.section?.value
    let duty = bodies.first { $0.section == section }?.reporting
    return records(of: unit.id.rawValue, duty: duty, asOf: asOf) { year in
      unit.validity.coversEnd(of: year)
    }
  }

  /// What a body owed and submitted, year by year.
  package func reportingRecords(of body: Body, asOf: CalendarDate) -> [ReportingRecord] {
    records(of: body.id.rawValue, duty: body.reporting, asOf: asOf) { _ in true }
  }

  private func records(
    of submitter: String, duty: Reporting?, asOf: CalendarDate, exists: (Int) -> Bool
  ) -> [ReportingRecord] {
    let own = reports.filter { $0.kind == .year && $0.submitter.value == submitter }
    let planYears = plan.firstYear...plan.lastYear
    return reportingYears(asOf: asOf).map { year in
      ReportingRecord(
        year: year, reports: own.filter { $0.year == year },
        isRequired: duty != nil && planYears.contains(year) && exists(year),
        due: duty?.due?.date(for: year), asOf: asOf)
    }
  }
}
