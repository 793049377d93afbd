import Documents
import Foundation
import Testing

/// What lies beneath a folder, opened in one call and step by step: both refuse the same.
@Suite(.serialized) struct RootFolderTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.write("inside", to: "root/a/b/c.txt")
    try place.write("outside", to: "outside/b/c.txt")
    try link("root/file", to: "a/b/c.txt")
    try link("root/folder", to: "a")
    try link("root/out", to: "../outside")
    try link("root/a/up", to: "..")
    try link("root/a/nowhere", to: "nothing")
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: place.location(path), withDestinationPath: target)
  }

  private func root(_ stepwise: Bool, _ path: String = "root") throws -> RootFolder {
    try RootFolder(place.location(path), stepwise: stepwise)
  }

  @Test(arguments: [false, true]) func reads(_ stepwise: Bool) throws {
    let root = try root(stepwise)
    #expect(try root.read("a/b/c.txt", limit: 6) == Array("inside".utf8))
    #expect(try root.contents(of: "a").map(\.name) == ["b", "nowhere", "up"])
    #expect(try root.status(of: "a/b/d.txt") == nil)
    #expect(try root.status(of: "none/b/d.txt") == nil)
    #expect(try root.status(of: "a/b/c.txt/d") == nil)
    guard case .file(size: 6) = try root.kind(of: "a/b/c.txt"),
      case .symbolicLink = try root.kind(of: "file")
    else {
      Issue.record("other kinds")
      return
    }
  }

  /// Links inside lead to what may be read, but may lead elsewhere the next moment.
  @Test(
    arguments: [
      "file", "folder/b/c.txt", "out/b/c.txt", "a/up/a/b/c.txt", "a/nowhere", "out", "folder",
    ], [false, true])
  func refusesLinks(_ path: String, _ stepwise: Bool) throws {
    let root = try root(stepwise)
    do {
      _ = try root.read(path, limit: 100)
      Issue.record("read")
    } catch {
      #expect(error.isLink, "\(error.reason)")
    }
    do {
      _ = try root.contents(of: path)
      Issue.record("listed")
    } catch {
      #expect(error.isLink, "\(error.reason)")
    }
  }

  @Test(
    arguments: ["../outside/b/c.txt", "a/../../outside/b/c.txt", "/etc/passwd", "..", "/", ""],
    [false, true])
  func leadsNowhereElse(_ path: String, _ stepwise: Bool) throws {
    let root = try root(stepwise)
    #expect(throws: SystemError.self) { try root.read(path, limit: 100) }
    #expect(throws: SystemError.self) { try root.contents(of: path) }
  }

  /// Whoever runs the program typed the way to the root itself.
  @Test(arguments: [false, true]) func theRootMayBeALink(_ stepwise: Bool) throws {
    try link("way", to: "root")
    #expect(try root(stepwise, "way").read("a/b/c.txt", limit: 6).count == 6)
  }

  /// A folder that takes another's place later is another.
  @Test(arguments: [false, true]) func staysTheFolderThatItWas(_ stepwise: Bool) throws {
    let root = try root(stepwise)
    try FileManager.default.moveItem(
      atPath: place.location("root"), toPath: place.location("moved"))
    try place.write("another", to: "root/a/b/c.txt")
    #expect(try root.read("a/b/c.txt", limit: 6) == Array("inside".utf8))
  }

  @Test(arguments: [false, true]) func bounds(_ stepwise: Bool) throws {
    let root = try root(stepwise)
    for limit in 0..<6 {
      do {
        _ = try root.read("a/b/c.txt", limit: limit)
        Issue.record("read")
      } catch {
        #expect(error.isTooLarge)
      }
    }
    #expect(throws: SystemError.self) { try root.read("a/b", limit: 100) }
  }

  /// What the kernel makes up as it is read has a size of 0.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/version")))
  func sizesThatAreNone() throws {
    let root = try RootFolder("/proc")
    let bytes = try root.read("version", limit: 10_000)
    #expect(!bytes.isEmpty)
    #expect(try root.read("version", limit: bytes.count) == bytes)
    #expect(throws: SystemError.self) { try root.read("version", limit: bytes.count - 1) }
    #expect(try FileSystem.read("/proc/version", limit: 10_000) == bytes)
  }

  /// Removing a folder leaves alone what its links lead to.
  @Test func removesNothingThroughLinks() throws {
    try FileSystem.removeFolder(place.location("root/out"))
    #expect(place.has("root/out"))
    try FileSystem.removeFolder(place.location("root"))
    #expect(!place.has("root"))
    #expect(try place.text("outside/b/c.txt") == "outside")
    try FileSystem.removeFolder(place.location("none"))
  }
}
