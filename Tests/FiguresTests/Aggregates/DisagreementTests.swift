import Figures
import Testing

@Suite struct DisagreementTests {
  @Test func theDistrictSaysMore() throws {
    let aggregate = Aggregate(
      of: units("a 3, b 4"), own: unit("district 9"), by: .sum, minimumCoverage: 0.75)
    let disagreement = try #require(aggregate.disagreement)
    #expect(disagreement.computed == .number(7))
    #expect(disagreement.own == .number(9))
    #expect(disagreement.difference == 2)
  }

  @Test func aReportedFigureIsComparedWithNothing() {
    let aggregate = Aggregate(
      of: units("a 3, b 4"), own: unit("district 9"), by: .reported, minimumCoverage: 0.75)
    #expect(aggregate.disagreement == nil)
  }

  @Test func percentagesDifferInPoints() {
    let disagreement = Disagreement(
      computed: .ratio(numerator: 1, denominator: 2),
      own: .ratio(numerator: 1, denominator: 4))
    #expect(disagreement?.difference == -25)
  }

  @Test func yesAgainstNoHasNoDifference() {
    let disagreement = Disagreement(computed: .yesNo(true), own: .yesNo(false))
    #expect(disagreement?.own == .yesNo(false))
    #expect(disagreement?.difference == nil)
  }

  @Test func zeroAgainstAFigureIsADisagreement() {
    #expect(Disagreement(computed: .number(0), own: .number(0.5))?.difference == 0.5)
  }

  @Test(arguments: [
    (ObservedValue.number(0), ObservedValue.number(0)),
    (.number(0.1 + 0.2), .number(0.3)),
    (.ratio(numerator: 1, denominator: 2), .ratio(numerator: 50, denominator: 100)),
    (.yesNo(true), .yesNo(true)),
    (.number(7), .missing(.notReported)),
    (.missing(.withheld), .number(0)),
    (.number(1), .yesNo(false)),
  ])
  func nothingToShow(_ computed: ObservedValue, _ own: ObservedValue) {
    #expect(Disagreement(computed: computed, own: own) == nil)
  }
}
