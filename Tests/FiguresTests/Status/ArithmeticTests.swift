import Figures
import Testing

@Suite struct ArithmeticTests {
  @Test func measures() {
    let values: [ObservedValue] = [
      .number(0), .number(-2.5), .ratio(numerator: 58, denominator: 100),
      .ratio(numerator: 0, denominator: 7), .number(.nan), .number(.infinity),
      .ratio(numerator: 0, denominator: 0), .ratio(numerator: 3, denominator: 0), .yesNo(true),
      .missing(.withheld),
    ]
    #expect(values.map(\.measure) == [0, -2.5, 58, 0, nil, nil, nil, nil, nil, nil])
  }

  @Test func yesAndNoAreFiguresAndMarkersAreNot() {
    #expect(ObservedValue.yesNo(false).hasFigure)
    #expect(ObservedValue.number(0).hasFigure)
    #expect(!ObservedValue.ratio(numerator: 0, denominator: 0).hasFigure)
    for marker in MissingValue.allCases {
      #expect(!ObservedValue.missing(marker).hasFigure)
    }
  }

  @Test(arguments: [
    (1000.0, 1210.0, 2, 10.0), (1000, 1000, 3, 0), (1000, 0, 3, -100), (1000, 1331, 3, 10),
    (1000, 500, 1, -50), (1, 1024, 10, 100), (1e-6, 1e6, 12, 900), (1024, 1, 5, -75),
  ])
  func meanAnnualGrowth(_ start: Double, _ end: Double, _ years: Int, _ rate: Double) {
    let found = GrowthRate.meanAnnual(from: start, to: end, years: years)
    #expect((found - rate).magnitude < 1e-10)
  }

  @Test func growthOfNothingIsExactlyZero() {
    #expect(GrowthRate.meanAnnual(from: 0.3, to: 0.3, years: 7) == 0)
  }

  @Test func projects() {
    #expect(GrowthRate.projected(from: 1000, rate: 50, years: 2) == 2250)
    #expect(GrowthRate.projected(from: 1000, rate: 50, years: 0) == 1000)
  }

  @Test func thePathOfThePlan() {
    let path = LevelPath(
      baseline: Baseline(year: 2023, value: 50),
      milestones: [Milestone(year: 2025, value: 70), Milestone(year: 2030, value: 100)],
      direction: .up)
    #expect(
      (2022...2032).map { path.need(in: $0)?.value }
        == [nil, 50, 60, 70, 76, 82, 88, 94, 100, 100, 100])
    #expect(
      (2022...2032).map { path.need(in: $0)?.milestone.year }
        == [nil, 2025, 2025, 2025, 2030, 2030, 2030, 2030, 2030, 2030, 2030])
  }

  @Test func thePathIsFlatWhereItsStartMeetsItsEnd() {
    let path = LevelPath(
      baseline: Baseline(year: 2023, value: 20),
      milestones: [Milestone(year: 2025, value: 30), Milestone(year: 2027, value: 10)],
      direction: .down)
    #expect((2023...2028).map { path.need(in: $0)?.value } == [30, 30, 30, 20, 10, 10])
  }

  @Test func thereIsNoPathWithoutMilestones() {
    let path = LevelPath(
      baseline: Baseline(year: 2023, value: 20), milestones: [], direction: .up)
    #expect(path.need(in: 2024) == nil)
  }
}
