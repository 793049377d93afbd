import Diagnostics
import Documents
import Figures

/// What cannot be true of units together.
struct UnitChecks {
  private let units: [Unit]
  private let byID: IdentifierMap<ReportingUnit, Unit>

  init(_ units: [Unit]) {
    self.units = units
    byID = units.byID
  }

  func run(into diagnostics: inout [Diagnostic]) {
    checkCodes(into: &diagnostics)
    checkTiles(into: &diagnostics)
    for unit in units { checkParents(of: unit, into: &diagnostics) }
    units.checkSuccession(into: &diagnostics)
  }

  /// A code may come back, but never at the same time.
  private func checkCodes(into diagnostics: inout [Diagnostic]) {
    var seen: [String: [Unit]] = [:]
    for unit in units {
      guard let code = unit.code else { continue }
      for other in seen[code] ?? [] where other.validity.overlaps(unit.validity) {
        let problem = ModelProblem.duplicateUnitCode(
          code: code, other: other.articles.main.title)
        diagnostics.append(
          Diagnostic(.model(problem), at: unit.articles.main.file.wholeFile))
      }
      seen[code, default: []].append(unit)
    }
  }

  /// Two units that exist at the same time cannot lie in one place.
  private func checkTiles(into diagnostics: inout [Diagnostic]) {
    var seen: [Tile: [Unit]] = [:]
    for unit in units {
      guard let tile = unit.tile else { continue }
      if let other = seen[tile.value]?.first(where: { $0.validity.overlaps(unit.validity) }) {
        let problem = ModelProblem.tileTaken(
          column: tile.value.column, row: tile.value.row, other: other.articles.main.title)
        diagnostics.append(Diagnostic(.model(problem), at: tile.site.place))
      }
      seen[tile.value, default: []].append(unit)
    }
  }

  private func checkParents(of unit: Unit, into diagnostics: inout [Diagnostic]) {
    var seen: Set = [unit.id]
    var current = unit
    while let parent = current.parent, let next = byID[parent.value] {
      guard seen.insert(next.id).inserted else {
        // A unit that only leads into a circle is not to blame for it.
        guard next.id == unit.id, let parent = unit.parent else { return }
        let problem = ModelProblem.unitCycle(name: unit.articles.main.title)
        diagnostics.append(Diagnostic(.model(problem), at: parent.site.place))
        return
      }
      current = next
    }
  }
}
