import Markup
import Testing

@Suite struct CSVWriterTests {
  /// The one line of a table with one row, without its line end.
  private func line(_ cells: [CSVWriter.Cell]) -> String {
    var writer = CSVWriter(columns: ["a"])
    let head = writer.bytes.count
    writer.row(cells)
    return String(decoding: writer.bytes[head...].dropLast(2), as: UTF8.self)
  }

  @Test func wholeTable() {
    var writer = CSVWriter(columns: ["unit", "value", "note"])
    writer.row([.text("xa-a"), .number(12.5), .empty])
    writer.row([.text("xa-b"), .integer(2024), .text("hai, ba")])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "unit,value,note\r\nxa-a,12.5,\r\nxa-b,2024,\"hai, ba\"\r\n")
  }

  /// RFC 4180: commas, quotes and line ends within quotes, quotes doubled.
  @Test(
    arguments: [
      ("", ""),
      ("Xã Nghĩa Lộ", "Xã Nghĩa Lộ"),
      ("a,b", "\"a,b\""),
      ("a;b", "\"a;b\""),
      ("a\"b", "\"a\"\"b\""),
      ("\"", "\"\"\"\""),
      ("a\nb", "\"a\nb\""),
      ("a\r\nb", "\"a\r\nb\""),
      ("a\tb", "\"a\tb\""),
      (" a", "\" a\""),
      ("a ", "a "),
      ("\u{FEFF}a", "\u{FEFF}a"),
    ] as [(String, String)])
  func quotes(_ text: String, _ expected: String) {
    #expect(line([.text(text)]).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  /// What a spreadsheet would run gets an apostrophe in front, and is quoted where RFC 4180 asks.
  @Test(
    arguments: [
      ("=1+1", "'=1+1"),
      ("+84 225", "'+84 225"),
      ("-5", "'-5"),
      ("@SUM(A1)", "'@SUM(A1)"),
      ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
      ("\t=1", "\"'\t=1\""),
      ("\ra", "\"'\ra\""),
      ("\na", "\"'\na\""),
      ("\r\n=1", "\"'\r\n=1\""),
      ("  =1", "'  =1"),
      ("\u{00A0}=1", "'\u{00A0}=1"),
      ("\u{3000}=1", "'\u{3000}=1"),
      ("\u{FF1D}1", "'\u{FF1D}1"),
      ("\u{FF0B}1", "'\u{FF0B}1"),
      ("\u{FF0D}1", "'\u{FF0D}1"),
      ("\u{FF20}a", "'\u{FF20}a"),
    ] as [(String, String)])
  func disarmsFormulas(_ text: String, _ expected: String) {
    #expect(line([.text(text)]) == expected)
  }

  /// What nobody sees before a sign does not hide it: spaces, format characters, marks, fillers.
  @Test func disarmsFormulasBehindWhatIsUnseen() {
    let unseen: Set<Unicode.GeneralCategory> = [
      .spaceSeparator, .format, .nonspacingMark, .enclosingMark, .spacingMark,
    ]
    let scalars = (UInt32(0x20)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      unseen.contains(scalar.properties.generalCategory)
        || scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isWhitespace
    }
    #expect(scalars.count > 2_500)
    for scalar in scalars {
      for sign in ["=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}"] {
        let written = line([.text("\(scalar)\u{200B}\(sign)1")]).unicodeScalars
        let first = written.first { $0 != "\"" }
        if first != "'" { Issue.record("U+\(String(scalar.value, radix: 16)) \(sign)") }
      }
    }
  }

  /// A sign that does not come first is a sign like any other.
  @Test(arguments: [
    "a=1", "2024-01-05", "“=1”", "(+84)", "…=1", "\u{200B}a=1", "12–15 %", "1+1",
    "thu-vien@mau.example", "−5",
  ])
  func leavesOtherTextAlone(_ text: String) {
    #expect(line([.text(text)]) == text)
  }

  @Test(
    arguments: [
      (-5, "-5"), (-0.25, "-0.25"), (0, "0"), (58, "58"), (66.66666666666667, "66.66666666666667"),
      (1_234_567, "1234567"), (0.1, "0.1"),
    ] as [(Double, String)])
  func negativeNumbersStayNumbers(_ number: Double, _ expected: String) {
    #expect(line([.number(number)]) == expected)
  }

  @Test func integersAndNothing() {
    #expect(line([.integer(-5), .empty, .integer(0)]) == "-5,,0")
    #expect(line([.optional(nil as Int?), .optional(7), .optional(nil as String?)]) == ",7,")
    #expect(line([.optional("=1")]) == "'=1")
  }

  @Test func columnNamesAreTextToo() {
    let writer = CSVWriter(columns: ["=a", "b,c"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "'=a,\"b,c\"\r\n")
  }
}
