/// What the plan promises for an indicator.
package enum Target: Hashable, Sendable {
  /// A level to be reached by each milestone's year; milestones in the order of their years.
  case level(milestones: [Milestone])
  /// A mean annual growth over spans of years; spans in the order of their years.
  case growth(spans: [GrowthSpan])
  /// Something that is there, or not, by the end of a year.
  case yesNo(by: Int)
}

/// A level that is due in a year.
package struct Milestone: Hashable, Sendable {
  package let year: Int
  /// The level, in the indicator's measure (per cent for a ratio).
  package let value: Double

  package init(year: Int, value: Double) {
    self.year = year
    self.value = value
  }
}

/// A span of years with a mean annual growth; it starts where the span before it ends.
package struct GrowthSpan: Hashable, Sendable {
  /// The year that closes the span.
  package let year: Int
  /// Per cent a year: one value, or a range whose lower end is what is needed.
  package let rate: ClosedRange<Double>

  package init(year: Int, rate: ClosedRange<Double>) {
    self.year = year
    self.rate = rate
  }
}

/// Which way an indicator is meant to go.
package enum Direction: String, CaseIterable, Sendable {
  case up, down
}
