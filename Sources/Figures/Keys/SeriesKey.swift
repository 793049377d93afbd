/// What a series of figures is about: one indicator of one unit.
package struct SeriesKey: Hashable, Sendable {
  package let indicator: Identifier<IndicatorDefinition>
  package let unit: Identifier<ReportingUnit>
  package let breakdown: Breakdown

  package init(
    _ indicator: Identifier<IndicatorDefinition>, _ unit: Identifier<ReportingUnit>,
    _ breakdown: Breakdown = .total
  ) {
    self.indicator = indicator
    self.unit = unit
    self.breakdown = breakdown
  }
}
