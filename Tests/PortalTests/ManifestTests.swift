import Documents
import Foundation
import Pages
import Publishing
import Testing

/// The list of what was published, and folders compared with it.
@Suite struct ManifestTests {
  private let root: TemporaryFolder
  private static let site = ["index.html": "trang", "a/index.html": "", "assets/á b.css": "c"]

  init() async throws {
    root = try TemporaryFolder()
    let files = Self.site.sorted { $0.key < $1.key }.map { PlannedFile($0.key, $0.value) }
    try await OutputFolder(path: root.location("site")).publish(files)
  }

  private func verify() async throws(Verification.Failure) -> Verification {
    try await Verification(folder: root.location("site"))
  }

  private static let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test func asWritten() throws {
    let trang = "47d21fb4481381e84d4395fe14126396fe40e872abdcfa973f6c66c12997c35f"
    let c = "2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6"
    #expect(
      try root.text("site/manifest.json") == """
        {"generator": "haidang", "format": 1, "files": [
          {"path": "a/index.html", "size": 0, "sha256": "\(Self.empty)"},
          {"path": "assets/á b.css", "size": 1, "sha256": "\(c)"},
          {"path": "index.html", "size": 5, "sha256": "\(trang)"}
        ]}

        """)
  }

  @Test func readsWhatItWrote() throws {
    let bytes = try root.bytes("site/manifest.json")
    let manifest = try #require(Manifest(json: bytes))
    #expect(manifest.entries.map(\.path) == ["a/index.html", "assets/á b.css", "index.html"])
    #expect(manifest.json == bytes)
    let none = Array("{\"generator\": \"haidang\", \"format\": 1, \"files\": [\n]}\n".utf8)
    #expect(Manifest(json: none)?.entries == [])
  }

  /// A web application has a `manifest.json` too; and one that was touched is nobody's word.
  @Test(arguments: [
    ("index.html", "../index.html"), ("index.html", "/index.html"), ("index.html", "./index.html"),
    ("a/index.html", "a//index.html"), ("\"size\": 5", "\"size\": -5"),
    ("\"size\": 5", "\"size\":5"),
    ("\"size\": 5", "\"size\": 05"), ("\"format\": 1", "\"format\": 2"), ("\n]}\n", "\n]}"),
    ("e3b0", "E3B0"), ("sha256", "sha512"), ("{\"generator\"", "{\"name\""), (",\n", ", \n"),
    ("]}\n", "]}\n\n"), ("á b.css", "b\\u002ecss"), ("  {", " {"),
  ])
  func refuses(_ old: String, _ new: String) throws {
    let text = try root.text("site/manifest.json")
    let range = try #require(text.range(of: old))
    #expect(Manifest(json: Array(text.replacingCharacters(in: range, with: new).utf8)) == nil)
  }

  @Test(arguments: ["", "\n", "{}", "[]\n\n", "{\"files\": []}", "\0", "{\"name\": \"App\"}\n"])
  func refusesOthers(_ text: String) {
    #expect(Manifest(json: Array(text.utf8)) == nil)
  }

  // MARK: Verification

  @Test func intact() async throws {
    let verification = try await verify()
    #expect(verification.isIntact)
    #expect(verification.fileCount == 3)
    #expect(
      verification.manifestDigest == SHA256Digest(of: try root.bytes("site/manifest.json")))
    #expect(verification.kept == [])
  }

  @Test func missingChangedExtra() async throws {
    try root.remove("site/a/index.html")
    try root.write("Trang", to: "site/index.html")
    try root.write("d", to: "site/assets/more.css")
    try root.write("x", to: "site/.well-known/security.txt")
    try root.write("x", to: "site/CNAME")
    let verification = try await verify()
    #expect(!verification.isIntact)
    #expect(verification.missing == ["a/index.html"])
    #expect(verification.changed == ["index.html"])
    #expect(verification.extra == ["assets/more.css"])
    #expect(verification.kept == [".well-known/security.txt", "CNAME"])
  }

  @Test func whatTheHostAsksForIsNoDamage() async throws {
    try root.write("x", to: "site/CNAME")
    #expect(try await verify().isIntact)
  }

  /// A link may lead to the right bytes today and to others tomorrow.
  @Test func aLinkIsNoFile() async throws {
    try root.write("trang", to: "elsewhere")
    try root.remove("site/index.html")
    try FileManager.default.createSymbolicLink(
      atPath: root.location("site/index.html"), withDestinationPath: "../elsewhere")
    #expect(try await verify().changed == ["index.html"])
  }

  @Test func aFolderInAFilesPlace() async throws {
    try root.remove("site/index.html")
    try root.write("trang", to: "site/index.html/index.html")
    let verification = try await verify()
    #expect(verification.changed == ["index.html"])
    #expect(verification.extra == ["index.html/index.html"])
  }

  @Test func noManifest() async throws {
    try root.remove("site/manifest.json")
    let failure = Verification.Failure.noManifest(folder: root.location("site"))
    await #expect(throws: failure) { try await verify() }
    await #expect(throws: Verification.Failure.noManifest(folder: root.location("none"))) {
      try await Verification(folder: root.location("none"))
    }
  }
}
