import Diagnostics
import Documents
import Publishing
import Quantities
import Testing

/// What is published, when, and where it says it stands.
@Suite struct PublicationTests {
  private static let last = "chien-dich/dem-bao-tang/2025/den-da-sang/index.html"
  private static let draft = "chien-dich/dem-bao-tang/2025/con-dang-viet/index.html"

  // MARK: Today

  @Test(arguments: [("2025-11-29", false), ("2025-11-30", true), ("2025-12-01", true)])
  func postAppearsOnItsDay(_ asOf: String, _ isPublished: Bool) async throws {
    let root = try PortalRoots.city()
    // The draft links to the post; it is left out so that only the day decides.
    try root.remove("content/campaigns/dem-bao-tang/2025/con-dang-viet.md")
    let build = try await Build.run(root, asOf: asOf)
    #expect(build.diagnostics == [])
    #expect(build.paths.contains(Self.last) == isPublished)
    #expect(try build.text("index.html").contains("den-da-sang") == isPublished)
    #expect(try build.text("feed.xml").contains("den-da-sang") == isPublished)
    #expect(try build.text("sitemap.xml").contains("den-da-sang") == isPublished)
    let path = "content/campaigns/dem-bao-tang/2025/den-da-sang.md"
    #expect(try build.summary.scheduled.map(\.path) == (isPublished ? [] : [path]))
    #expect(try build.summary.scheduled.map(\.date.iso8601) == (isPublished ? [] : ["2025-11-30"]))
  }

  /// Midnight is the portal's, at +07:00, not Greenwich's.
  @Test(arguments: [(1_764_435_599, false), (1_764_435_600, true)])
  func dayBeginsInThePortalsTimeZone(_ now: Int, _ isPublished: Bool) async throws {
    let root = try PortalRoots.city()
    let build = await Build.run(root, now: now)
    #expect(build.diagnostics == [])
    #expect(build.paths.contains(Self.last) == isPublished)
  }

  // MARK: Drafts

