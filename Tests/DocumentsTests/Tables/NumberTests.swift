import Diagnostics
import Documents
import Quantities
import Testing

@Suite("Numbers in tables")
struct NumberTests {
  /// Each number as the fraction that it is, for none may lose a digit on the way.
  @Test(arguments: [
    (",", "1234", "1234"), (",", "12.5", "25/2"), (",", "\"12,5\"", "25/2"),
    (",", "1.234", "617/500"), (",", "-3", "-3"), (",", "−3", "-3"), (",", "\"0,125\"", "1/8"),
    (",", "0.10", "1/10"), (",", "0.1", "1/10"), (",", "-0", "0"),
    (",", "123456789012345.654321", "123456789012345654321/1000000"),
    (";", "12,5", "25/2"), (";", "1.234.567", "1234567"), (";", "1.234.567,8", "6172839/5"),
    (";", "1.234,5", "2469/2"), (";", "1\u{A0}234", "1234"), (";", "1\u{A0}234,5", "2469/2"),
    (";", "1234,5", "2469/2"), (";", "1,234", "617/500"),
    ("\t", "12,5", "25/2"), ("\t", "12.5", "25/2"), ("\t", "1234", "1234"), ("\t", "0,125", "1/8"),
  ])
  func reads(separator: String, text: String, number: String) {
    var diagnostics: [Diagnostic] = []
    #expect(cell(text, separator).number(into: &diagnostics)?.description == number)
    #expect(diagnostics == [])
  }

  /// Spaces of every width separate thousands, whatever separates the cells.
  @Test(arguments: [
    (",", "1 234", "1234"), (";", "1 234", "1234"), ("\t", "1 234", "1234"),
    (",", "1\u{A0}234 567", nil), (",", "1\u{A0}234\u{A0}567", "1234567"),
    (";", "12\u{202F}345", "12345"), (";", "1\u{2009}234,5", "2469/2"),
    (",", "1\u{3000}234.5", "2469/2"), ("\t", "1\u{2007}234.5", "2469/2"),
    (";", "-1 234", "-1234"), (";", "1 23", nil), (";", "1234 567", nil), (";", "0 123", nil),
    (";", "1 234.567", nil),
  ])
  func spacesBetweenThousands(separator: String, text: String, number: String?) {
    var diagnostics: [Diagnostic] = []
    #expect(cell(text, separator).number(into: &diagnostics)?.description == number)
    #expect(
      diagnostics.map(\.problem.identifier) == (number == nil ? ["table.malformed-number"] : []))
  }

  @Test(
    arguments: [
      (",", "12%", .percent(number: "12")), (",", "1e3", .scientific),
      (";", "1,2E+05", .scientific),
      (",", ".5", .marks(number: "0.5")), (",", "5.", .marks(number: "5")),
      (",", "\"1,234,567\"", .thousands(number: "1234567")),
      (",", "1.234.567", .thousands(number: "1234567")),
      (",", "\"1.234,5\"", .thousands(number: "1234.5")), (",", "abc", .other),
      (",", "--1", .marks(number: "1")), (",", "+1", .marks(number: "1")), (",", "NaN", .other),
      (",", "٣", .otherDigits(number: "3")),
      (";", "12.5", .decimalMark(number: "12,5")), (";", "0.125", .decimalMark(number: "0,125")),
      (";", "1.2345", .decimalMark(number: "1,2345")), (";", "1,5,5", .other),
      (";", "1234.567", .decimalMark(number: "1234,567")), (";", "80 l", .words(number: "80")),
      (";", "1,5 triệu", .scaled(full: "1500000", number: "1,5")),
      (",", "80 nghìn đồng", .scaled(full: "80000", number: "80")),
      (",", "0.25 tỷ", .scaled(full: "250000000", number: "0.25")),
      (";", "80 bản", .words(number: "80")), (";", "80.000đ", .words(number: "80000")),
      (";", "khoảng 80", .about(number: "80")),
      (";", "~80", .about(number: "80")), (";", ">80", .about(number: "80")),
      (";", "(80)", .marks(number: "80")), (";", "'80", .marks(number: "80")),
      (";", "“80”", .marks(number: "80")), (";", "80*", .marks(number: "80")),
      (";", "80¹", .marks(number: "80")), (";", "8O", .letters(number: "80")),
      (";", "l80", .letters(number: "180")), (";", "80-90", .range), (";", "80 đến 90", .range),
      (";", "3/4", .fraction), (";", "50+30", .formula(result: "80")),
      (";", "=2*3+4", .formula(result: "10")),
      (";", "=SUM(D2:D20)", .formula(result: nil)), (";", "80?", .doubtful(number: "80")),
      (",", "\u{668}\u{660}", .otherDigits(number: "80")),
      (";", "18-Jun", .day), (";", "04-Thg6", .day), (";", "18/06/2026", .day),
      ("\t", "1.234,5", .thousands(number: "1234,5")),
    ] as [(String, String, NumberFault)])
  func refuses(separator: String, text: String, fault: NumberFault) {
    var diagnostics: [Diagnostic] = []
    let cell = cell(text, separator)
    #expect(cell.number(into: &diagnostics) == nil)
    let example = separator == "," ? "1234.5" : "1234,5"
    #expect(
      diagnostics.map(\.problem) == [
        .table(.malformedNumber(text: cell.text, fault: fault, example: example))
      ])
    #expect(diagnostics.first?.place.line == 2)
  }

  @Test(arguments: [
    (",", "\"1,234\"", "1.2340"), ("\t", "1.234", "1,2340"), ("\t", "1,234", "1,2340"),
    ("\t", "-1,234", "-1,2340"), (";", "1.234", "1,234"), (";", "-1.234", "-1,234"),
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
    (",", "1234", 1234, ""), (";", "1.234", 1234, ""), (";", "-1.234", -1234, ""),
    (",", "1.234", nil, "table.ambiguous-number"), (",", "12.5", nil, "table.not-whole-number"),
    (";", "1,5", nil, "table.not-whole-number"), (";", "80,0", 80, ""), (",", "80.00", 80, ""),
    (";", "80.5", nil, "table.not-whole-number"), (",", "1.000", nil, "table.ambiguous-number"),
    (",", "x", nil, "table.malformed-number"),
    (",", "99999999999999999999", nil, "table.number-out-of-range"), (",", "", nil, ""),
  ])
  func counts(separator: String, text: String, count: Int?, problem: String) {
    var diagnostics: [Diagnostic] = []
    #expect(cell(text, separator).count(into: &diagnostics) == count.map { Rational($0) })
    #expect(diagnostics.map(\.problem.identifier) == (problem.isEmpty ? [] : [problem]))
  }

  /// Fifteen digits before the mark and six behind it are more than anybody counts; zeros that say
  /// nothing are none of them.
  @Test(arguments: [
    ("1234567890123456", false), ("123456789012345", true), ("000000000000000000012", true),
    ("0.1234567", false), ("0.123456", true), ("0.5000000000", true), ("-9999999999999999", false),
  ])
  func outOfRange(text: String, isRead: Bool) {
    var diagnostics: [Diagnostic] = []
    let number = cell(text, ",").number(into: &diagnostics)
    #expect((number != nil) == isRead)
    #expect(
      diagnostics.map(\.problem)
        == (isRead ? [] : [.table(.numberOutOfRange(text: text, whole: 15, fraction: 6))]))
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
