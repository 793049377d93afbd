import Quantities
import Spreadsheets
import Testing

@Suite struct CellTests {
  /// Signs, digits and apostrophes at the beginning are text like any other.
  @Test(arguments: ["=1+1", "+84 225", "-5", "@SUM(A1)", "'=1", "00123", "TRUE", "\u{FF1D}1"])
  func textStays(_ text: String) throws {
    #expect(try Workbooks.row([.text], [.text(text)]) == "<c r=\"A2\" s=\"2\" t=\"s\"><v>1</v></c>")
    #expect(try Workbooks.shared(text) == "<t>\(text)</t>")
  }

  @Test(
    arguments: [
      ("a & b < c > d \"e\" 'f'", "<t>a &amp; b &lt; c &gt; d \"e\" 'f'</t>"),
      (" a", "<t xml:space=\"preserve\"> a</t>"),
      ("a\n", "<t xml:space=\"preserve\">a\n</t>"),
      ("a\tb\nc", "<t>a\tb\nc</t>"),
      // XML would make a line feed of it.
      ("a\r\nb", "<t>a_x000D_\nb</t>"),
      ("a\u{0}\u{1F}b", "<t>a_x0000__x001F_b</t>"),
      ("a\u{FFFE}\u{FFFF}\u{FFFD}b", "<t>a_xFFFE__xFFFF_\u{FFFD}b</t>"),
      ("\u{7F}\u{85}", "<t>\u{7F}\u{85}</t>"),
      ("_x0041_", "<t>_x005F_x0041_</t>"),
      ("_x005F_", "<t>_x005F_x005F_</t>"),
      ("_x005f_x0041_x0042_", "<t>_x005F_x005f_x005F_x0041_x005F_x0042_</t>"),
      // LibreOffice reads fewer digits as well.
      ("_x1_", "<t>_x005F_x1_</t>"),
      ("_x_ _x00041_ _X0041_ _x0041 x0041_ __", "<t>_x_ _x00041_ _X0041_ _x0041 x0041_ __</t>"),
      // The escape of what follows begins with the underscore that closes it.
      ("_x0041\u{1}a", "<t>_x005F_x0041_x0001_a</t>"),
      ("_x0041\u{FFFF}", "<t>_x005F_x0041_xFFFF_</t>"),
      ("_x0041", "<t>_x0041</t>"),
      ("_x", "<t>_x</t>"),
      ("_", "<t>_</t>"),
    ] as [(String, String)])
  func escapes(_ text: String, _ expected: String) throws {
    #expect(try Workbooks.shared(text) == expected)
  }

  @Test(arguments: [
    "0", "-0", "-5", "12345.67", "0.10", "1e-07", "1E+300", "9007199254740993",
    "0.30000000000000004",
  ])
  func decimalsStayAsTheyAre(_ number: String) throws {
    #expect(
      try Workbooks.row([.decimal], [.decimal(number)]) == "<c r=\"A2\"><v>\(number)</v></c>")
  }

  @Test(arguments: [
    "", "-", "1,5", "1.", ".5", "+1", "01", "-01", "1e", "1e+", "1 ", " 1", "1 000", "0x1", "nan",
    "inf", "1.5.2", "1e5.5", "١",
  ])
  func notANumber(_ number: String) throws {
    let place = Workbook.Place(sheet: "S", row: 2, column: 1)
    #expect(Workbooks.error([.decimal], [[.decimal(number)]]) == .notANumber(place, number))
  }

  @Test func greatNumbers() throws {
    let nines = String(repeating: "9", count: 307)
    for number in [nines, nines + ".5", "9e306", "0.5e307", "1e-9999999", "1e00000001"] {
      #expect(Workbooks.error([.decimal], [[.decimal(number)]]) == nil)
    }
    let place = Workbook.Place(sheet: "S", row: 2, column: 1)
    for number in [nines + "0", "1e308", "10e306", "1e99999999999999999999"] {
      #expect(
        Workbooks.error([.decimal], [[.decimal(number)]]) == .numberTooGreat(place, number))
    }
  }

  @Test func integers() throws {
    let cells = try Workbooks.row(
      [.integer, .integer, .decimal], [.integer(.min), .empty, .integer(0)])
    #expect(
      cells == "<c r=\"A2\" s=\"3\"><v>-9223372036854775808</v></c><c r=\"C2\"><v>0</v></c>")
  }

  /// Excel and LibreOffice count alike from 1 March 1900 on; earlier days are text.
  @Test(
    arguments: [
      (1900, 3, 1, "<c r=\"A2\" s=\"4\"><v>61</v></c>"),
      (1970, 1, 1, "<c r=\"A2\" s=\"4\"><v>25569</v></c>"),
      (2024, 2, 29, "<c r=\"A2\" s=\"4\"><v>45351</v></c>"),
      (9999, 12, 31, "<c r=\"A2\" s=\"4\"><v>2958465</v></c>"),
      (1900, 2, 28, "<c r=\"A2\" s=\"4\" t=\"s\"><v>1</v></c>"),
      (1, 1, 1, "<c r=\"A2\" s=\"4\" t=\"s\"><v>1</v></c>"),
    ] as [(Int, Int, Int, String)])
  func days(_ year: Int, _ month: Int, _ day: Int, _ expected: String) throws {
    let cell = Workbook.Cell.date(year: year, month: month, day: day)
    #expect(try Workbooks.row([.date], [cell]) == expected)
  }

  @Test func daysInWords() throws {
    #expect(CalendarDate(year: 1, month: 2, day: 3)?.iso8601 == "0001-02-03")
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 2024, month: 4, day: 31) == nil)
  }

  @Test func optionals() {
    #expect(Workbook.Cell.optional(nil as String?) == .empty)
    #expect(Workbook.Cell.optional("a") == .text("a"))
    #expect(Workbook.Cell.optional(nil as Int?) == .empty)
    #expect(Workbook.Cell.optional(7) == .integer(7))
  }

  @Test(arguments: [
    (1, "A7"), (26, "Z7"), (27, "AA7"), (702, "ZZ7"), (703, "AAA7"), (16_384, "XFD7"),
  ])
  func references(_ column: Int, _ expected: String) {
    #expect(Workbook.Place(sheet: "S", row: 7, column: column).reference == expected)
  }
}
