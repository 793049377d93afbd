/// The units that figures are about, and which of them lies within which.
package struct UnitTree: Sendable {
  /// In the order in which they are shown.
  package let all: [ReportingUnit]
  private let byID: IdentifierMap<ReportingUnit, ReportingUnit>

  package init(_ units: [ReportingUnit]) {
    all = units
    byID = IdentifierMap(units.lazy.map { ($0.id, $0) })
  }

  package subscript(id: Identifier<ReportingUnit>) -> ReportingUnit? { byID[id] }
}

extension UnitTree {
  /// The unit that is the whole area at the end of a period: one that no other holds.
  package func area(in period: Period) -> ReportingUnit? {
    all.first { $0.parent == nil && $0.validity.coversEnd(of: period) }
      ?? all.first { $0.parent == nil && $0.validity.overlaps(period) }
  }

  /// The units below the area that are expected to report an indicator for a period.
  func expected(
    for indicator: IndicatorDefinition, in period: Period
  ) -> [Identifier<ReportingUnit>] {
    all.filter { unit in
      unit.parent != nil && unit.validity.coversEnd(of: period)
        && indicator.appliesTo.contains(unit.category)
    }
    .map(\.id)
  }
}
