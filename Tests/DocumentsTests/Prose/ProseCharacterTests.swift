import Testing

/// Entities make no text of what no text may hold, and no paragraph turns the next one round.
@Suite struct ProseCharacterTests {
  @Test(arguments: [
    ("đ &#1; a", "1:3+4 text.forbidden-character"),
    ("đ &#x1F;", "1:3+6 text.forbidden-character"),
    ("a\n&#x0B;b", "2:1+6 text.forbidden-character"),
    ("&#x7F;", "1:1+6 text.forbidden-character"),
    ("&#x85;", "1:1+6 text.forbidden-character"),
    ("&#x2028;", "1:1+8 text.forbidden-character"),
    ("&#x202e;", "1:1+8 text.forbidden-character"),
    ("&#xFFFE;", "1:1+8 text.forbidden-character"),
    // The library puts U+FFFD for what is no character.
    ("&#xFFFF;", "1:1+8 text.forbidden-character"),
    ("[&#1;](b.md)", "1:2+4 text.forbidden-character"),
    ("![&#1;](b.png)", "1:3+4 text.forbidden-character"),
    ("&#0;", "1:1+4 text.forbidden-character"),
    ("&#xD800;", "1:1+8 text.forbidden-character"),
    ("&#x110000;", "1:1+10 text.forbidden-character"),
    ("## &#1;", "1:4+4 text.forbidden-character"),
    ("| a |\n|---|\n| b &#1; |", "3:5+4 text.forbidden-character"),
    ("- *a &#1;*", "1:6+4 text.forbidden-character"),
    ("[a &#1;](b.md)", "1:4+4 text.forbidden-character"),
    ("[a](b&#1;.md)", "1:5+8 text.forbidden-character"),
    ("[a](b.md \"&#1;\")", "1:1+16 text.forbidden-character"),
    ("![a &#1;](b.png)", "1:5+4 text.forbidden-character"),
    ("![a](b.png '&#1;')", "1:1+18 text.forbidden-character"),
    ("```a&#1;\nx\n```", "1:1+8 text.forbidden-character"),
    ("a\u{2067}b\n\nc\u{2069}", "1:2+1 text.unclosed-isolate|3:2+1 text.stray-isolate-end"),
    ("a &#x2067; b", "1:3+8 text.unclosed-isolate"),
    (
      "| \u{2067}a | b\u{2069} |\n|---|---|",
      "1:3+1 text.unclosed-isolate|1:9+1 text.stray-isolate-end"
    ),
    ("`\u{2067}`", "1:2+1 text.unclosed-isolate"),
    ("```\nx\n\u{2067}y\n```", "3:1+1 text.unclosed-isolate"),
    ("![\u{2067}a](b.png)", "1:1+12 text.unclosed-isolate"),
  ])
  func reports(markdown: String, expected: String) {
    #expect(ProseReading(markdown).problems == expected.split(separator: "|").map(String.init))
  }

  @Test func marksInEntitiesAreBounded() {
    let marks = String(repeating: "&#x301;&#x323;", count: 16)
    let problems = ProseReading("đ a" + marks).problems
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix("text.too-many-marks") == true)
    #expect(ProseReading("đ a" + String(repeating: "&#x301;", count: 30)).problems == [])
  }

  @Test(arguments: [
    ("e&#x301;", "<p>é</p>\n"),
    ("&#x1100;&#x1161;", "<p>가</p>\n"),
    ("*e*&amp;&lt;", "<p><em>e</em>&amp;&lt;</p>\n"),
    ("`&#1;`", "<p><code>&amp;#1;</code></p>\n"),
    ("a \u{2067}b *c*\nd\u{2069} e", "<p>a \u{2067}b <em>c</em>\nd\u{2069} e</p>\n"),
    ("&#9;a", "<p>\ta</p>\n"),
  ])
  func publishes(markdown: String, html: String) {
    let reading = ProseReading(markdown)
    #expect(reading.problems == [])
    #expect(reading.html.unicodeScalars.elementsEqual(html.unicodeScalars))
  }
}
