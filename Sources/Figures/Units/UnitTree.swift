/// The units that figures are about, and which of them lies within which.
public struct UnitTree: Sendable {
  /// In the order in which they are shown.
  public let all: [ReportingUnit]
  private let byID: IdentifierMap<ReportingUnit, ReportingUnit>
  /// The names that a place had one after the other, by each of them; in the order of their days.
  private let names: IdentifierMap<ReportingUnit, [ReportingUnit]>
  /// The units below a place, at whatever depth, by each of its names; in the order of ``all``.
  private let below: IdentifierMap<ReportingUnit, [ReportingUnit]>

  /// - Parameter units: In the order in which they are shown.
  public init(_ units: [ReportingUnit]) {
    let byID = IdentifierMap(units.lazy.map { ($0.id, $0) })
    all = units
    self.byID = byID
    let names = Renames(units, byID: byID).names
    self.names = names
    var below = IdentifierMap<ReportingUnit, [ReportingUnit]>()
    for unit in units {
      var seen: Set<Identifier<ReportingUnit>> = [unit.id]
      var above = unit.parent
      // A circle is an error of whoever keeps the units; here it only must end.
      while let id = above, let holder = byID[id], seen.insert(id).inserted {
        for name in names[id] ?? [] where name.id != unit.id {
          below[name.id, default: []].append(unit)
        }
        above = holder.parent
      }
    }
    self.below = below
  }

  /// A unit by its name.
  public subscript(id: Identifier<ReportingUnit>) -> ReportingUnit? { byID[id] }
}

extension UnitTree {
  /// The unit that is the whole area at the end of a period: one that no other holds.
  public func area(in period: Period) -> ReportingUnit? {
    all.first { $0.parent == nil && $0.validity.coversEnd(of: period) }
      ?? all.first { $0.parent == nil && $0.validity.overlaps(period) }
  }

  /// The names that a place had one after the other, this one among them.
  public func names(of unit: Identifier<ReportingUnit>) -> [ReportingUnit] { names[unit] ?? [] }

  /// The name that a place has at the end of a period, if it exists then.
  public func name(
    of unit: Identifier<ReportingUnit>, in period: Period
  ) -> ReportingUnit? {
    names(of: unit).first { $0.validity.coversEnd(of: period) }
  }

  /// The units below a place, and below what it continues as a rename, at whatever depth.
  public func units(below unit: Identifier<ReportingUnit>) -> [ReportingUnit] { below[unit] ?? [] }

  /// The units that hold a unit, from the one right above it.
  public func holders(of unit: ReportingUnit) -> [Identifier<ReportingUnit>] {
    var holders: [Identifier<ReportingUnit>] = []
    var above = unit.parent
    while let id = above, id != unit.id, !holders.contains(id) {
      holders.append(id)
      above = byID[id]?.parent
    }
    return holders
  }
}
