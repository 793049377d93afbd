import Figures
import Testing

/// What holds for any series, tried on many; the seeds are fixed, so every run tries the same.
@Suite struct StatusPropertyTests {
  private static let seeds: Range<UInt64> = 0..<400

  @Test(arguments: seeds)
  func permutingRowsChangesNothing(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let question = RandomQuestion.any(&random)
    let shuffled = question.with(series: question.series.shuffled(using: &random))
    #expect(StatusRule().assess(shuffled) == StatusRule().assess(question))
  }

  @Test(arguments: seeds)
  func missingRowsAreAsGoodAsNone(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let question = RandomQuestion.any(&random)
    let present = question.with(series: question.series.filter(\.value.hasFigure))
    #expect(StatusRule().assess(present) == StatusRule().assess(question))
  }

  @Test(arguments: seeds)
  func nothingMissingBecomesANumber(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let question = RandomQuestion.any(&random)
    let missing = question.with(series: question.series.map { $0.without(&random) })
    let assessment = StatusRule().assess(missing)
    #expect(assessment.judged == nil)
    #expect(assessment.reckoning == nil)
    #expect(assessment.outcomes.allSatisfy { $0.reached == nil && $0.figure == nil })
    let reason: NotAssessable = question.target == nil ? .noTarget : .noFigure
    #expect(assessment.status == .notAssessable(reason))
  }

  @Test(arguments: seeds)
  func scalingALevelWithItsMilestonesChangesNoStatus(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let question = RandomQuestion.level(&random)
    let scaled = question.scaled(by: random.factor(), withTarget: true)
    expectSameStatuses(question, scaled)
  }

  @Test(arguments: seeds)
  func scalingAGrowthChangesNoStatus(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let question = RandomQuestion.growth(&random)
    expectSameStatuses(question, question.scaled(by: random.factor(), withTarget: false))
  }

  @Test(arguments: seeds)
  func mirroringALevelChangesNoStatus(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let question = RandomQuestion.level(&random)
    expectSameStatuses(question, question.mirrored)
  }

  @Test(arguments: seeds)
  func theArithmeticFitsTheStatus(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let assessment = StatusRule().assess(RandomQuestion.any(&random))
    let shortfall =
      switch assessment.reckoning {
      case .level(let level): level.shortfall
      case .growth(let growth): growth.shortfall
      case .yesNo, nil: nil as Double?
      }
    switch assessment.status {
    case .achieved, .onTrack: #expect((shortfall ?? 0) == 0)
    case .missed, .behind, .farBehind, .movingAway: #expect((shortfall ?? 1) > 0)
    case .notYetDue: #expect(shortfall == nil)
    case .notAssessable: #expect(assessment.reckoning == nil)
    }
  }

  /// Generators that give one status only would make the properties hold for nothing.
  @Test func theRandomQuestionsReachEveryStatus() {
    let statuses = Self.seeds.map { seed in
      var random = SplitMix(seed: seed)
      return StatusRule().assess(RandomQuestion.any(&random)).status.name
    }
    #expect(
      Set(statuses) == [
        "achieved", "missed", "on-track", "behind", "far-behind", "moving-away", "not-yet-due",
        "not-assessable",
      ])
  }

  private func expectSameStatuses(
    _ question: StatusQuestion, _ other: StatusQuestion,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let (mine, theirs) = (StatusRule().assess(question), StatusRule().assess(other))
    #expect(mine.status == theirs.status, sourceLocation: sourceLocation)
    #expect(
      mine.outcomes.map(\.result) == theirs.outcomes.map(\.result),
      sourceLocation: sourceLocation)
  }
}
