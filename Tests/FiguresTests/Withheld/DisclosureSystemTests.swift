import Figures
import Quantities
import Testing

@Suite struct DisclosureSystemTests {
  /// A system and all that is found in it.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var findings: String
    var expected: String

    init(_ name: String, _ notation: SystemNotation, _ expected: String) {
      testDescription = name
      findings = notation.findings()
      self.expected = expected
    }
  }

  static let yesOrNo: DisclosureSystem.Domain = .answer
  static let amounts: [Character: DisclosureSystem.Domain] = ["x": .amount, "y": .amount]

  static let cases: [Case] = [
    // One sum.
    Case("one cell of a sum", .init("x = 8"), "x=8"),
    Case("one cell of a sum, weighted", .init("2x = 7", domains: ["x": .amount]), "x=7/2"),
    Case("two cells of a sum", .init("x + y = 8"), ""),
    Case("two cells of a sum of one", .init("x + y = 1"), ""),
    Case("22 = 10 + 12 + c + d", .init("c + d = 0"), "c=0, d=0"),
    Case("a silent cell beside a withheld one", .init("x + s = 8", silent: ["s"]), ""),
    Case(
      "a silent cell beside a withheld one, nothing left",
      .init("x + s = 0", silent: ["s"]), "x=0"),
    Case("a sum at least", .init("x >= 8"), ""),
    Case("a sum at most nothing", .init("x + y <= 0"), "x=0, y=0"),
    Case("a total withheld with its one withheld unit", .init("x - t = -22"), ""),
    Case("a cell in no statement", .init(domains: ["x": .count]), ""),
    Case("nothing withheld", .init("s = 8", silent: ["s"]), ""),
    // Elimination.
    Case("a triangle", .init("x + y = 5", "y + z = 7", "x + z = 6"), "x=2, y=3, z=4"),
    Case(
      "a table with both margins", .init("a + b = 5", "c + d = 5", "a + c = 4", "b + d = 6"), ""),
    Case(
      "a table with a corner printed",
      .init("a + b = 5", "c + d = 5", "a + c = 4", "b + d = 6", published: ["d": 3]),
      "a=2, b=3, c=2"),
    Case("a difference and a sum", .init("x + y = 8", "x - y = 2"), "x=5, y=3"),
    Case("two levels", .init("a + b - t = 0", "t + u = 9", "a + b + u = 9"), ""),
    Case("two levels, one total", .init("a + b - t = 0", "t + u = 9", "u = 4"), "t=5, u=4"),
    // Bounds.
    Case(
      "a sum of answers, all yes", .init("x + y = 2", domains: ["x": .answer, "y": .answer]),
      "x=1, y=1"),
    Case(
      "a sum of answers, one yes", .init("x + y = 1", domains: ["x": .answer, "y": .answer]),
      ""),
    Case("between two ends that meet", .init("x - y <= 0", "x >= 3", "y <= 3"), "x=3, y=3"),
    Case("a part and its whole", .init("n - d <= 0", "d + e = 3", "n + m = 3", "m - e <= 0"), ""),
    Case(
      "a table at its maximum", .init("a + b = 0", "c + d = 5", "a + c = 2", "b + d = 3"),
      "a=0, b=0, c=2, d=3"),
    // Whole numbers.
    Case("2x + 3y = 5", .init("2x + 3y = 5"), "x=1, y=1"),
    Case("2x + 3y = 5, not whole", .init("2x + 3y = 5", domains: amounts), ""),
    Case("2x + 3y = 6", .init("2x + 3y = 6"), ""),
    Case("4x + 6y = 10", .init("4x + 6y = 10"), "x=1, y=1"),
    Case("6x + 10y + 15z = 31", .init("6x + 10y + 15z = 31"), "x=1, y=1, z=1"),
    Case("a strip", .init("3x - 3y >= 1", "3x - 3y <= 4", "x + y <= 3"), ""),
    Case(
      "a strip with one point", .init("3x - 3y >= 1", "3x - 3y <= 4", "x + y <= 2"),
      "x=1, y=0"),
    Case(
      "a Frobenius number",
      .init("12223a + 12224b + 36674c + 61119d + 85569e = 89643481"), "conflict 0"),
    Case(
      "a large weight and a small one, neither whole",
      .init("1000x + y = 3007", "y <= 999"), "x=3, y=7"),
    Case(
      "whole and other cells without an end, where the nearest branch leads away for ever",
      .init(
        "a - c + 2d + f = 16", "a + b + c - d + e + f - g = -8",
        domains: ["a": .amount, "b": .amount, "c": .amount]), ""),
    // Open bounds.
    Case("below what it cannot go under", .init("x < 1"), "x=0"),
    Case("below, not whole", .init("x < 1", domains: amounts), ""),
    Case("below and above, with one whole number", .init("x > 3/2", "x < 5/2"), "x=2"),
    Case("above and at most", .init("x > 3", "x <= 3", domains: amounts), "conflict 0 1"),
    Case(
      "a whole cell between others", .init("x - y < 0", "y <= 1", domains: ["y": .amount]), "x=0"),
    // Accounts that contradict each other.
    Case("two totals", .init("x = 8", "x = 13"), "x=13 without 0, x=8 without 1, conflict 0 1"),
    Case("two totals of two", .init("x + y = 8", "x + y = 13"), "conflict 0 1"),
    Case("less than nothing", .init("x + y = -2"), "conflict 0"),
    Case("a half of a person", .init("2x = 7"), "conflict 0"),
    Case(
      "one of three is wrong", .init("x = 8", "x = 8", "x = 13"),
      "x=8 without 2, x=13 without 0 1, conflict 1 2, conflict 0 2"),
  ]

  @Test(arguments: cases) func tells(_ example: Case) {
    #expect(example.findings == example.expected)
  }

  @Test func sharesAreTold() {
    var full = SystemNotation("n + m = 10", "d + e = 10", "n - d <= 0", "m - e <= 0")
    full.system.protectShare(full["n"], of: full["d"])
    full.system.protectShare(full["m"], of: full["e"])
    #expect(full.findings() == "n/d=1, m/e=1")

    var free = SystemNotation("n + m = 9", "d + e = 10", "n - d <= 0", "m - e <= 0")
    free.system.protectShare(free["n"], of: free["d"])
    #expect(free.findings() == "")

    var half = SystemNotation("2n - d = 0", "d <= 9")
    half.system.protectShare(half["n"], of: half["d"])
    #expect(half.findings() == "n/d=1/2")

    var none = SystemNotation("n - d <= 0", "d <= 0")
    none.system.protectShare(none["n"], of: none["d"])
    #expect(none.findings() == "d=0, n=0")

    var published = SystemNotation("n - d <= 0", published: ["n": 1, "d": 2])
    published.system.protectShare(published["n"], of: published["d"])
    #expect(published.findings() == "")
  }

  @Test func roundedPercentages() {
    func notation(_ percentage: Rational, decimals: Int, most: Rational) -> String {
      var notation = SystemNotation(
        "n - d <= 0", domains: ["d": .init(isWhole: true, least: 1, greatest: most)])
      notation.system.state(
        percentage: percentage, decimals: decimals, of: [notation["n"]], in: [notation["d"]])
      return notation.findings()
    }
    // 57.14 % of at most 13 can only be 4 of 7; of at most 14 it may be 8 of 14.
    #expect(notation(Rational(5714, over: 100), decimals: 2, most: 13) == "d=7, n=4")
    #expect(notation(Rational(5714, over: 100), decimals: 2, most: 14) == "")
    #expect(notation(57, decimals: 0, most: 13) == "d=7, n=4")
    #expect(notation(0, decimals: 0, most: 13) == "n=0")
    #expect(notation(100, decimals: 0, most: 1) == "d=1, n=1")
    #expect(notation(100, decimals: 0, most: 300) == "")
    #expect(notation(50, decimals: 0, most: 3) == "d=2, n=1")
    // No fraction of at most 6 rounds to it.
    #expect(notation(57, decimals: 0, most: 6).hasPrefix("conflict"))
  }

  @Test func negativePercentagesRoundAwayFromZero() {
    var notation = SystemNotation("d = 200", domains: ["n": .init(isWhole: true, least: nil)])
    notation.system.state(percentage: -12, decimals: 0, of: [notation["n"]], in: [notation["d"]])
    // −11.5 % is −12 %, −12.5 % is −13 %: from −24 to −23 persons.
    #expect(notation.findings() == "d=200")
    notation.system.state([.init(notation["n"])], .atLeast, -23)
    #expect(notation.findings() == "d=200, n=-23")
  }

  @Test func effortIsBounded() {
    let notation = SystemNotation("x + y = 8", "x - y <= 3", "2x + 5y + z = 31")
    #expect(notation.findings(effort: 0) == "x?, y?, z?")
    #expect(notation.findings() == "")
    #expect(notation.system.findings(effort: 0).isSafe == false)
    #expect(notation.system.findings().isSafe)
  }
}
