import Diagnostics
import Testing

@Suite("What looks like a link and is none")
struct BrokenLinkTests {
  @Test(arguments: [
    (
      "Xem [Bộ]\n(https://a.vn) nhé.", "1:5+4",
      BrokenLink.lineBreak(text: "Bộ", address: "https://a.vn")
    ),
    ("Xem [Bộ]\n  (../a.md)", "1:5+4", .lineBreak(text: "Bộ", address: "../a.md")),
    ("Xem [Bộ(https://a.vn) nhé", "1:5+17", .textNotClosed(text: "Bộ", address: "https://a.vn")),
    ("Xem <https://a.vn nhé", "1:5+13", .angleNotClosed(address: "https://a.vn")),
    ("Xem <https://a.vn/b c>.", "1:5+18", .spaceInAngle(better: "https://a.vn/b%20c")),
    ("Xem https:/a.vn/b.", "1:5+13", .scheme(written: "https:/a.vn/b", better: "https://a.vn/b")),
    ("Xem https:// a.vn, rồi", "1:5+13", .scheme(written: "https:// a.vn", better: "https://a.vn")),
    ("(http: //a.vn)", "1:2+12", .scheme(written: "http: //a.vn", better: "http://a.vn")),
    ("## Xem HTTPS:/a.vn", "1:8+11", .scheme(written: "HTTPS:/a.vn", better: "https://a.vn")),
  ])
  func isTold(_ text: String, _ place: String, _ link: BrokenLink) {
    let reading = ProseReading(text)
    #expect(reading.problems == ["\(place) prose.broken-link"])
    #expect(reading.diagnostics.map(\.problem) == [.prose(.brokenLink(link))])
  }

  @Test(arguments: [
    "Xem [Bộ](https://a.vn)\n(https://a.vn).", "Xem \\[Bộ]\n(https://a.vn)", "[sic]\n(người viết)",
    "[nguồn (https://a.vn)]", "`[Bộ(https://a.vn)` x", "[a](<https://a.vn/b c>)", "5 < 7 > 3",
    "Xem <https://a.vn> nhé", "https://a.vn", "giao thức http: //", "https:// là phần đầu",
    "Sau https: là hai gạch.", "`https:/a.vn`", "[a](b.md) (https://a.vn)", "tệp http:/a",
    "[^1]\n(https://a.vn)\n\n[^1]: x",
  ])
  func isNone(_ text: String) {
    #expect(ProseReading(text).problems.filter { $0.hasSuffix("broken-link") } == [])
  }
}
