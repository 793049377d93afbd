import Foundation
import Pages
import Publishing
import Testing

/// The folder that the site is published to.
@Suite struct OutputFolderTests {
  private let root: TemporaryFolder
  private let output: OutputFolder

  init() async throws {
    root = try TemporaryFolder()
    output = OutputFolder(path: root.location("site"))
  }

  private func artifacts(_ files: [String: String]) -> [Artifact] {
    files.sorted { $0.key < $1.key }.map {
      Artifact(address: Address(path: $0.key), bytes: Array($0.value.utf8))
    }
  }

  /// All files of the output but the manifest, with their texts.
  private func published() throws -> [String: String] {
    let folder = URL(fileURLWithPath: root.location("site"))
    let files = try FolderListing.files(in: folder).filter { $0 != "manifest.json" }
    return try Dictionary(uniqueKeysWithValues: files.map { ($0, try root.text("site/" + $0)) })
  }

  @Test func makesTheFolder() async throws {
    let site = ["index.html": "a", "a/b/index.html": "b", "assets/style.css": "c"]
    try await output.publish(artifacts(site))
    #expect(try published() == site)
    #expect(!root.has("site.haidang-new"), "nothing is left beside the output")
  }

  @Test func replacesWhatTheLastBuildWrote() async throws {
    try await output.publish(artifacts(["index.html": "old", "old/index.html": "old"]))
    try await output.publish(artifacts(["index.html": "new", "new/index.html": "new"]))
    #expect(try published() == ["index.html": "new", "new/index.html": "new"])
    #expect(!root.has("site/old"), "an empty folder goes too")
  }

  @Test func keepsForeignFiles() async throws {
    try root.write("mau.example", to: "site/CNAME")
    try root.write("", to: "site/.gitkeep")
    try root.write("proof", to: "site/.well-known/proof.txt")
    try await output.publish(artifacts(["index.html": "1"]))
    try await output.publish(artifacts(["index.html": "2"]))
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
    try await output.publish(artifacts(["index.html": "1"]))
    let destination = try FileManager.default.destinationOfSymbolicLink(
      atPath: root.location("site/link.txt"))
    #expect(destination == "../target.txt")
  }

  @Test func refusesAForeignFileInTheWay() async throws {
    try await output.publish(artifacts(["index.html": "old"]))
    try root.write("by hand", to: "site/about/index.html")
    await #expect(
      throws: OutputFolder.Failure.foreignFile(path: root.location("site/about/index.html"))
    ) {
      try await output.publish(artifacts(["index.html": "new", "about/index.html": "new"]))
    }
    #expect(try published() == ["index.html": "old", "about/index.html": "by hand"])
    #expect(!root.has("site.haidang-new"))
  }

  /// A folder of somebody's own, with an `index.html` and no manifest, is not ours to replace.
  @Test func refusesAFolderThatItDidNotWrite() async throws {
    try root.write("by hand", to: "site/index.html")
    await #expect(throws: OutputFolder.Failure.foreignFile(path: root.location("site/index.html")))
    {
      try await output.publish(artifacts(["index.html": "new"]))
    }
    #expect(try published() == ["index.html": "by hand"])
  }

  @Test func refusesAFileWhereAFolderMustBe() async throws {
    try root.write("by hand", to: "site/chi-so")
    await #expect(throws: OutputFolder.Failure.self) {
      try await output.publish(artifacts(["chi-so/index.html": "new"]))
    }
    #expect(try published() == ["chi-so": "by hand"])
  }

  @Test func refusesAForeignFolderWhereAFileMustBe() async throws {
    try root.write("by hand", to: "site/feed.xml/notes.txt")
    await #expect(throws: OutputFolder.Failure.self) {
      try await output.publish(artifacts(["feed.xml": "new"]))
    }
    #expect(try published() == ["feed.xml/notes.txt": "by hand"])
  }

  @Test func aLeftoverOfABrokenRunIsNoHindrance() async throws {
    try await output.publish(artifacts(["index.html": "old"]))
    try root.write("half", to: "site.haidang-new/half/index.html")
    try await output.publish(artifacts(["index.html": "new"]))
    #expect(try published() == ["index.html": "new"])
  }

  @Test func aSlashAtTheEndIsTheSameFolder() async throws {
    try await OutputFolder(path: root.location("site/")).publish(artifacts(["index.html": "a"]))
    #expect(try published() == ["index.html": "a"])
  }

  @Test func publishesAWholeSiteTwice() async throws {
    let build = try await Build.run(PortalRoots.city())
    try await output.publish(build.artifacts)
    let first = try published()
    #expect(Set(first.keys) == Set(build.paths))
    try await output.publish(build.artifacts)
    #expect(try published() == first)
  }
}
