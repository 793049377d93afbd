import Diagnostics
import Publishing
import Testing

/// A theme that overrides two files of the default one.
@Suite struct ThemeOverrideTests {
  @Test func templateOfTheNearerThemeWins() async throws {
    let build = try await Build.run(PortalRoots.city())
    #expect(
      try build.text("404.html")
        .contains("Trang này bảo tàng chưa trưng bày (giao diện tiny)."))
  }

  @Test func otherTemplatesComeFromTheBase() async throws {
    let build = try await Build.run(PortalRoots.city())
    #expect(try build.text("404.html").contains("<header class=\"site-header\">"))
    #expect(try build.text("index.html").contains("<ul class=\"promises\">"))
  }

  @Test func assetOfTheNearerThemeWins() async throws {
    let build = try await Build.run(PortalRoots.city())
    let style = try #require(build.paths.first { $0.hasPrefix("assets/style.") })
    let css = try build.text(style)
    #expect(css.contains("/* tiny */\n:root { color-scheme: light dark; }"))
    #expect(!css.contains(".site-header"), "the base theme's style is replaced whole")
    #expect(try build.text("index.html").contains("href=\"\(style)\""))
    #expect(build.paths.contains { $0.hasPrefix("assets/favicon.") })
  }

  @Test func withoutTheOverrideTheDefaultShows() async throws {
    let root = try PortalRoots.city()
    try root.replace("theme: tiny", by: "theme: default", in: "content/portal.yaml")
    let build = try await Build.run(root)
    #expect(try !build.text("404.html").contains("tiny"))
  }

  /// Phrases that only a replaced template asked for are the base theme's business.
  @Test func templateMayLeavePhrasesOut() async throws {
    let root = try PortalRoots.city()
    try root.write(
      "{{> partials/top}}\n<h1>{{page.title}}</h1>\n{{> partials/bottom}}\n",
      to: "themes/tiny/templates/not-found.mustache")
    let build = try await Build.run(root)
    #expect(build.diagnostics == [])
  }
}
