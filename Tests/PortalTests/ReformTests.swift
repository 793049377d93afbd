import Diagnostics
import Publishing
import Testing

/// A town whose bodies merge, split and end within the year: nobody is blamed for a time in which it
/// is not there.
@Suite struct ReformTests {
  private static let asOf = "2026-02-20"
  private static let site = Task { try await Build.run(PortalRoots.reform(), asOf: asOf) }

  @Test func buildsWithoutDiagnostics() async throws {
    let build = try await Self.site.value
    #expect(build.diagnostics.map(\.problem.identifier) == [])
  }

  @Test(arguments: [
    ("so-lieu/nop-bao-cao.csv", "duties.csv"),
    ("bao-cao/index.html", "reports.html"),
    ("co-quan/phong-van-hoa/index.html", "merged-body.html"),
    ("co-quan/thu-vien-thi-xa/index.html", "split-body.html"),
    ("co-quan/hoi-khuyen-hoc/index.html", "ended-body.html"),
  ])
  func file(_ path: String, _ golden: String) async throws {
    let build = try await Self.site.value
    try Golden.expect(build.text(path).withoutFingerprints, "reform/\(golden)")
  }

  /// Every figure on its pages is the model's.
  @Test func readBack() async throws {
    let root = try PortalRoots.reform()
    let result = ReadBack.of(try await ReadSite.build(root.path, asOf: Self.asOf))
    #expect(result.faults == [])
  }
}
