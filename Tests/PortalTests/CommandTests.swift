import Documents
import Foundation
import Publishing
import Testing

/// The command as somebody runs it: exit codes, streams, surroundings.
@Suite struct CommandTests {
  private func files(_ folder: String) throws -> [String: Data] {
    let folder = URL(fileURLWithPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: FolderFiles.files(in: folder).map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }

  @Test(arguments: [
    ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"],
    ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"],
    ["TZ": "", "LC_ALL": "", "LANG": "vi_VN.UTF-8"],
    ["TZ": "Asia/Kathmandu", "LC_ALL": "vi_VN.UTF-8", "LANG": "en_US.UTF-8"],
  ])
  func surroundingsDoNotMatter(_ environment: [String: String]) throws {
    let root = try PortalRoots.city()
    let plain = try Command.haidang(
      ["build", root.path, "--as-of", "2025-12-01", "--output", root.location("plain")])
    #expect(plain.status == 0, "\(plain.error)")
    let other = try Command.haidang(
      ["build", root.path, "--as-of", "2025-12-01", "--output", root.location("other")],
      environment: environment)
    #expect(other.status == 0, "\(other.error)")
    #expect(try files(root.location("plain")) == files(root.location("other")))
  }

  @Test func errorsPublishNothing() throws {
    let root = try PortalRoots.city()
    let good = try Command.haidang(["build", root.path, "--as-of", "2025-12-01"])
    #expect(good.status == 0, "\(good.error)")
    let before = try files(root.location("site"))
    try root.replace("slug: lien-he", by: "slug: Liên hệ", in: "content/pages/contact.md")
    let bad = try Command.haidang(["build", root.path, "--as-of", "2025-12-01"])
    #expect(bad.status == 1)
    #expect(bad.output == "")
    #expect(
      bad.error == """
        content/pages/contact.md:3:7: lỗi: «Liên hệ» không dùng làm tên trong địa chỉ được. \
        [front-matter.invalid-identifier]
          3 │ slug: Liên hệ
            │       ^^^^^^^
          → Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ `lien-he`.
        Có 1 lỗi. Chưa có gì được xuất bản; trang cũ giữ nguyên.

        """)
    #expect(try files(root.location("site")) == before)
  }

  @Test func diagnosticsForTools() throws {
    let root = try PortalRoots.city()
    try root.write("x\n", to: "content/notes.xyz")
    let run = try Command.haidang(["check", root.path, "--diagnostics", "json", "--language", "en"])
    #expect(run.status == 1)
    #expect(run.output.contains("\"identifier\":\"file.unexpected\""))
    #expect(run.output.contains("\"path\":\"content/notes.xyz\""))
    #expect(run.output.contains("\"file\":\"\(root.path)/content/notes.xyz\""))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(!root.has("site"))
  }

