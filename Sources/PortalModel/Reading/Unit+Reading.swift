import Diagnostics
import Documents
import Figures
import Quantities

extension EntitySource {
  func unit(_ id: String, into diagnostics: inout [Diagnostic]) -> Unit? {
    var reversed: Validity?
    let unit = read(into: &diagnostics) { reader, articles -> Unit? in
      let type = reader.requiredReference("type", to: UnitType.self)
      let code = reader.text("code")
      let parent = reader.reference("parent", to: Unit.self)
      let dates = reader.mapping("valid") { reader in
        Validity(from: reader.date("from")?.value, to: reader.date("to")?.value)
      }
      let validity = dates.flatMap { $0.isReversed ? nil : $0 }
      if let dates, dates.isReversed { reversed = dates }
      let predecessors = reader.references("predecessors", to: Unit.self)
      let successors = reader.references("successors", to: Unit.self)
      let tile = reader.mapping("tile") { $0.tile() }
      guard let type else { return nil }
      return Unit(
        id: Identifier(id),
        articles: articles,
        type: type,
        // Without dates nothing can be said of who else has the code.
        code: reversed == nil ? code?.value : nil,
        parent: parent,
        validity: validity ?? Validity(from: nil, to: nil),
        predecessors: predecessors,
        successors: successors,
        tile: tile
      )
    }
    if let from = reversed?.from, let to = reversed?.to {
      let problem = ModelProblem.datesReversed(from: from.iso8601, to: to.iso8601)
      diagnostics.append(Diagnostic(.model(problem), at: document.site(of: "valid").place))
    }
    return unit
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
    guard case .mapping(let entries) = fields.content,
      let entry = entries.first(where: { $0.key.value == field })
    else { return fields.site }
    return entry.key.site
  }
}
