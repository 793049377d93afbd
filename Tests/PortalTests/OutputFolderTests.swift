import Diagnostics
import Documents
import Foundation
import Pages
@testable import Publishing
import Testing

/// The folder that the site is published to.
@Suite struct OutputFolderTests {
  private let root: TemporaryFolder
  private let output: OutputFolder

  init() async throws {
    root = try TemporaryFolder()
    output = OutputFolder(path: root.location("site"))
  }

  private func planned(_ files: [String: String]) -> [PlannedFile] {
    files.sorted { $0.key < $1.key }.map { PlannedFile($0.key, $0.value) }
  }

  /// All files of the output but the manifest, with their texts.
  private func published() throws -> [String: String] {
    let folder = URL(fileURLWithPath: root.location("site"))
    let files = try FolderFiles.files(in: folder).filter { $0 != "manifest.json" }
    return try Dictionary(uniqueKeysWithValues: files.map { ($0, try root.text("site/" + $0)) })
  }

  @Test func makesTheFolder() async throws {
    let site = ["index.html": "a", "a/b/index.html": "b", "assets/style.css": "c"]
    try await output.publish(planned(site))
    #expect(try published() == site)
    #expect(!root.has("site.haidang-new"), "nothing is left beside the output")
  }

  @Test func replacesWhatTheLastBuildWrote() async throws {
    try await output.publish(planned(["index.html": "old", "old/index.html": "old"]))
    try await output.publish(planned(["index.html": "new", "new/index.html": "new"]))
    #expect(try published() == ["index.html": "new", "new/index.html": "new"])
    #expect(!root.has("site/old"), "an empty folder goes too")
  }

