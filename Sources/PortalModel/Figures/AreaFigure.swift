package import Figures

/// An indicator's figure for the whole area of the plan in one year; shared by all pages that show it.
package final class AreaFigure: Sendable {
  package let period: Period
  /// The unit that was the whole area at the end of the year.
  package let area: Unit
  /// What is shown and judged: the area's own figure where there is one, else the aggregate.
  package let value: ObservedValue
  /// `nil` where there is no value.
  package let quality: Quality?
  /// The area's own observation.
  package let own: Observation?
  /// What the units below come to; `nil` where none is expected to report in that year.
  package let aggregate: Aggregate?

  init(
    period: Period, area: Unit, value: ObservedValue, quality: Quality?, own: Observation?,
    aggregate: Aggregate?
  ) {
    self.period = period
    self.area = area
    self.value = value
    self.quality = quality
    self.own = own
    self.aggregate = aggregate
  }

  /// Whether the figure is too thin to be judged.
  package var isPartial: Bool { own == nil && (aggregate?.isPartial ?? false) }

  /// Who stands behind an aggregate; `nil` for an own figure.
  package var coverage: Coverage? { own == nil ? aggregate?.coverage : nil }

  /// The figure as the status rule takes it; `nil` without a value.
  var point: SeriesPoint? {
    guard value.hasFigure, let quality else { return nil }
    return SeriesPoint(
      year: period.year, value: value, quality: quality, coverageSuffices: !isPartial)
  }
}

/// An indicator's figures for the whole area over the years, and how they stand against the target.
package final class AreaSeries: Sendable {
  package let indicator: Indicator
  /// In the order of the years.
  package let figures: [AreaFigure]
  package let assessment: Assessment

  init(indicator: Indicator, figures: [AreaFigure], assessment: Assessment) {
    self.indicator = indicator
    self.figures = figures
    self.assessment = assessment
  }

  /// The latest year with a value.
  package var latest: AreaFigure? { figures.last { $0.value.hasFigure } }
}
