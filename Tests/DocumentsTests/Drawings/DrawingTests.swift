import Pictures
import Testing

@testable import Documents

/// What is published of drawings that people make.
@Suite struct DrawingTests {
  /// What is on the lists stays as it was written.
  @Test(arguments: [
    "", "<path d=\"M0 0L-1.5e3,2z\"/>", "<title>Trời &amp; biển</title>",
    "<g fill=\"none\"><rect width=\"10%\" height=\"2.5px\"/></g>", "<text>xin chào onload</text>",
    "<rect fill=\"url(#g)\" stroke=\"hsl(120,50%,50%)\"/>", "<g class=\"con\" id=\"on\"/>",
    "<use href=\"#a\" transform=\"translate(1 2) rotate(-3)\"/>",
    "<text xml:space=\"preserve\">a  <tspan dx=\"1\">b</tspan></text>",
    "<text font-family=\"&quot;Noto Sans&quot;, serif\">a</text>",
    "<feColorMatrix values=\"0 0 1 0\" result=\"nền 2\"/>", "\n  <g>\n</g>\n",
  ])
  func stays(_ content: String) {
    #expect(DrawingReading.content(content) == content)
  }

  @Test(arguments: [
    ("<g></g>", "<g/>"), ("<g><!-- a --></g>", "<g/>"), ("<?a b?><g/>", "<g/>"),
    ("<svg:g/>", "<g/>"), ("<use x:href=\"#a\"/>", "<use href=\"#a\"/>"),
    ("<use href=\"#a\" x:href=\"#b\"/>", "<use href=\"#a\"/>"),
    ("<use href=\" \n#a\t\"/>", "<use href=\"#a\"/>"),
    ("<g ink:label=\"a\" data-x=\"b\" tabindex=\"0\"/>", "<g/>"),
    ("<ink:view a=\"b\"><g/>chữ</ink:view>", ""), ("<metadata><g/></metadata>", ""),
    ("<font><glyph d=\"M0\"/></font>", ""), ("<g>chữ</g>", "<g/>"),
    ("<a href=\"https://a.vn\"><g/></a>", "<g><g/></g>"),
    ("<text><a x:href=\"mailto:a@b.vn\">a</a></text>", "<text><tspan>a</tspan></text>"),
    ("<rect width=\"{{w}}\" x=\"1\"/>", "<rect x=\"1\"/>"),
    ("<text>&#x111;&lt;<![CDATA[<b>]]></text>", "<text>đ&lt;&lt;b&gt;</text>"),
    ("<rect xml:base=\"https://a.vn\" xml:lang=\"vi\"/>", "<rect xml:lang=\"vi\"/>"),
    (
      "<switch><foreignObject><h:p onclick=\"a\">a</h:p></foreignObject><text>b</text></switch>",
      "<switch><text>b</text></switch>"
    ),
    ("<style media=\"print\">a{fill:red}</style>", ""),
    ("<style type=\"text/css\">.a { fill : red }</style>", sheet(" type=\"text/css\"")),
    ("<style><![CDATA[.a{fill:red}]]></style>", sheet("")),
    ("<style><!-- .b{} -->.a{fill:red}</style>", sheet("")),
  ])
  func becomes(_ content: String, _ published: String) {
    #expect(DrawingReading.content(content) == published)
  }

  private static func sheet(_ attributes: String) -> String {
    "<style\(attributes)>.a{fill:red;}\n</style>"
  }

  /// What stands before the drawing says nothing of it.
  @Test func head() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>\n"
    let heads = [
      "", "\u{FEFF}", "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n",
      "<?xml-stylesheet href=\"https://a.vn\"?>", "<!-- Người vẽ: A -->\n",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\"\n \"http://www.w3.org/svg11.dtd\">\n",
    ]
    for head in heads { #expect(DrawingReading(head + drawing).text == drawing) }
  }

  @Test(arguments: [
    ("width=\"960\" height=\"540\" viewBox=\"0 0 16 9\"", [960, 540]),
    ("viewBox=\"0 0 320 180\"", [320, 180]), ("width=\"10px\" height=\"20px\"", [10, 20]),
    ("width=\"100%\" height=\"100%\" viewBox=\"0,0,4,3\"", [4, 3]), ("", nil),
    ("width=\"0\" height=\"0\"", nil), ("viewBox=\"0 0 1e300 9\"", nil),
  ])
  func size(_ attributes: String, _ size: [Int]?) {
    let found = DrawingReading("<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)/>").size
    #expect(found.map { [$0.width, $0.height] } == size)
  }

  /// A drawing that was published is published again as it is.
  @Test func isStable() throws {
    let source = """
      <svg xmlns="http://www.w3.org/2000/svg"><style>.a, g > .b{ fill:url( "#a" )/*x*/;x:y }</style>
      <g style="stroke:#fff;font:bold 12px 'A B'"><text>a &#10; b</text></g><a><path d="M0"/></a></svg>
      """
    let once = try #require(DrawingReading(source).text)
    #expect(DrawingReading(once).text == once)
  }

  @Test func tellsWhetherItWasCleaned() {
    let open = "<svg xmlns=\"http://www.w3.org/2000/svg\">"
    #expect(DrawingReading(open + "<metadata>A</metadata></svg>").wasCleaned)
    #expect(!DrawingReading(open + "<g/></svg>").wasCleaned)
  }
}
