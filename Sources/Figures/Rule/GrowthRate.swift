import BigInt
public import Quantities

/// Mean annual growth, in per cent a year, exact to the digits that are asked for.
public enum GrowthRate {
  /// `((end / start)^(1 / years) − 1) × 100`, rounded to so many decimals, a half away from zero;
  /// for a positive start, an end that is not negative, and at least one year.
  public static func mean(
    from start: Rational, to end: Rational, years: Int, decimals: Int
  ) -> Rational {
    let ratio = end / start
    // In steps of half a digit, so that what is found says on which side of a half it lies.
    let steps = Rational(BigInt(200) * BigInt(10).power(decimals))
    var low = BigInt(0)
    var high = (steps * max(ratio, 1)).ceiling + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if (Rational(middle) / steps).power(years) <= ratio { low = middle } else { high = middle }
    }
    // `low` is the largest number of half digits that is not above the root.
    let isExact = (Rational(low) / steps).power(years) == ratio
    let halves = low - steps.numerator
    return rounded(halves, isExact: isExact) / (steps / 200)
  }

  /// Half digits as whole ones; what lies beyond them counts only where it breaks a tie.
  private static func rounded(_ halves: BigInt, isExact: Bool) -> Rational {
    let (quotient, remainder) = halves.quotientAndRemainder(dividingBy: 2)
    guard remainder != 0 else { return Rational(quotient) }
    // A half goes away from zero; a little more than minus a half goes towards it.
    if halves > 0 { return Rational(quotient + 1) }
    return Rational(isExact ? quotient - 1 : quotient)
  }

  /// What a start becomes when it grows by a rate for some years.
  public static func projected(from start: Rational, rate: Rational, years: Int) -> Rational {
    start * factor(rate, years: years)
  }

  /// What one becomes when it grows by a rate for some years.
  public static func factor(_ rate: Rational, years: Int) -> Rational {
    (1 + rate / 100).power(years)
  }
}
