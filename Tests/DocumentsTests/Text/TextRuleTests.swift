import Diagnostics
import Testing

@testable import Documents

/// What no text may hold is found wherever it stands, and nothing else is.
@Suite struct TextRuleTests {
  /// Every control but tab and line ends, what ends lines for some only, what turns directions for
  /// good, what a conversion left behind, what is no character.
  static let forbidden: [UInt32] =
    Array(0x00...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1F) + Array(0x7F...0x9F)
    + Array(0x2028...0x202E) + [0xFFFD] + Array(0xFDD0...0xFDEF)
    + (0...16).flatMap { [$0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] }

  private static func text(_ value: UInt32) -> String {
    Unicode.Scalar(value).map(String.init) ?? ""
  }

  /// What is found in a file: `identifier line:column`.
  private func found(_ text: String) -> [String] {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a.md", raw: Array(text.utf8), into: &diagnostics)
    #expect((file == nil) == !diagnostics.isEmpty)
    return diagnostics.map { "\($0.problem.identifier) \($0.place.line):\($0.place.column)" }
  }

  @Test func everyScalarIsJudged() {
    let forbidden = Set(Self.forbidden)
    for value in UInt32(0)...0x10FFFF where !(0xD800...0xDFFF).contains(value) {
      let isFound = !TextRule.findings(in: Array(Self.text(value).utf8)[...]).faults.isEmpty
      if isFound != forbidden.contains(value) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(arguments: forbidden)
  func isFoundAtItsPlace(_ value: UInt32) {
    let expected = value == 0 ? "file.nul-character" : "text.forbidden-character"
    #expect(found("Một\r\nhai ờ\(Self.text(value))x\n") == ["\(expected) 2:6"])
    #expect(found(Self.text(value)) == ["\(expected) 1:1"])
  }

  @Test func allOfAFileAreFound() {
    #expect(
      found("a\u{1}\rb\u{2}\r\nc\u{202E}") == [
        "text.forbidden-character 1:2", "text.forbidden-character 2:2",
        "text.forbidden-character 3:2",
      ])
    #expect(found(String(repeating: "\u{B}\n", count: 1_000)).count == 100)
  }

  /// Marks of every kind: of Latin, of one class and of many, of Hebrew, of Tibetan (two marks each,
  /// and not called so), of kana, of music, of no block in particular.
  @Test(arguments: [
    "\u{301}", "\u{301}\u{323}", "\u{344}", "\u{5B0}\u{5C1}", "\u{F73}", "\u{F75}\u{F81}",
    "\u{3099}", "\u{1D165}\u{1D16E}", "\u{20D0}", "\u{E0101}\u{301}", "\u{93C}\u{94D}", "\u{1AB0}",
    "\u{FE20}", "\u{1E8D0}", "\u{483}", "\u{1DC0}",
  ])
  func runsOfMarksAreBounded(_ marks: String) {
    let scalars = Array(String(repeating: marks, count: 40).unicodeScalars)
    let sizes = scalars.map { Int(NFC.marks(in: $0.value)) }
    var run = 0
    var longest = 0
    for size in sizes {
      run = size == 0 ? 0 : run + size
      longest = max(longest, run)
    }
    let all = "ơ" + String(String.UnicodeScalarView(scalars)) + "a"
    #expect(found("x\n" + all) == (longest > 30 ? ["text.too-many-marks 2:2"] : []))
  }

  @Test func thirtyMarksAreAllowed() {
    #expect(found("a" + String(repeating: "\u{301}", count: 30)) == [])
    #expect(found("a" + String(repeating: "\u{301}", count: 31)) == ["text.too-many-marks 1:2"])
    let interrupted = String(repeating: String(repeating: "\u{301}", count: 30) + "b", count: 9)
    #expect(found("a" + interrupted) == [])
  }

  @Test(arguments: [
    ("\u{2067}a\u{2069}", ""),
    ("\u{2066}a\u{2068}b\u{2069}\u{2069} c", ""),
    ("đ \u{2067}a", "text.unclosed-isolate 3"),
    ("\u{2067}a\u{2069}\u{2068}", "text.unclosed-isolate 7"),
    ("a\u{2069}", "text.stray-isolate-end 1"),
    ("\u{2068}\u{2067}a\u{2069}", "text.unclosed-isolate 0"),
  ])
  func isolatesAreClosed(_ text: String, _ expected: String) {
    let fault = TextRule.fault(in: Array(text.utf8))
    let found = fault.map { "\($0.problem.identifier) \($0.range.lowerBound)" }
    #expect(found ?? "" == expected)
  }

  /// Ordinary text of many scripts, emoji of several scalars, private use: nobody is bothered.
  @Test(arguments: [
    "Đường phố Cát Bà: «50 %», “sách” — 12 € … №1 ½ ☑ ♥", "👩‍👩‍👧 🇻🇳 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "עברית עִבְרִית العَرَبِيَّة",
    "한국어 漢字 かなカナ",
    "ไทย ລາວ ខ្មែរ བོད་ཡིག", "\u{E000}\u{F0000}\u{10FFFD}\u{378}", "\u{200B}\u{200E}\u{FEFF}\u{AD}",
    "z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍",
  ])
  func ordinaryTextPasses(_ text: String) {
    #expect(found(text) == [])
  }
}
