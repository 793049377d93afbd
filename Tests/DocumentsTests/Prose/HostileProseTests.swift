import Diagnostics
import Documents
import Testing

/// Bodies of at most 1 MB that would hold the Markdown library for minutes, or fill the memory.
///
/// Each refused one is little more than its bound allows; each that is read is long enough for
/// quadratic work to be felt.
@Suite("Hostile prose")
struct HostileProseTests {
  @Test(arguments: [
    Hostile("wide table", "too-many-table-columns") { row("|a", 65) + row("|-", 65) },
    Hostile("a row of pipes", "too-many-table-columns") { "|a|\n|-|\n" + row("|", 60_000) },
    Hostile("short rows", "too-many-table-cells") { header(64) + times("|\n", 400) },
    Hostile("many tables", "too-many-table-cells") {
      times(header(64) + times("|\n", 100) + "\n", 5)
    },
    Hostile("long text above a table", "table-under-long-text") {
      times("abc\n", 5_000) + "|a|b|\n|-|\n"
    },
    Hostile("lines of hyphens", "table-under-long-text") { times("a\n|-|-|\n", 4_000) },
    Hostile("quotes", "too-deep") { times(">", 33) + " a" },
    Hostile("lists on a line", "too-deep") { times("- ", 33) + "a" },
    Hostile("numbered lists", "too-deep") { times("1. ", 33) + "a" },
    Hostile("footnotes in footnotes", "too-deep") { times("[^a]: ", 33) + "a" },
    Hostile("lists over lines", "too-deep") { nestedList(40) },
    Hostile("lists with lazy lines", "too-deep") { times("- ", 9_000) + "a\n" + times("a\n", 900) },
    Hostile("lines", "too-many-lines") { times("\n", 50_001) },
    Hostile("open images", "too-many-marks") { times("![[]()", 1_001) },
    Hostile("open brackets", "too-many-marks") { times("[a](", 20_001) },
    Hostile("declarations", "too-many-marks") { "x" + times("<!A ", 201) },
    Hostile("instructions", "too-many-marks") { "x" + times("<? ", 201) },
    Hostile("tags", "too-many-marks") { times("<a ", 20_001) },
    Hostile("strikes", "too-many-marks") { "~~x " + times("y~ ", 10_001) },
    Hostile("emphasis", "too-many-marks") { times("*a _b ", 50_001) },
    Hostile("backticks", "too-many-marks") { times("`a``b ", 25_001) },
    Hostile("entities", "too-many-marks") { times("&", 20_001) },
    Hostile("backslashes", "too-many-marks") { times("\\", 50_001) },
    Hostile("a long address used often", "references-too-long") {
      "[a]: /" + times("u", 9_000) + "\n\n" + times("[a] ", 6_000)
    },
    Hostile("deep emphasis", "too-deep") { times("*a ", 40) + times("b* ", 40) },
  ])
  func isRefused(input: Hostile) {
    let reading = ProseReading(input.markdown)
    #expect(reading.diagnostics.first?.problem.identifier == "prose." + input.problem)
    #expect(reading.diagnostics.count <= 11)
  }

  @Test(arguments: [
    Hostile("closing parentheses") { "http://a" + times(")", 90_000) },
    Hostile("underscored hosts") { times("_www.", 9_999) },
    Hostile("hosts without a point") { times("(www.a/", 9_000) },
    Hostile("mail addresses") { times("a@b.vn ", 9_000) },
    Hostile("at signs") { times("a@", 50_000) },
    Hostile("names without hosts") { times("a.", 50_000) + "@" },
    Hostile("unclosed pointed addresses") {
      "[z]: x\n\n" + times("[z](<bbbbbbbbbbbbbbbbbbbb ", 600)
    },
    Hostile("unclosed titles") { "[z]: x\n\n" + times("[z](b \"bbbbbbbbbbbbbbbbbb ", 600) },
    Hostile("namesakes") { times("## a\n\n", 4_000) },
    Hostile("unmatched backticks") { times("`` ` `` ", 9_000) },
    Hostile("unknown anchors") { times("[a](#b) ", 9_000) + times("\n\n## cd", 200) },
    Hostile("lazy lines") { times("> a\nb\n", 6_000) },
    Hostile("blank lines in deep lists") { nestedList(31) + times("\n", 20_000) },
    Hostile("footnotes") { times("a[^1] ", 5_000) + "\n\n[^1]: b" },
    Hostile("rows of placeholders") { "|a|b|\n|-|-|\n" + times("| - | - |\n", 900) },
  ])
  func isRead(input: Hostile) {
    let reading = ProseReading(input.markdown)
    #expect(!reading.prose.pieces.isEmpty)
  }

  @Test func whatIsNearTheBoundsIsRead() {
    let table = header(64) + times(row("|b", 64), 250)
    let markdown = "Trước\n\n" + table + "\n" + nestedList(30) + "\n" + times("* * * ", 40) + "\n"
    #expect(ProseReading(markdown).problems == [])
  }

  /// Random marks in random order: nothing stops the reader, and places lie in the file.
  @Test func randomMarksAreRead() {
    let parts = [
      "[", "]", "(", ")", "!", "*", "**", "_", "~~", "`", "``", "<", ">", "\n", "\n\n", "|", "|-|",
      "- ", "1. ", "# ", "## ", "    ", "\t", "\\", "&amp;", "&", "[^1]", "[^1]: ", "[a]: b", "đ",
      "chữ ", "http://a.vn", "a@b.vn", "[a](b.md)", "![c](d.png)", "```\n", "[x] ", ":", "\"",
      "\r\n",
    ]
    for seed in 0..<1_000 as Range<UInt64> {
      var random = SeededGenerator(seed)
      let markdown = (0..<Int.random(in: 1...120, using: &random)).compactMap { _ in
        parts.randomElement(using: &random)
      }.joined()
      let reading = ProseReading(markdown)
      let ranges = reading.prose.links.map(\.range) + reading.prose.images.map(\.range)
      #expect(ranges.allSatisfy { $0.upperBound <= reading.file.bytes.count }, "\(seed)")
      #expect(reading.diagnostics.allSatisfy { $0.place.line > 0 }, "\(seed)")
    }
  }
}

/// A body by its name: the body itself is no text for a report of tests.
struct Hostile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let problem: String
  let make: @Sendable () -> String

  init(_ name: String, _ problem: String = "", make: @escaping @Sendable () -> String) {
    testDescription = name
    self.problem = problem
    self.make = make
  }

  var markdown: String { make() }
}

private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

private func row(_ cell: String, _ count: Int) -> String { times(cell, count) + "|\n" }

private func header(_ columns: Int) -> String { row("|a", columns) + row("|-", columns) }

private func nestedList(_ depth: Int) -> String {
  (0..<depth).map { times("  ", $0) + "- a\n" }.joined()
}
