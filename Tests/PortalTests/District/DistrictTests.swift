import Diagnostics
import Publishing
import Testing

/// A district with four communes that becomes one special zone, and all that can be said of figures.
@Suite struct DistrictTests {
  /// The day on which the fixture is built.
  static let asOf = "2026-06-15"

  @Test func buildsWithoutDiagnostics() async throws {
    let build = try await BuiltPortals.district.value
    #expect(build.diagnostics.map(\.problem.identifier) == [])
    #expect(try build.summary.pages == build.paths.count { $0.hasSuffix(".html") })
  }

  @Test(arguments: [
    ("chi-so/luot-doc/index.html", "indicator.html"),
    ("don-vi/xa-gio/index.html", "ended-unit.html"),
    ("bao-cao/index.html", "reports.html"),
    ("dinh-chinh/index.html", "corrections.html"),
    ("dinh-chinh/feed.xml", "corrections.xml"),
    ("so-lieu/chi-so/sach-tang.csv", "figures.csv"),
    ("so-lieu/chi-so/sach-tang.json", "figures.json"),
    ("so-lieu/datapackage.json", "datapackage.json"),
  ])
  func file(_ path: String, _ golden: String) async throws {
    let build = try await BuiltPortals.district.value
    try Golden.expect(build.text(path).withoutFingerprints, "district/\(golden)")
  }
}
