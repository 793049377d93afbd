/// What a figure is about: a series, and one of its periods.
public struct FigureKey: Hashable, Sendable {
  /// The indicator and unit.
  public let series: SeriesKey
  /// When.
  public let period: Period

  /// The figure of a series in a period.
  public init(_ series: SeriesKey, _ period: Period) {
    self.series = series
    self.period = period
  }

  /// The figure of an indicator and unit in a period.
  public init(
    _ indicator: Identifier<IndicatorDefinition>, _ unit: Identifier<ReportingUnit>,
    _ period: Period
  ) {
    self.init(SeriesKey(indicator, unit), period)
  }
}

extension FigureKey {
  /// What is measured.
  public var indicator: Identifier<IndicatorDefinition> { series.indicator }

  /// Where.
  public var unit: Identifier<ReportingUnit> { series.unit }

  /// Of whom.
  public var breakdown: Breakdown { series.breakdown }
}
