import Documents
import Foundation
import Markup
import Pages
import Quantities
import Testing

@testable import Publishing

/// Builds that find what an earlier one left.
///
/// Random edits by the thousand are in `Tests/incremental`.
@Suite struct SiteBuildTests {
  private let root: TemporaryFolder
  private static let post = "content/campaigns/dem-bao-tang/2025/den-da-sang.md"
  private static let page = "site/chien-dich/dem-bao-tang/2025/den-da-sang/index.html"

  init() throws {
    root = try PortalRoots.city()
  }

  @discardableResult
  private func build(_ day: String = "2025-12-01") async throws -> SiteChanges {
    let day: CalendarDate = try #require(CalendarDate(day))
    let options = Build.Options(
      root: root.path, asOf: day, parallelism: Parallelism(jobs: 2),
      now: Int(Date().timeIntervalSince1970))
    let folder = OutputFolder(path: root.location("site"))
    let lock = try folder.lock()
    let outcome = try await SiteBuild(options, into: folder).publish(holding: lock)
    guard case .published(_, let changes) = outcome else {
      Issue.record("refused")
      return .none
    }
    return changes
  }

  /// The number of the file on its disk: the same as long as nobody wrote it again.
  private func number(_ path: String) throws -> Int {
    let status = try FileSystem.status(of: root.location(path))
    return try #require(status).stamp.number
  }

  private var record: String {
    get throws {
      let folder = root.location(".haidang")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return ".haidang/\(try #require(names.first))/record"
    }
  }

  @Test func nothingIsDoneTwice() async throws {
    try await build()
    let before = try (number("site"), number(Self.page))
    let again = try await build()
    #expect(again == .none)
    #expect(try (number("site"), number(Self.page)) == before)
  }

  /// Only the page is written; all others are the files that they were.
  @Test func anEditedText() async throws {
    try await build()
    let (page, other) = try (number(Self.page), number("site/index.html"))
    try root.replace("Hàng chờ dài.", by: "Hàng chờ *rất* dài.", in: Self.post)
    let changes = try await build()
    #expect(changes.pages.changed == [String(Self.page.dropFirst("site/".count))])
    #expect(changes.otherFiles.isEmpty)
    #expect(try root.text(Self.page).contains("Hàng chờ <em>rất</em> dài."))
    #expect(try number(Self.page) != page)
    #expect(try number("site/index.html") == other)
    #expect(try await build() == .none)
  }

  @Test(arguments: ["2025-12-02", "2026-12-01"]) func anotherDay(_ day: String) async throws {
    try await build()
    #expect(try await !build(day).isEmpty)
  }

  @Test func whatWasDeletedComesBack() async throws {
    try await build()
    try root.remove(Self.page)
    #expect(try await build().isEmpty)
    #expect(root.has(Self.page))
  }

  /// A page that somebody changed is not ours to replace, whatever its times say.
  @Test func whatWasChangedIsNotReplaced() async throws {
    try await build()
    let before = try FileManager.default.attributesOfItem(atPath: root.location(Self.page))
    let text = try root.text(Self.page)
    try root.write(text.replacingOccurrences(of: "Hàng", with: "Bàng"), to: Self.page)
    try FileManager.default.setAttributes(
      [.modificationDate: #require(before[.modificationDate])],
      ofItemAtPath: root.location(Self.page))
    await #expect(throws: OutputFolder.Failure.self) { try await build() }
    #expect(try root.text(Self.page).contains("Bàng"))
  }

  @Test func aDamagedRecordIsIgnored() async throws {
    try await build()
    let bytes = try root.bytes(record)
    let whole = try #require(BuildRecord(bytes))
    #expect(try whole.bytes == bytes)
    for index in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(BuildRecord(damaged) == nil)
      #expect(BuildRecord(Array(bytes[..<index])) == nil)
    }
  }

  /// What another folder's build left says nothing here.
  @Test func aForeignRecordIsIgnored() async throws {
    try await build()
    let other = try PortalRoots.city()
    try other.replace("Hàng chờ dài.", by: "Chữ khác.", in: Self.post)
    let name = try record
    try other.write(root.bytes(name), to: name)
    try FileManager.default.copyItem(
      atPath: root.location("site"), toPath: other.location("site"))
    let run = try Command.haidang(["build", other.path, "--as-of", "2025-12-01"])
    #expect(run.status == 0, "\(run.error)")
    #expect(try other.text(Self.page).contains("Chữ khác."))
  }

  /// What somebody puts in the cache's place is not written to, nor filled.
  @Test func aLinkInTheCachesPlace() async throws {
    try root.write("somebody's", to: "elsewhere/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: root.location(".haidang"), withDestinationPath: "elsewhere")
    try await build()
    #expect(try await build() == .none)
    let names = try FileManager.default.contentsOfDirectory(atPath: root.location("elsewhere"))
    #expect(names == ["notes.txt"])
  }

  @Test(arguments: ["site/index.html", "site/manifest.json", "site/chi-so"])
  func permissionsAreMended(_ path: String) async throws {
    for day in ["2025-12-01", "2025-12-02", "2025-12-02"] { try await build(day) }
    let mode = try root.mode(path)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: root.location(path))
    for _ in 0..<3 {
      try await build("2025-12-02")
      #expect(try root.mode(path) == mode)
    }
    // The folder that was closed does not come back as part of an older site.
    try await build("2025-12-03")
    #expect(try root.mode(path) == mode)
  }

  /// Where the cache may not be written, nothing is different but the time it takes.
  @Test func withoutACache() async throws {
    try root.write("", to: ".haidang")
    try await build()
    try root.replace("Hàng chờ dài.", by: "Chữ khác.", in: Self.post)
    #expect(try await build().pages.changed.count == 1)
    #expect(try root.text(Self.page).contains("Chữ khác."))
    #expect(try root.text(".haidang").isEmpty)
  }
}
