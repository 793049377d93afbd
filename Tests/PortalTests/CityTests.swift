import Diagnostics
import Publishing
import Testing

/// A whole portal that is not Cát Hải: another plan, other codes, museums, no communes.
@Suite struct CityTests {
  @Test func buildsWithoutDiagnostics() async throws {
    let build = try await Build.run(PortalRoots.city())
    #expect(build.diagnostics.map(\.problem.identifier) == [])
    #expect(try build.summary.pages == build.paths.count { $0.hasSuffix(".html") })
    #expect(try build.summary.postsPublished == 4)
    #expect(try build.summary.bytes == build.artifacts.reduce(0) { $0 + $1.bytes.count })
  }

  @Test func paths() async throws {
    let build = try await Build.run(PortalRoots.city())
    // A fingerprint changes with every edit of the default theme, and tells nothing here.
    let paths = build.paths.map { path in
      let parts = path.split(separator: ".")
      return path.hasPrefix("assets/") && parts.count == 3
        ? "\(parts[0]).<fingerprint>.\(parts[2])" : path
    }
    try Golden.expect(paths.joined(separator: "\n") + "\n", "city/paths.txt")
  }

  @Test(arguments: [
    ("index.html", "home.html"),
    ("chi-so/luot-tham-quan/index.html", "indicator.html"),
    ("chien-dich/ngay-quoc-te-bao-tang/2025/huong-dan-vien-nho-tuoi/index.html", "post.html"),
    ("feed.xml", "feed.xml"),
  ])
  func page(_ path: String, _ golden: String) async throws {
    let build = try await Build.run(PortalRoots.city())
    try Golden.expect(build.text(path).withoutFingerprints, "city/\(golden)")
  }

  /// Nothing of the first portal may be known to the generator or its default theme.
  @Test(arguments: ["Cát Hải", "Cát Bà", "cat-hai", "cat-ba"])
  func knowsNoOtherPortal(_ name: String) async throws {
    let build = try await Build.run(PortalRoots.city())
    for path in build.paths where path.hasSuffix(".html") || path.hasSuffix(".xml") {
      #expect(try !build.text(path).contains(name), "\(path)")
    }
  }
}
