public import BigInt

/// An exact fraction of two whole numbers of any size.
///
/// It is always reduced and its denominator is positive, so equal values are equal bit by bit:
/// 2/4 and 1/2 have one hash. Nothing is ever rounded or lost to overflow. What divides by zero
/// stops the program, as with `Int`; whoever divides by data asks `isZero` first.
public struct Rational: Hashable, Sendable {
  /// The value; `small` whenever both parts fit, or equality would not be that of the storage.
  let storage: Storage

  /// The two forms of a value, one for machine words and one for all else.
  ///
  /// `Int.min` counts as not fitting: without it every small number has a small negation.
  enum Storage: Hashable, Sendable {
    case small(numerator: Int, denominator: Int)
    indirect case large(numerator: BigInt, denominator: BigInt)
  }

  /// A value whose parts are known to be reduced, the denominator positive and neither `Int.min`.
  init(reduced numerator: Int, over denominator: Int) {
    storage = .small(numerator: numerator, denominator: denominator)
  }

  /// A value whose parts are known to be reduced, the denominator positive, at any size.
  init(reduced numerator: BigInt, over denominator: BigInt) {
    if let above = Int(exactly: numerator), above != .min, let below = Int(exactly: denominator) {
      storage = .small(numerator: above, denominator: below)
    } else {
      storage = .large(numerator: numerator, denominator: denominator)
    }
  }
}

extension Rational {
  /// Makes a whole number.
  public init(_ value: Int) {
    if value == .min {
      self.init(BigInt(value))
    } else {
      self.init(reduced: value, over: 1)
    }
  }

  /// Makes a whole number of any size.
  public init(_ value: BigInt) {
    self.init(value, over: 1)
  }

  /// Makes the fraction of two whole numbers, which need not be reduced.
  ///
  /// The denominator may be negative and must not be zero.
  public init(_ numerator: Int, over denominator: Int) {
    precondition(denominator != 0, "The denominator of a fraction is zero.")
    guard numerator != .min, denominator != .min else {
      self.init(BigInt(numerator), over: BigInt(denominator))
      return
    }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    // Not above the denominator's magnitude, which is at most `Int.max`.
    let common = denominator < 0 ? -Int(divisor) : Int(divisor)
    self.init(reduced: numerator / common, over: denominator / common)
  }

  /// Makes the fraction of two whole numbers of any size, which need not be reduced.
  ///
  /// The denominator may be negative and must not be zero.
  public init(_ numerator: BigInt, over denominator: BigInt) {
    precondition(!denominator.isZero, "The denominator of a fraction is zero.")
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let common = denominator.sign == .minus ? -divisor : divisor
    self.init(reduced: numerator / common, over: denominator / common)
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// Makes a whole number from a literal, so that `half + 1` reads as it is meant.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Rational {
  /// The reduced numerator, which carries the sign.
  public var numerator: BigInt {
    switch storage {
    case .small(let numerator, _): BigInt(numerator)
    case .large(let numerator, _): numerator
    }
  }

  /// The reduced denominator, at least 1.
  public var denominator: BigInt {
    switch storage {
    case .small(_, let denominator): BigInt(denominator)
    case .large(_, let denominator): denominator
    }
  }

  /// Whether the value is zero.
  public var isZero: Bool {
    self == 0
  }

  /// Whether the value is a whole number.
  public var isWhole: Bool {
    switch storage {
    case .small(_, let denominator): denominator == 1
    case .large(_, let denominator): denominator == 1
    }
  }

  /// The sign of the value: −1, 0 or 1.
  public var signum: Int {
    switch storage {
    case .small(let numerator, _): numerator.signum()
    case .large(let numerator, _): numerator.sign == .minus ? -1 : 1
    }
  }

  /// The value without its sign.
  public var magnitude: Rational {
    signum < 0 ? -self : self
  }
}

extension Rational: CustomStringConvertible {
  /// The value as `7` or `-7/3`, for tests and debugging; readers are shown decimals.
  public var description: String {
    isWhole ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}

/// The greatest common divisor of two numbers, by Euclid; of 0 and a number, that number.
private func greatestCommonDivisor(_ first: UInt, _ second: UInt) -> UInt {
  var (a, b) = (first, second)
  while b != 0 {
    (a, b) = (b, a % b)
  }
  return a
}
