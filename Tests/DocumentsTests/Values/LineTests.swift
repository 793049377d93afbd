import Diagnostics
import Testing

@testable import Documents

/// A line is a line to every reader: what editors end lines by ends them, and nothing else does.
@Suite struct LineTests {
  private static let ends = ["\n", "\r\n", "\r"]

  private func places(_ text: String, _ read: (SourceFile, inout [Diagnostic]) -> Void) -> [String]
  {
    var diagnostics: [Diagnostic] = []
    if let file = SourceFile(path: "content/a", raw: Array(text.utf8), into: &diagnostics) {
      read(file, &diagnostics)
    }
    return diagnostics.map { "\($0.problem.identifier) \($0.place.line):\($0.place.column)" }
  }

  private static let words = ProseWords(
    done: "", notDone: "", footnotes: "", footnote: "", backToText: "", table: "")

  private func markdown(_ text: String) -> [String] {
    places(text) { _ = Document.markdown($0, words: Self.words, into: &$1) }
  }

  private func yaml(_ text: String) -> [String] {
    places(text) { _ = Document.yaml($0, into: &$1) }
  }

  private func table(_ text: String) -> [String] {
    places(text) { _ = Table.read($0, required: ["unit", "value"], into: &$1) }
  }

  @Test(arguments: ends)
  func endsOfLines(_ end: String) {
    func lines(_ lines: String...) -> String { lines.joined(separator: end) }
    // With an end behind the last line and without.
    for tail in ["", end] {
      let body = lines("---", "title: A", "---", "Một", "", "đường <b>")
      #expect(markdown(body + tail) == ["prose.raw-html 6:7"])
      #expect(
        markdown(lines("---", "a: ờ", "b: [1", "c: 2", "---") + tail).first?.hasSuffix("3:4")
          == true)
      #expect(yaml(lines("a: 1", "", "đ: @x") + tail) == ["front-matter.leading-mark 3:4"])
      #expect(yaml(lines("a: 1", "b: \"ờ", "c: 2") + tail) == ["front-matter.open-quote 2:4"])
      #expect(yaml(lines("a: ờ", "b: \"ờ\\x01\"") + tail) == ["text.forbidden-character 2:6"])
      #expect(
        yaml(lines("a:", "  - ờ", "  - \"ờ", "    \\x01\"") + tail) == [
          "text.forbidden-character 4:5"
        ])
      #expect(table(lines("unit,value", "ờ,1", "ờ,1,2") + tail) == ["table.field-count 3:1"])
      #expect(
        table(lines("unit,value", "\"ờ", "\",1", "ờ,\"1\"2") + tail) == [
          "table.text-after-quote 4:6"
        ])
    }
  }

  /// What only some programs take for a line's end is an error where it stands, to all readers.
  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}"])
  func endsOfLinesToSomeOnly(_ end: String) {
    let expected = ["text.forbidden-character 3:3"]
    #expect(markdown("---\r\ntitle: A\r\nb:\(end)a\r\n---\r\n<b>\r\n") == expected)
    #expect(markdown("---\ntitle: A\nb:\(end)a\n---\n<b>\n") == expected)
    #expect(markdown("---\rtitle: A\rb:\(end)a\r---\r<b>") == expected)
    #expect(yaml("a: 1\n\nb:\(end) @x\n") == expected)
    #expect(table("unit,value\na,1\nờ,\(end)1,2\n") == expected)
    #expect(markdown("---\na: 1\n---\nMột\(end)<b>") == ["text.forbidden-character 4:4"])
  }

  /// No place is beyond the file's end, whatever is missing there.
  @Test(arguments: [
    "a: 1\nb: [1", "a: 1\nb: \"ờ", "a: 1\nb: {c", "a: 1\nx", "a: 1\n- b", "a: |\n\tx",
  ])
  func missingAtTheEnd(_ text: String) throws {
    for end in Self.ends {
      let found = yaml(text.replacing("\n", with: end))
      #expect(found.count == 1)
      let place = try #require(found.first?.split(separator: " ").last?.split(separator: ":"))
      #expect((1...2).contains(Int(place[0]) ?? 0))
    }
  }

  /// Escapes make in a text what the file cannot hold.
  @Test(arguments: [
    (#"a: "ờ\x01""#, "text.forbidden-character 1:6"), (#"a: "ờ\0b""#, "file.nul-character 1:6"),
    (#"a: "\e[31m""#, "text.forbidden-character 1:5"),
    (#"a: "\N""#, "text.forbidden-character 1:5"),
    (#"a: "x \L""#, "text.forbidden-character 1:7"), (#"a: "\P""#, "text.forbidden-character 1:5"),
    (#"a: "\a\b""#, "text.forbidden-character 1:5"), (#"a: "\v""#, "text.forbidden-character 1:5"),
    (#"a: "\f""#, "text.forbidden-character 1:5"),
    (#"a: "\u202E""#, "text.forbidden-character 1:5"),
    (#"a: "\\x01 \uFFFE""#, "text.forbidden-character 1:11"),
    (#"a: "\U0010FFFF""#, "text.forbidden-character 1:5"),
    (#"{"k\x1F": 1}"#, "text.forbidden-character 1:4"),
    (#"a: [x, "y\u2067"]"#, "text.unclosed-isolate 1:10"),
    (#"a: "\u2069""#, "text.stray-isolate-end 1:5"),
    (#"a: x"# + "\u{2067}y", "text.unclosed-isolate 1:4"),
    (#"a: ""# + String(repeating: #"\u0301\u0323"#, count: 20) + "\"", "text.too-many-marks 1:5"),
  ])
  func escapes(_ text: String, _ expected: String) {
    #expect(yaml(text) == [expected])
  }

  @Test(arguments: [
    (#"a: "e\u0301""#, "é"), (#"a: "\u1100\u1161""#, "가"), (#"a: "\u212b""#, "Å"),
    (#"a: "\t\n\_x\/\"""#, "\t\n\u{A0}x/\""), (#"a: "\u2067x\u2069""#, "\u{2067}x\u{2069}"),
    (#"a: '\x01'"#, #"\x01"#), (#"a: \x01"#, #"\x01"#),
  ])
  func escapesThatAreFine(_ text: String, _ expected: String) throws {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a.yaml", bytes: Array(text.utf8))
    let value = YAMLReader.read(file, in: 0..<file.bytes.count, into: &diagnostics)
    #expect(diagnostics == [])
    guard case .mapping(let entries)? = value?.content,
      case .scalar(let text)? = entries.first?.value.content
    else {
      Issue.record("the value has another shape")
      return
    }
    #expect(text.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }
}
