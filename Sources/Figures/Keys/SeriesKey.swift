/// What a series of figures is about: one indicator of one unit.
public struct SeriesKey: Hashable, Sendable {
  public let indicator: Identifier<IndicatorDefinition>
  public let unit: Identifier<ReportingUnit>
  public let breakdown: Breakdown

  public init(
    _ indicator: Identifier<IndicatorDefinition>, _ unit: Identifier<ReportingUnit>,
    _ breakdown: Breakdown = .total
  ) {
    self.indicator = indicator
    self.unit = unit
    self.breakdown = breakdown
  }
}
