import Diagnostics
import Documents
import Figures
import Quantities

extension EntitySource {
  func unit(_ id: String, into diagnostics: inout [Diagnostic]) -> Unit? {
    var dates = ValidityField()
    let unit = read(into: &diagnostics) { reader, articles -> Unit? in
      let type = reader.requiredReference("type", to: UnitType.self)
      let code = reader.word("code")
      let parent = reader.reference("parent", to: Unit.self)
      dates = reader.validity()
      let predecessors = reader.references("predecessors", to: Unit.self)
      let successors = reader.references("successors", to: Unit.self)
      let tile = reader.mapping("tile") { $0.tile() }
      guard let type else { return nil }
      return Unit(
        id: Identifier(id),
        articles: articles,
        type: type,
        // Without dates nothing can be said of who else has the code.
        code: dates.isReversed ? nil : code?.value,
        parent: parent,
        validity: dates.value,
        predecessors: predecessors,
        successors: successors,
        tile: tile
      )
    }
    dates.report(in: document, into: &diagnostics)
    return unit
  }
}

/// The days on which something exists, as a document's `valid` gives them.
struct ValidityField {
  private var written: Validity?

  /// Whether the last day stands before the first.
  var isReversed: Bool { written?.isReversed ?? false }

  /// What can be gone by: dates that run backwards say nothing.
  var value: Validity {
    written.flatMap { $0.isReversed ? nil : $0 } ?? Validity(from: nil, to: nil)
  }

  init() {}

  fileprivate init(_ written: Validity?) { self.written = written }

  /// Reports dates that run backwards.
  func report(in document: Document, into diagnostics: inout [Diagnostic]) {
    guard isReversed, let from = written?.from, let to = written?.to else { return }
    let problem = ModelProblem.datesReversed(from: from, to: to)
    diagnostics.append(Diagnostic(.model(problem), at: document.site(of: "valid").place))
  }
}

extension FieldReader {
  /// The field `valid` with its first and last day.
  mutating func validity() -> ValidityField {
    ValidityField(
      mapping("valid") { reader in
        Validity(from: reader.date("from")?.value, to: reader.date("to")?.value)
      })
  }
}

extension FieldReader {
  /// A place on the schematic map.
  fileprivate mutating func tile() -> Located<Tile>? {
    func checked(_ number: Located<Int>?, _ name: String, _ limit: Int) -> Int? {
      guard let number else { return nil }
      guard (1...limit).contains(number.value) else {
        report(
          .outOfRange(name: name, value: "\(number.value)", allowed: "1–\(limit)"),
          at: number.site)
        return nil
      }
      return number.value
    }
    let column = checked(requiredInteger("column"), "column", Tile.columns)
    let row = checked(requiredInteger("row"), "row", Tile.rows)
    guard let column, let row else { return nil }
    return Located(Tile(column: column, row: row), at: site)
  }
}

extension Document {
  /// The place of a field's name, or of the front matter when the field is not there.
  func site(of field: String) -> Site {
    fields.field(field)?.key.site ?? fields.site
  }
}
