import Testing

@testable import Documents

/// Drawings that run, move, fetch or hide what they do.
@Suite struct HostileDrawingTests {
  @Test(arguments: [
    ("<script/>", "2:1 picture.active-element"),
    ("<svg:script>a()</svg:script>", "2:1 picture.active-element"),
    ("<g/><handler/>", "2:5 picture.active-element"),
    ("<h:script src=\"//a.vn\"/>", "2:1 picture.active-element"),
    ("<h:img srcset=\"//a.vn\"/>", "2:1 picture.active-element"),
    ("<h:meta http-equiv=\"refresh\"/>", "2:1 picture.active-element"),
    ("<video poster=\"//a.vn\"/>", "2:1 picture.active-element"),
    ("<foreignObject><g/></foreignObject>", "2:1 picture.active-element"),
    ("<switch>\n<foreignObject/></switch>", "3:1 picture.active-element"),
    ("<set attributeName=\"href\" to=\"javascript:a\"/>", "2:1 picture.active-element"),
    ("<g><animate/></g>", "2:4 picture.active-element"),
    ("<SCRIPT/>", "2:1 picture.unknown-element"), ("<flowRoot/>", "2:1 picture.unknown-element"),
    ("<g onload=\"a()\"/>", "2:4 picture.event-handler"),
    ("<g id=\"onload\" \n onload = 'a()'/>", "3:2 picture.event-handler"),
    ("<g ONCLICK=\"a\"/>", "2:4 picture.event-handler"),
    ("<a href=\"javascript:a()\"/>", "2:4 picture.outward-reference"),
    ("<a href=\"java&#115;cript:a()\"/>", "2:4 picture.outward-reference"),
    ("<a href=\" java\nscript:a()\"/>", "2:4 picture.outward-reference"),
    ("<a href=\"java&#9;script:a()\"/>", "2:4 picture.outward-reference"),
    ("<a x:href=\"data:text/html,a\"/>", "2:6 picture.outward-reference"),
    ("<image href=\"https://a.vn/a.png\"/>", "2:8 picture.outward-reference"),
    ("<image x:href = \" //a.vn/a.png\"/>", "2:10 picture.outward-reference"),
    ("<image href=\"http:\\\\a.vn\"/>", "2:8 picture.outward-reference"),
    ("<use href=\"file:///etc/passwd#a\"/>", "2:6 picture.outward-reference"),
    ("<use href=\"data:image/svg+xml,a#b\"/>", "2:6 picture.outward-reference"),
    ("<pattern href=\"b.svg#a\"/>", "2:10 picture.outward-reference"),
    ("<feImage href=\"/\\a.vn\"/>", "2:10 picture.outward-reference"),
    ("<image href=\"data:image/svg+xml;base64,AAAA\"/>", "2:8 picture.embedded-picture"),
    ("<image href=\"data:image/png;base64,AAAA\"/>", "2:8 picture.embedded-picture"),
    ("<image href=\"data:text/html,a\"/>", "2:8 picture.embedded-picture"),
    ("<rect fill=\"url( 'http://a.vn/#a')\"/>", "2:7 picture.outward-reference"),
    ("<rect style=\"fill:u\\72l(//a.vn)\"/>", "2:7 picture.style-escape"),
    ("<rect style=\"fill:image-set('a' 1x)\"/>", "2:7 picture.style-function"),
    ("<rect cursor=\"url(a)\" style=\"cursor:url(a)\"/>", "2:23 picture.outward-reference"),
    ("<style>@import 'a.css'</style>", "2:8 picture.style-rule"),
    ("<style>@\\69mport 'a'</style>", "2:8 picture.style-rule"),
    ("<style>\n\n a{} @font-face{}</style>", "4:6 picture.style-rule"),
    ("<style>a{fill:red}}</style>", "2:19 picture.style-syntax"),
    ("<style>a{b:'x</style>", "2:12 picture.style-syntax"),
    ("<style>a[b='{']{}</style>", "2:9 picture.style-syntax"),
    ("<style>a{b:/*</style>", "2:12 picture.style-syntax"),
    ("<text>a&#x202E;b</text>", "2:8 text.forbidden-character"),
    ("<g id=\"&#x9F;\"/>", "2:4 text.forbidden-character"),
    ("<g>", "2:6 picture.not-well-formed"),
    ("&nbsp;", "2:1 picture.not-well-formed"),
  ])
  func isRefused(_ content: String, _ fault: String) {
    #expect(DrawingReading.faults(content) == [fault])
  }

