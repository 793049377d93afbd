import Figures
import Quantities
import Testing

/// A place with its figures, and the whole of what the rule says of it.
struct RuleCase: CustomTestStringConvertible {
  let name: String
  let place: Place
  let asOf: String
  let coverage: Int
  let due: DueDay?
  let expected: String

  var testDescription: String { name }

  init(
    _ name: String, _ place: Place, asOf: String = "2026-11-22", coverage: Int = 75,
    due: DueDay? = nil, _ expected: String
  ) {
    self.name = name
    self.place = place
    self.asOf = asOf
    self.coverage = coverage
    self.due = due
    self.expected = expected
  }

  /// Three communes of a district.
  static let three = "h; a<h; b<h; c<h"
}

@Suite("The status rule")
struct StatusRuleTests {
  @Test(arguments: RuleCase.silence + RuleCase.levels + RuleCase.growth + RuleCase.answers)
  func says(_ example: RuleCase) {
    let rule = example.place.rule(
      asOf: example.asOf, coverage: example.coverage, due: example.due)
    #expect(
      text(rule.assess(example.place.indicator, of: Identifier("h"))) == example.expected)
  }
}
