import Documents
import Foundation
import Testing

@testable import Publishing

/// A portal's files, looked at before and after something was done to them.
@Suite struct InputDigestTests {
  private let root: TemporaryFolder
  private static let text = "content/pages/a.md"

  init() throws {
    root = try TemporaryFolder()
    for file in [Self.text, "content/b/c/d.csv", "themes/default/theme.yaml", "README.md"] {
      try root.write("1", to: file)
    }
  }

  /// Of files as young as the moment or younger, the content counts.
  private func digest(since moment: Int = .max, jobs: Int = 2) async throws -> String {
    try await InputDigest.of(
      RootFolder(root.path), since: moment, parallelism: Parallelism(jobs: jobs)
    ).hex
  }

  /// Writes a file anew in place and sets its time back: by times alone it is what it was.
  private func overwrite(_ text: String) throws {
    let path = root.location(Self.text)
    let before = try FileManager.default.attributesOfItem(atPath: path)
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(before[.modificationDate])], ofItemAtPath: path)
  }

  @Test func nothingChanged() async throws {
    #expect(try await digest() == digest())
    #expect(try await digest(since: 0) == digest(since: 0, jobs: 1))
  }

  @Test func whatNoBuildReads() async throws {
    let before = try await digest()
    try root.write("2", to: "README.md")
    try root.write("2", to: "content/.git/index")
    try root.write("2", to: "content/pages/.a.md.swp")
    #expect(try await digest() == before)
  }

  @Test func aNameThatComesOrGoes() async throws {
    let before = try await digest()
    try root.write("1", to: "content/pages/b.md")
    let after = try await digest()
    #expect(after != before)
    try root.remove(Self.text)
    #expect(try await digest() != after)
  }

  @Test func aTimeThatIsSetBack() async throws {
    let before = try await digest()
    try overwrite("2")
    #expect(try await digest() != before)
  }

  @Test func theContentOfWhatIsYoung() async throws {
    let file = try #require(try FileSystem.status(of: root.location(Self.text)))
    let (young, old) = (file.modified, file.modified + 3_000_000_000)
    #expect(try await digest(since: young) != digest(since: old))
  }

  @Test func noThemes() async throws {
    let before = try await digest()
    try FileManager.default.removeItem(atPath: root.location("themes"))
    #expect(try await digest() != before)
  }
}

/// What is beyond doubt the build's own.
@Suite struct PublishedSiteTests {
  private let folder: TemporaryFolder
  private let parallelism = Parallelism(jobs: 2)

  init() throws {
    folder = try TemporaryFolder()
    let files = ["a/b/index.html": "b", "index.html": "a"]
    for (path, text) in files { try folder.write(text, to: path) }
    let manifest = Manifest(
      files.sorted { $0.key < $1.key }
        .map { Manifest.Entry(path: $0.key, bytes: Array($0.value.utf8)) })
    try folder.write(String(decoding: manifest.json, as: UTF8.self), to: Manifest.name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.location("a"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.location("a/b"))
    for path in Array(files.keys) + [Manifest.name] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644], ofItemAtPath: folder.location(path))
    }
  }

  /// What is known when nothing after the manifest is in doubt.
  private func site(before: Int = .max) throws -> PublishedSite {
    let path = folder.location(Manifest.name)
    let status = try #require(try FileSystem.status(of: path))
    return PublishedSite(
      manifest: SHA256Digest(of: try folder.bytes(Manifest.name)), written: status.modified,
      before: before)
  }

  private func stands(_ site: PublishedSite) async -> Bool {
    await site.stands(in: folder.path, parallelism: parallelism)
  }

  @Test func asItWasPublished() async throws {
    #expect(try await stands(site()))
  }

  @Test func anythingChangedLater() async throws {
    #expect(try await !stands(site(before: 0)))
  }

  /// The name of a file that stays may have changed while the old site was taken apart, its content not.
  @Test func contentWrittenAfterTheManifest() async throws {
    let site = try site()
    try folder.write("b", to: "a/b/index.html")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 1)],
      ofItemAtPath: folder.location("a/b/index.html"))
    #expect(await !stands(site))
  }

  @Test(arguments: ["a/b/index.html", "index.html", "a/b", "a"])
  func somethingGone(_ path: String) async throws {
    let site = try site()
    try FileManager.default.removeItem(atPath: folder.location(path))
    #expect(await !stands(site))
  }

  @Test(arguments: ["a/b/index.html", "manifest.json", "a"])
  func closed(_ path: String) async throws {
    let site = try site()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: folder.location(path))
    #expect(await !stands(site))
  }
}
