import Figures
import Quantities
import Testing

@Suite struct RemedyTests {
  @Test func aProofHoldsNothingNeedless() throws {
    let notation = SystemNotation(
      "u + v = 9", "x + y = 5", "y + z = 7", "u + v + z <= 90", "x + z = 6", "x + y + z <= 9")
    let told = try #require(notation.system.findings().told.first)
    #expect(notation.numbers(notation.system.proof(of: told)) == "1 2 4")
  }

  @Test func aSecondCellOrTheTotalHelps() throws {
    // t = a + b + x, of which x is withheld.
    let notation = SystemNotation(
      "a + b + x - t = 0", "a + c <= 99", published: ["a": 10, "b": 12, "t": 30, "c": 7])
    let told = try #require(notation.system.findings().told.first)
    #expect(told.value == 8)
    let rows = [[notation["c"]], [notation["b"]], [notation["a"]], [notation["t"]]]
    #expect(notation.system.remedies(for: told, among: rows) == [1, 2, 3])
    #expect(notation.system.remedies(for: told, among: rows, most: 1) == [1])
    #expect(notation.system.remedy(among: rows) == [1])
  }

  @Test func aCellThatIsToldItselfIsNoRemedy() throws {
    // With b withheld too, b + x = 0 tells both; with a, a + x = 10 tells neither.
    let notation = SystemNotation(
      "a + b + x - t = 0", published: ["a": 10, "b": 0, "t": 10])
    let told = try #require(notation.system.findings().told.first)
    let rows = [[notation["b"]], [notation["a"]], [notation["t"]]]
    #expect(notation.system.remedies(for: told, among: rows) == [1, 2])
    #expect(notation.system.remedy(among: rows) == [1])
  }

  @Test func whatAnotherStatementTellsIsNoRemedy() throws {
    // b is in a sum of its own, whose other cells are all printed.
    let notation = SystemNotation(
      "a + b + x = 30", "b + c = 19", published: ["a": 10, "b": 12, "c": 7])
    let told = try #require(notation.system.findings().told.first)
    let rows = [[notation["b"]], [notation["a"]]]
    #expect(notation.system.remedies(for: told, among: rows) == [1])
    #expect(notation.system.remedy(among: rows) == [1])
  }

  @Test func severalRowsTogether() {
    // x in a row of its own total, y in another: each needs a second cell.
    let notation = SystemNotation(
      "a + x = 9", "b + y = 7", published: ["a": 4, "b": 3])
    let rows = [[notation["a"]], [notation["b"]]]
    #expect(notation.system.remedy(among: rows) == [0, 1])
    #expect(notation.system.remedy(among: [[notation["a"]]]) == nil)
    #expect(notation.system.withholding([notation["a"], notation["b"]]).findings().isSafe)
  }

  @Test func aRowIsWithheldWhole() throws {
    // Numerators n and m, denominators d and e; n and d are withheld.
    var notation = SystemNotation(
      "n + m = 5", "d + e = 8", "n - d <= 0", "m - e <= 0", published: ["m": 2, "e": 4])
    notation.system.protectShare(notation["n"], of: notation["d"])
    notation.system.protectShare(notation["m"], of: notation["e"])
    #expect(notation.findings() == "d=4, n=3, n/d=3/4")
    let told = try #require(notation.system.findings().told.first)
    let rows = [[notation["m"], notation["e"]]]
    #expect(notation.system.remedies(for: told, among: rows) == [0])
  }
}
