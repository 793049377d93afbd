import Diagnostics
import Foundation
import Publishing
import Testing

/// A seeded fault: the base portal, what replaces or adds to its files, and what must be said.
struct InvalidCase: Sendable {
  /// The folder's name below `Invalid/cases`.
  let name: String
}

extension InvalidCase: CustomTestStringConvertible {
  var testDescription: String { name }

  private static let cases = Project.tests.appendingPathComponent("Invalid/cases")

  /// The names of the files in a case that say something about it; all others are the overlay.
  private enum Note: String, CaseIterable {
    /// A line for each diagnostic: `identifier path:line:column`.
    case expected = "expected.txt"
    /// The paths that the base portal loses.
    case delete = "delete.txt"
    /// The figures that were published before.
    case previous = "previous.csv"
    /// Why what is expected does not come yet.
    case knownIssue = "known-issue.txt"
    /// Why the case would end the whole run: it is left out.
    case knownCrash = "known-crash.txt"
  }

  static let all: [InvalidCase] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: cases.path)
    return (names ?? []).sorted().map(InvalidCase.init)
  }()

  private var folder: URL { Self.cases.appendingPathComponent(name) }

  private func note(_ note: Note) -> String? {
    let file = folder.appendingPathComponent(note.rawValue)
    return (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  }

  var expected: String { note(.expected) ?? "" }
  /// The path of the figures that were published before, if there are any.
  var previous: String? {
    note(.previous).map { _ in folder.appendingPathComponent(Note.previous.rawValue).path }
  }
  var knownIssue: String? { note(.knownIssue) }
  var crashes: Bool { note(.knownCrash) != nil }

  /// The portal with the fault in it.
  func root() throws -> TemporaryFolder {
    let root = try PortalRoots.base()
    try root.overlay(folder)
    for path in note(.delete)?.split(separator: "\n") ?? [] { try root.remove(String(path)) }
    for note in Note.allCases where root.has(note.rawValue) { try root.remove(note.rawValue) }
    return root
  }

  func record(_ text: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(Note.expected.rawValue))
  }
}

extension Sequence where Element == Diagnostic {
  /// A line for each: what, and where.
  ///
  /// Of several at one place the order is left open here; `DeterminismTests` asks for one.
  var lines: String {
    map { diagnostic in
      let place = diagnostic.place
      let identifier = diagnostic.problem.identifier
      return (
        key: (place.path, place.line, place.column, identifier),
        line: "\(identifier) \(place.path):\(place.line):\(place.column)\n"
      )
    }
    .sorted { $0.key < $1.key }.map(\.line).joined()
  }
}
