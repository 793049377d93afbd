import Figures
import Quantities
import Theme

/// How many digits after the point a sentence needs, so that whoever redoes it with the numbers that
/// it shows comes to the same.
enum Digits {
  /// The fewest from a minimum on with which the sentence holds; the most there are where none will
  /// do, and then whether that is so.
  static func faithful(
    from minimum: Int, _ holds: (Int) -> Bool
  ) -> (decimals: Int, isFaithful: Bool) {
    for decimals in minimum...max(minimum, LanguageFormat.mostDecimals) where holds(decimals) {
      return (decimals, true)
    }
    return (max(minimum, LanguageFormat.mostDecimals), false)
  }

  /// A share of a way in per cent, with as many digits as show on which side of the limit it lies.
  static func share(_ share: Rational) -> (value: Rational, decimals: Int) {
    let percent = share * 100
    let limit = StatusRule.behindShare * 100
    let (decimals, _) = faithful(from: 0) { decimals in
      let shown = percent.rounded(decimals: decimals)
      return (shown < limit) == (percent < limit) && (shown < 100) == (percent < 100)
    }
    return (percent.rounded(decimals: decimals), decimals)
  }
}
