import Diagnostics
import Foundation
import Testing

@testable import Documents

/// What is published of a file is what was checked of it.
@Suite struct AssetTests {
  private static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"
  private static let program = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>"

  /// The diagnostics of publishing a file that was one thing while it was checked and then another.
  private func publish(_ first: String, then second: String?) throws -> (String, [String]) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("haidang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.svg")
    try Data(first.utf8).write(to: file)
    var diagnostics: [Diagnostic] = []
    let root = try RootFolder(folder.path)
    let asset = Asset(
      RootedFile("a.svg", in: root, limit: ContentTree.Limit.assetBytes), into: &diagnostics)
    if let second {
      try Data(second.utf8).write(to: file)
    } else {
      try FileManager.default.removeItem(at: file)
    }
    let bytes = asset.published(into: &diagnostics)
    return (String(decoding: bytes, as: UTF8.self), diagnostics.map(\.problem.identifier))
  }

  @Test func isWhatWasChecked() throws {
    let (bytes, faults) = try publish(Self.drawing, then: Self.drawing)
    #expect(bytes == Self.drawing + "\n")
    #expect(faults == [])
  }

  @Test func wasReplaced() throws {
    for other in [Self.program, Self.drawing + " ", ""] {
      let (bytes, faults) = try publish(Self.drawing, then: other)
      #expect(bytes == "")
      #expect(faults == ["file.changed-meanwhile"])
    }
  }

  @Test func isGone() throws {
    let (bytes, faults) = try publish(Self.drawing, then: nil)
    #expect(bytes == "")
    #expect(faults == ["file.missing"])
  }
}
