import Foundation
import Testing

@testable import Publishing

/// Places that no option may name, by the paths that somebody may type.
@Suite struct PortalPlacesTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.write("", to: "root/content/a.md")
    try place.write("", to: "root/themes/default/theme.yaml")
    for (link, target) in [
      ("in", "root/content"), ("root/back", ".."), ("root/to-cache", ".haidang/new"),
      ("way", "root"), ("circle", "circle"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: place.location(link), withDestinationPath: target)
    }
  }

  private static let forEach: [(String, ForbiddenPlace?)] = [
    ("root/content", .content), ("root/content/a/b", .content), ("root//content/.", .content),
    ("root/x/../content", .content), ("in", .content), ("in/a", .content),
    ("root/content/../a", .content), ("root/back/in/a", .content),
    ("root/themes/default/a", .themes), ("root/.haidang", .cache), ("root/.haidang/a", .cache),
    ("root/to-cache", .cache), ("root/to-cache/a", .cache), ("way/content/a", .content),
    ("root/content-2", nil), ("root/a/content", nil), ("other/content", nil), ("circle", nil),
  ]

  @Test(arguments: forEach, ["root", "way", "root/", "root/../way/."])
  func input(_ expected: (String, ForbiddenPlace?), _ root: String) {
    let places = PortalPlaces(root: place.location(root))
    let path = place.location(expected.0)
    #expect(places.conflict(output: path, includesDrafts: false) == expected.1)
    #expect(places.conflict(report: path, output: place.location("site")) == expected.1)
  }

  @Test(arguments: ["root", "root/", "way", "root/..", "root/back", "root/a/..", "."])
  func theRoot(_ path: String) {
    let places = PortalPlaces(root: place.location("root"))
    #expect(places.conflict(output: place.location(path), includesDrafts: false) == .root)
    #expect(places.conflict(output: "/", includesDrafts: false) == .root)
  }

  /// A site with drafts never takes the place of one without; beside it, it may stand.
  @Test func drafts() throws {
    let places = PortalPlaces(root: place.location("root"))
    func conflict(_ path: String) -> ForbiddenPlace? {
      places.conflict(output: place.location(path), includesDrafts: true)
    }
    for site in ["root/site", "way/site", "root/site/"] { #expect(conflict(site) == .published) }
    #expect(conflict("root/drafts") == nil)
    #expect(conflict("elsewhere") == nil)
    try place.write("[]", to: "elsewhere/manifest.json")
    #expect(conflict("elsewhere") == .published)
    try place.write("User-agent: *\nAllow: /\n", to: "elsewhere/robots.txt")
    #expect(conflict("elsewhere") == .published)
    try place.write(Robots.preview, to: "elsewhere/robots.txt")
    #expect(conflict("elsewhere") == nil)
  }

  @Test(arguments: ["root/site", "root/site/a.json", "root/site.haidang-lock", "way/site/a/b.json"])
  func reportsInTheSite(_ path: String) {
    let places = PortalPlaces(root: place.location("root"))
    let output = place.location("root/site")
    #expect(places.conflict(report: place.location(path), output: output) == .output)
    #expect(places.conflict(report: place.location("root/site.json"), output: output) == nil)
    #expect(places.conflict(output: output, includesDrafts: false) == nil)
  }
}
