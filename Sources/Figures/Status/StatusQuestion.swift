/// What the status rule is asked: one indicator of one unit, against its target, on a day.
package struct StatusQuestion: Hashable, Sendable {
  /// At most one point a year, in any order; years without a figure may stand in it or not.
  package let series: [SeriesPoint]
  package let target: Target?
  package let direction: Direction
  /// The baseline that the indicator names with a source; nil to take the first final figure.
  package let baseline: Baseline?
  /// The last year for which figures are due; nil when none is yet.
  package let lastDueYear: Int?
  /// The year of the day on which is judged; a milestone's year is over when this one is later.
  package let asOfYear: Int
  /// The units behind a sum, for growth like with like; nil for a figure that is no sum.
  package let parts: SumParts?

  package init(
    series: [SeriesPoint],
    target: Target?,
    direction: Direction = .up,
    baseline: Baseline? = nil,
    lastDueYear: Int?,
    asOfYear: Int,
    parts: SumParts? = nil
  ) {
    self.series = series
    self.target = target
    self.direction = direction
    self.baseline = baseline
    self.lastDueYear = lastDueYear
    self.asOfYear = asOfYear
    self.parts = parts
  }
}

/// One year of a series.
package struct SeriesPoint: Hashable, Sendable {
  package let year: Int
  package let value: ObservedValue
  package let quality: Quality
  /// Whether enough of the units that should have reported stand behind the value.
  package let coverageSuffices: Bool

  package init(
    year: Int, value: ObservedValue, quality: Quality, coverageSuffices: Bool = true
  ) {
    self.year = year
    self.value = value
    self.quality = quality
    self.coverageSuffices = coverageSuffices
  }
}

/// Where a path, or a span of growth, starts.
package struct Baseline: Hashable, Sendable {
  package let year: Int
  /// In the indicator's measure.
  package let value: Double
  package let origin: Origin

  package init(year: Int, value: Double, origin: Origin = .named) {
    self.year = year
    self.value = value
    self.origin = origin
  }

  /// How a baseline came to be one.
  package enum Origin: String, CaseIterable, Sendable {
    /// The indicator names it, with a source.
    case named
    /// The first final figure of the series.
    case firstFinal = "first-final"
    /// The figure of the year that closed the span of growth before.
    case spanStart = "span-start"
  }
}
