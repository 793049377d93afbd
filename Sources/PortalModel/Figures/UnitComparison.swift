import Documents
package import Figures
package import Quantities

/// The units below the area, by their figures of one indicator in one period.
package struct UnitComparison: Sendable {
  /// From best to worst, by the direction that is good; of those that are equal as shown in the
  /// order of the portal.
  package let ranked: [RankedUnit]
  /// The units without a figure, in the order of the portal.
  package let missing: [Unit]
  private let places: IdentifierMap<ReportingUnit, Int>

  init(ranked: [RankedUnit], missing: [Unit]) {
    self.ranked = ranked
    self.missing = missing
    places = IdentifierMap(ranked.enumerated().lazy.map { ($0.element.unit.id, $0.offset) })
  }

  /// A unit among the others; `nil` for one without a figure.
  package subscript(unit: Identifier<ReportingUnit>) -> RankedUnit? {
    places[unit].map { ranked[$0] }
  }

  /// A unit with its figure.
  package struct RankedUnit: Sendable {
    package let unit: Unit
    package let observation: Observation
    /// In the indicator's measure, rounded as it is shown: what is equal as shown is a tie.
    package let value: Rational
    /// From 1; units with the same figure share the better rank.
    package let rank: Int
  }

  /// Who comes first; all of those that tie.
  package var best: [RankedUnit] { tied(with: ranked.first) }

  /// Who comes last; all of those that tie.
  package var last: [RankedUnit] { tied(with: ranked.last) }

  /// The unit in the middle, with all that tie with it: as many are before it as after it, or one
  /// more before it.
  package var middle: [RankedUnit] {
    tied(with: ranked.isEmpty ? nil : ranked[ranked.count / 2])
  }

  /// All units with the same figure as one of them.
  package func tied(with unit: RankedUnit?) -> [RankedUnit] {
    // They share a rank, and stand side by side from its place on.
    unit.map { unit in Array(ranked[(unit.rank - 1)...].prefix { $0.rank == unit.rank }) } ?? []
  }
}

extension Portal {
  /// How the units below the area compare; only those that are expected to report.
  package func comparison(of indicator: Indicator, in period: Period) -> UnitComparison {
    var found: [(unit: Unit, observation: Observation, value: Rational)] = []
    var missing: [Unit] = []
    for unit in expectedUnits(for: indicator, in: period) {
      let observation = figures.observation(FigureKey(indicator.id, unit.id, period))
      if let observation, let value = observation.value.measure {
        found.append((unit, observation, value.rounded(decimals: indicator.definition.decimals)))
      } else {
        missing.append(unit)
      }
    }
    let isUp = indicator.definition.direction == .up
    let sorted = found.enumerated().sorted { left, right in
      let (first, second) = (left.element.value, right.element.value)
      if first == second { return left.offset < right.offset }
      return isUp ? first > second : first < second
    }
    .map(\.element)
    var ranked: [UnitComparison.RankedUnit] = []
    for (index, entry) in sorted.enumerated() {
      let isTied = ranked.last?.value == entry.value
      ranked.append(
        UnitComparison.RankedUnit(
          unit: entry.unit, observation: entry.observation, value: entry.value,
          rank: isTied ? ranked.last?.rank ?? index + 1 : index + 1))
    }
    return UnitComparison(ranked: ranked, missing: missing)
  }
}
