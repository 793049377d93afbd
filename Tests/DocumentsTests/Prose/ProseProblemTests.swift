import Diagnostics
import Documents
import Testing

@Suite("Faults in prose")
struct ProseProblemTests {
  @Test(arguments: [
    ("# Tên", ["1:1+5 prose.top-level-heading"]),
    ("đầu\n\n### Ba", ["3:1+6 prose.skipped-heading-level"]),
    ("## a\n#### b", ["2:1+6 prose.skipped-heading-level"]),
    ("##", ["1:1+2 prose.empty-heading"]),
    ("a <b>c</b>", ["1:3+8 prose.raw-html"]),
    ("a\nb <!-- c --> d", ["2:3+10 prose.html-comment"]),
    ("<div>\na\n</div>", ["1:1+5 prose.raw-html"]),
    ("a\n\n  <!-- b\nc -->", ["3:3+6 prose.html-comment"]),
    ("![](a.jpg)", ["1:1+10 prose.missing-alternative-text"]),
    ("a ![b]()", ["1:3+6 prose.empty-image"]),
    ("![a](https://b.vn/c.jpg)", ["1:6+18 prose.remote-image"]),
    ("![a](data:image/png;base64,AA)", ["1:6+24 prose.image-in-address"]),
    ("![a](/b.jpg)", ["1:6+6 prose.absolute-path"]),
    ("a [b]() c", ["1:3+5 prose.empty-link"]),
    ("a [b](#)", ["1:7+1 prose.empty-link"]),
    ("a [](b.md)", ["1:3+8 prose.empty-link-text"]),
    ("[a](javascript:b)", ["1:5+12 prose.forbidden-scheme"]),
    ("[a](JaVaScRiPt:b)", ["1:5+12 prose.forbidden-scheme"]),
    ("[a](&#106;avascript:b)", ["1:5+17 prose.forbidden-scheme"]),
    ("[a](java&#9;script:b)", ["1:5+16 prose.forbidden-scheme"]),
    ("[a](data:text/html,b)", ["1:5+16 prose.forbidden-scheme"]),
    ("<ftp://b.vn>", ["1:2+10 prose.forbidden-scheme"]),
    ("[a](file:///b)", ["1:5+9 prose.forbidden-scheme"]),
    ("[a](/b.md)", ["1:5+5 prose.absolute-path"]),
    ("[a](//b.vn)", ["1:5+6 prose.absolute-path"]),
    ("[a](\\\\\\\\b)", ["1:5+5 prose.absolute-path"]),
    ("[a](#khong)\n\n## Không có", ["1:5+6 prose.unknown-anchor"]),
    ("xem https://a.vn/*b* c", ["1:5+13 prose.broken-address"]),
    ("a[^b] c", ["1:2+4 prose.undefined-footnote"]),
    ("a `[^b]` \\[^c] d[^e]", ["1:17+4 prose.undefined-footnote"]),
    ("a\n\n[^b]: c", ["3:1+4 prose.unused-footnote"]),
    ("a[^b]\n\n[^b]: c\n[^B]: d", ["4:1+4 prose.duplicate-footnote"]),
    ("a\n\n[b]: c.md", ["3:1+3 prose.unused-reference"]),
    ("[b]\n\n[b]: c.md\n[b]: d.md", ["4:1+3 prose.duplicate-reference"]),
    ("|a|\n|-|\n|b|c|d|", ["3:4+1 prose.table-row-too-long"]),
  ])
  func reports(markdown: String, problems: [String]) {
    #expect(ProseReading(markdown).problems == problems)
  }

  @Test(arguments: [
    "```\n[^b]: c\n[d]: e\n<b> # x\n```",
    "  [^b]: c [^b]",
    "a\n[b]: c nghĩa là",
    "| a | b |\n|---|---|\n| c | - |\n| - | - |\n",
    "## a\n### b\n## c\n\n1 < 2 \\<b>",
  ])
  func findsNothing(markdown: String) {
    #expect(ProseReading(markdown).problems == [])
  }

  @Test func theNearestAnchorIsNamed() {
    let reading = ProseReading("[a](#so-leu)\n\n## Số liệu")
    #expect(
      reading.diagnostics.map(\.problem) == [
        .prose(
          .unknownAnchor(anchor: "so-leu", path: nil, nearest: "so-lieu", known: ["so-lieu"]))
      ])
  }

  @Test func aTextOfFaultsIsCutShort() {
    let reading = ProseReading(String(repeating: "[a](/b) ", count: 5_000))
    #expect(reading.problems.count == 101)
    #expect(reading.problems.last?.hasSuffix("prose.too-many-problems") == true)
  }

  @Test(arguments: DiagnosticLanguage.allCases)
  func everyFaultHasAWordingAndARemedy(language: DiagnosticLanguage) {
    let markdown = "# a\n\n### b\n<b> ![](/c) [](d) [e]() [f](js:x) [^g]\n\n[h]: i\n"
    for diagnostic in ProseReading(markdown).diagnostics {
      let wording = diagnostic.problem.wording(in: language)
      #expect(!wording.problem.isEmpty)
      #expect(!wording.remedy.isEmpty)
    }
  }
}
