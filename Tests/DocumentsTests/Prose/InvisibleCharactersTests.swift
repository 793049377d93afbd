import Diagnostics
import Documents
import Markup
import Testing

@Suite("Invisible characters in running text")
struct InvisibleCharactersTests {
  private func read(_ text: String) throws -> (html: String, problems: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "content/a.md", bytes: Array(("---\ntitle: a\n---\n" + text).utf8))
    let words = ProseWords(
      done: "Xong", notDone: "Chưa xong", footnotes: "Chú thích", footnote: "Chú thích",
      backToText: "Quay lại", table: "Bảng")
    let document = try #require(Document.markdown(file, words: words, into: &diagnostics))
    let problems = diagnostics.map { "\($0.place.line) \($0.problem.identifier)" }
    return (document.prose.markup.string, problems)
  }

  @Test(arguments: [
    ("Thư\u{200B}viện", "<p>Thưviện</p>\n"),
    ("thư vi\u{AD}ện", "<p>thư viện</p>\n"),
    ("\u{FEFF}Thư viện\u{200B}\n", "<p>Thư viện</p>\n"),
    ("\u{200B}## Giờ mở cửa", "<h2 id=\"gio-mo-cua\">Giờ mở cửa</h2>\n"),
    ("-\u{200B} Một\n- Hai", "<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>\n"),
    ("thư vi&shy;ện&#8203;", "<p>thư viện</p>\n"),
    ("«»–“”\u{A0}ª", "<p>«»–“”\u{A0}ª</p>\n"),
    ("👩\u{200D}👧 ا\u{200C}ب a\u{2060}b", "<p>👩\u{200D}👧 ا\u{200C}ب a\u{2060}b</p>\n"),
    ("<https://a.vn>\u{200B} b", "<p><a href=\"\">https://a.vn</a> b</p>\n"),
    ("https://a.vn/b\u{200B} c", "<p><a href=\"\">https://a.vn/b</a> c</p>\n"),
    ("[a\u{200B}b](c.md)", "<p><a href=\"\">ab</a></p>\n"),
  ])
  func areDropped(_ text: String, _ expected: String) throws {
    let result = try read(text)
    #expect(result.html == expected)
    #expect(result.problems == [])
  }

  @Test(arguments: [
    ("\n[a](https://a.vn/\u{200B}b)", 0x200B), ("\n[a](https://a.vn\u{200B})", 0x200B),
    ("\n[a](b\u{AD}c.md)", 0xAD), ("\nx https://a.vn/\u{FEFF}b", 0xFEFF),
    ("\n![a](b\u{200B}.jpg)", 0x200B), ("\n<https://a.vn/\u{200B}b>", 0x200B),
  ])
  func areToldInAddresses(_ text: String, _ codePoint: UInt32) throws {
    #expect(try read(text).problems == ["5 prose.invalid-address"])
  }

  /// What stands before a text is not running text: names must be found as they are written.
  @Test func theFieldsStayAsTheyAre() throws {
    var diagnostics: [Diagnostic] = []
    let text = "---\ntitle: a\u{200B}b\n---\nc\u{200B}d\n\n# e\u{200B}"
    let file = SourceFile(path: "content/a.md", bytes: Array(text.utf8))
    let words = ProseWords(
      done: "", notDone: "", footnotes: "", footnote: "", backToText: "", table: "")
    let document = try #require(Document.markdown(file, words: words, into: &diagnostics))
    var reader = FieldReader(document.fields)
    #expect(reader.text("title")?.value == "a\u{200B}b")
    #expect("a\u{200B}b\u{AD}".withoutInvisibleCharacters == "ab")
    #expect(diagnostics.map { "\($0.place.line):\($0.place.column)" } == ["6:1"])
  }
}
