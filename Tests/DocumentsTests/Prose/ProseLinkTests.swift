import Diagnostics
import Documents
import Testing

@Suite("Links and images of prose")
struct ProseLinkTests {
  @Test(arguments: [
    ("[a](b.md)", LinkTarget.file(path: "b.md", fragment: nil)),
    ("[a](../b%20c/%C4%91.md#s%E1%BB%91)", .file(path: "../b c/đ.md", fragment: "số")),
    ("[a](<b c.md>)", .file(path: "b c.md", fragment: nil)),
    ("[a](b.md#)", .file(path: "b.md", fragment: nil)),
    ("[a](c:/b.md)".replacing("c:", with: "./c:"), .file(path: "./c:/b.md", fragment: nil)),
    ("[a](HTTPS://b.vn/?c#d)", .external("HTTPS://b.vn/?c#d")),
    ("[a](mailto:a@b.vn)", .external("mailto:a@b.vn")),
    (
      "[a](mailto:a@b.vn,c@d.vn?subject=Sách)",
      .external("mailto:a@b.vn,c@d.vn?subject=S%C3%A1ch")
    ),
    ("[a](mailto:a@thư-viện.vn)", .external("mailto:a@xn--th-vin-4zb3960d.vn")),
    ("[a](tel:+84225)", .external("tel:+84225")),
    ("[a](tel:113)", .external("tel:113")),
    ("[a](tel:0225-388.8123;ext=12)", .external("tel:0225-388.8123;ext=12")),
    ("[a](<https://b.vn/tài liệu>)", .external("https://b.vn/t%C3%A0i%20li%E1%BB%87u")),
    ("[a](<https://b.vn/\\\\\"'>)", .external("https://b.vn/%5C%22'")),
    (
      "https://vi.wikipedia.org/wiki/Cát_Bà nhé",
      .external("https://vi.wikipedia.org/wiki/C%C3%A1t_B%C3%A0")
    ),
    ("«https://b.vn/c»", .external("https://b.vn/c")),
    ("‘https://b.vn/c’", .external("https://b.vn/c")),
    ("https://b.vn/c… để", .external("https://b.vn/c")),
    ("（https://b.vn/c）。続き", .external("https://b.vn/c")),
    ("【https://b.vn/c】", .external("https://b.vn/c")),
    ("https://b.vn/1954–1975", .external("https://b.vn/1954%E2%80%931975")),
    ("<https://b.vn>", .external("https://b.vn")),
    ("<a@b.vn>", .external("mailto:a@b.vn")),
    ("xem http://b.vn/c, d", .external("http://b.vn/c")),
    ("(www.b.vn/c_(d))", .external("http://www.b.vn/c_(d)")),
    ("gửi a.b-c@d-e.gov.vn.", .external("mailto:a.b-c@d-e.gov.vn")),
    ("“https://b.vn”", .external("https://b.vn")),
    ("[a](#muc) \n\n## Mục", .fragment("muc")),
    ("[a](#so-lieu)", .fragment("so-lieu")),
  ])
  func leadsTo(markdown: String, target: LinkTarget) {
    let reading = ProseReading(markdown, pageAnchors: ["so-lieu"])
    #expect(reading.prose.links.map(\.target) == [target])
    #expect(reading.problems == [])
  }

  @Test(arguments: ["a@b", "@b.vn", "http://", "xhttp://b.vn", "www.", "awww.b.vn", "a: b", "w"])
  func isNoAddress(text: String) {
    let reading = ProseReading(text)
    #expect(reading.prose.links == [])
    #expect(reading.html == "<p>\(text)</p>\n")
  }

  @Test(arguments: [
    ("[a](b.md)", ["1:5+4"]),
    ("#a [a](b.md)", ["1:8+4"]),
    ("[a](b.md) và [a](b.md), [a](b.md)", ["1:5+4", "1:18+4", "1:29+4"]),
    ("đầu\ndòng *hai [a](b.md)*\ndòng [ba\ntiếp](b.md)", ["2:15+4", "4:7+4"]),
    ("- một\n  hai [a](b.md)\n    1. [c](d.md)", ["2:11+4", "3:12+4"]),
    ("> một\n> [a](b.md)\nlười [a](b.md)", ["2:7+4", "3:10+4"]),
    ("| a |\n|---|\n| x [a](b.md) |\n| \\| [a](b.md) |", ["3:9+4", "4:10+4"]),
    ("- | [h](b.md) | c |\n  |---|---|\n  | d | [e](f.md) |", ["1:9+4", "3:13+4"]),
    ("đoạn\n| [h](b.md) |\n|---|\n", ["2:7+4"]),
    ("## Mục [a](b.md) ##", ["1:12+4"]),
    ("Mục [a](b.md)\n\n---", ["1:9+4"]),
    ("`[a](b.md)` \\[a](b.md) [a](b.md)", ["1:28+4"]),
    ("[chú ý] và [a](b.md)", ["1:16+4"]),
    ("&lt;&amp;&Aacute; [a](b.md)", ["1:23+4"]),
    ("[a][b] c [b]\n\n[b]: x.md", ["1:1+6", "1:10+3"]),
    ("[b]: x.md\n[c]: y.md\nchữ [b] [c]", ["3:5+3", "3:9+3"]),
    ("<https://b.vn> https://b.vn", ["1:2+12", "1:16+12"]),
    ("[a](<b c.md> \"t\") [a]( b.md 't' )", ["1:6+6", "1:24+4"]),
    ("[a](b\\_c.md)", ["1:5+7"]),
    ("[a [b] c](d.md)", ["1:11+4"]),
    ("~~x [a](b.md)~~ **[a](b.md)**", ["1:9+4", "1:23+4"]),
    ("một [a](b.md)  \nhai\\\nba [a](b.md)", ["1:9+4", "3:8+4"]),
    ("a[^1]\n\n[^1]: chú [a](b.md)\n\n    hai [a](b.md)", ["3:15+4", "5:13+4"]),
    ("một [a](b.md)\r\nhai [a](b.md)\r\n", ["1:9+4", "2:9+4"]),
  ])
  func addressesStandWhereTheyStand(markdown: String, places: [String]) {
    let reading = ProseReading(markdown)
    #expect(reading.linkPlaces == places)
    #expect(reading.problems == [])
  }

