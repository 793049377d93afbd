import Foundation
import Testing

/// Whole outputs, reviewed as files in `Goldens/`.
///
/// `RECORD_GOLDENS=1` writes them and fails, so that no recording run is ever green.
enum Golden {
  static func expect(
    _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = Project.tests.appendingPathComponent("Goldens/\(name)")
    guard !Project.isRecording else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      Issue.record(
        "recorded \(name); run again without RECORD_GOLDENS", sourceLocation: sourceLocation)
      return
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(actual == golden, "golden: \(name)", sourceLocation: sourceLocation)
  }
}

extension String {
  /// The text with `style.<fingerprint>.css` in place of `style.1f0c2a9b5d6e7f80.css`.
  var withoutFingerprints: String {
    replacing(/\.[0-9a-f]{16}\./, with: ".<fingerprint>.")
  }
}
