package import Documents

/// An administrative unit, in the time that it exists.
///
/// A code or a name alone identifies nothing: 11914 was a township's until 30 June 2025 and is a
/// special zone's since. So units have dates, and joins go by unit and period.
package final class Unit: Described, Identified {
  package let id: Identifier<Unit>
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
    id: Identifier<Unit>,
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

/// The days on which something exists; an open side has no known end.
package struct Validity: Hashable, Sendable {
  package let from: CalendarDate?
  package let to: CalendarDate?

  package init(from: CalendarDate?, to: CalendarDate?) {
    self.from = from
    self.to = to
  }

  /// Whether the last day comes before the first.
  var isReversed: Bool {
    guard let from, let to else { return false }
    return to < from
  }

  /// Whether a day falls within.
  package func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }

  /// Whether any day of a year falls within.
  package func overlaps(year: Int) -> Bool {
    if let from, from.year > year { return false }
    if let to, to.year < year { return false }
    return true
  }

  /// Whether the last day of a year falls within: who exists then answers for the year.
  package func coversEnd(of year: Int) -> Bool {
    if let from, from.year > year { return false }
    if let to, to.year < year || (to.year == year && (to.month, to.day) < (12, 31)) { return false }
    return true
  }
}

/// A library, a culture centre or another place of learning.
package struct Facility: Identified {
  package let id: Identifier<Facility>
  package let name: String
  package let type: Reference<FacilityType>
  package let unit: Reference<Unit>
  package let note: String?
}
