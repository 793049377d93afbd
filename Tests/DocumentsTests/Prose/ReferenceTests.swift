import Diagnostics
import Testing

@testable import Documents

@Suite("References and footnotes")
struct ReferenceTests {
  @Test(arguments: [
    ("ẞ", "SS"), ("straße", "STRASSE"), ("ΛΌΓΟΣ", "λόγος"), ("ﬁ", "FI"), ("Đảo", "ĐẢO"),
    ("ŉ", "ʼN"), ("Ꭰ", "ꭰ"), ("ǰ", "J̌"), ("İ", "i̇"),
  ])
  func labelsAreEqualByFullCaseFolding(_ one: String, _ other: String) {
    #expect(one.caseFolded == other.caseFolded)
    let reading = ProseReading("[a][\(one)]\n\n[\(other)]: b.md")
    #expect(reading.problems == [])
    #expect(reading.prose.links.count == 1)
  }

  @Test func theDotlessIStaysItself() {
    #expect("ı".caseFolded != "I".caseFolded)
  }

  @Test(arguments: [
    ("[a]: b.md", ["1:1+3 prose.unused-reference"]),
    ("x\n\n1. [a]: b.md", ["3:4+3 prose.unused-reference"]),
    ("> 2) - [a]: b.md", ["1:8+3 prose.unused-reference"]),
    ("x[^1]\n\n[^1]: [a]: b.md\n    y", ["3:7+3 prose.unused-reference"]),
    ("[a\nb]: c.md", ["1:1+2 prose.unused-reference"]),
    ("[a\\]b]: c.md", ["1:1+6 prose.unused-reference"]),
    ("[a]:\nb.md", ["1:1+3 prose.unused-reference"]),
    ("[b]: c.md\n[a]: b.md\n\nx [b]", ["2:1+3 prose.unused-reference"]),
    ("x [b]\n\n[b]: c.md\n[B]: d.md", ["4:1+3 prose.duplicate-reference"]),
    ("[a]: b.md\ntext", ["1:1+3 prose.unused-reference"]),
    ("> [a]: b.md\n> text\n> text", ["1:3+3 prose.unused-reference"]),
    ("x [y][a\\[]\n\n[a\\[]: b.md", []), ("x [y][a\\]]\n\n[a\\]]: b.md", []),
    ("x [a]: b", []), ("`[a]: b.md`", []), ("```\n[a]: b.md\n```", []),
  ])
  func unusedOnesAreFoundWhereverTheyStand(_ text: String, _ problems: [String]) {
    #expect(ProseReading(text).problems == problems)
  }

  @Test(arguments: [
    ("x[^1]\n\n[^2]: y", ["1:2+4 prose.misspelt-label"]),
    ("x [a][bo]\n\n[b]: y.md", ["1:6+4 prose.misspelt-label"]),
    ("x[^1] y[^1]\n\n[^2]: z", ["1:2+4 prose.misspelt-label"]),
    ("x[^1] y[^1]", ["1:2+4 prose.undefined-footnote"]),
    (
      "x[^mot]\n\n[^chu-thich-khac]: z",
      ["1:2+6 prose.undefined-footnote", "3:1+17 prose.unused-footnote"]
    ),
    ("x[^1] y[^3]\n\n[^2]: z", ["1:2+4 prose.misspelt-label", "1:8+4 prose.undefined-footnote"]),
  ])
  func oneFaultIsOneDiagnostic(_ text: String, _ problems: [String]) {
    #expect(ProseReading(text).problems == problems)
  }
}
