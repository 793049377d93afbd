import Diagnostics
import Documents
import Figures
import Quantities

extension Unit: ContentEntity {
  static let kind = ContentKind.unit
  static let places: [ContentPlace] = ["units/*/index"]
  static let referredAs: [EntityKind] = [.unit, .submitter]

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> Unit? {
    var dates = ValidityField()
    let unit = source.read(into: &diagnostics) { reader, articles -> Unit? in
      let type = reader.requiredReference("type", to: UnitType.self)
      let code = reader.word("code")
      let parent = reader.reference("parent", to: Unit.self)
      dates = reader.validity()
      let predecessors = reader.references("predecessors", to: Unit.self)
      let successors = reader.references("successors", to: Unit.self)
      let tile = reader.mapping("tile") { $0.tile() }
      guard let type else { return nil }
      return Unit(
        id: Identifier(source.name.name),
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
    dates.report(in: source.document, into: &diagnostics)
    return unit
  }

  /// In the order of types, then of the alphabet.
  static func sorted(_ units: [Unit], of settings: PortalSettings) -> [Unit] {
    let ranks = settings.unitTypes.byID.mapValues(\.rank)
    return UnitNames.telling(units)
      .sortedInVietnamese { $0.articles.main.title }
      .stablySorted { ranks[$0.type.value] ?? .max }
  }

  static func check(_ draft: PortalDraft, into diagnostics: inout [Diagnostic]) {
    UnitChecks(draft[Unit.self]).run(into: &diagnostics)
  }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    names.check([type], .unitType, into: &diagnostics)
    names.check(parent.map { [$0] } ?? [], .unit, into: &diagnostics)
    names.check(predecessors + successors, .unit, into: &diagnostics)
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
