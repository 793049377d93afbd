import Spreadsheets
import Testing

@Suite struct SheetNameTests {
  @Test(arguments: [
    "Số liệu", "a", "2024", "A's", "\"A&B\" <1>", "a_b", "History 2", "_x_",
    String(repeating: "ặ", count: 31), "😀", "=1+1", "!",
  ])
  func good(_ name: String) { #expect(SheetName.fault(of: name) == nil) }

  @Test(
    arguments: [
      ("", .empty), ("a[b", .character("[")), ("a]b", .character("]")), ("a:b", .character(":")),
      ("a*b", .character("*")), ("a?b", .character("?")), ("1/2", .character("/")),
      ("a\\b", .character("\\")), ("a：b", .character("：")), ("a\nb", .character("\n")),
      ("a\u{0}", .character("\u{0}")), ("\u{FFFF}", .character("\u{FFFF}")),
      ("\u{2028}", .character("\u{2028}")), ("'a", .apostrophe), ("a'", .apostrophe),
      (" a", .space), ("a\u{A0}", .space), (" ", .space), ("history", .reserved),
      ("HISTORY", .reserved), ("_x0041_", .escape),
      (String(repeating: "a", count: 32), .tooLong(32)),
      (String(repeating: "😀", count: 16), .tooLong(32)),
    ] as [(String, SheetName.Fault)])
  func bad(_ name: String, _ fault: SheetName.Fault) {
    #expect(SheetName.fault(of: name) == fault)
  }

  @Test(
    arguments: [
      ("Số liệu", [], "Số liệu"),
      ("Tỷ lệ 1/2", [], "Tỷ lệ 1-2"),
      ("Tỷ lệ 1/2", ["TỶ LỆ 1-2"], "Tỷ lệ 1-2 (2)"),
      ("a", ["A", "a (2)"], "a (3)"),
      ("", [], "-"), ("''", [], "-"), (" ' ", ["-"], "- (2)"),
      ("[a]:b?", [], "-a--b-"),
      ("'a'", [], "a"),
      ("History", [], "History-"),
      ("History" + String(repeating: " ", count: 30) + "x", [], "History-"),
      ("_x0041_", [], "-x0041-"),
      (
        "Tỷ lệ hồ sơ giải quyết đúng hạn trong năm", [], "Tỷ lệ hồ sơ giải quyết đúng hạn"
      ),
      (
        "Tỷ lệ hồ sơ giải quyết đúng hạn trong năm", ["tỷ lệ hồ sơ giải quyết đúng hạn"],
        "Tỷ lệ hồ sơ giải quyết đúng (2)"
      ),
      // No character is cut in two.
      (String(repeating: "a", count: 30) + "😀", [], String(repeating: "a", count: 30)),
      ("e" + String(repeating: "\u{301}", count: 40), [], "-"),
    ] as [(String, [String], String)])
  func made(_ text: String, _ taken: [String], _ expected: String) {
    let name = SheetName.made(from: text, besides: taken)
    #expect(name == expected)
    #expect(SheetName.fault(of: name) == nil)
  }
}
