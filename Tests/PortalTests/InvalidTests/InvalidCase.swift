import Diagnostics
import Foundation
import Testing

/// A seeded fault: what somebody did wrong, how it differs from the base portal, and all that must be
/// said of it, in each language.
///
/// A file of `Invalid/cases`, in the folder of its subject:
///
/// ```
/// A post is signed by a body that does not exist.
///
/// @ content/campaigns/ngay-sach/2024/ke-chuyen.md
///  summary: Trẻ em kể chuyện.
/// -author: phong-van-hoa
/// +author: phong-van-hoaa
///
/// == vi
/// …
/// ```
///
/// Lines that are kept or taken out have to stand in the base portal's file, together and once; `~`
/// goes on elsewhere in the file. `@ … new` gives a whole file, `@ … gone` takes a file or folder out;
/// `\` as the last line of one leaves the file without an end of line. `@ previous.csv new` is what was
/// published before.
struct InvalidCase: Sendable {
  let subject: String
  let name: String
  private let file: URL
  /// The sentence, and the changes.
  private let fault: String
  private let messages: [String: String]

  private init(_ file: URL) throws {
    self.file = file
    name = file.deletingPathExtension().lastPathComponent
    subject = file.deletingLastPathComponent().lastPathComponent
    let parts = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n== ", omittingEmptySubsequences: false)
    fault = String(parts[0])
    messages = Dictionary(
      parts.dropFirst().map { part in
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
      },
      uniquingKeysWith: { first, _ in first })
  }
}

extension InvalidCase: CustomTestStringConvertible {
  var testDescription: String { "\(subject)/\(name)" }

  private static let cases = Project.tests.appendingPathComponent("Invalid/cases")

  static let all: [InvalidCase] = {
    let paths = (try? FolderFiles.files(in: cases)) ?? []
    return paths.sorted().compactMap { try? InvalidCase(cases.appendingPathComponent($0)) }
  }()

  static func named(_ name: String) throws -> InvalidCase {
    try #require(all.first { $0.name == name })
  }

  /// What somebody did wrong, in a sentence.
  var what: String { String(fault.prefix { $0 != "\n" }) }

  /// All that must be said in a language, as it stands on a terminal.
  func expected(_ language: DiagnosticLanguage) -> String { messages[language.rawValue] ?? "" }

  /// The identifiers of what must be said.
  var identifiers: [String] {
    expected(.english).matches(of: /\[([a-z0-9-]+\.[a-z0-9-]+)\]\n/).map { String($0.1) }
  }

  /// The portal with the fault in it.
  func root() throws -> TemporaryFolder {
    let root = try PortalRoots.base()
    for change in fault.components(separatedBy: "\n@ ").dropFirst() {
      try Change(change).apply(to: root)
    }
    return root
  }

  /// The path of the figures that were published before, if there are any.
  func previous(in root: TemporaryFolder) -> String? {
    root.has(Self.previousFigures) ? root.location(Self.previousFigures) : nil
  }

  private static let previousFigures = "previous.csv"

  /// Writes down what is said now.
  func record(_ diagnostics: [Diagnostic]) throws {
    let text =
      fault
      + DiagnosticLanguage.allCases.map { language in
        "\n== \(language.rawValue)\n" + diagnostics.text(language)
      }.joined()
    try Data(text.utf8).write(to: file)
  }
}

/// How one file of a faulty portal differs from the base portal's.
private struct Change {
  private let path: String
  /// ` new` or ` gone`; `nil` for a change within.
  private let kind: String?
  private let lines: [Substring]

  /// - Parameter text: The path, and what becomes of it; then the lines.
  init(_ text: String) {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = all[0]
    kind = [" new", " gone"].first(where: head.hasSuffix)
    path = String(head.dropLast(kind?.count ?? 0))
    // An empty line ends it; lines of the file have a sign before them.
    lines = Array(all.dropFirst().prefix { !$0.isEmpty })
  }

  func apply(to root: TemporaryFolder) throws {
    switch kind {
    case " gone": try root.remove(path)
    case " new":
      let isOpen = lines.last == "\\"
      let text = lines.filter { $0 != "\\" }.map { $0.dropFirst() }.joined(separator: "\n")
      try root.write(isOpen || lines.isEmpty ? text : text + "\n", to: path)
    default:
      for hunk in lines.split(separator: "~") {
        func joined(without sign: Character) -> String {
          hunk.filter { $0.first != sign }.map { $0.dropFirst() + "\n" }.joined()
        }
        try root.replace(joined(without: "+"), by: joined(without: "-"), in: path)
      }
    }
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

  /// All of them as they stand on a terminal.
  func text(_ language: DiagnosticLanguage) -> String {
    map(DiagnosticText(language: language).render).joined()
  }
}
