import Quantities

/// A number, and beside it a multiple of some δ that is positive and as small as need be.
///
/// With it `x < 3` is `x ≤ 3 − δ`, so that a method for closed bounds answers for open ones. After
/// B. Dutertre and L. de Moura, “A Fast Linear-Arithmetic Solver for DPLL(T)”, CAV 2006.
struct DeltaRational: Hashable, Sendable {
  var number: Rational
  var delta: Rational

  init(_ number: Rational, delta: Rational = 0) {
    self.number = number
    self.delta = delta
  }
}

extension DeltaRational: Comparable {
  static func < (lhs: DeltaRational, rhs: DeltaRational) -> Bool {
    lhs.number == rhs.number ? lhs.delta < rhs.delta : lhs.number < rhs.number
  }
}

extension DeltaRational {
  static func + (lhs: DeltaRational, rhs: DeltaRational) -> DeltaRational {
    DeltaRational(lhs.number + rhs.number, delta: lhs.delta + rhs.delta)
  }

  static func - (lhs: DeltaRational, rhs: DeltaRational) -> DeltaRational {
    DeltaRational(lhs.number - rhs.number, delta: lhs.delta - rhs.delta)
  }

  static func * (lhs: DeltaRational, rhs: Rational) -> DeltaRational {
    DeltaRational(lhs.number * rhs, delta: lhs.delta * rhs)
  }

  var isWhole: Bool { delta.isZero && number.isWhole }

  /// The largest whole number that is not above the value: 2 for 3 − δ.
  var floor: Rational {
    let whole = Rational(number.floor)
    return delta.signum < 0 && number.isWhole ? whole - 1 : whole
  }
}
