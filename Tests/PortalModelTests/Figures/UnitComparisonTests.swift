import Figures
import PortalModel
import Quantities
import Testing

@Suite struct UnitComparisonTests {
  struct Example: CustomTestStringConvertible {
    let name: String
    var direction = Direction.up
    /// What the communes a, b, c, d, e have in 2024; a word for no figure, empty for no row.
    let values: [String]
    /// From best to worst: `rank.unit`.
    let ranked: String
    /// Who is in the middle, with all that tie.
    let middle: String
    var missing = ""

    var testDescription: String { name }
  }

  static let examples: [Example] = [
    Example(
      name: "odd count", values: ["10", "30", "20", "50", "40"],
      ranked: "1.d 2.e 3.b 4.c 5.a", middle: "b"),
    Example(
      name: "even count: one more is before the middle", values: ["10", "30", "20", "40", ""],
      ranked: "1.d 2.b 3.c 4.a", middle: "c", missing: "e"),
    Example(
      name: "down: the least is the best", direction: .down,
      values: ["10", "30", "20", "50", "40"], ranked: "1.a 2.c 3.b 4.e 5.d", middle: "b"),
    Example(
      name: "ties share the better rank, in the order of the portal",
      values: ["20", "30", "20", "30", "10"], ranked: "1.b 1.d 3.a 3.c 5.e", middle: "a c"),
    Example(
      name: "ties at the end, down", direction: .down,
      values: ["20", "5", "20", "20", ""], ranked: "1.b 2.a 2.c 2.d", middle: "a c d", missing: "e"),
    Example(
      name: "all the same", values: ["7", "7", "7", "7", "7"],
      ranked: "1.a 1.b 1.c 1.d 1.e", middle: "a b c d e"),
    Example(
      name: "one unit", values: ["", "12", "", "", ""], ranked: "1.b", middle: "b",
      missing: "a c d e"),
    Example(
      name: "two units: the second is in the middle", values: ["", "12", "", "13", ""],
      ranked: "1.d 2.b", middle: "b", missing: "a c e"),
    Example(
      name: "none", values: ["", "", "", "", ""], ranked: "", middle: "", missing: "a b c d e"),
    Example(
      name: "words are no figures, zero is one; to whom it does not apply, nothing is missing",
      values: ["0", "not-reported", "withheld", "not-applicable", "not-yet-due"],
      ranked: "1.a", middle: "a", missing: "b c e"),
  ]

  @Test(arguments: examples) func ranks(_ example: Example) async throws {
    var source = SmallPortal(direction: example.direction)
    for (commune, value) in zip(source.communes, example.values) where !value.isEmpty {
      let isNumber = Double(value) != nil
      source.reports.append("bc-\(commune),xa-\(commune),year,2024,2025-01-10")
      source.observations.append(
        "luot,xa-\(commune),2024,\(value),,,\(isNumber ? "final,bc-\(commune)" : ","),")
    }
    let portal = try await source.valid()
    let indicator = try #require(portal.lookup.indicators[Identifier("luot")])
    let comparison = portal.comparison(of: indicator, in: Period(year: 2024))

    func name(_ unit: Unit) -> String { String(unit.id.rawValue.dropFirst("xa-".count)) }
    #expect(
      comparison.ranked.map { "\($0.rank).\(name($0.unit))" }.joined(separator: " ")
        == example.ranked)
    #expect(comparison.missing.map(name).joined(separator: " ") == example.missing)
    func names(_ units: [UnitComparison.RankedUnit]) -> String {
      units.map { name($0.unit) }.joined(separator: " ")
    }
    #expect(names(comparison.middle) == example.middle)
    let ranks = comparison.ranked.map(\.rank)
    #expect(comparison.best.map(\.rank) == ranks.filter { $0 == ranks.first })
    #expect(comparison.last.map(\.rank) == ranks.filter { $0 == ranks.last })
    for unit in comparison.ranked {
      #expect(comparison.tied(with: unit).map(\.rank) == ranks.filter { $0 == unit.rank })
    }
    #expect(comparison.ranked.allSatisfy { $0.observation.value.measure == $0.value })
  }

  /// A ratio is ranked by its share and not by its parts.
  @Test func ratios() async throws {
    let source = SmallPortal(
      communes: ["a", "b"],
      observations: [
        "phan,xa-a,2024,,9,20,final,bc-a,", "phan,xa-b,2024,,1,2,final,bc-b,",
      ],
      reports: ["bc-a,xa-a,year,2024,2025-01-10", "bc-b,xa-b,year,2024,2025-01-10"])
    let portal = try await source.valid()
    let indicator = try #require(portal.lookup.indicators[Identifier("phan")])
    let comparison = portal.comparison(of: indicator, in: Period(year: 2024))
    #expect(comparison.ranked.map(\.unit.id.rawValue) == ["xa-b", "xa-a"])
    #expect(comparison.ranked.map(\.value) == [50, 45])
  }

  /// 1/3 and 333/1000 are both 33.3 %: who is equal as shown is not better.
  @Test func equalAsShown() async throws {
    let source = SmallPortal(
      communes: ["a", "b", "c"],
      observations: [
        "phan,xa-a,2024,,333,1000,final,bc-a,", "phan,xa-b,2024,,1,3,final,bc-b,",
        "phan,xa-c,2024,,3335,10000,final,bc-c,",
      ],
      reports: ["a", "b", "c"].map { "bc-\($0),xa-\($0),year,2024,2025-01-10" })
    let portal = try await source.valid()
    let indicator = try #require(portal.lookup.indicators[Identifier("phan")])
    let comparison = portal.comparison(of: indicator, in: Period(year: 2024))
    #expect(comparison.ranked.map(\.unit.id.rawValue) == ["xa-c", "xa-a", "xa-b"])
    #expect(comparison.ranked.map(\.rank) == [1, 2, 2])
    #expect(comparison.ranked.map(\.value.description) == ["167/5", "333/10", "333/10"])
  }

  /// Only units that exist at the end of the year are expected to report for it.
  @Test func unitsThatHaveEndedAreNotCompared() async throws {
    let portal = try await SmallPortal().valid()
    let indicator = try #require(portal.lookup.indicators[Identifier("luot")])
    let comparison = portal.comparison(of: indicator, in: Period(year: 2025))
    #expect(comparison.ranked.isEmpty)
    #expect(comparison.missing.isEmpty)
    #expect(comparison.best.isEmpty)
  }
}
