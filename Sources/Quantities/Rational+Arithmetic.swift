public import BigInt

extension Rational {
  /// Adds two values exactly.
  public static func + (lhs: Rational, rhs: Rational) -> Rational {
    if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
      if b == 1, d == 1 {
        let sum = a.addingReportingOverflow(c)
        if !sum.overflow { return Rational(sum.partialValue) }
      } else {
        let left = a.multipliedReportingOverflow(by: d)
        let right = c.multipliedReportingOverflow(by: b)
        let below = b.multipliedReportingOverflow(by: d)
        let sum = left.partialValue.addingReportingOverflow(right.partialValue)
        if !(left.overflow || right.overflow || below.overflow || sum.overflow) {
          return Rational(sum.partialValue, over: below.partialValue)
        }
      }
    }
    return Rational(
      lhs.numerator * rhs.denominator + rhs.numerator * lhs.denominator,
      over: lhs.denominator * rhs.denominator)
  }

  /// Subtracts the second value from the first exactly.
  public static func - (lhs: Rational, rhs: Rational) -> Rational {
    lhs + (-rhs)
  }

  /// Multiplies two values exactly.
  public static func * (lhs: Rational, rhs: Rational) -> Rational {
    if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
      let above = a.multipliedReportingOverflow(by: c)
      let below = b.multipliedReportingOverflow(by: d)
      if !above.overflow, !below.overflow {
        return Rational(above.partialValue, over: below.partialValue)
      }
    }
    return Rational(
      lhs.numerator * rhs.numerator, over: lhs.denominator * rhs.denominator)
  }

  /// Divides the first value by the second, which must not be zero.
  public static func / (lhs: Rational, rhs: Rational) -> Rational {
    lhs * rhs.reciprocal
  }

  /// Turns the sign.
  public static prefix func - (operand: Rational) -> Rational {
    switch operand.storage {
    case .small(let numerator, let denominator):
      Rational(reduced: -numerator, over: denominator)
    case .large(let numerator, let denominator):
      Rational(reduced: -numerator, over: denominator)
    }
  }

  /// Adds a value in place.
  public static func += (lhs: inout Rational, rhs: Rational) {
    lhs = lhs + rhs
  }

  /// Subtracts a value in place.
  public static func -= (lhs: inout Rational, rhs: Rational) {
    lhs = lhs - rhs
  }

  /// Multiplies by a value in place.
  public static func *= (lhs: inout Rational, rhs: Rational) {
    lhs = lhs * rhs
  }

  /// Divides by a value, which must not be zero, in place.
  public static func /= (lhs: inout Rational, rhs: Rational) {
    lhs = lhs / rhs
  }

  /// One divided by the value, which must not be zero.
  public var reciprocal: Rational {
    switch storage {
    case .small(let numerator, let denominator): Rational(denominator, over: numerator)
    case .large(let numerator, let denominator): Rational(denominator, over: numerator)
    }
  }

  /// The value multiplied by itself as often as the exponent says.
  ///
  /// The exponent is 0 or more; to the power of 0 every value, zero too, is 1.
  public func power(_ exponent: Int) -> Rational {
    precondition(exponent >= 0, "The exponent of a power is negative.")
    var result: Rational = 1
    var square = self
    var rest = exponent
    while rest > 0 {
      if rest % 2 == 1 { result *= square }
      rest /= 2
      // The square after the last digit would be the largest number of all, for nothing.
      if rest > 0 { square *= square }
    }
    return result
  }
}

extension Rational: Comparable {
  /// Whether the first value is below the second, without rounding.
  public static func < (lhs: Rational, rhs: Rational) -> Bool {
    if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
      // In two words, so that no product can overflow.
      let left = a.multipliedFullWidth(by: d)
      let right = c.multipliedFullWidth(by: b)
      return (left.high, left.low) < (right.high, right.low)
    }
    return lhs.numerator * rhs.denominator < rhs.numerator * lhs.denominator
  }
}

extension Rational {
  /// The largest whole number that is not above the value.
  public var floor: BigInt {
    switch storage {
    case .small(let numerator, let denominator):
      let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
      return BigInt(remainder < 0 ? quotient - 1 : quotient)
    case .large(let numerator, let denominator):
      let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
      return remainder.signum() < 0 ? quotient - 1 : quotient
    }
  }

  /// The smallest whole number that is not below the value.
  public var ceiling: BigInt {
    -(-self).floor
  }

  /// The nearest value with so many digits after the decimal point; a half goes away from zero.
  ///
  /// The number of decimals is 0 or more.
  public func rounded(decimals: Int) -> Rational {
    let scale = Rational(10).power(decimals)
    let nearest = Rational((magnitude * scale + Rational(1, over: 2)).floor) / scale
    return signum < 0 ? -nearest : nearest
  }

  /// The least number with so many digits after the point that is no less.
  ///
  /// - Parameter decimals: How many digits, 0 or more.
  /// - Returns: The number, which is this one where that has no more digits.
  public func roundedUp(decimals: Int) -> Rational {
    let scale = Rational(10).power(decimals)
    return Rational((self * scale).ceiling) / scale
  }
}
