import Figures
import Testing

@Suite struct AggregateTests {
  struct Example: CustomTestStringConvertible {
    let name: String
    let method: AggregationMethod
    let units: String
    var own = "district"
    let value: ObservedValue
    let quality: Quality?
    let reported: [String]
    var missing: [MissingUnit] = []
    let isPartial: Bool

    var testDescription: String { name }
  }

  private static func missing(_ unit: String, _ reason: MissingValue) -> MissingUnit {
    MissingUnit(unit: unit, reason: reason)
  }

  static let examples: [Example] = [
    Example(
      name: "a sum", method: .sum, units: "a 3, b 4, c 0", value: .number(7), quality: .final,
      reported: ["a", "b", "c"], isPartial: false),
    Example(
      name: "a missing unit is not zero but named", method: .sum,
      units: "a 3, b not-reported, c 4, d 5", value: .number(12), quality: .final,
      reported: ["a", "c", "d"], missing: [missing("b", .notReported)], isPartial: false),
    Example(
      name: "no row is not reported, withheld is not in the sum", method: .sum,
      units: "z, a 3, m withheld, b not-yet-due", value: .number(3), quality: .final,
      reported: ["a"],
      missing: [
        missing("z", .notReported), missing("m", .withheld), missing("b", .notYetDue),
      ], isPartial: true),
    Example(
      name: "not applicable is expected nowhere", method: .sum,
      units: "a 3, b not-applicable, c not-applicable", value: .number(3), quality: .final,
      reported: ["a"], isPartial: false),
    Example(
      name: "exactly the minimum", method: .sum, units: "a 1, b 1, c 1, d", value: .number(3),
      quality: .final, reported: ["a", "b", "c"], missing: [missing("d", .notReported)],
      isPartial: false),
    Example(
      name: "under the minimum", method: .sum, units: "a 1, b 1, d", value: .number(2),
      quality: .final, reported: ["a", "b"], missing: [missing("d", .notReported)],
      isPartial: true),
    Example(
      name: "the worst quality of the parts", method: .sum,
      units: "a 1 revised, b 1 estimated, c 1 provisional", value: .number(3),
      quality: .estimated, reported: ["a", "b", "c"], isPartial: false),
    Example(
      name: "provisional is softer than revised", method: .sum,
      units: "a 1 revised, b 1 provisional, c 1", value: .number(3), quality: .provisional,
      reported: ["a", "b", "c"], isPartial: false),
    Example(
      name: "the quality of a missing part does not count", method: .sum,
      units: "a 1, b 1, c 1, d withheld estimated", value: .number(3), quality: .final,
      reported: ["a", "b", "c"], missing: [missing("d", .withheld)], isPartial: false),
    Example(
      name: "a ratio of sums is no mean of percentages", method: .ratioOfSums,
      units: "a 1/2, b 90/100", value: .ratio(numerator: 91, denominator: 102),
      quality: .final, reported: ["a", "b"], isPartial: false),
    Example(
      name: "a unit with nothing to divide by has reported", method: .ratioOfSums,
      units: "a 1/2, b 0/0", value: .ratio(numerator: 1, denominator: 2), quality: .final,
      reported: ["a", "b"], isPartial: false),
    Example(
      name: "a share of the units that reported", method: .shareOfUnits,
      units: "a yes, b no, c yes, d withheld", value: .ratio(numerator: 2, denominator: 3),
      quality: .final, reported: ["a", "b", "c"], missing: [missing("d", .withheld)],
      isPartial: false),
    Example(
      name: "all no is a share of zero", method: .shareOfUnits, units: "a no, b no",
      value: .ratio(numerator: 0, denominator: 2), quality: .final, reported: ["a", "b"],
      isPartial: false),
    Example(
      name: "the district's own figure", method: .reported, units: "a 3, b", own: "district 9",
      value: .number(9), quality: .final, reported: ["district"], isPartial: false),
    Example(
      name: "the district's own yes", method: .reported, units: "",
      own: "district yes provisional", value: .yesNo(true), quality: .provisional,
      reported: ["district"], isPartial: false),
    Example(
      name: "the district has not reported", method: .reported, units: "a 3, b 4",
      value: .missing(.notReported), quality: nil, reported: [],
      missing: [missing("district", .notReported)], isPartial: true),
    Example(
      name: "all missing, for different reasons", method: .sum, units: "a withheld, b",
      value: .missing(.notReported), quality: nil, reported: [],
      missing: [missing("a", .withheld), missing("b", .notReported)], isPartial: true),
    Example(
      name: "all withheld", method: .sum, units: "a withheld, b withheld",
      value: .missing(.withheld), quality: nil, reported: [],
      missing: [missing("a", .withheld), missing("b", .withheld)], isPartial: true),
    Example(
      name: "applicable nowhere", method: .sum, units: "a not-applicable",
      value: .missing(.notApplicable), quality: nil, reported: [], isPartial: false),
    Example(
      name: "no units", method: .shareOfUnits, units: "", value: .missing(.notApplicable),
      quality: nil, reported: [], isPartial: false),
    Example(
      name: "one unit", method: .sum, units: "a -3", value: .number(-3), quality: .final,
      reported: ["a"], isPartial: false),
    Example(
      name: "a value of another kind is no figure", method: .sum, units: "a 3, b 1/2, c yes",
      value: .number(3), quality: .final, reported: ["a"],
      missing: [missing("b", .notReported), missing("c", .notReported)], isPartial: true),
  ]

  @Test(arguments: examples)
  func aggregates(_ example: Example) {
    let found = Aggregate(
      of: units(example.units), own: unit(example.own), by: example.method,
      minimumCoverage: 0.75)
    #expect(found.method == example.method)
    #expect(found.value == example.value)
    #expect(found.quality == example.quality)
    #expect(found.coverage == Coverage(reported: example.reported, missing: example.missing))
    #expect(found.isPartial == example.isPartial)
    #expect(found.disagreement == nil)
    #expect(
      found.seriesPoint(year: 2024)
        == example.quality.map {
          SeriesPoint(
            year: 2024, value: example.value, quality: $0, coverageSuffices: !example.isPartial)
        })
  }

  @Test func coverageCounts() {
    let coverage = Aggregate(
      of: units("a 1, b, c 2, d not-applicable"), own: unit("district"), by: .sum,
      minimumCoverage: 0.5
    ).coverage
    #expect(coverage.reportedCount == 2)
    #expect(coverage.expectedCount == 3)
    #expect(coverage.share == 2.0 / 3)
    #expect(Coverage(reported: [], missing: []).share == nil)
  }

  @Test func coverageOfATenthSufficesForATenth() {
    for count in 1...30 {
      let coverage = Coverage(
        reported: (0..<count).map { "\($0)" },
        missing: (count..<(10 * count)).map { MissingUnit(unit: "\($0)", reason: .notReported) })
      #expect(coverage.suffices(0.1))
      #expect(!coverage.suffices(0.1.nextUp))
    }
  }

  @Test func theSumDoesNotDependOnTheOrder() {
    var random = SplitMix(seed: 1)
    let parts = units("a 0.1, b 0.2, c 0.3, d 1e16, e -1e16, f 0.7")
    func sum(_ units: [UnitObservation]) -> ObservedValue {
      Aggregate(of: units, own: unit("district"), by: .sum, minimumCoverage: 0).value
    }
    for _ in 0..<50 {
      #expect(sum(parts.shuffled(using: &random)) == sum(parts))
    }
  }
}
