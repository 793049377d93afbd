import Documents
import Foundation
import Testing

@testable import Publishing

/// A folder that was listed, and looked at again after something was done in it.
@Suite struct FolderListingTests {
  private let folder: TemporaryFolder
  private let parallelism = Parallelism(jobs: 2)

  init() throws {
    folder = try TemporaryFolder()
    for file in ["a.txt", "b/c.txt", "b/d/e.txt", "b-f/g.txt", ".h"] {
      try folder.write("1", to: file)
    }
    try FileManager.default.createDirectory(
      atPath: folder.location("empty"), withIntermediateDirectories: true)
  }

  /// Nothing that changed before `certainBefore` is in doubt.
  private func listing(certainBefore: Int = .max, dots: Bool = true) async throws -> FolderListing {
    try await FolderListing(
      of: folder.path, certainBefore: certainBefore, includesDotNames: dots,
      parallelism: parallelism)
  }

  private func doubtful(
    _ listing: FolderListing, extent: FolderListing.Extent = .all, dots: Bool = true
  ) async -> [String]? {
    await listing.compared(
      with: folder.path, extent: extent, certainBefore: listing.certainBefore,
      includesDotNames: dots, parallelism: parallelism)?.doubtful.map(\.path)
  }

  @Test func names() async throws {
    let listing = try await listing()
    let entries = try #require(listing.entries())
    #expect(
      entries.map(listing.path) == [
        "", ".h", "a.txt", "b", "b/c.txt", "b/d", "b/d/e.txt", "b-f", "b-f/g.txt", "empty",
      ])
    #expect(entries.map(\.kind).filter { $0 == .folder }.count == 5)
    #expect(listing.emptyFolders(entries) == ["empty"])
    let visible = try await self.listing(dots: false)
    #expect(try #require(visible.entries()).count == entries.count - 1)
  }

  /// The walk is the same, however many look.
  @Test func parallelismChangesNothing() async throws {
    let alone = try await FolderListing(
      of: folder.path, certainBefore: .max, includesDotNames: true,
      parallelism: Parallelism(jobs: 1))
    #expect(try await listing() == alone)
  }

  /// What is known to stand there need not be looked for; the listing is the one that a walk makes.
  @Test func ofKnownNames() async throws {
    let known = ["b-f/g.txt", "empty", "b/d/e.txt", "a.txt", ".h", "b/c.txt"]
    let listing = await FolderListing(
      of: folder.path, holding: known, certainBefore: .max, parallelism: parallelism)
    #expect(try await listing == self.listing())
    let unknown = await FolderListing(
      of: folder.path, holding: known + ["b/x"], certainBefore: .max, parallelism: parallelism)
    #expect(unknown == nil)
  }

  /// Second names of the same files are listed as a walk over them lists them.
  @Test func mirrored() async throws {
    let spare = try TemporaryFolder()
    let manager = FileManager.default
    for file in ["a.txt", "b/c.txt", "b-f/g.txt"] {
      let second = spare.location(file)
      try manager.createDirectory(
        atPath: String(second[..<(second.lastIndex(of: "/") ?? second.endIndex)]),
        withIntermediateDirectories: true)
      try manager.linkItem(atPath: folder.location(file), toPath: second)
    }
    let mirrored = try await listing().mirrored(
      at: spare.path, without: [".h", "b/d/e.txt"], parallelism: parallelism)
    let walked = try await FolderListing(
      of: spare.path, certainBefore: .max, includesDotNames: true, parallelism: parallelism)
    #expect(mirrored == walked)
  }

  @Test func nothingHappened() async throws {
    #expect(try await doubtful(listing()) == [])
    #expect(try await doubtful(listing(), extent: .names) == [])
  }

  /// What changed as late as the listing was made is looked at again, each time.
  @Test func allIsInDoubtWithoutATime() async throws {
    let listing = try await listing(certainBefore: 0)
    #expect(await doubtful(listing) == [".h", "a.txt", "b/c.txt", "b/d/e.txt", "b-f/g.txt"])
    #expect(await doubtful(listing, extent: .names) == [])
  }

  /// Even one that was given its old time again.
  @Test func aFileWasWritten() async throws {
    let before = try FileManager.default.attributesOfItem(atPath: folder.location("b/c.txt"))
    let listing = try await listing()
    // Past the tick of the clock.
    try await Task.sleep(for: .milliseconds(20))
    try Data("2".utf8).write(to: URL(fileURLWithPath: folder.location("b/c.txt")))
    try FileManager.default.setAttributes(
      [.modificationDate: #require(before[.modificationDate])],
      ofItemAtPath: folder.location("b/c.txt"))
    #expect(await doubtful(listing) == ["b/c.txt"])
    #expect(await doubtful(listing, extent: .names) == [])
  }

  @Test(arguments: ["new.txt", "b/new.txt", "b/d/new.txt", "empty/new.txt", "new/new.txt", ".new"])
  func aNameCame(_ name: String) async throws {
    let listing = try await listing(certainBefore: 0)
    try folder.write("1", to: name)
    #expect(await doubtful(listing) == nil)
    #expect(await doubtful(listing, extent: .names) == nil)
  }

  @Test(arguments: ["a.txt", "b/c.txt", "b/d/e.txt", "b/d", "empty", ".h"])
  func aNameWent(_ name: String) async throws {
    let listing = try await listing(certainBefore: 0)
    try folder.remove(name)
    #expect(await doubtful(listing) == nil)
    #expect(await doubtful(listing, extent: .names) == nil)
  }

  /// A file that took the name of another is seen by its number where files are not looked at.
  @Test func anotherFileOfTheSameName() async throws {
    let listing = try await listing(certainBefore: 0)
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("1", to: "a.txt")
    try folder.remove("a.txt")
    try FileManager.default.moveItem(
      atPath: elsewhere.location("a.txt"), toPath: folder.location("a.txt"))
    #expect(await doubtful(listing, extent: .names) == nil)
  }

  @Test(arguments: ["a.txt", "b/c.txt"]) func aFolderInAFilesPlace(_ name: String) async throws {
    let listing = try await listing()
    try folder.remove(name)
    try folder.write("1", to: name + "/x")
    #expect(await doubtful(listing) == nil)
  }

  /// Names that begin with a dot may come and go where nobody reads them.
  @Test func dotNames() async throws {
    let listing = try await listing(certainBefore: 0, dots: false)
    try folder.write("1", to: "b/.swp")
    #expect(await doubtful(listing, dots: false)?.contains("b/c.txt") == true)
  }

  @Test func aFolderThatWasNotThere() async throws {
    let listing = try await FolderListing(
      of: folder.path, names: ["b", "themes"], certainBefore: .max, includesDotNames: false,
      parallelism: parallelism)
    #expect(await doubtful(listing, dots: false) == [])
    try folder.write("1", to: "themes/x")
    #expect(await doubtful(listing, dots: false) == nil)
  }

  /// After a file was written anew, the renewed listing is the one that a new walk makes.
  @Test func renewed() async throws {
    let listing = try await listing()
    try folder.remove("b/d/e.txt")
    try folder.write("123", to: "b/d/e.txt")
    let renewed = listing.renewed(at: folder.path, ["b/d/e.txt"], certainBefore: .max)
    let again = try await self.listing()
    #expect(renewed == again)
    #expect(again != listing)
    try folder.remove("b/d/e.txt")
    #expect(listing.renewed(at: folder.path, ["b/d/e.txt"], certainBefore: .max) == nil)
    #expect(listing.renewed(at: folder.path, ["unknown"], certainBefore: .max) == nil)
  }

  @Test func damagedBytes() async throws {
    let bytes = try await listing().bytes
    #expect(FolderListing(bytes: bytes, certainBefore: 0).entries()?.count == 10)
    for count in [1, 20, bytes.count - 1] {
      #expect(FolderListing(bytes: Array(bytes[..<count]), certainBefore: 0).entries() == nil)
    }
  }
}