  @Test(arguments: [
    ("[a](https:mau.example)", "1:5+17", AddressFault.noSlashes),
    ("[a](https:/\\\\mau.example)", "1:5+20", .noSlashes),
    ("[a](https:/x)", "1:5+8", .noSlashes),
    ("[a](http:\\\\\\\\mau.example)", "1:5+20", .noSlashes),
    ("[a](HTTPS:x)", "1:5+7", .noSlashes),
    ("[a](https://chinhphu.vn@mau.example/)", "1:5+32", .userInfo),
    ("xem https://chinhphu.vn@mau.example/ nhé", "1:5+32", .userInfo),
    ("<https://chinhphu.vn@mau.example>", "1:2+31", .userInfo),
    ("[a](https:///x)", "1:5+10", .noHost),
    ("[a](<https://a b>)", "1:6+11", .character(codePoint: 0x20)),
    ("[a](https://a\\\\b)", "1:5+12", .character(codePoint: 0x5C)),
    ("[a](https://a%2eb/)", "1:5+14", .host),
    ("[a](https://)", "1:5+8", .noHost),
    ("[a](http:///x)", "1:5+9", .noHost),
    ("[a](mailto:)", "1:5+7", .mail(.missing, better: nil)),
    ("[a](mailto:vanphong.mau.vn)", "1:5+22", .mail(.noSign, better: "mailto:vanphong@mau.vn")),
    ("[a](mailto:a@)", "1:5+9", .mail(.other, better: nil)),
    ("[a](mailto:a@b.vn,)", "1:5+14", .mail(.other, better: nil)),
    ("[a](mailto://a@b.vn)", "1:5+15", .mail(.gap, better: "mailto:a@b.vn")),
    ("[a](<mailto: a@b.vn>)", "1:6+14", .mail(.gap, better: "mailto:a@b.vn")),
    ("[a](tel:)", "1:5+4", .telephone(better: nil)),
    ("[a](tel:văn-phòng)", "1:5+13", .telephone(better: nil)),
    ("[a](<tel:0225 388 8123>)", "1:6+17", .telephone(better: "tel:02253888123")),
    ("[a](tel://+84225)", "1:5+12", .telephone(better: "tel:+84225")),
    ("[a](https://a&#x2100;b)", "1:5+18", .host),
    ("![a](https://a@b/c.png)", "1:6+17", .userInfo),
    ("[a](b%FF.md)", "1:5+7", .percentCode),
    ("[a](b%00.md)", "1:5+7", .percentCode),
    ("[a](#%E2%80%AE)", "1:5+10", .percentCode),
    ("[a](\(Array(repeating: "%CC%81", count: 31).joined()).md)", "1:5+189", .percentCode),
  ])
  func refusesAddresses(markdown: String, place: String, fault: AddressFault) {
    let reading = ProseReading(markdown)
    #expect(reading.problems == ["\(place) prose.invalid-address"])
    guard case .prose(.invalidAddress(_, fault))? = reading.diagnostics.first?.problem else {
      Issue.record("\(reading.diagnostics.map(\.problem))")
      return
    }
  }

  @Test func linesAreCountedFromTheFilesStart() {
    let reading = ProseReading("đ [a](b.md)\n\n# c\n", frontMatter: "---\ntitle: x\n---\n")
    #expect(reading.linkPlaces == ["4:7+4"])
    #expect(reading.problems == ["6:1+3 prose.top-level-heading"])
  }

  @Test func imagesKnowTheirPathAndPlace() {
    let reading = ProseReading("a ![Ảnh *chụp*](anh%20%C4%91%E1%BA%B9p.jpg \"Tên\")")
    #expect(reading.prose.images.map(\.path) == ["anh đẹp.jpg"])
    #expect(reading.prose.images.map(\.alternativeText) == ["Ảnh chụp"])
    #expect(reading.prose.images.map(\.title) == ["Tên"])
    #expect(reading.imagePlaces == ["1:17+26"])
  }
}
