import BigInt
import Quantities
import Testing

@Suite struct RationalTests {
  @Test(arguments: [
    (2, 4, "1/2"), (-2, 4, "-1/2"), (2, -4, "-1/2"), (-2, -4, "1/2"), (0, -7, "0"), (6, 3, "2"),
    (.max, .max, "1"), (.min, .min, "1"), (.min, 1, "-9223372036854775808"),
    (1, .min, "-1/9223372036854775808"), (.max, .min, "-9223372036854775807/9223372036854775808"),
    (.min, 2, "-4611686018427387904"), (0, .min, "0"),
  ])
  func isReduced(numerator: Int, denominator: Int, text: String) {
    #expect(Rational(numerator, over: denominator).description == text)
  }

  @Test func equalValuesAreOneValue() {
    let large = BigInt(1) << 200
    #expect(Rational(large * 3, over: large * 6) == Rational(1, over: 2))
    #expect(Set([Rational(2, over: 4), Rational(large, over: large * 2)]).count == 1)
    #expect(Rational(.max) + 1 - 1 == Rational(.max))
    #expect(Rational(.min) == -(Rational(.max) + 1))
    #expect(-Rational(.min) == Rational(.max) + 1)
    #expect(Rational(BigInt(Int.min)) == Rational(.min))
    #expect(Set([Rational(.min), Rational(BigInt(Int.min)), Rational(.min, over: 1)]).count == 1)
  }

  @Test func partsAreRead() {
    let third = Rational(-4, over: 12)
    #expect(third.numerator == -1)
    #expect(third.denominator == 3)
    #expect(third.signum == -1)
    #expect(third.magnitude == Rational(1, over: 3))
    #expect(!third.isWhole && !third.isZero)
    #expect(Rational(0).signum == 0 && Rational(0).isZero && Rational(0).isWhole)
    let large = Rational(BigInt(1) << 100)
    #expect(large.signum == 1 && large.isWhole && !large.isZero)
    #expect((-large).signum == -1 && (-large).magnitude == large)
    #expect(!large.reciprocal.isWhole)
  }

  /// Downloads are read back: what has no end as the nearest binary fraction, however far its point.
  @Test func dataTextIsReadBack() throws {
    let large = BigInt(10).power(20)
    for value in [
      0, 3, -7, Rational(5, over: 4), Rational(-1, over: 3), Rational(2, over: 3 * 10_000_000),
      Rational(large, over: 3), Rational(large),
    ] {
      let read = try #require(Rational(dataText: value.dataText))
      #expect((read - value).magnitude <= value.magnitude / Rational(1 << 50))
    }
    for text in ["", "-", ".5", "5.", "1e", "e5", "1e5000", "1.5e1.5", "1,5", "0x1", "--1"] {
      #expect(Rational(dataText: text) == nil, "\(text)")
    }
  }

  @Test func powers() {
    #expect(Rational(3, over: 2).power(0) == 1)
    #expect(Rational(0).power(0) == 1)
    #expect(Rational(0).power(3) == 0)
    #expect(Rational(3, over: 2).power(1) == Rational(3, over: 2))
    #expect(Rational(-3, over: 2).power(3) == Rational(-27, over: 8))
    #expect(Rational(11, over: 10).power(30).numerator == BigInt(11).power(30))
    #expect(Rational(11, over: 10).power(30).denominator == BigInt(10).power(30))
  }

  @Test(arguments: [
    (7, 2, 3, 4), (-7, 2, -4, -3), (6, 2, 3, 3), (-6, 2, -3, -3), (0, 5, 0, 0), (1, 3, 0, 1),
    (-1, 3, -1, 0),
  ])
  func wholesAround(numerator: Int, denominator: Int, floor: Int, ceiling: Int) {
    let value = Rational(numerator, over: denominator)
    #expect(value.floor == BigInt(floor))
    #expect(value.ceiling == BigInt(ceiling))
    // The same far out, where words no longer do.
    let far = BigInt(1) << 90
    #expect((value + Rational(far)).floor == far + BigInt(floor))
    #expect((value - Rational(far)).ceiling == BigInt(ceiling) - far)
  }

  @Test(arguments: [
    (1005, 1000, 2, 101, 100), (-1005, 1000, 2, -101, 100), (1, 2, 0, 1, 1), (-1, 2, 0, -1, 1),
    (49, 100, 0, 0, 1), (-49, 100, 0, 0, 1), (249, 250, 3, 996, 1000),
    (249, 250, 1, 1, 1), (2, 3, 4, 6667, 10000),
  ])
  func roundsHalvesAwayFromZero(
    numerator: Int, denominator: Int, decimals: Int, above: Int, below: Int
  ) {
    let value = Rational(numerator, over: denominator)
    #expect(value.rounded(decimals: decimals) == Rational(above, over: below))
  }

  /// Values at the edges of a word and beyond them.
  static let edges: [BigInt] = [
    0, 1, -1, 6, -7, BigInt(Int.max), BigInt(Int.min), (BigInt(1) << 32) + 1, BigInt(1) << 64,
  ]

  @Test func arithmeticAgreesWithPlainFractions() {
    // Reference: unreduced pairs, cross-multiplied; everything over every edge.
    let values = Self.edges.flatMap { above in
      Self.edges.filter { !$0.isZero }.map { (above, $0) }
    }
    for (a, b) in values {
      let left = Rational(a, over: b)
      #expect(left.denominator.signum() == 1)
      #expect(left.numerator * b == a * left.denominator)
      #expect(left.numerator.greatestCommonDivisor(with: left.denominator) == 1)
      #expect(-left == Rational(-a, over: b))
      for (c, d) in values {
        let right = Rational(c, over: d)
        let sum = left + right
        if sum.numerator * (b * d) != (a * d + c * b) * sum.denominator {
          Issue.record("\(left) + \(right) = \(sum)")
        }
        if left - right != left + Rational(-c, over: d) {
          Issue.record("\(left) - \(right)")
        }
        let product = left * right
        if product.numerator * (b * d) != (a * c) * product.denominator {
          Issue.record("\(left) * \(right) = \(product)")
        }
        if !c.isZero, (left / right) * right != left {
          Issue.record("\(left) / \(right)")
        }
        let sign = (b * d).signum()
        let below = a * d * BigInt(sign) < c * b * BigInt(sign)
        if (left < right) != below {
          Issue.record("\(left) < \(right)")
        }
      }
    }
  }
}