  @Test func draftIsNamedAndNotPublished() async throws {
    let build = try await Build.run(PortalRoots.city())
    #expect(!build.paths.contains(Self.draft))
    #expect(
      try build.summary.drafts == ["content/campaigns/dem-bao-tang/2025/con-dang-viet.md"])
  }

  @Test func draftsAndScheduledPostsOnRequest() async throws {
    let build = try await Build.run(PortalRoots.city(), asOf: "2025-11-29", drafts: true)
    #expect(build.paths.contains(Self.draft))
    #expect(build.paths.contains(Self.last))
    #expect(try build.summary.drafts == [])
    #expect(try build.summary.scheduled.isEmpty)
    #expect(try build.summary.postsPublished == 5)
  }

  /// Whoever comes across a site with drafts sees what it is, and search engines pass it by.
  @Test func siteWithDraftsSaysSo() async throws {
    let preview = try await Build.run(PortalRoots.city(), asOf: "2025-11-29", drafts: true)
    let ribbons = try preview.paths.filter { $0.hasSuffix(".html") }.map { path in
      let page = try preview.text(path)
      #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
      #expect(page.contains("<p class=\"ribbon\""), "\(path)")
      return page.contains("bài nháp.") ? "draft" : page.contains("hẹn đăng") ? "due" : "other"
    }
    #expect(Set(ribbons) == ["draft", "due", "other"])
    #expect(ribbons.count { $0 == "draft" } == 1)
    #expect(try preview.text("robots.txt") == "User-agent: *\nDisallow: /\n")
    #expect(!preview.paths.contains("sitemap.xml"))
    let published = try await Build.run(PortalRoots.city(), asOf: "2025-11-29")
    for path in published.paths where path.hasSuffix(".html") {
      let page = try published.text(path)
      #expect(!page.contains("noindex") && !page.contains("ribbon"), "\(path)")
    }
  }

  // MARK: Base URL

  @Test func baseURL() async throws {
    let build = try await Build.run(PortalRoots.city())
    #expect(
      try build.text("index.html")
        .contains("<link rel=\"canonical\" href=\"https://mau.example/bao-tang/\">"))
    #expect(
      try build.text("lien-he/index.html")
        .contains("<link rel=\"canonical\" href=\"https://mau.example/bao-tang/lien-he/\">"))
    #expect(
      try build.text("robots.txt").contains("Sitemap: https://mau.example/bao-tang/sitemap.xml"))
    let pages = build.paths.filter { $0.hasSuffix(".html") && $0 != "404.html" }
    let entries = try build.text("sitemap.xml").split(separator: "<loc>").dropFirst()
      .map { $0.prefix { $0 != "<" } }
    #expect(
      Set(entries.map(String.init))
        == Set(pages.map { "https://mau.example/bao-tang/" + $0.dropLast("index.html".count) }))
    #expect(entries.count == pages.count)
  }

  @Test func baseURLFromOutside() async throws {
    let build = try await Build.run(PortalRoots.city(), baseURL: "https://khac.example")
    #expect(
      try build.text("index.html")
        .contains("<link rel=\"canonical\" href=\"https://khac.example/\">"))
    #expect(try !build.text("sitemap.xml").contains("mau.example"))
  }

  /// A strict content security policy blocks what is inline; a relative link to the style sheet
  /// would lead nowhere from `/a/b/c`.
  @Test func pageNotFoundBringsItsStyleOnlyWhileTheAddressIsUnknown() async throws {
    let root = try PortalRoots.city()
    let build = try await Build.run(root)
    let style = try #require(build.paths.first { $0.hasPrefix("assets/style.") })
    #expect(
      try build.text("404.html").contains(
        "<link rel=\"stylesheet\" href=\"https://mau.example/bao-tang/\(style)\">"))
    for path in build.paths where path.hasSuffix(".html") {
      #expect(try !build.text(path).contains("<style"), "\(path)")
    }
    try root.replace(
      "base-url: https://mau.example/bao-tang/\n", by: "", in: "content/portal.yaml")
    let nowhere = try await Build.run(root)
    #expect(try nowhere.text("404.html").contains("<style>"))
    #expect(try !nowhere.text("404.html").contains("rel=\"stylesheet\""))
  }

  @Test func withoutBaseURL() async throws {
    let root = try PortalRoots.city()
    try root.replace(
      "base-url: https://mau.example/bao-tang/\n", by: "", in: "content/portal.yaml")
    let build = try await Build.run(root)
    #expect(!build.paths.contains("sitemap.xml"))
    for path in build.paths where path.hasSuffix(".html") {
      #expect(try !build.text(path).contains("canonical"), "\(path)")
    }
    #expect(try build.text("robots.txt") == "User-agent: *\nAllow: /\n")
  }

  // MARK: Lists

  @Test(arguments: [(1, 4), (2, 2), (3, 2), (100, 1)])
  func pagination(_ size: Int, _ count: Int) async throws {
    let root = try PortalRoots.city()
    try root.replace(
      "posts-per-page: 2", by: "posts-per-page: \(size)", in: "content/portal.yaml")
    let build = try await Build.run(root)
    let expected =
      ["bai-viet/index.html"] + (1...count).dropFirst().map { "bai-viet/trang-\($0)/index.html" }
    // Beside the list stands what belongs to no campaign.
    let lists = build.paths.filter { $0.hasPrefix("bai-viet/") && !$0.contains("/nghe-cu/") }
    #expect(lists == expected)
    // Each post on one page of the list, the latest first.
    let main = try expected.map { try build.text($0).mainPart }
    let names = ["den-da-sang", "huong-dan-vien-nho-tuoi", "nguoi-va-luoi", "nhin-lai"]
    for (rank, name) in names.enumerated() {
      let pages = main.indices.filter { main[$0].contains("/\(name)/") }
      #expect(pages == [rank / size], "\(name)")
    }
  }

  @Test func noPostsYet() async throws {
    let root = try PortalRoots.city()
    for file in ["dem-bao-tang/2025/con-dang-viet", "dem-bao-tang/2025/den-da-sang"] {
      try root.remove("content/campaigns/\(file).md")
    }
    try forgetReport(on: 2024, in: root)
    let build = try await Build.run(root, asOf: "2024-05-01")
    #expect(build.diagnostics.map(\.problem.identifier) == ["prose.link-to-draft"])
    try root.replace(
      "Đọc [bài về các hướng dẫn viên nhỏ tuổi](huong-dan-vien-nho-tuoi.md).", by: "Sắp tới.",
      in: "content/campaigns/ngay-quoc-te-bao-tang/2025/index.md")
    let mended = try await Build.run(root, asOf: "2024-05-01")
    #expect(mended.diagnostics == [])
    #expect(mended.paths.contains("bai-viet/index.html"))
    #expect(try mended.summary.postsPublished == 0)
  }

  // MARK: Nothing vanishes

  /// Every content file is named as the source of a page, copied, read as a table, or accounted
  /// for in the summary.
  @Test(arguments: ["2024-05-20", "2025-05-19", "2025-12-01"])
  func nothingVanishes(_ asOf: String) async throws {
    let root = try PortalRoots.city()
    try root.remove("content/campaigns/dem-bao-tang/2025/con-dang-viet.md")
    try root.replace(
      "Đọc [bài về các hướng dẫn viên nhỏ tuổi](huong-dan-vien-nho-tuoi.md).", by: "Sắp tới.",
      in: "content/campaigns/ngay-quoc-te-bao-tang/2025/index.md")
    if asOf < "2025" { try forgetReport(on: 2024, in: root) }
    let build = try await Build.run(root, asOf: asOf)
    #expect(build.diagnostics == [])
    let pages = try build.paths.filter { $0.hasSuffix(".html") }.map { try build.text($0) }
    let unpublished = try Set(build.summary.drafts + build.summary.scheduled.map(\.path))
    for file in try root.contentFiles() {
      switch file.split(separator: ".").last {
      case "md":
        let isShown = pages.contains { $0.contains("<code>\(file)</code>") }
        #expect(isShown != unpublished.contains(file), "\(file)")
      case "svg":
        // A picture goes with the post that shows it.
        #expect(
          try build.paths.contains("media/" + file.dropFirst("content/".count))
            == (build.summary.scheduled.isEmpty), "\(file)")
      default: break
      }
    }
  }

  /// Takes a report out that nobody had yet on an earlier day, with the figures that rest on it.
  private func forgetReport(on year: Int, in root: TemporaryFolder) throws {
    for table in ["bao-tang", "reports"] {
      let file = "content/data/\(table).csv"
      let rows = try root.text(file).split(separator: "\n").filter { !$0.contains("bc-\(year),") }
      try root.write(rows.joined(separator: "\n") + "\n", to: file)
    }
    try root.replace(
      "results:\n  - {label: Lượt khách, value: 5200, measure: lượt, report: bc-\(year)}\n", by: "",
      in: "content/campaigns/ngay-quoc-te-bao-tang/\(year)/index.md")
  }

  /// Every row of every table shows somewhere.
  @Test(arguments: [
    ("thiet-che/index.html", "Bảo tàng Nghề, phố Thợ (không có thật)"),
    ("thiet-che/index.html", "Đang sửa mái"),
    ("chi-so/luot-tham-quan/index.html", "Đếm lại cửa sau"),
    ("chi-so/hien-vat-so-hoa/index.html", "310"),
    ("chi-so/luot-tham-quan/index.html", "<time datetime=\"2022-01-31\">31/01/2022</time>"),
  ])
  func rowsShow(_ path: String, _ text: String) async throws {
    let build = try await Build.run(PortalRoots.city())
    #expect(try build.text(path).mainPart.contains(text))
  }
}

extension String {
  /// What stands in the page's `main`.
  fileprivate var mainPart: Substring {
    guard let start = firstRange(of: "<main"), let end = firstRange(of: "</main>") else {
      return self[...]
    }
    return self[start.lowerBound..<end.lowerBound]
  }
}
