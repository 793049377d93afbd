public import Quantities

/// Two periods' figures of the same thing, so that growth compares like with like.
public struct GrowthPair: Sendable {
  /// The earlier value.
  public let start: DatedValue
  /// The later value.
  public let end: DatedValue
  /// What is compared.
  public let scope: Scope
  /// Whether a figure that may still change has a part in it.
  public let isProvisional: Bool

  /// Over what a pair was taken.
  public enum Scope: Hashable, Sendable {
    /// The figures of the whole.
    case whole
    /// All units that both periods have, under whatever names; so many are in neither sum, as they
    /// are new or ended without a tie.
    case tied(units: Int, leftOut: Int)
    /// Only the units that have figures in both periods; so many others are silent or withheld.
    case groups(units: Int, leftOut: Int)
    /// What is known of both periods, between bounds that decide.
    case bounds
  }
}

extension GrowthPair {
  /// How many years lie between the two.
  public var years: Int { start.period.years(to: end.period) }

  /// Whether the units are only some of those that both periods have.
  public var isPartial: Bool { if case .groups = scope { true } else { false } }

  /// The mean annual growth in per cent, rounded to so many decimals, a half away from zero; `nil`
  /// where nothing, or less, grew, and where only bounds are known.
  public func rate(decimals: Int) -> Rational? {
    guard start.value > 0, end.value >= 0, years > 0, scope != .bounds else { return nil }
    return GrowthRate.mean(
      from: start.value, to: end.value, years: years, decimals: decimals)
  }

  /// How much more the end is than the start, in per cent; `nil` from nothing or less.
  public var change: Rational? {
    start.value > 0 ? (end.value - start.value) * 100 / start.value : nil
  }
}
