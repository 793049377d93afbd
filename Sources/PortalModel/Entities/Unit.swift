package import Documents
package import Figures

/// An administrative unit, in the time that it exists.
///
/// A code or a name alone identifies nothing: 11914 was a township's until 30 June 2025 and is a
/// special zone's since. So units have dates, and joins go by unit and period.
package final class Unit: Described, Identified {
  package typealias Named = ReportingUnit

  package let id: Identifier<ReportingUnit>
  package let articles: Articles
  package let type: Reference<UnitType>
  package let code: String?
  package let parent: Reference<Unit>?
  package let validity: Validity
  package let predecessors: [Reference<Unit>]
  package let successors: [Reference<Unit>]
  /// Where it stands on the schematic map of the units, where it has a place there.
  package let tile: Located<Tile>?

  init(
    id: Identifier<ReportingUnit>,
    articles: Articles,
    type: Reference<UnitType>,
    code: String?,
    parent: Reference<Unit>?,
    validity: Validity,
    predecessors: [Reference<Unit>],
    successors: [Reference<Unit>],
    tile: Located<Tile>?
  ) {
    self.id = id
    self.articles = articles
    self.type = type
    self.code = code
    self.parent = parent
    self.validity = validity
    self.predecessors = predecessors
    self.successors = successors
    self.tile = tile
  }

  /// What the figures know of it.
  var reporting: ReportingUnit {
    ReportingUnit(
      id: id, category: type.value, parent: parent?.value, validity: validity,
      predecessors: predecessors.map(\.value), successors: successors.map(\.value))
  }
}

/// A place on the schematic map of the units, counted from 1 at the top left.
package struct Tile: Hashable, Sendable {
  /// From 1 to ``columns``.
  package let column: Int
  /// From 1 to ``rows``.
  package let row: Int

  /// More would be too narrow for a phone.
  static let columns = 8
  static let rows = 24
}

/// A library, a culture centre or another place of learning.
package struct Facility: Identified {
  package let id: Identifier<Facility>
  package let name: String
  package let type: Reference<FacilityType>
  package let unit: Reference<Unit>
  package let note: String?
}
