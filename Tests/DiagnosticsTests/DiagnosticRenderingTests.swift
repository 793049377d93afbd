import Diagnostics
import Testing

@Suite struct DiagnosticRenderingTests {
  private static let diagnostic = Diagnostic(
    .frontMatter(.unknownField(name: "sumary", nearest: "summary", known: ["summary", "title"])),
    at: Place(
      path: "content/bai.md", line: 3, column: 1, length: 6, excerpt: "sumary: Một \"ngày\""))

  @Test func inVietnamese() {
    #expect(
      DiagnosticText(language: .vietnamese).render(Self.diagnostic) == """
        content/bai.md:3:1: lỗi: Không có trường nào tên «sumary» ở đây. \
        [front-matter.unknown-field]
          3 │ sumary: Một "ngày"
            │ ^^^^^^
          → Có phải bạn muốn viết «summary»?

        """)
  }

  @Test func inEnglish() {
    #expect(
      DiagnosticText(language: .english).render(Self.diagnostic) == """
        content/bai.md:3:1: error: There is no field “sumary” here. [front-matter.unknown-field]
          3 │ sumary: Một "ngày"
            │ ^^^^^^
          → Did you mean “summary”?

        """)
  }

  @Test func asJSON() {
    #expect(
      DiagnosticJSON(language: .english, root: "cong").render(Self.diagnostic) == """
        {"identifier":"front-matter.unknown-field","path":"content/bai.md",\
        "file":"cong/content/bai.md","line":3,"column":1,"length":6,\
        "excerpt":"sumary: Một \\"ngày\\"","problem":"There is no field “sumary” here.",\
        "remedy":"Did you mean “summary”?",\
        "fix":{"line":3,"column":1,"length":6,"replacement":"summary"}}

        """)
  }

  @Test func aWholeFileHasNoLine() {
    let diagnostic = Diagnostic(.file(.missing), at: Place(file: "content/portal.yaml"))
    let text = DiagnosticText(language: .english).render(diagnostic)
    #expect(text.hasPrefix("content/portal.yaml: error: This file or folder is missing."))
    #expect(!text.contains("│"))
  }

  @Test func aTabKeepsTheCaretInPlace() {
    let place = Place(path: "a.csv", line: 1, column: 3, length: 1, excerpt: "\ta\tb")
    let text = DiagnosticText(language: .english).render(
      Diagnostic(.table(.unclosedQuote), at: place))
    #expect(text.contains("1 │ \ta\tb\n    │ \t ^\n"))
  }

  /// A hundred faults of a file are shown; how many more there are is said, and where to see them.
  @Test(arguments: [(100, 100, 0), (101, 100, 1), (512, 100, 412)])
  func aFileShowsAHundredFaults(_ count: Int, _ shown: Int, _ more: Int) {
    func faults(_ path: String, _ count: Int) -> [Diagnostic] {
      (0..<count).map { line in
        let place = Place(path: path, line: line + 1, column: 1, length: 1, excerpt: "")
        return Diagnostic(.table(.unclosedQuote), at: place)
      }
    }
    let all = faults("a.csv", count) + faults("b.csv", 3)
    let vietnamese = DiagnosticText(language: .vietnamese).render(all)
    #expect(vietnamese.matches(of: /a\.csv:/).count == shown)
    #expect(vietnamese.matches(of: /b\.csv:/).count == 3)
    #expect(vietnamese.contains("  … và \(more) lỗi nữa trong tệp này; ") == (more > 0))
    #expect(vietnamese.contains("--diagnostics json") == (more > 0))
    let english = DiagnosticText(language: .english).render(all)
    let word = more == 1 ? "error" : "errors"
    #expect(english.contains("  … and \(more) more \(word) in this file; ") == (more > 0))
  }

  /// A file's name or line may hold what a terminal would obey, or a line of its own.
  @Test func controlsAreNotObeyed() {
    let place = Place(
      path: "a\u{1B}[2J\nb.md", line: 1, column: 1, length: 1, excerpt: "\u{9B}2J\u{202E}\tx")
    let problem = FileProblem.invalidName(
      name: "a\r\nb", faults: [.hidden(0xD)], suggestion: "a-b", isShown: false)
    let text = DiagnosticText(language: .english).render(Diagnostic(.file(problem), at: place))
    #expect(
      text == """
        a\u{FFFD}[2J\u{FFFD}b.md:1:1: error: The name “a\u{FFFD}\u{FFFD}b” has a character that is \
        hard to see, U+000D, which no address can have. [file.invalid-name]
          1 │ \u{FFFD}2J\u{FFFD}\tx
            │ ^
          → Rename it to “a-b”.

        """)
  }

  @Test func aVeryLongLineIsCutAroundTheCaret() {
    let excerpt = String(repeating: "x", count: 500) + "Y" + String(repeating: "z", count: 500)
    let place = Place(path: "a.csv", line: 7, column: 501, length: 1, excerpt: excerpt)
    let lines = DiagnosticText(language: .english)
      .render(Diagnostic(.table(.unclosedQuote), at: place)).split(separator: "\n")
    let shown = Array(lines[1])
    let caret = Array(lines[2]).firstIndex(of: "^")
    #expect(shown.count < 120)
    #expect(caret.map { shown[$0] } == "Y")
  }

  @Test func sortsByFileThenPlace() {
    func at(_ path: String, _ line: Int, _ column: Int) -> Diagnostic {
      Diagnostic(
        .table(.unclosedQuote),
        at: Place(path: path, line: line, column: column, length: 1, excerpt: ""))
    }
    let sorted = [at("a", 1, 2), at("a", 2, 1), at("a", 10, 1), at("b", 1, 1)]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
