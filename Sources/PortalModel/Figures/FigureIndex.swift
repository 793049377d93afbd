package import Documents

/// What pages ask of figures again and again, worked out once as of a day.
package struct FigureIndex: Sendable {
  /// Each indicator's figures for the whole area.
  package let areaSeries: IdentifierMap<Indicator, AreaSeries>
  /// The years in which units below the area have figures of an indicator, in order.
  package let unitYears: IdentifierMap<Indicator, [Int]>
  /// How the units compare in each year that they have figures.
  package let comparisons: IdentifierMap<Indicator, [Int: UnitComparison]>
  /// The observations that rest on each report, by indicator and unit.
  package let citations: IdentifierMap<Report, [Observation]>
  /// The day of the latest report behind each indicator's figures.
  package let dataDates: IdentifierMap<Indicator, CalendarDate>
  /// The day on which the latest of all reports was submitted, as far as is known on the day.
  package let dataDate: CalendarDate?
  /// Who has reported.
  package let reporting: ReportingOverview

  /// - Parameters:
  ///   - portal: Whose figures they are.
  ///   - asOf: Today.
  package init(_ portal: Portal, asOf: CalendarDate) {
    var areaSeries = IdentifierMap<Indicator, AreaSeries>()
    var unitYears = IdentifierMap<Indicator, [Int]>()
    var comparisons = IdentifierMap<Indicator, [Int: UnitComparison]>()
    for indicator in portal.indicators {
      areaSeries[indicator.id] = portal.areaSeries(of: indicator, asOfYear: asOf.year)
      for year in portal.observations.years(indicator.id) {
        let hasFigures = portal.expectedUnits(for: indicator, in: year).contains { unit in
          portal.observations.observation(indicator.id, unit.id, year)?.value.hasFigure ?? false
        }
        guard hasFigures else { continue }
        unitYears[indicator.id, default: []].append(year)
        comparisons[indicator.id, default: [:]][year] = portal.comparison(of: indicator, in: year)
      }
    }
    var citations = IdentifierMap<Report, [Observation]>()
    for observation in portal.observations.all(indicators: portal.indicators, units: portal.units)
    where observation.value.hasFigure {
      guard let report = observation.report else { continue }
      citations[report.value, default: []].append(observation)
    }
    var dataDates = IdentifierMap<Indicator, CalendarDate>()
    for report in portal.reports {
      // Reports stand in the order of their days: the last one stays.
      for observation in citations[report.id] ?? [] {
        dataDates[observation.indicator.value] = report.submitted.value
      }
    }
    self.areaSeries = areaSeries
    self.unitYears = unitYears
    self.comparisons = comparisons
    self.citations = citations
    self.dataDates = dataDates
    dataDate = portal.reports.map(\.submitted.value).filter { $0 <= asOf }.max()
    reporting = ReportingOverview(portal, asOf: asOf)
  }
}
