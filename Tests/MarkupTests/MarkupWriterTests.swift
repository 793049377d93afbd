import Markup
import Testing

@Suite struct MarkupWriterTests {
  @Test(arguments: [
    ("", ""),
    ("Thị trấn Cát Bà", "Thị trấn Cát Bà"),
    ("<b>&\"'</b>", "&lt;b&gt;&amp;&quot;'&lt;/b&gt;"),
    ("&amp;", "&amp;amp;"),
    ("a&b<c", "a&amp;b&lt;c"),
  ])
  func escapesText(_ text: String, _ expected: String) {
    var writer = MarkupWriter()
    writer.text(text)
    #expect(writer.fragment.string == expected)
  }

  /// Eight bytes are looked at at once: each byte is found wherever it stands, and nothing else is.
  @Test(arguments: 0..<40) func escapesWhereverItStands(length: Int) {
    let escapes = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
    for place in 0...length {
      for (character, escape) in escapes {
        // Neighbours of the four in ASCII, and bytes that differ from them by the highest bit alone.
        let before = String("'%#!;=?đ€¦¢¼¾".prefix(place))
        let after = String(repeating: "!", count: length - place)
        var writer = MarkupWriter()
        writer.text(before + character + after)
        #expect(writer.fragment.string == before + escape + after)
      }
    }
  }

  @Test func escapesBytesLikeText() {
    var text = MarkupWriter()
    var bytes = MarkupWriter()
    text.text("một <hai> & \"ba\"")
    bytes.text(Array("một <hai> & \"ba\"".utf8)[...])
    #expect(text.bytes == bytes.bytes)
  }

  @Test func attributesAreQuotedAndEscaped() {
    var writer = MarkupWriter()
    writer.raw("<a")
    writer.attribute("href", "a?b=\"c\"&d")
    writer.attribute("width", 12.50)
    writer.raw(">")
    #expect(writer.fragment.string == #"<a href="a?b=&quot;c&quot;&amp;d" width="12.5">"#)
  }

  @Test func fragmentsAreCopiedAsTheyAre() {
    var writer = MarkupWriter()
    writer.fragment(MarkupFragment("<br>"))
    #expect(writer.fragment.string == "<br>")
    #expect(!writer.fragment.isEmpty)
    #expect(MarkupFragment.empty.isEmpty)
  }
}

@Suite struct ShortestDecimalTests {
  @Test(
    arguments: [
      (0, 2, "0"), (-0.0, 2, "0"), (-0.001, 2, "0"), (1, 2, "1"), (1.5, 0, "2"), (-1.5, 0, "-2"),
      (0.05, 2, "0.05"), (-0.05, 2, "-0.05"), (12.345, 2, "12.35"), (100, 0, "100"),
      (1e6, 3, "1000000"), (0.1 + 0.2, 9, "0.3"), (1e18, 0, "1000000000000000000"),
    ] as [(Double, Int, String)])
  func writes(_ value: Double, _ decimals: Int, _ expected: String) {
    let digits = ShortestDecimal.utf8(value, decimals: decimals)
    #expect(String(decoding: digits, as: UTF8.self) == expected)
    var bytes = Array("9.1-".utf8)
    ShortestDecimal.append(value, decimals: decimals, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "9.1-" + expected)
  }
}
