import Diagnostics
import Documents
import Testing

@Suite("Numbers in tables")
struct NumberTests {
  @Test(arguments: [
    (",", "1234", 1234), (",", "12.5", 12.5), (",", "\"12,5\"", 12.5), (",", "1.234", 1.234),
    (",", "-3", -3), (",", "−3", -3), (",", "\"0,125\"", 0.125), (",", "0.10", 0.1),
    (";", "12,5", 12.5), (";", "1.234", 1234), (";", "1.234.567,8", 1_234_567.8),
    (";", "1\u{A0}234,5", 1234.5), (";", "1234,5", 1234.5), (";", "1,234", 1.234),
    ("\t", "12,5", 12.5), ("\t", "12.5", 12.5), ("\t", "1234", 1234), ("\t", "0,125", 0.125),
  ])
  func reads(separator: String, text: String, number: Double) {
    var diagnostics: [Diagnostic] = []
    #expect(cell(text, separator).number(into: &diagnostics) == number)
    #expect(diagnostics == [])
  }

  @Test(arguments: [
    (",", "12%"), (",", "1e3"), (",", "1 234"), (",", ".5"), (",", "5."), (",", "\"1,234,567\""),
    (",", "1.234.567"), (",", "\"1.234,5\""), (",", "abc"), (",", "--1"), (",", "+1"),
    (",", "1\u{A0}234"), (",", "NaN"), (",", "٣"),
    (";", "12.5"), (";", "1.23"), (";", "0.125"), (";", "1.2345"), (";", "1,5,5"),
    (";", "1.234\u{A0}567"), (";", "1234.567"), (";", "1 234"), ("\t", "1.234,5"),
  ])
  func refuses(separator: String, text: String) {
    var diagnostics: [Diagnostic] = []
    let cell = cell(text, separator)
    #expect(cell.number(into: &diagnostics) == nil)
    #expect(
      diagnostics.map(\.problem) == [
        .table(.malformedNumber(text: cell.text, example: separator == "," ? "1234.5" : "1234,5"))
      ])
    #expect(diagnostics.first?.place.line == 2)
  }

  @Test(arguments: [
    (",", "\"1,234\"", "1.2340"), ("\t", "1.234", "1,2340"), ("\t", "1,234", "1,2340"),
    ("\t", "-1,234", "-1,2340"),
  ])
  func asksWhereTwoReadingsArePossible(separator: String, text: String, decimal: String) {
    var diagnostics: [Diagnostic] = []
    let cell = cell(text, separator)
    #expect(cell.number(into: &diagnostics) == nil)
    let whole = cell.text.hasPrefix("-") ? "-1234" : "1234"
    #expect(
      diagnostics.map(\.problem) == [
        .table(.ambiguousNumber(text: cell.text, whole: whole, decimal: decimal))
      ])
  }

  @Test(arguments: [
    (",", "1234", 1234, ""), (";", "1.234", 1234, ""),
    (",", "1.234", nil, "table.ambiguous-number"), (",", "12.5", nil, "table.not-whole-number"),
    (";", "1,5", nil, "table.not-whole-number"), (",", "x", nil, "table.malformed-number"),
    (",", "99999999999999999999", nil, "table.malformed-number"), (",", "", nil, ""),
  ])
  func counts(separator: String, text: String, count: Int?, problem: String) {
    var diagnostics: [Diagnostic] = []
    #expect(cell(text, separator).count(into: &diagnostics) == count)
    #expect(diagnostics.map(\.problem.identifier) == (problem.isEmpty ? [] : [problem]))
  }

  @Test func anEmptyCellIsNoNumberAndNoFault() {
    var diagnostics: [Diagnostic] = []
    #expect(cell("  ", ",").number(into: &diagnostics) == nil)
    #expect(diagnostics == [])
  }

  private func cell(_ text: String, _ separator: String) -> Table.Cell {
    var diagnostics: [Diagnostic] = []
    let csv = "unit\(separator)value\na\(separator)\(text)\n"
    let file = SourceFile(path: "content/a.csv", bytes: Array(csv.utf8))
    guard
      let table = Table.read(file, required: ["unit", "value"], into: &diagnostics),
      let row = table.rows.first
    else { preconditionFailure("the test's table must be readable: \(diagnostics)") }
    return row["value"]
  }
}
