import Figures
import Testing

@Suite struct StatusRuleTests {
  @Test(arguments: StatusCase.all)
  func assesses(_ example: StatusCase) {
    #expect(text(StatusRule().assess(example.question)) == example.expected)
  }

  @Test func everyStatusAndReasonHasACase() {
    let statuses = Set(StatusCase.all.map { StatusRule().assess($0.question).status })
    let wanted: [Status] = [
      .achieved, .missed, .onTrack, .behind, .farBehind, .movingAway, .notYetDue,
    ]
    // Without common units needs a sum; its cases are with the aggregates.
    let reasons = NotAssessable.allCases.filter { $0 != .noCommonUnits }
    #expect(statuses == Set(wanted + reasons.map(Status.notAssessable)))
  }

  @Test func namesAreStable() {
    let statuses: [Status] = [
      .achieved, .missed, .onTrack, .behind, .farBehind, .movingAway, .notYetDue,
      .notAssessable(.zeroBase),
    ]
    #expect(
      statuses.map(\.name) == [
        "achieved", "missed", "on-track", "behind", "far-behind", "moving-away", "not-yet-due",
        "not-assessable",
      ])
  }

  @Test func thePublishedParametersAreTheOnesOfTheRule() {
    #expect(StatusRule().parameters == .published)
    #expect(
      StatusRule.Parameters.published
        == StatusRule.Parameters(
          behindShare: 0.75, tolerance: 1e-9, firmQualities: [.final, .revised]))
  }

  @Test func otherParametersGiveAnotherRule() {
    let question = StatusQuestion(
      series: SeriesNotation.points("2023: 50, 2024: 58"), target: .plan, lastDueYear: nil,
      asOfYear: 2025)
    let strict = StatusRule(
      parameters: .init(behindShare: 0.81, tolerance: 1e-9, firmQualities: [.final]))
    let lax = StatusRule(
      parameters: .init(behindShare: 0.75, tolerance: 0.04, firmQualities: [.final]))
    #expect(strict.assess(question).status == .farBehind)
    #expect(lax.assess(question).status == .onTrack)
  }
}
