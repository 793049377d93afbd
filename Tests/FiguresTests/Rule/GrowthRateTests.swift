import Figures
import Quantities
import Testing

@Suite struct GrowthRateTests {
  /// Worked out apart: 1.1² = 1.21; 1.005 % has a half that goes away from zero; a rate just above
  /// minus a half goes towards it.
  @Test(arguments: [
    (1000, 1210, 2, 1, "10"), (19610, 22240, 2, 1, "6.5"), (19610, 22240, 2, 4, "6.4948"),
    (1000, 990, 2, 1, "-0.5"), (100, 100, 5, 3, "0"), (100, 0, 1, 1, "-100"),
    (100_000, 101_005, 1, 2, "1.01"), (100_000, 98_995, 1, 2, "-1.01"), (2, 3, 3, 6, "14.471424"),
  ])
  func mean(_ start: Int, _ end: Int, _ years: Int, _ decimals: Int, _ expected: String) {
    let rate = GrowthRate.mean(
      from: Rational(start), to: Rational(end), years: years, decimals: decimals)
    #expect(rate.dataText == expected)
  }

  /// What is printed lies within half a digit of the root, whatever the numbers.
  @Test func halfADigit() {
    var random = SplitMix(seed: 16)
    for _ in 0..<2_000 {
      let start = Rational(Int.random(in: 1...5_000, using: &random))
      let end = Rational(Int.random(in: 0...9_000, using: &random))
      let years = Int.random(in: 1...12, using: &random)
      let decimals = Int.random(in: 0...4, using: &random)
      let rate = GrowthRate.mean(from: start, to: end, years: years, decimals: decimals)
      let half = Rational(1, over: 2) / Rational(10).power(decimals)
      let factor = { (rate: Rational) in max(0, 1 + rate / 100) }
      #expect(factor(rate - half).power(years) <= end / start)
      #expect(factor(rate + half).power(years) >= end / start)
    }
  }
}
