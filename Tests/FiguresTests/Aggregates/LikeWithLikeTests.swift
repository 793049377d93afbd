import Figures
import Testing

@Suite struct LikeWithLikeTests {
  @Test func onlyUnitsThatReportedBothYears() throws {
    let like = try #require(
      LikeWithLike(
        from: units("a 100, b 200, c withheld, d 50, e not-applicable"),
        to: units("f 10, d, c 70, b 260, a 130, e not-applicable")))
    #expect(like.start == 300)
    #expect(like.end == 390)
    #expect(like.units == ["a", "b"])
    #expect(
      like.leftOut == [
        LeftOut(unit: "c", reportedStart: false, reportedEnd: true),
        LeftOut(unit: "d", reportedStart: true, reportedEnd: false),
        LeftOut(unit: "f", reportedStart: false, reportedEnd: true),
      ])
    #expect(like.share == 0.4)
  }

  @Test func notApplicableInOneYearIsLeftOut() throws {
    let like = try #require(
      LikeWithLike(from: units("a 1, b not-applicable"), to: units("a 2, b 5")))
    #expect(like.leftOut == [LeftOut(unit: "b", reportedStart: false, reportedEnd: true)])
  }

  @Test func noUnitInCommon() {
    #expect(LikeWithLike(from: units("a 1, b 2"), to: units("zone 5")) == nil)
    #expect(LikeWithLike(from: [], to: []) == nil)
  }

  @Test func zeroIsAFigure() throws {
    let like = try #require(LikeWithLike(from: units("a 0"), to: units("a 4")))
    #expect(like.start == 0)
    #expect(like.units == ["a"])
  }
}

/// The growth of a sum, through the whole rule.
@Suite struct GrowthOfASumTests {
  /// With c newly reporting in 2024 the plain sums would grow by 20 % a year.
  private static let parts: [Int: [UnitObservation]] = [
    2022: units("a 600, b 400, c not-reported, d 100"),
    2024: units("a 700, b 510, c 530, d 100"),
  ]

  private func assess(
    _ parts: [Int: [UnitObservation]], baseline: Baseline? = nil, minimum: Double = 0.75
  ) -> Assessment {
    let points = parts.compactMap { year, units in
      Aggregate(of: units, own: unit("district"), by: .sum, minimumCoverage: minimum)
        .seriesPoint(year: year)
    }
    return StatusRule().assess(
      StatusQuestion(
        series: points, target: .readers, baseline: baseline, lastDueYear: 2024, asOfYear: 2025,
        parts: SumParts(unitsByYear: parts, minimumCoverage: minimum)))
  }

  @Test func comparesLikeWithLike() {
    #expect(
      text(assess(Self.parts)) == """
        behind
        judged 2024: 1840
        baseline 2022: 1100 first-final
        from 2022: 1100 first-final to 2024: 1310, span to 2025 at 10
        grows 9.128781, needs 10, short 0.871219, to be 1331, way 0.912878
        over a b d without c
        in 2025 10: not-due
        in 2030 12: not-due
        """)
  }

  @Test func tooFewUnitsInCommon() {
    let parts = [2022: units("a 1, b 1, c 1, d"), 2024: units("a 1, b 1, c, d 1")]
    #expect(assess(parts).status == .notAssessable(.coverageTooLow))
    #expect(assess(parts, minimum: 0.5).status == .farBehind)
  }

  @Test func noUnitsInCommon() {
    let parts = [2022: units("a 500, b 500"), 2024: units("zone 1210")]
    #expect(assess(parts).status == .notAssessable(.noCommonUnits))
  }

  @Test func aNamedBaselineIsComparedAsItIs() {
    let found = assess(Self.parts, baseline: Baseline(year: 2021, value: 1840))
    #expect(
      text(found) == """
        far-behind
        judged 2024: 1840
        baseline 2021: 1840 named
        from 2021: 1840 named to 2024: 1840, span to 2025 at 10
        grows 0, needs 10, short 10, to be 2449.04, way 0
        in 2025 10: not-due
        in 2030 12: not-due
        """)
  }

  @Test func theCommonUnitsStartFromZero() {
    let parts = [2022: units("a 0, b 0, c 0, d 5"), 2024: units("a 1, b 1, c 1, d")]
    #expect(assess(parts).status == .notAssessable(.zeroBase))
  }
}
