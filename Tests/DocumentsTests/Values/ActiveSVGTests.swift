import Testing

@testable import Documents

/// Drawings that may be published, and programs that may not.
@Suite struct ActiveSVGTests {
  private static func svg(_ content: String) -> [UInt8] {
    Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\(content)</svg>".utf8)
  }

  @Test(arguments: [
    "", "<path d=\"M0 0\"/>", "<title>Trời &#38; biển</title>", "<desc>on = off</desc>",
    "<rect fill=\"url(#g)\"/><use href=\"#a\"/>", "<text>xin chào onload</text>",
    "<image href=\"data:image/png;base64,AAAA\"/>", "<g class=\"con\" id=\"on\"/>",
    "<metadata><rdf:li resource=\"http://purl.org/\"/></metadata>",
  ])
  func drawing(_ content: String) {
    #expect(!ActiveSVG.isActive(Self.svg(content)))
  }

  @Test(arguments: [
    "<script/>", "<SCRIPT>", "<svg:script>", "<foreignObject/>", "<iframe/>", "<embed/>",
    "<g onload=\"a()\"/>", "<g\nonload = 'a()'/>", "<g ONCLICK=\"a\"/>",
    "<g id=\"a\"onload=\"a\"/>",
    "<a href=\"javascript:a()\"/>", "<a href=\"java&#115;cript:a()\"/>",
    "<a href=\"java&#x000073;cript:a()\"/>", "<a href=\"java\nscript:a()\"/>",
    "<a href=\"java&#9;script:a()\"/>", "<image href=\"https://mau.example/a.png\"/>",
    "<image xlink:href = \" //mau.example/a.png\"/>", "<use href=\"file:///etc/passwd#a\"/>",
    "<style>@import 'a.css'</style>", "<rect fill=\"url( 'http://mau.example/#a')\"/>",
    "<image href=\"data:image/svg+xml;base64,AAAA\"/>", "<a href=\"data:text/html,a\"/>",
  ])
  func program(_ content: String) {
    #expect(ActiveSVG.isActive(Self.svg(content)))
  }

  @Test func beforeTheRoot() {
    let before = ["<?xml-stylesheet href=\"a.css\"?>", "<!DOCTYPE svg [<!ENTITY a \"b\">]>"]
    for text in before { #expect(ActiveSVG.isActive(Array(text.utf8) + Self.svg(""))) }
    let plain = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>"
    #expect(!ActiveSVG.isActive(Array(plain.utf8) + Self.svg("")))
  }

  /// In another encoding the signs would not be found.
  @Test func otherEncodings() {
    let declared = Array("<?xml version=\"1.0\" encoding=\"UTF-7\"?>".utf8)
    #expect(ActiveSVG.isActive(declared + Self.svg("")))
    let wide: [UInt8] = Self.svg("<script/>").flatMap { [$0, UInt8(0)] }
    #expect(ActiveSVG.isActive([0xFF, 0xFE] + wide))
    #expect(ActiveSVG.isActive(Self.svg("") + [0xE9]))
  }
}
