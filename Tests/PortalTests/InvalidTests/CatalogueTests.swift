import Diagnostics
import Foundation
import Testing

/// Every identifier that diagnostics have is met by some seeded fault.
@Suite struct CatalogueTests {
  /// The identifiers that no portal can bring about, or only at great cost, with the reason.
  private static let exceptions = [
    "file.unreadable": "takes a file that the tests' own user may not read; root may read all",
    "file.too-many-open": "depends on how many files the tests have open; Tests/fault has it",
    "file.changed-meanwhile": "takes another process that writes; Tests/fault has it",
    "file.not-published-figures": "a file outside the portal; PublishedBeforeTests has it",
    "model.unknown-language": "a language that is not known has a diagnostic of its own",
    "model.unknown-facility": "nothing in the content names a facility",
    "table.too-many-rows": "takes a million rows",
    "file.too-many-pages": "takes 400,000 pages; AddressCheckTests has it without a portal",
  ]

  /// The identifiers as the sources of `Diagnostics` give them.
  private static func catalogue() throws -> Set<String> {
    let groups = [
      "FileProblem": "file", "TextProblem": "text", "FrontMatterProblem": "front-matter",
      "ProseProblem": "prose", "PictureProblem": "picture", "TableProblem": "table",
      "ModelProblem": "model", "ThemeProblem": "theme", "LeftoverMark": "prose",
      "YAMLLineFault": "front-matter", "FigureFault": "model",
    ]
    var identifiers = Set(
      EntityKind.allCases.map { kind in
        Problem.model(.unknown(kind, name: "", nearest: nil)).identifier
      })
    for (file, group) in groups {
      let url = Project.root.appendingPathComponent("Sources/Diagnostics/\(file).swift")
      let source = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      // The names of entity kinds stand below in the same form and are no identifiers.
      let own = source.split(separator: "extension EntityKind").first ?? ""
      for match in own.matches(of: /case \.[\w.,\s]+(?:\(.*\))?:\s*"([a-z0-9-]+)"/) {
        identifiers.insert("\(group).\(match.1)")
      }
    }
    return identifiers
  }

  private static var covered: Set<String> {
    let generated = GeneratedFault.all.map(\.expected).joined(separator: "\n")
    return Set(InvalidCase.all.flatMap(\.identifiers)).union(
      generated.split(separator: "\n")
        .compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  @Test func isFound() throws {
    let catalogue = try Self.catalogue()
    #expect(catalogue.count > 100)
    #expect(catalogue.contains("table.unknown-column"))
    #expect(catalogue.contains("model.unknown-unit-type"))
    #expect(!catalogue.contains("model.unit-type"))
  }

  @Test func isCovered() throws {
    let missing = try Self.catalogue().subtracting(Self.covered).subtracting(
      Self.exceptions.keys)
    #expect(missing.sorted() == [])
  }

  @Test func exceptionsAreNeeded() throws {
    #expect(Self.covered.intersection(Self.exceptions.keys).sorted() == [])
    #expect(try Set(Self.exceptions.keys).subtracting(Self.catalogue()).sorted() == [])
  }

  @Test func casesNameKnownIdentifiers() throws {
    #expect(try Self.covered.subtracting(Self.catalogue()).sorted() == [])
  }

  /// Writers look a message up by its identifier.
  @Test func isDocumented() throws {
    let file = Project.root.appendingPathComponent("docs/thong-bao-loi.md")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let documented = Set(text.matches(of: /### `([a-z0-9.-]+)`/).map { String($0.1) })
    let catalogue = try Self.catalogue()
    #expect(catalogue.subtracting(documented).subtracting(Self.exceptions.keys).sorted() == [])
    #expect(documented.subtracting(catalogue).sorted() == [])
  }
}
