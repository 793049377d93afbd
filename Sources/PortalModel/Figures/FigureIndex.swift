import Documents
package import Figures
package import Quantities

/// What pages ask of figures again and again, worked out once as of a day.
package struct FigureIndex: Sendable {
  /// Each indicator's figures for the whole area.
  package let areaSeries: IdentifierMap<IndicatorDefinition, AreaSeries>
  /// The periods in which units below the area have figures of an indicator, in order.
  package let unitPeriods: IdentifierMap<IndicatorDefinition, [Period]>
  /// How the units compare in each period that they have figures.
  package let comparisons: IdentifierMap<IndicatorDefinition, [Period: UnitComparison]>
  /// The observations that rest on each report, by indicator and unit.
  package let citations: IdentifierMap<SourceReport, [Observation]>
  /// The day of the latest report behind each indicator's figures.
  package let dataDates: IdentifierMap<IndicatorDefinition, CalendarDate>
  /// The day on which the latest of all reports was submitted, as far as is known on the day.
  package let dataDate: CalendarDate?
  /// Who has reported.
  package let reporting: ReportingOverview

  /// - Parameters:
  ///   - portal: Whose figures they are.
  ///   - asOf: Today.
  package init(_ portal: Portal, asOf: CalendarDate) {
    var areaSeries = IdentifierMap<IndicatorDefinition, AreaSeries>()
    var unitPeriods = IdentifierMap<IndicatorDefinition, [Period]>()
    var comparisons = IdentifierMap<IndicatorDefinition, [Period: UnitComparison]>()
    let cube = portal.figures
    let rule = portal.statusRule(asOf: asOf)
    for indicator in portal.indicators {
      areaSeries[indicator.id] = portal.areaSeries(of: indicator, by: rule)
      for period in cube.periods(of: indicator.id) {
        let hasFigures = portal.expectedUnits(for: indicator, in: period).contains { unit in
          cube.observation(FigureKey(indicator.id, unit.id, period))?.value.hasFigure ?? false
        }
        guard hasFigures else { continue }
        unitPeriods[indicator.id, default: []].append(period)
        comparisons[indicator.id, default: [:]][period] =
          portal.comparison(of: indicator, in: period)
      }
    }
    var citations = IdentifierMap<SourceReport, [Observation]>()
    for observation in cube.all(of: portal.indicators.map(\.id)) where observation.value.hasFigure {
      guard let report = observation.report else { continue }
      citations[report, default: []].append(observation)
    }
    var dataDates = IdentifierMap<IndicatorDefinition, CalendarDate>()
    for report in portal.reports {
      // Reports stand in the order of their days: the last one stays.
      for observation in citations[report.id] ?? [] {
        dataDates[observation.indicator] = report.submitted.value
      }
    }
    self.areaSeries = areaSeries
    self.unitPeriods = unitPeriods
    self.comparisons = comparisons
    self.citations = citations
    self.dataDates = dataDates
    dataDate = portal.reports.map(\.submitted.value).filter { $0 <= asOf }.max()
    reporting = ReportingOverview(portal, asOf: asOf)
  }
}
