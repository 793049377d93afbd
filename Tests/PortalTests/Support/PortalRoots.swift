import Foundation

/// Portal roots for tests: a fixture's files and the project's default theme.
enum PortalRoots {
  private static let theme = Project.root.appendingPathComponent("themes/default")

  /// A city with museums and no communes, with a theme of its own that extends the default one.
  static func city(order: ([String]) -> [String] = { $0 }) throws -> TemporaryFolder {
    try themed("Fixtures/city", order: order)
  }

  /// A district that becomes a special zone, with every kind of figure, correction and dispute.
  static func district() throws -> TemporaryFolder {
    try themed("Fixtures/district")
  }

  /// A town whose bodies and communes merge, split and end within the year.
  static func reform() throws -> TemporaryFolder {
    try themed("Fixtures/reform")
  }

  /// The small valid portal that every seeded fault is put into.
  static func base() throws -> TemporaryFolder {
    try themed("Invalid/base")
  }

  /// A copy of the portal at a path below the tests, with the project's theme laid over it.
  private static func themed(
    _ portal: String, order: ([String]) -> [String] = { $0 }
  ) throws -> TemporaryFolder {
    let root = try TemporaryFolder()
    try root.overlay(Project.tests.appendingPathComponent(portal), order: order)
    try root.overlay(theme, at: "themes/default", order: order)
    return root
  }
}

extension TemporaryFolder {
  /// The paths of all content files from the root.
  func contentFiles() throws -> [String] {
    try FolderFiles.files(in: URL(fileURLWithPath: location("content"))).map { "content/" + $0 }
  }
}