  @Test func keepsForeignFiles() async throws {
    try root.write("mau.example", to: "site/CNAME")
    try root.write("", to: "site/.gitkeep")
    try root.write("proof", to: "site/.well-known/proof.txt")
    try await output.publish(planned(["index.html": "1"]))
    try await output.publish(planned(["index.html": "2"]))
    #expect(
      try published() == [
        "index.html": "2", "CNAME": "mau.example", ".gitkeep": "", ".well-known/proof.txt": "proof",
      ])
  }

  @Test func keepsAForeignSymbolicLink() async throws {
    try root.write("elsewhere", to: "target.txt")
    try root.write("", to: "site/.gitkeep")
    try FileManager.default.createSymbolicLink(
      atPath: root.location("site/link.txt"), withDestinationPath: "../target.txt")
    try await output.publish(planned(["index.html": "1"]))
    let destination = try FileManager.default.destinationOfSymbolicLink(
      atPath: root.location("site/link.txt"))
    #expect(destination == "../target.txt")
  }

  @Test func refusesAForeignFileInTheWay() async throws {
    try await output.publish(planned(["index.html": "old"]))
    try root.write("by hand", to: "site/about/index.html")
    await #expect(
      throws: OutputFolder.Failure.foreignFile(path: root.location("site/about/index.html"))
    ) {
      try await output.publish(planned(["index.html": "new", "about/index.html": "new"]))
    }
    #expect(try published() == ["index.html": "old", "about/index.html": "by hand"])
    #expect(!root.has("site.haidang-new"))
  }

  /// A folder of somebody's own, with an `index.html` and no manifest, is not ours to replace.
  @Test func refusesAFolderThatItDidNotWrite() async throws {
    try root.write("by hand", to: "site/index.html")
    await #expect(throws: OutputFolder.Failure.foreignFile(path: root.location("site/index.html")))
    {
      try await output.publish(planned(["index.html": "new"]))
    }
    #expect(try published() == ["index.html": "by hand"])
  }

  @Test func refusesAFileWhereAFolderMustBe() async throws {
    try root.write("by hand", to: "site/chi-so")
    await #expect(throws: OutputFolder.Failure.foreignFile(path: root.location("site/chi-so"))) {
      try await output.publish(planned(["chi-so/index.html": "new"]))
    }
    #expect(try published() == ["chi-so": "by hand"])
  }

  @Test func refusesAForeignFolderWhereAFileMustBe() async throws {
    try root.write("by hand", to: "site/feed.xml/notes.txt")
    await #expect(
      throws: OutputFolder.Failure.foreignFile(path: root.location("site/feed.xml/notes.txt"))
    ) {
      try await output.publish(planned(["feed.xml": "new"]))
    }
    #expect(try published() == ["feed.xml/notes.txt": "by hand"])
  }

  /// What somebody mended by hand in the published site is not thrown away unsaid.
  @Test func refusesToReplaceAChangedFile() async throws {
    let site = planned(["a/index.html": "1", "index.html": "1"])
    try await output.publish(site)
    try root.write("mended", to: "site/a/index.html")
    await #expect(
      throws: OutputFolder.Failure.changedFile(path: root.location("site/a/index.html"))
    ) {
      try await output.publish(site)
    }
    #expect(try published() == ["a/index.html": "mended", "index.html": "1"])
    try root.remove("site/a/index.html")
    try await output.publish(site)
    #expect(try published() == ["a/index.html": "1", "index.html": "1"])
  }

  /// Same size, other bytes: only reading the file tells.
  @Test func refusesToReplaceAFileChangedInPlace() async throws {
    try await output.publish(planned(["index.html": "cũ"]))
    try root.write("mơ", to: "site/index.html")
    await #expect(throws: OutputFolder.Failure.changedFile(path: root.location("site/index.html")))
    {
      try await output.publish(planned(["index.html": "mới"]))
    }
  }

  /// Written anew with the same bytes, as a copy is: nothing was changed.
  @Test func aCopyIsNoChange() async throws {
    try await output.publish(planned(["index.html": "cũ"]))
    try root.write("cũ", to: "site/index.html")
    try await output.publish(planned(["index.html": "mới"]))
    #expect(try published() == ["index.html": "mới"])
  }

  @Test func aLinkInAPagesPlaceIsSomebodysOwn() async throws {
    try root.write("elsewhere", to: "target.txt")
    try await output.publish(planned(["index.html": "old"]))
    try root.remove("site/index.html")
    try FileManager.default.createSymbolicLink(
      atPath: root.location("site/index.html"), withDestinationPath: "../target.txt")
    await #expect(throws: OutputFolder.Failure.changedFile(path: root.location("site/index.html")))
    {
      try await output.publish(planned(["index.html": "new"]))
    }
    #expect(try root.text("target.txt") == "elsewhere")
  }

  @Test func refusesALinkWhereAFolderMustBe() async throws {
    try root.write("own", to: "own/notes.txt")
    try root.write("", to: "site/.gitkeep")
    try FileManager.default.createSymbolicLink(
      atPath: root.location("site/assets"), withDestinationPath: "../own")
    await #expect(throws: OutputFolder.Failure.foreignFile(path: root.location("site/assets"))) {
      try await output.publish(planned(["assets/notes.txt": "new"]))
    }
    #expect(try root.text("own/notes.txt") == "own")
  }

  @Test(arguments: ["file", "dangling link"])
  func refusesWhatIsNoFolder(_ kind: String) async throws {
    if kind == "file" {
      try root.write("by hand", to: "site")
    } else {
      try FileManager.default.createSymbolicLink(
        atPath: root.location("site"), withDestinationPath: "nowhere")
    }
    await #expect(throws: OutputFolder.Failure.foreignFile(path: root.location("site"))) {
      try await output.publish(planned(["index.html": "new"]))
    }
    #expect(!root.has("site/index.html"))
  }

  @Test func aLinkToAFolderStaysOne() async throws {
    try root.write("", to: "real/.gitkeep")
    try FileManager.default.createSymbolicLink(
      atPath: root.location("site"), withDestinationPath: "real")
    let output = OutputFolder(path: root.location("site"))
    for text in ["1", "2"] {
      try await output.publish(planned(["index.html": text]))
      #expect(try root.text("real/index.html") == text)
    }
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: root.location("site")) == "real")
  }

  @Test func keepsEmptyFoldersAndPermissions() async throws {
    try FileManager.default.createDirectory(
      atPath: root.location("site/.git/refs"), withIntermediateDirectories: true)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o750], ofItemAtPath: root.location("site"))
    try await output.publish(planned(["index.html": "1"]))
    #expect(root.has("site/.git/refs"))
    let attributes = try FileManager.default.attributesOfItem(atPath: root.location("site"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o750)
  }

  /// The publisher's own folders may be closed to others.
  @Test func keepsPermissionsOfForeignFolders() async throws {
    try root.write("proof", to: "site/.well-known/a/proof.txt")
    for (path, mode) in [(".well-known", 0o700), (".well-known/a", 0o750)] {
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: root.location("site/" + path))
    }
    for text in ["1", "2"] {
      try await output.publish(planned(["index.html": text]))
      #expect(try root.mode("site/.well-known") == 0o700)
      #expect(try root.mode("site/.well-known/a") == 0o750)
    }
  }

  @Test func everybodyMayRead() async throws {
    try await output.publish(planned(["a/index.html": "a"]))
    #expect(try root.mode("site/a/index.html") == 0o644)
    #expect(try root.mode("site/manifest.json") == 0o644)
    #expect(try root.mode("site/a") == 0o755)
    #expect(try root.mode("site") == 0o755)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: root.location("site/a/index.html"))
    #expect(try await Verification(folder: root.location("site")).closed == ["a/index.html"])
    try await output.publish(planned(["a/index.html": "a"]))
    #expect(try root.mode("site/a/index.html") == 0o644)
  }

  /// Whoever edits a page can set its time to any other.
  @Test func anEditWithAnOldTimeIsAnEdit() async throws {
    try await output.publish(planned(["index.html": "cũ"]))
    try root.write("mơ", to: "site/index.html")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)],
      ofItemAtPath: root.location("site/index.html"))
    await #expect(throws: OutputFolder.Failure.changedFile(path: root.location("site/index.html")))
    {
      try await output.publish(planned(["index.html": "mới"]))
    }
  }

  /// No build's manifest is as large; a file of holes takes no room on the disk.
  @Test func aManifestThatIsTooLarge() async throws {
    try await output.publish(planned(["index.html": "1"]))
    let manifest = try FileHandle(
      forWritingTo: URL(fileURLWithPath: root.location("site/manifest.json")))
    try manifest.truncate(atOffset: 1 << 40)
    try manifest.close()
    do {
      try await output.publish(planned(["index.html": "2"]))
      Issue.record("published")
    } catch OutputFolder.Failure.system(let error) {
      #expect(error.isTooLarge)
      #expect(error.path == root.location("site/manifest.json"))
    }
    #expect(try root.text("site/index.html") == "1")
  }

  @Test func aSlashAtTheEndIsTheSameFolder() async throws {
    try await OutputFolder(path: root.location("site/")).publish(planned(["index.html": "a"]))
    #expect(try published() == ["index.html": "a"])
  }

  /// What only shows while a file is made must not reach the site either.
  @Test func publishesNothingThatIsWrong() async throws {
    try await output.publish(planned(["index.html": "old"]))
    let wrong = PlannedFile(at: Address(path: "b/index.html")) { diagnostics in
      diagnostics.append(Diagnostic(.file(.missing), at: Place(file: "content/b.md")))
      return []
    }
    let outcome = try await output.publish(planned(["index.html": "new"]) + [wrong])
    guard case .refused(let diagnostics) = outcome else {
      Issue.record("published")
      return
    }
    #expect(diagnostics.map(\.place.path) == ["content/b.md"])
    #expect(try published() == ["index.html": "old"])
    #expect(!root.has("site.haidang-new"))
  }

  @Test func publishesAWholeSiteTwice() async throws {
    let build = try await Build.run(PortalRoots.city())
    try await output.publish(build.planned)
    let first = try published()
    #expect(Set(first.keys) == Set(build.paths))
    try await output.publish(build.planned)
    #expect(try published() == first)
  }
}
