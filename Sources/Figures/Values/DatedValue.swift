public import Quantities

/// A number that stands for a period: a milestone, the start of a way, a point of a projection.
public struct DatedValue: Hashable, Sendable {
  /// When it was so.
  public let period: Period
  /// In the indicator's measure: per cent for a ratio.
  public let value: Rational

  /// A value of a period.
  public init(_ period: Period, _ value: Rational) {
    self.period = period
    self.value = value
  }
}
