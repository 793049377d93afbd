import Diagnostics
import Pages
import Publishing
import Testing

/// Links between texts in two languages, and to the parts of pages.
@Suite struct LinkLanguageTests {
  private func build(main: String, english: String) async throws -> BuiltPortal {
    let root = try PortalRoots.district()
    let (vi, en) = ("content/pages/method.md", "content/pages/method.en.md")
    try root.write(try root.text(vi) + "\n\n## Số ở đâu ra\n\n" + main + "\n", to: vi)
    try root.write(try root.text(en) + "\n\n## From where\n\n" + english + "\n", to: en)
    return try await Build.run(root, asOf: DistrictTests.asOf)
  }

  /// The address of the link whose words are these.
  private func href(_ words: String, in page: String) -> String? {
    page.matches(of: /<a href="([^"]*)">([^<]*)<\/a>/).first { $0.2 == words }
      .map { String($0.1) }
  }

  @Test func leadToThePageOfTheFileThatIsNamed() async throws {
    let build = try await build(
      main: "[m1](method.en.md#from-where) [m2](method.md#so-o-dau-ra) [m3](#so-o-dau-ra)",
      english: "[e1](method.md#from-where) [e2](method.en.md) [e3](#from-where)")
    #expect(build.diagnostics.map(\.problem.identifier) == [])
    let (vi, en) = (
      try build.text("phuong-phap/index.html"), try build.text("en/method/index.html")
    )
    #expect(href("m1", in: vi) == "../en/method/index.html#from-where")
    #expect(href("m2", in: vi) == "index.html#so-o-dau-ra")
    #expect(href("m3", in: vi) == "#so-o-dau-ra")
    #expect(href("e1", in: en) == "index.html#from-where")
    #expect(href("e2", in: en) == "index.html")
    #expect(href("e3", in: en) == "#from-where")
  }

  @Test func leadToTheHeadingsThatTheirReadersGet() async throws {
    let build = try await build(
      main: "[m](method.en.md#so-o-dau-ra)", english: "[e](method.md#so-o-dau-ra)")
    #expect(
      build.diagnostics.map(\.problem.identifier) == [
        "prose.unknown-anchor", "prose.unknown-anchor",
      ])
    #expect(
      build.diagnostics.allSatisfy {
        $0.problem.wording(in: .english).remedy.contains("#from-where")
      }, "the heading in the same place is what was meant")
  }

  @Test func leadToThePartsOfPages() async throws {
    let build = try await build(
      main:
        "[u](../units/dac-khu-dao-mau/index.md#so-lieu) [p](../plan/index.md#ii) [n](#noi-dung)",
      english: "x")
    #expect(build.diagnostics.map(\.problem.identifier) == [])
    let page = try build.text("phuong-phap/index.html")
    #expect(href("u", in: page)?.hasSuffix("#trang.so-lieu") == true)
    #expect(href("p", in: page)?.hasSuffix("#muc.ii") == true)
    #expect(href("n", in: page) == "#trang.noi-dung")
  }

  /// A writer's heading is what `#…` names first.
  @Test func aHeadingComesBeforeAPart() async throws {
    let build = try await build(main: "[a](#so-lieu)\n\n## Số liệu", english: "x")
    #expect(build.diagnostics.map(\.problem.identifier) == [])
    #expect(href("a", in: try build.text("phuong-phap/index.html")) == "#so-lieu")
  }
}
