import Figures
import PortalModel
import Testing

/// Two may speak of the same figure: the unit itself, and somebody above it.
@Suite struct AccountsTests {
  struct Example: CustomTestStringConvertible {
    let name: String
    /// What the commune's own row says; `nil` for no row.
    let own: String?
    /// What the district's row for the commune says; `nil` for no row.
    let other: String?
    let main: String?
    let second: String?

    var testDescription: String { name }
  }

  private static let ownFigure = "120,,,final,bc-xa-a"
  private static let othersFigure = "135,,,final,bc-huyen"

  static let examples: [Example] = [
    Example(name: "nobody", own: nil, other: nil, main: nil, second: nil),
    Example(name: "the unit", own: ownFigure, other: nil, main: "120", second: nil),
    Example(name: "somebody else", own: nil, other: othersFigure, main: "135", second: nil),
    Example(
      name: "both: the unit goes first", own: ownFigure, other: othersFigure, main: "120",
      second: "135"),
    Example(
      name: "the unit only says that it has none", own: "not-reported,,,,", other: othersFigure,
      main: "135", second: "not-reported"),
    Example(
      name: "what the unit holds back, nobody else tells", own: "withheld,,,,bc-xa-a",
      other: othersFigure, main: "withheld", second: nil),
    Example(
      name: "nor for another reason", own: "withheld,,,,bc-xa-a",
      other: "not-applicable,,,,bc-huyen", main: "withheld", second: nil),
    Example(
      name: "the indicator does not apply by one account", own: "not-reported,,,,",
      other: "not-applicable,,,,bc-huyen", main: "not-applicable", second: "not-reported"),
    Example(
      name: "the unit has one, the district none", own: ownFigure,
      other: "withheld,,,,bc-huyen", main: "120", second: "withheld"),
    Example(
      name: "neither has one: why there can be none goes first", own: "not-yet-due,,,,",
      other: "withheld,,,,bc-huyen", main: "withheld", second: "not-yet-due"),
    Example(
      name: "both only wait: the unit goes first", own: "not-yet-due,,,,",
      other: "not-reported,,,,bc-huyen", main: "not-yet-due", second: "not-reported"),
    Example(
      name: "zero is a figure", own: "0,,,final,bc-xa-a", other: othersFigure, main: "0",
      second: "135"),
  ]

  @Test(arguments: examples, [false, true])
  func accounts(_ example: Example, _ isReversed: Bool) async throws {
    let rows = [example.own, example.other].compactMap { $0 }.map { "luot,xa-a,2024,\($0)," }
    let source = SmallPortal(
      communes: ["a"], observations: isReversed ? rows.reversed() : rows,
      reports: [
        "bc-xa-a,xa-a,year,2024,2025-01-10", "bc-huyen,huyen,year,2024,2025-02-10",
      ])
    let portal = try await source.valid()
    let (indicator, unit) = (
      Identifier<IndicatorDefinition>("luot"), Identifier<ReportingUnit>("xa-a")
    )
    let table = portal.figures
    #expect(
      table.observation(FigureKey(indicator, unit, Period(year: 2024)))?.value.dataText
        == example.main)
    #expect(
      table.accounts(FigureKey(indicator, unit, Period(year: 2024)))?.other?.value.dataText
        == example.second)
    #expect(
      table.series(SeriesKey(indicator, unit)).map(\.value.dataText)
        == [example.main].compactMap { $0 })
    #expect(
      table.all(of: portal.indicators.map(\.id)).map(\.value.dataText)
        == [example.main, example.second].compactMap { $0 })
    #expect(table.periods(of: indicator).map(\.year) == (example.main == nil ? [] : [2024]))
  }

  @Test func yearsStandInOrder() async throws {
    let source = SmallPortal(
      communes: ["a"],
      observations: [
        "luot,xa-a,2024,not-reported,,,,,", "luot,xa-a,2022,not-reported,,,,,",
        "luot,xa-a,2023,not-reported,,,,,",
      ])
    let table = try await source.valid().figures
    #expect(
      table.series(SeriesKey(Identifier("luot"), Identifier("xa-a"))).map(\.period.year) == [
        2022, 2023, 2024,
      ])
    #expect(table.periods(of: Identifier("luot")).map(\.year) == [2022, 2023, 2024])
    #expect(table.periods(of: Identifier("phan")) == [])
  }

  /// Two rows by the same side are a mistake, and never two accounts.
  @Test(arguments: [
    ["120,,,final,bc-xa-a", "121,,,final,bc-xa-a"],
    ["135,,,final,bc-huyen", "136,,,final,bc-phong"],
  ])
  func repeatedAccounts(_ rows: [String]) async throws {
    let source = SmallPortal(
      communes: ["a"], observations: rows.map { "luot,xa-a,2024,\($0)," },
      reports: [
        "bc-xa-a,xa-a,year,2024,2025-01-10", "bc-huyen,huyen,year,2024,2025-02-10",
        "bc-phong,phong,year,2024,2025-02-10",
      ])
    #expect(try await source.read().problems == ["model.duplicate-observation"])
  }
}
