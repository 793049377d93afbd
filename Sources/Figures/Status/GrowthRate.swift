/// Mean annual growth, in per cent a year.
///
/// Made of the four basic operations only: IEEE 754 fixes their results to the last bit, which
/// it does not for `pow`. So the same figures give the same rate on every machine.
package enum GrowthRate {
  /// `(end / start)^(1 / years) − 1`, for a positive start, an end that is not negative, and at
  /// least one year.
  package static func meanAnnual(from start: Double, to end: Double, years: Int) -> Double {
    (root(of: end / start, degree: years) - 1) * 100
  }

  /// What a start becomes when it grows by a rate for some years.
  package static func projected(from start: Double, rate: Double, years: Int) -> Double {
    start * power(1 + rate / 100, years)
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  /// The largest number whose power does not exceed `radicand`, found by halving.
  private static func root(of radicand: Double, degree: Int) -> Double {
    var low = 0.0
    var high = max(1, radicand)
    if power(high, degree) <= radicand { return high }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return low }
      if power(middle, degree) <= radicand { low = middle } else { high = middle }
    }
  }
}

extension GrowthSpan {
  /// The rate that is needed: of a range, the end that asks for less.
  package func neededRate(_ direction: Direction) -> Double {
    switch direction {
    case .up: rate.lowerBound
    case .down: rate.upperBound
    }
  }
}