  @Test func checkWritesNothing() throws {
    let root = try PortalRoots.city()
    let before = try FolderFiles.files(in: URL(fileURLWithPath: root.path))
    let run = try Command.haidang(["check", root.path, "--as-of", "2025-12-01"])
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error == "")
    #expect(try FolderFiles.files(in: URL(fileURLWithPath: root.path)) == before)
  }

  @Test(arguments: [
    ["build", "--as-of", "1/12/2025"],
    ["build", "--jobs", "0"],
    ["build", "--base-url", "mau.example"],
    ["build", "--base-url", "https:mau.example"],
    ["check", "--base-url", "https://mau.example/\u{1}"],
    ["build", "--base-url", "https://mau.example/\"><b>"],
    ["build", "--base-url", "https://mau.example\n"],
    ["build", "--base-url", "https://a@mau.example"],
    ["build", "--base-url", "https://mau.example/\u{202E}"],
    ["build", "--language", "fr"],
    ["check", "--output", "x"],
    ["publish"],
  ])
  func wrongUsage(_ arguments: [String]) throws {
    #expect(try Command.haidang(arguments).status == 64)
  }

  @Test(arguments: [
    ("vi", "không có tên máy chủ"), ("en", "has no host"),
  ])
  func wrongUsageIsSaidInTheLanguageAskedFor(_ language: String, _ words: String) throws {
    let run = try Command.haidang(["check", "--base-url", "https:///x", "--language", language])
    #expect(run.status == 64)
    #expect(run.error.contains("--base-url: ") && run.error.contains(words), "\(run.error)")
  }

  @Test func outputMustNotHoldTheContent() throws {
    let root = try PortalRoots.city()
    let run = try Command.haidang(
      ["build", root.path, "--as-of", "2025-12-01", "--output", root.location("content")])
    #expect(run.status == 64)
    #expect(root.has("content/portal.yaml"))
  }

  @Test func aFileInTheWay() throws {
    let root = try PortalRoots.city()
    try root.write("by hand", to: "site/index.html")
    let run = try Command.haidang(["build", root.path, "--as-of", "2025-12-01"])
    #expect(run.status == 74)
    #expect(try root.text("site/index.html") == "by hand")
  }

  /// Anybody who has the folder can say whether it is the one that was published.
  @Test func verify() throws {
    let root = try PortalRoots.city()
    let build = try Command.haidang(["build", root.path, "--as-of", "2025-12-01"])
    #expect(build.status == 0, "\(build.error)")
    let intact = try Command.haidang(["verify", root.location("site")])
    #expect(intact.status == 0)
    let digest = SHA256Digest(of: try root.bytes("site/manifest.json")).hex
    #expect(intact.output.hasPrefix("Nguyên vẹn: "))
    #expect(intact.output.hasSuffix(" (manifest.json \(digest)).\n"))

    try root.remove("site/404.html")
    try root.write("by hand", to: "site/index.html")
    try root.write("by hand", to: "site/more.html")
    try root.write("mau.example", to: "site/CNAME")
    let damaged = try Command.haidang(["verify", root.location("site"), "--language", "en"])
    #expect(damaged.status == 1)
    let lines = damaged.output.split(separator: "\n").map(String.init)
    #expect(
      lines.dropLast() == [
        "Missing: 404.html", "Changed: index.html", "Extra: more.html", "Put there, kept: CNAME",
      ])
    #expect(lines.last?.hasPrefix("Not intact: 1 missing, 1 changed, 1 extra; ") == true)
  }

  @Test func verifyWithoutAManifest() throws {
    let root = try PortalRoots.city()
    let run = try Command.haidang(["verify", root.path])
    #expect(run.status == 66)
    #expect(run.output == "")
    #expect(run.error.contains("manifest.json"))
  }

  // MARK: One at a time

  @Test func whoHoldsTheLock() throws {
    let root = try PortalRoots.city()
    let lock = try OutputFolder(path: root.location("site")).lock()
    let run = try Command.haidang(
      ["build", root.path, "--as-of", "2025-12-01", "--language", "en"])
    #expect(run.status == 75)
    #expect(run.output == "")
    let process = ProcessInfo.processInfo.processIdentifier
    #expect(run.error.hasPrefix("Another build is writing to “\(root.location("site"))”"))
    #expect(run.error.contains(" (process \(process) on "))
    #expect(!root.has("site"))
    _ = consume lock
    let next = try Command.haidang(["build", root.path, "--as-of", "2025-12-01"])
    #expect(next.status == 0, "\(next.error)")
    #expect(!root.has("site.haidang-lock"))
  }

  /// Each of several commands publishes all of its site, or says that it is not its turn.
  @Test func severalAtOnce() async throws {
    let root = try PortalRoots.city()
    let places = ["https://a.example", "https://b.example", "https://c.example"]
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for place in places + places {
        let arguments = ["build", root.path, "--as-of", "2025-12-01", "--base-url", place]
        group.addTask { try Command.haidang(arguments).status }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.contains(0))
    #expect(Set(statuses).isSubset(of: [0, 75]), "\(statuses)")
    #expect(try Command.haidang(["verify", root.location("site")]).status == 0)
    #expect(!root.has("site.haidang-lock"))
    #expect(!root.has("site.haidang-new"))
  }

  /// A mistyped root is a mistake, not a place to make folders.
  @Test func noFolderForNoContent() throws {
    let root = try TemporaryFolder()
    let run = try Command.haidang(["build", root.location("mistyped")])
    #expect(run.status == 1)
    #expect(!root.has("mistyped"))
  }
}
