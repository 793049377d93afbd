import Foundation
import Testing

/// The places in the code that the documentation for maintainers leads to.
@Suite struct ArchitectureTests {
  @Test func everyPathIsThere() throws {
    let text = try String(
      contentsOf: Project.root.appendingPathComponent("docs/architecture.md"), encoding: .utf8)
    let paths = text.matches(of: /`((?:[A-Z][A-Za-z]+)\/[\w\/+.-]+)`/).map { String($0.output.1) }
    #expect(paths.count > 40)
    let missing = paths.filter { path in
      !["", "Sources/"].contains { folder in
        FileManager.default.fileExists(
          atPath: Project.root.appendingPathComponent(folder + path).path)
      }
    }
    #expect(missing.filter { !Self.elsewhere.contains($0) } == [])
  }

  /// What lies in a portal, not in the project.
  private static let elsewhere: Set = ["ROOT/.haidang", "ROOT/.haidang/pictures"]
}
