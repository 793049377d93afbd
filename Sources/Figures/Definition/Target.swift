public import Quantities

/// What the plan promises for an indicator.
public enum Target: Hashable, Sendable {
  /// A level to be reached by each milestone's period; milestones in the order of their periods.
  case level(milestones: [DatedValue])
  /// A mean annual growth over spans of years; spans in the order of their periods.
  case growth(spans: [GrowthSpan])
  /// Something that is there, or not, by the end of a period.
  case yesNo(by: Period)
}

/// A span of years with a mean annual growth; it starts where the span before it ends.
public struct GrowthSpan: Hashable, Sendable {
  /// The period that closes the span.
  public let end: Period
  /// Per cent a year: one value, or a range of which the end that asks for less is needed.
  public let rate: ClosedRange<Rational>

  /// The growth that is promised up to a period, in per cent a year.
  public init(end: Period, rate: ClosedRange<Rational>) {
    self.end = end
    self.rate = rate
  }

  /// The rate that is needed, in per cent a year: of a range, the end that asks for less.
  public func needed(_ direction: Direction) -> Rational {
    switch direction {
    case .up: rate.lowerBound
    case .down: rate.upperBound
    }
  }
}

/// Which way an indicator is meant to go.
public enum Direction: String, CaseIterable, Sendable {
  case up, down
}

extension Direction {
  /// Whether a value is as good as what is needed.
  public func meets(_ value: Rational, _ needed: Rational) -> Bool {
    switch self {
    case .up: value >= needed
    case .down: value <= needed
    }
  }

  /// How much better the second value is than the first; negative where it is worse.
  public func gain(from start: Rational, to end: Rational) -> Rational {
    switch self {
    case .up: end - start
    case .down: start - end
    }
  }
}