  @Test(arguments: [
    ("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"a()\">]><svg/>", "1:15 picture.own-grammar"),
    ("<!DOCTYPE svg SYSTEM \"a\" [ ]>\n<svg/>", "1:26 picture.own-grammar"),
    ("<?xml version=\"1.0\" encoding = \"UTF-7\"?><svg/>", "1:1 picture.other-encoding"),
    (
      "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><script/>",
      "1:1 picture.other-encoding"
    ),
    ("<svg/>", "1:1 picture.no-drawing"), ("<html/>", "1:1 picture.no-drawing"),
    ("", "1:1 picture.not-well-formed"), ("\n\nGIF89a", "3:1 picture.not-well-formed"),
    ("<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>", "1:1 picture.no-drawing"),
    ("<a:svg xmlns:a='http://www.w3.org/2000/svg' onload='a'/>", "1:45 picture.event-handler"),
  ])
  func headIsRefused(_ source: String, _ fault: String) {
    let faults = DrawingReading(source).faults
    #expect(faults.first == fault)
  }

  /// A reference without a definition is a fault in an attribute, too, where a document type is named.
  @Test func undefinedReferences() {
    let head = "<!DOCTYPE svg SYSTEM \"a\"><svg xmlns=\"http://www.w3.org/2000/svg\">"
    for content in ["&a;", "<g id=\"&a;\"/>"] {
      let faults = DrawingReading(head + content + "</svg>").faults
      #expect(faults == ["1:\(head.count + 1) picture.not-well-formed"])
    }
  }

  /// In another encoding than UTF-8 other readers would see other text.
  @Test func otherEncodings() {
    let wide = "<svg/>".utf8.flatMap { [$0, UInt8(0)] }
    #expect(DrawingReading(bytes: [0xFF, 0xFE] + wide).faults == ["0:0 file.utf16"])
    #expect(DrawingReading(bytes: wide).faults == ["1:2 file.nul-character"])
    #expect(DrawingReading(bytes: Array("<svg>".utf8) + [0xE9]).faults == ["1:6 file.not-utf8"])
  }

  /// The prefix of a name says nothing, however long it is.
  @Test func longPrefixes() {
    let prefix = String(repeating: "a", count: 60)
    let source =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:\(prefix)=\"http://www.w3.org/2000/svg\">"
      + "<\(prefix):script/></svg>"
    #expect(DrawingReading(source).faults == ["1:137 picture.active-element"])
  }

  /// One message says all that a hundred would.
  @Test func saysItOnce() {
    let content = String(repeating: "<script/><g onload=\"a\"/>", count: 100)
    #expect(
      DrawingReading.faults(content) == [
        "2:1 picture.active-element", "2:13 picture.event-handler",
      ])
  }

  @Test func bounds() {
    let depth = Drawing.Limit.depth
    func nested(_ count: Int) -> String {
      String(repeating: "<g>", count: count) + String(repeating: "</g>", count: count)
    }
    #expect(DrawingReading.faults(nested(depth - 1)) == [])
    #expect(DrawingReading.faults(nested(depth)) == ["2:\(3 * depth - 2) picture.too-deep"])
    let many = String(repeating: "<g/>", count: Drawing.Limit.elements)
    #expect(DrawingReading.faults(many).map { $0.suffix(26) } == [" picture.too-many-elements"])
  }

  /// Ten elements that copy one another ten times are ten thousand million.
  @Test func copiesOfCopies() {
    func bomb(_ levels: Int) -> String {
      (0..<levels).map { level in
        let copy = "<use href=\"#g\(level)\"/>"
        return "<g id=\"g\(level + 1)\">" + String(repeating: copy, count: 10) + "</g>"
      }
      .joined() + "<g id=\"g0\"/><use href=\"#g\(levels)\"/>"
    }
    #expect(DrawingReading.faults(bomb(4)) == [])
    #expect(DrawingReading.faults(bomb(9)) == ["1:1 picture.too-many-copies"])
    let chain = (0..<5_000).map { "<use id=\"a\($0)\" href=\"#a\($0 + 1)\"/>" }.joined()
    #expect(DrawingReading.faults(chain) == ["1:1 picture.too-many-copies"])
    #expect(DrawingReading.faults("<g id=\"a\"><use href=\"#a\"/></g>") == [])
  }
}
