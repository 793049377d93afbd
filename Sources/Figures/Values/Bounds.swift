public import Quantities

/// Between what numbers a figure lies whatever those who are silent might say; both ends belong.
public struct Bounds: Hashable, Sendable {
  /// The least that it can be.
  public let lower: Rational
  /// `nil` where nothing bounds it from above.
  public let upper: Rational?

  /// What a value lies between; without an upper bound it has none.
  public init(lower: Rational, upper: Rational?) {
    self.lower = lower
    self.upper = upper
  }

  /// Exactly one number.
  public init(_ value: Rational) {
    self.init(lower: value, upper: value)
  }

  /// Whether only one number lies within.
  public var isExact: Bool { lower == upper }
}
