import Figures
import Testing

/// A question to the rule and its whole answer, both as text.
///
/// The answers were worked out in exact fractions, apart from the code that they test.
struct StatusCase: CustomTestStringConvertible {
  let name: String
  let question: StatusQuestion
  let expected: String

  var testDescription: String { name }

  init(
    _ name: String, _ series: String, target: Target?, direction: Direction = .up,
    baseline: Baseline? = nil, due: Int? = nil, asOf: Int = 2025, expected: String
  ) {
    self.name = name
    self.expected = expected
    question = StatusQuestion(
      series: SeriesNotation.points(series), target: target, direction: direction,
      baseline: baseline, lastDueYear: due, asOfYear: asOf)
  }
}

extension StatusCase {
  static let all =
    level + levelEdges + down + growth + growthEdges + yesNo + notAssessable
}

extension Target {
  /// The plan's share of culture houses with regular activities.
  static let plan = level((2025, 70), (2030, 100))
  static let kept = level((2025, 80), (2030, 100))
  static let falling = level((2025, 30), (2030, 10))
  static let single = level((2030, 100))
  static let dipping = level((2025, 80), (2030, 70))
  static let belowZero = level((2025, -2), (2030, 4))
  static let tenths = level((2026, 0.3), (2030, 0.7))
  /// The plan's library users.
  static let readers = growth((2025, 10...10), (2030, 12...15))
  static let oneRate = growth((2030, 10...10))
  static let shrinking = growth((2025, -10 ... -5), (2030, -20 ... -10))
  static let steady = growth((2030, 0...0))
  static let library = Target.yesNo(by: 2030)
  static let emptyLevel = level()
  static let emptyGrowth = growth()

  private static func level(_ milestones: (Int, Double)...) -> Target {
    .level(milestones: milestones.map { Milestone(year: $0.0, value: $0.1) })
  }

  private static func growth(_ spans: (Int, ClosedRange<Double>)...) -> Target {
    .growth(spans: spans.map { GrowthSpan(year: $0.0, rate: $0.1) })
  }
}
