import Diagnostics
import Documents
import Testing

@Suite("Markup of prose")
struct ProseMarkupTests {
  @Test(arguments: [
    (
      "Chữ *nghiêng*, **đậm**, ~~bỏ~~, `a<b`.",
      "<p>Chữ <em>nghiêng</em>, <strong>đậm</strong>, <del>bỏ</del>, <code>a&lt;b</code>.</p>\n"
    ),
    ("5 < 6 & \"7\" &copy; \\*", "<p>5 &lt; 6 &amp; &quot;7&quot; © *</p>\n"),
    ("một\nhai  \nba\\\nbốn", "<p>một\nhai<br>\nba<br>\nbốn</p>\n"),
    (
      "## Đồng Bài\n### *Số* liệu\n## Đồng Bài",
      "<h2 id=\"dong-bai\">Đồng Bài</h2>\n<h3 id=\"so-lieu\"><em>Số</em> liệu</h3>\n"
        + "<h2 id=\"dong-bai-2\">Đồng Bài</h2>\n"
    ),
    ("> một\n>\n> hai", "<blockquote>\n<p>một</p>\n<p>hai</p>\n</blockquote>\n"),
    ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
    ("1. a\n\n2. b", "<ol>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"),
    ("7. a", "<ol start=\"7\">\n<li>a</li>\n</ol>\n"),
    (
      "```swift x\nlet a = \"<\"\n```",
      "<pre tabindex=\"0\"><code class=\"language-swift\">let a = &quot;&lt;&quot;\n"
        + "</code></pre>\n"
    ),
    ("```\na\n```\n", "<pre tabindex=\"0\"><code>a\n</code></pre>\n"),
    ("***", "<hr>\n"),
    ("", ""),
    ("[a](b.md \"t<\") x", "<p><a href=\"{b.md}\" title=\"t&lt;\">a</a> x</p>\n"),
    (
      "![a *b*](c.jpg \"t\")",
      "<figure>{img c.jpg|a b|t}<figcaption>t</figcaption></figure>\n"
    ),
    ("x ![a](c.jpg \"t\")", "<p>x {img c.jpg|a|t}<span class=\"caption\">t</span></p>\n"),
    (
      "- ![a](c.jpg \"t\")",
      "<ul>\n<li><figure>{img c.jpg|a|t}<figcaption>t</figcaption></figure>\n</li>\n</ul>\n"
    ),
    ("[![a](b.png)](c.md)", "<p><a href=\"{c.md}\">{img b.png|a|}</a></p>\n"),
    (
      "[a][x]\n\n[x]: https://b.vn \"t\"",
      "<p><a href=\"{https://b.vn}\" title=\"t\">a</a></p>\n"
    ),
  ])
  func writes(markdown: String, html: String) {
    let reading = ProseReading(markdown)
    #expect(reading.html == html)
    #expect(reading.problems == [])
  }

  @Test func tasksSayWhetherTheyAreDone() {
    let reading = ProseReading("- [x] a\n- [ ] b [x]\n- c")
    #expect(
      reading.html == """
        <ul>
        <li class="task task-done"><span aria-hidden="true">☑</span> \
        <span class="visually-hidden">Xong:</span> a</li>
        <li class="task"><span aria-hidden="true">☐</span> \
        <span class="visually-hidden">Chưa xong:</span> b [x]</li>
        <li>c</li>
        </ul>

        """)
  }

  @Test func tablesScrollAndNameTheirColumns() {
    let reading = ProseReading("Trước:\n|  | Năm | Tỷ lệ |\n|:-|:-:|-:|\n| a\\|b | 2025 |\n\nSau")
    #expect(
      reading.html == """
        <p>Trước:</p>
        <div class="table-scroll" tabindex="0" role="region" aria-label="Bảng 1"><table>
        <thead>
        <tr><td class="align-left"></td><th scope="col" class="align-center">Năm</th>\
        <th scope="col" class="align-right">Tỷ lệ</th></tr>
        </thead>
        <tbody>
        <tr><td class="align-left">a|b</td><td class="align-center">2025</td>\
        <td class="align-right"></td></tr>
        </tbody>
        </table></div>
        <p>Sau</p>

        """)
    #expect(reading.problems == [])
  }

  @Test func footnotesLeadThereAndBack() {
    let reading = ProseReading("a[^x] b[^1] c[^x]\n\n[^1]: Một\n[^x]: - Ích\n")
    #expect(
      reading.html == """
        <p>a<sup><a class="footnote-mention" id="chu-thich.1.dan" href="#chu-thich.1" \
        aria-label="Chú thích 1" role="doc-noteref">1</a></sup> \
        b<sup><a class="footnote-mention" id="chu-thich.2.dan" href="#chu-thich.2" \
        aria-label="Chú thích 2" role="doc-noteref">2</a></sup> \
        c<sup><a class="footnote-mention" id="chu-thich.1.dan.2" href="#chu-thich.1" \
        aria-label="Chú thích 1" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Chú thích">
        <ol>
        <li id="chu-thich.1"><ul>
        <li>Ích</li>
        </ul>
        <p> <a class="footnote-back" href="#chu-thich.1.dan" \
        aria-label="Quay lại chú thích 1 (1)" role="doc-backlink">↩</a> \
        <a class="footnote-back" href="#chu-thich.1.dan.2" \
        aria-label="Quay lại chú thích 1 (2)" role="doc-backlink">↩</a></p>
        </li>
        <li id="chu-thich.2"><p>Một <a class="footnote-back" href="#chu-thich.2.dan" \
        aria-label="Quay lại chú thích 2" role="doc-backlink">↩</a></p>
        </li>
        </ol>
        </section>

        """)
    #expect(reading.problems == [])
    #expect(
      reading.prose.anchors == [
        "chu-thich.1", "chu-thich.1.dan", "chu-thich.1.dan.2", "chu-thich.2", "chu-thich.2.dan",
      ])
  }

  @Test func aHeadingDoesNotTakeAFootnotesAnchor() {
    let reading = ProseReading("## Chú thích 1\n\na[^1]\n\n[^1]: b\n", pageAnchors: ["so-lieu"])
    #expect(reading.prose.headings.map(\.anchor) == ["chu-thich-1"])
    #expect(reading.problems == [])
  }

  @Test func whatAPageKnowsOfItsText() {
    let reading = ProseReading(
      "Mở  đầu\n**đậm**.\n\n## Mục `a` [b](c.md)\n\n- x\n- ![ảnh](d.jpg)\n\n| e | f |\n|-|-|\n")
    #expect(reading.prose.plainText == "Mở đầu đậm. Mục a b x ảnh e f")
    #expect(
      reading.prose.headings == [Prose.Heading(level: 2, text: "Mục a b", anchor: "muc-a-b")])
    #expect(reading.prose.anchors == ["muc-a-b"])
  }

  @Test func manyThreadsReadTheSame() async {
    let markdown = String(repeating: "a ~~b~~ www.c.vn [d](e.md) **f**\n\n", count: 50)
    let expected = ProseReading(markdown).html
    let all = await withTaskGroup(of: String.self) { group in
      for _ in 0..<64 { group.addTask { ProseReading(markdown).html } }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(all == [expected])
  }
}
