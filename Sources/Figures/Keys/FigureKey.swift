/// What a figure is about: a series, and one of its periods.
public struct FigureKey: Hashable, Sendable {
  public let series: SeriesKey
  public let period: Period

  public init(_ series: SeriesKey, _ period: Period) {
    self.series = series
    self.period = period
  }

  public init(
    _ indicator: Identifier<IndicatorDefinition>, _ unit: Identifier<ReportingUnit>,
    _ period: Period
  ) {
    self.init(SeriesKey(indicator, unit), period)
  }
}

extension FigureKey {
  public var indicator: Identifier<IndicatorDefinition> { series.indicator }

  public var unit: Identifier<ReportingUnit> { series.unit }

  public var breakdown: Breakdown { series.breakdown }
}
