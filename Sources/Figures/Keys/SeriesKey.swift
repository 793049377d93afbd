/// What a series of figures is about: one indicator of one unit.
public struct SeriesKey: Hashable, Sendable {
  /// What is measured.
  public let indicator: Identifier<IndicatorDefinition>
  /// Where.
  public let unit: Identifier<ReportingUnit>
  /// Of whom.
  public let breakdown: Breakdown

  /// All figures of an indicator and unit.
  public init(
    _ indicator: Identifier<IndicatorDefinition>, _ unit: Identifier<ReportingUnit>,
    _ breakdown: Breakdown = .total
  ) {
    self.indicator = indicator
    self.unit = unit
    self.breakdown = breakdown
  }
}
