import Foundation

/// Where the tests' files lie on this machine.
enum Project {
  /// `Tests/PortalTests`.
  static let tests = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder with `Package.swift`, `Sources` and `themes`.
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// A small photo, as a phone would take it that says nothing of itself.
  static func photo() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent("Tests/mistakes/base/tu-sach.jpg")))
  }

  /// Whether goldens are written instead of compared.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
}
