import Diagnostics
import Documents
import Testing

@testable import Publishing

/// The last gate before anything is written.
@Suite struct AddressCheckTests {
  private func lines(_ paths: [String]) -> String {
    let sources = [
      "a/b/index.html": Place(file: "content/pages/b.md"),
      "A/b/index.html": Place(file: "content/pages/other.md"),
    ]
    return AddressCheck(paths) { sources }.diagnostics.lines
  }

  @Test(arguments: [
    "index.html", "a/b/index.html", "a/.htaccess", "á/chữ đ.svg", "com/index.html",
    "console/index.html", "a.nul.txt", "com10/a", String(repeating: "a/", count: 100) + "a",
  ])
  func fine(_ path: String) {
    #expect(lines([path, "z"]) == "")
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/..", "a/../b", "./a", "a.", "a./b", "a ",
    "a\\b", "a\"b", "a\nb", "a\0b", "a\u{7F}b", "C:/a", "a|b", "a?b", "a*b", "<a>",
  ])
  func unsafe(_ path: String) {
    #expect(lines([path]) == "file.unsafe-address \(path):0:0\n")
  }

  @Test(arguments: ["nul", "a/CON/b", "Aux.txt", "a/prn.tar.gz", "com0", "LPT9.html"])
  func reserved(_ path: String) {
    #expect(lines([path]) == "file.reserved-name \(path):0:0\n")
  }

  @Test func tooLong() {
    let path = String(repeating: "ả", count: 74)
    #expect(lines([path]) == "file.address-too-long \(path):0:0\n")
  }

  /// Both files are named: the one at the place, the other in the message.
  @Test func differInCase() throws {
    let check = AddressCheck(["A/b/index.html", "a/b/index.html"]) {
      [
        "a/b/index.html": Place(file: "content/pages/b.md"),
        "A/b/index.html": Place(file: "content/pages/other.md"),
      ]
    }
    let diagnostic = try #require(check.diagnostics.first)
    #expect(diagnostic.place.path == "content/pages/b.md")
    #expect(
      diagnostic.problem
        == .file(
          .addressCollides(
            address: "a/b/index.html", otherAddress: "A/b/index.html",
            otherPath: "content/pages/other.md")))
    #expect(check.diagnostics.count == 1)
  }

  @Test func differInForm() {
    #expect(
      lines(["gi\u{F3}.svg", "gio\u{301}.svg"])
        == "file.address-collides gio\u{301}.svg:0:0\n")
    #expect(lines(["\u{C1}.svg", "a\u{301}.svg"]) == "file.address-collides a\u{301}.svg:0:0\n")
  }

  @Test func aFileInAFoldersPlace() {
    #expect(lines(["a", "a/b/c"]) == "file.address-collides a/b/c:0:0\n")
    #expect(lines(["A/B", "a/b/c"]) == "file.address-collides a/b/c:0:0\n")
    #expect(lines(["a/b", "a/c", "ab"]) == "")
  }

  @Test func twice() {
    #expect(lines(["a", "a"]) == "file.address-collides a:0:0\n")
  }

  @Test func tooMany() {
    let paths = (0...SitePath.Limit.files).map(String.init)
    #expect(lines(paths) == "file.too-many-pages content/portal.yaml:0:0\n")
  }
}
