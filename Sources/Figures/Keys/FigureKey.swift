/// What a figure is about: a series, and one of its periods.
package struct FigureKey: Hashable, Sendable {
  package let series: SeriesKey
  package let period: Period

  package init(_ series: SeriesKey, _ period: Period) {
    self.series = series
    self.period = period
  }

  package init(
    _ indicator: Identifier<IndicatorDefinition>, _ unit: Identifier<ReportingUnit>,
    _ period: Period
  ) {
    self.init(SeriesKey(indicator, unit), period)
  }
}

extension FigureKey {
  package var indicator: Identifier<IndicatorDefinition> { series.indicator }

  package var unit: Identifier<ReportingUnit> { series.unit }

  package var breakdown: Breakdown { series.breakdown }
}
