import Figures
import Quantities
import Testing

/// What a portal's figures tell of what is withheld, each with all that is said of it.
@Suite struct DisclosureCheckTests {
  @Test func aTotalTellsWhatIsLeft() {
    let flat = SmallDistrict(isFlat: true)
    #expect(flat.told("h=30 a=10 b=12 c=withheld d=0") == "c < h=30 a=10 b=12 d=0 > a, b, d")
    #expect(flat.told("h=30 a=10 b=12 c=withheld d=withheld") == "")
    #expect(flat.told("h=22 a=10 b=12 c=withheld d=withheld") == "c d < h=22 a=10 b=12 > a, b, h")
    // Who says nothing hides who withholds; who need not say anything does not.
    #expect(flat.told("h=30 a=10 b=12 c=withheld d=not-reported") == "")
    #expect(flat.told("h=30 a=10 b=12 c=withheld") == "")
    #expect(
      flat.told("h=30 a=10 b=12 c=withheld d=not-applicable") == "c < h=30 a=10 b=12 > a, b, h")
    // Where nobody says anything of the whole, nothing is told.
    #expect(flat.told("a=10 b=12 c=withheld d=1") == "")
    // A total that cannot be true tells nothing to whoever sees that.
    #expect(flat.told("h=20 a=10 b=12 c=withheld d=withheld") == "")
  }

  @Test func aWithheldTotalIsToldByItsUnits() {
    let flat = SmallDistrict(isFlat: true)
    #expect(
      flat.told("h=withheld a=10 b=12 c=1 d=0") == "h < a=10 b=12 c=1 d=0 > c, a, b")
    let wider = SmallDistrict(ownFigure: .wider, isFlat: true)
    #expect(wider.told("h=withheld a=10 b=1 c=1 d=0") == "")
  }

  @Test func aWiderTotalTellsOnlyWhereNothingIsLeft() {
    let wider = SmallDistrict(ownFigure: .wider, isFlat: true)
    #expect(wider.told("h=30 a=10 b=12 c=withheld d=0") == "")
    #expect(wider.told("h=22 a=10 b=12 c=withheld d=0") == "c < h=22 a=10 b=12 d=0 > a, b, h")
  }

  @Test func levelsTellTogether() {
    let levels = SmallDistrict()
    #expect(
      levels.told("h=30 p=17 a=withheld b=withheld c=withheld d=3")
        == "c < h=30 d=3 p=17 > d, p, h")
    // What `p` keeps back, `h` tells; of `c` and `d`, `q` tells the sum as well.
    #expect(
      levels.told("h=30 p=withheld q=13 a=withheld b=withheld c=9 d=4")
        == "p < h=30 c=9 d=4 > h")
    let wider = SmallDistrict(ownFigure: .wider)
    #expect(wider.told("h=30 p=18 q=12 a=1 b=1 c=withheld d=12") == "c < q=12 d=12 > d")
    #expect(wider.told("h=30 p=20 a=1 b=1 c=withheld d=10") == "c < h=30 p=20 d=10 > d, p, h")
  }

  @Test func partsAndSharesAreTold() {
    let ratio = SmallDistrict(kind: .ratio, aggregation: .ratioOfSums, isFlat: true)
    #expect(
      ratio.told("h=14/20 a=4/6 b=3/5 c=withheld d=1/1")
        == "c < h=14/20 a=4/6 b=3/5 d=1/1 > d, b, a")
    #expect(
      ratio.told("h=20/20 a=withheld b=withheld c=withheld d=withheld") == "a b c d < h=20/20 > h")
    #expect(ratio.told("h=19/20 a=withheld b=withheld c=withheld d=withheld") == "")
  }

  @Test func answersAreToldByWhatIsNamed() {
    let answers = SmallDistrict(
      kind: .yesNo, aggregation: .shareOfUnits, baseline: 100, isFlat: true)
    #expect(answers.told("a=withheld b=withheld c=yes d=yes") == "a b < baseline c=yes d=yes > ")
    let half = SmallDistrict(
      kind: .yesNo, aggregation: .shareOfUnits, baseline: 50, isFlat: true)
    #expect(half.told("a=withheld b=withheld c=yes d=no") == "")
    #expect(half.told("a=withheld b=no c=yes d=no") == "a < baseline b=no c=yes d=no > b, d")
  }

  @Test func aNamedBaselineIsAnAccount() {
    let named = SmallDistrict(baseline: 30, isFlat: true)
    #expect(named.told("a=10 b=12 c=withheld d=1") == "c < baseline a=10 b=12 d=1 > d, a, b")
    #expect(named.told("h=withheld a=10 b=not-reported c=1 d=1") == "h < baseline > ")
    // The total is no remedy while the baseline says the same.
    #expect(named.told("h=30 a=10 b=12 c=withheld d=1") == "c < h=30 a=10 b=12 d=1 > d, a, b")
    #expect(named.told("h=30 a=0 b=0 c=withheld d=0") == "c < h=30 a=0 b=0 d=0 > a, b, d")
    let alone = SmallDistrict(
      kind: .ratio, aggregation: .reported, baseline: 50, isFlat: true)
    #expect(alone.told("h=withheld") == "h < baseline > ")
    #expect(SmallDistrict(aggregation: .reported, isFlat: true).told("h=withheld a=1") == "")
  }

  @Test func readersChooseWhomToBelieve() {
    let flat = SmallDistrict(isFlat: true)
    #expect(
      flat.told("h=40 h:22 a=10 b=12 c=withheld d=withheld")
        == "c d < h:22 a=10 b=12 > a, b, h")
    #expect(
      flat.told("h=24 a=10 b=12 b:14 c=withheld d=withheld")
        == "c d < h=24 a=10 b:14 > a, b, h")
    let corrected = SmallDistrict(corrections: ["h 22 40"], isFlat: true)
    #expect(
      corrected.told("h=22 a=10 b=12 c=withheld d=withheld")
        == "c d < correction 1 of h a=10 b=12 > a, b, h")
    // Nobody may tell what a place keeps back.
    #expect(flat.told("h=40 a=10 b=12 c=withheld c:9 d=withheld") == "")
    let withheld = SmallDistrict(corrections: ["c 8 withheld"], isFlat: true)
    #expect(withheld.told("h=40 a=10 b=12 c=8 d=withheld") == "")
  }

  /// A remedy is tried against what only it brings in: here, that the baseline may be believed.
  @Test func remediesAreReadInAllWays() {
    let named = SmallDistrict(baseline: 3)
    #expect(
      named.told("a=withheld b=withheld p=3 q=withheld c=0 d=not-applicable") == "q < c=0 > c+p")
  }

  @Test func meansTellWithTheirWeights() {
    let mean = SmallDistrict(
      kind: .rate, aggregation: .weightedMean, decimals: 1, isFlat: true)
    let rest = "b=2 c=2 d=2 m.b=100 m.c=100 m.d=100"
    #expect(
      mean.told("h=2.5 a=withheld m.a=100 \(rest)")
        == "a < h=2.5 b=2 c=2 d=2 m.a=100 m.b=100 m.c=100 m.d=100 > b, c, d")
    #expect(mean.told("h=2.5 a=withheld m.a=withheld \(rest)") == "")
    #expect(mean.told("h=2.5 a=withheld b=withheld m.a=9 m.b=9 c=2 d=2 m.c=9 m.d=9") == "")
    // The other way round, the means tell how heavy somebody is.
    #expect(
      mean.told("h=2.5 a=4 m.a=withheld \(rest)")
        == "m.a < h=2.5 a=4 b=2 c=2 d=2 m.b=100 m.c=100 m.d=100 > b, c, d")
    #expect(
      mean.told("m.h=400 a=4 m.a=withheld \(rest)")
        == "m.a < m.h=400 m.b=100 m.c=100 m.d=100 > m.b, m.c, m.d")
  }

  @Test func whatEndsWithItsUnitsIsSetAgainstThem() throws {
    let june = try #require(CalendarDate(year: 2024, month: 6, day: 30))
    let all = ["h", "a", "b", "c", "d"]
    let together = SmallDistrict(
      ends: Dictionary(uniqueKeysWithValues: all.map { ($0, june) }), isFlat: true)
    #expect(together.told("h=30 a=10 b=12 c=withheld d=0") == "c < h=30 a=10 b=12 d=0 > a, b, d")
    let alone = SmallDistrict(ends: ["a": june], isFlat: true)
    #expect(alone.told("h=30 a=10 b=12 c=withheld d=0") == "c < h=30 b=12 d=0 > b, d, h")
  }

  @Test func severalAreNeededWhereNoneAloneIsEnough() {
    let levels = SmallDistrict()
    // `a` and `c` are told by totals of their own; `h` ties them together.
    #expect(
      levels.told("h=30 p=17 q=13 a=withheld b=8 c=withheld d=6")
        == "a c < p=17 b=8 q=13 d=6 > d+b")
  }
}
