import Diagnostics
import Documents
import Testing

@Suite struct YAMLReaderTests {
  private func read(_ yaml: String) -> (value: YAMLValue?, found: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a.yaml", bytes: Array(yaml.utf8))
    let value = YAMLReader.read(file, in: 0..<file.bytes.count, into: &diagnostics)
    return (
      value,
      diagnostics.map { "\($0.problem.identifier):\($0.place.line):\($0.place.column)" }
    )
  }

  @Test(arguments: [
    ("a: b: c", "front-matter.colon-in-value:1:5"),
    ("a: 1\na: 2", "front-matter.duplicate-key:2:1"),
    ("a: \"x\nb: y", "front-matter.open-quote:1:4"),
    ("a: [1, 2\nb: 3", "front-matter.open-bracket:1:4"),
    ("a:\n\t- b", "front-matter.leading-tab:2:1"),
    ("a: @x", "front-matter.leading-mark:1:4"),
    ("a: [*khong]", "front-matter.leading-mark:1:5"),
    ("a: *khong", "front-matter.leading-mark:1:4"),
    ("a: b #c", "front-matter.lost-words:1:6"),
    ("a:b", "front-matter.missing-space:1:2"),
    ("a:\u{A0}b", "front-matter.missing-space:1:2"),
    ("a: \"b\" c", "front-matter.text-behind-quote:1:8"),
    ("a: [b] c", "front-matter.text-behind-bracket:1:8"),
    ("a: !b c", "front-matter.leading-mark:1:4"),
    ("a: | b", "front-matter.leading-mark:1:4"),
    ("a: >50 b", "front-matter.leading-mark:1:4"),
    ("a: ? b", "front-matter.leading-mark:1:4"),
    ("a: %50", "front-matter.leading-mark:1:4"),
    ("- a: b #c", "front-matter.lost-words:1:8"),
    ("- b #c", "front-matter.lost-words:1:5"),
    ("a: 1\n b: 2", "front-matter.leading-space:2:1"),
    ("  a: 1\nb: 2", "front-matter.leading-space:1:1"),
    ("a： b", "front-matter.other-colon:1:2"),
    ("a = b", "front-matter.other-colon:1:3"),
    ("a - b", "front-matter.other-colon:1:3"),
    ("a: b\nmột câu", "front-matter.no-field:2:1"),
    ("a: |\nmột câu", "front-matter.no-field:2:1"),
    ("a: \"D:\\tu\"", "front-matter.escape:1:7"),
    ("a: \"..\\sach\"", "front-matter.escape:1:7"),
    ("a: \"b”", "front-matter.open-quote:1:4"),
    ("a: {b: c", "front-matter.open-bracket:1:4"),
    ("a: {b: c, d}", "front-matter.comma-in-value:1:9"),
    ("a: {b: 12,5}", "front-matter.comma-in-value:1:10"),
    ("a: {b: c.jpg d: e}", "front-matter.missing-comma:1:14"),
    ("a: {b:c}", "front-matter.missing-space:1:6"),
    ("a: {b: c: d}", "front-matter.colon-in-value:1:9"),
    ("a: {b: c #d}", "front-matter.lost-words:1:10"),
    ("a: {b: &c d}", "front-matter.leading-mark:1:8"),
    ("a:\n  – b", "front-matter.list-mark:2:3"),
    ("a:\n  -b", "front-matter.list-mark:2:3"),
    ("\"a\": b #c", "front-matter.lost-words:1:8"),
    ("a: #b", "front-matter.lost-words:1:4"),
  ])
  func namesThePlaceOfAFault(_ yaml: String, _ expected: String) {
    #expect(read(yaml).found == [expected])
  }

  /// What a program's hand, or a careful one's, writes is read as ever.
  @Test(arguments: [
    "# ghi chú\na: b", "a: \"b\" # ghi chú", "a: |\n  b: c\n  d #e\n", "a: >-\n  b #c\n  d",
    "a: [b, c] # d",
    "a: {b: c, d: \"e: f\"}", "a: https://b.vn", "a: 8:30", "a:\n  b: c\n  d: e",
    "a:\n  - b: c\n    d: e",
    "a: \"b\n  c: d\"", "a: [b,\n  c]", "- a: b\n  c: d\n- a: e", "a: b\n  c d", "a: -5",
    "a: C#", "a: b#c", "a: 'it''s'", "a: “b” c", "a: (b) c", "\"a\": b", "a: ''",
    "a : b", "a b: c", "a: # ghi chú", "a:\n  - -5", "a: \"b \\\" c\"", "a: {b: [c, d], e: 'f, g'}",
    "a: b\n  – c", "a:\n- b\n- c", "  a: b\n  c: d",
  ])
  func leavesAlone(_ yaml: String) {
    #expect(read(yaml).found == [])
  }

  @Test func keepsThePlaceOfEveryValue() throws {
    let value = try #require(read("tên: Cát Bà\nds:\n  - một\n  - {x: hai}\n").value)
    guard case .mapping(let entries) = value.content,
      case .list(let elements) = entries[1].value.content,
      case .mapping(let inner) = elements[1].content
    else {
      Issue.record("the value has another shape")
      return
    }
    #expect(entries[0].value.site.place.column == 6)
    #expect(elements[0].site.place.line == 3)
    #expect(inner[0].value.site.place.column == 9)
    #expect(inner[0].value.site.place.excerpt == "  - {x: hai}")
  }

  @Test func aliasesRepeatValues() throws {
    // Brackets that go on over lines are left to the parser.
    let value = try #require(read("a: [\n  &x một]\nb: [\n  *x]\n").value)
    guard case .mapping(let entries) = value.content,
      case .list(let list) = entries[1].value.content,
      case .scalar(let text)? = list.first?.content
    else {
      Issue.record("the value has another shape")
      return
    }
    #expect(text == "một")
  }

  /// Nine lists of nine aliases each: a billion values out of half a kilobyte.
  @Test func aliasesCannotBlowAFileUp() {
    var yaml = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...9 {
      let parts = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      yaml += "a\(level): &a\(level) [\(parts)]\n"
    }
    #expect(read(yaml).found.map { $0.split(separator: ":")[0] } == ["front-matter.too-many-nodes"])
  }

  @Test func depthIsBounded() {
    let yaml = "a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(read(yaml).found.map { $0.split(separator: ":")[0] } == ["front-matter.too-deep"])
    let deep = "a: " + String(repeating: "[", count: 50_000)
    #expect(read(deep).found.count == 1)
  }
}
