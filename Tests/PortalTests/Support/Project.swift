import Foundation

/// Where the tests' files lie on this machine.
enum Project {
  /// `Tests/PortalTests`.
  static let tests = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder with `Package.swift`, `Sources` and `themes`.
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// Whether goldens are written instead of compared.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
}
