import Testing

@testable import Pages

@Suite struct AddressTests {
  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("chi-so/index.html", "index.html", "chi-so/index.html"),
    ("index.html", "chi-so/index.html", "../index.html"),
    ("chi-so/a/index.html", "chi-so/b/index.html", "../a/index.html"),
    ("chi-so/a/index.html", "chi-so/index.html", "a/index.html"),
    ("chi-so/index.html", "chi-so/a/index.html", "../index.html"),
    ("assets/style.css", "en/indicators/a/index.html", "../../../assets/style.css"),
    ("a/b/index.html", "a/b/index.html", "index.html"),
    ("404.html", "a/index.html", "../404.html"),
  ])
  func linksRelatively(_ target: String, _ page: String, _ expected: String) {
    #expect(Address(path: target).relative(to: Address(path: page)) == expected)
  }

  @Test(arguments: [
    ("index.html", "https://a.vn/"),
    ("chi-so/index.html", "https://a.vn/chi-so/"),
    ("404.html", "https://a.vn/404.html"),
    ("feed.xml", "https://a.vn/feed.xml"),
    ("my-index.html", "https://a.vn/my-index.html"),
  ])
  func foldersGoByTheirNameToTheWorld(_ path: String, _ expected: String) {
    #expect(Address(path: path).absolute(base: "https://a.vn") == expected)
  }

  @Test func foldersHoldAnIndex() {
    #expect(Address(folder: []).path == "index.html")
    #expect(Address(folder: ["en", "plan"]).path == "en/plan/index.html")
  }
}
