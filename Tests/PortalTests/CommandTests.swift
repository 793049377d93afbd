import Foundation
import Testing

/// The command as somebody runs it: exit codes, streams, surroundings.
@Suite struct CommandTests {
  /// What a run of `haidang` gave.
  private struct Run {
    let status: Int32
    let output: String
    let error: String
  }

  private func haidang(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    let process = Process()
    // Tests and command are built into the same folder.
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = products.appendingPathComponent("haidang")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, new in new }
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    let errorBytes = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: outputBytes, as: UTF8.self),
      error: String(decoding: errorBytes, as: UTF8.self)
    )
  }

  private func files(_ folder: String) throws -> [String: Data] {
    let folder = URL(fileURLWithPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: FolderListing.files(in: folder).map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }

  @Test(arguments: [
    ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"],
    ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"],
    ["TZ": "", "LC_ALL": "", "LANG": "vi_VN.UTF-8"],
  ])
  func surroundingsDoNotMatter(_ environment: [String: String]) throws {
    let root = try PortalRoots.city()
    let plain = try haidang(
      ["build", root.path, "--as-of", "2025-12-01", "--output", root.location("plain")])
    #expect(plain.status == 0, "\(plain.error)")
    let other = try haidang(
      ["build", root.path, "--as-of", "2025-12-01", "--output", root.location("other")],
      environment: environment)
    #expect(other.status == 0, "\(other.error)")
    #expect(try files(root.location("plain")) == files(root.location("other")))
  }

  @Test func errorsPublishNothing() throws {
    let root = try PortalRoots.city()
    let good = try haidang(["build", root.path, "--as-of", "2025-12-01"])
    #expect(good.status == 0, "\(good.error)")
    let before = try files(root.location("site"))
    try root.replace("slug: lien-he", by: "slug: Liên hệ", in: "content/pages/contact.md")
    let bad = try haidang(["build", root.path, "--as-of", "2025-12-01"])
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
    try root.write("x\n", to: "content/notes.txt")
    let run = try haidang(["check", root.path, "--diagnostics", "json", "--language", "en"])
    #expect(run.status == 1)
    #expect(run.output.contains("\"identifier\":\"file.unexpected\""))
    #expect(run.output.contains("\"path\":\"content/notes.txt\""))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(!root.has("site"))
  }

  @Test func checkWritesNothing() throws {
    let root = try PortalRoots.city()
    let before = try FolderListing.files(in: URL(fileURLWithPath: root.path))
    let run = try haidang(["check", root.path, "--as-of", "2025-12-01"])
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error == "")
    #expect(try FolderListing.files(in: URL(fileURLWithPath: root.path)) == before)
  }

  @Test(arguments: [
    ["build", "--as-of", "1/12/2025"],
    ["build", "--jobs", "0"],
    ["build", "--base-url", "mau.example"],
    ["build", "--language", "fr"],
    ["check", "--output", "x"],
    ["publish"],
  ])
  func wrongUsage(_ arguments: [String]) throws {
    #expect(try haidang(arguments).status == 64)
  }

  @Test func outputMustNotHoldTheContent() throws {
    let root = try PortalRoots.city()
    let run = try haidang(
      ["build", root.path, "--as-of", "2025-12-01", "--output", root.location("content")])
    #expect(run.status == 64)
    #expect(root.has("content/portal.yaml"))
  }

  @Test func aFileInTheWay() throws {
    let root = try PortalRoots.city()
    try root.write("by hand", to: "site/index.html")
    let run = try haidang(["build", root.path, "--as-of", "2025-12-01"])
    #expect(run.status == 74)
    #expect(try root.text("site/index.html") == "by hand")
  }
}
