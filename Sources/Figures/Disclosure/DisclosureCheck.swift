import Quantities

/// Finds what a portal means to withhold and tells all the same.
package struct DisclosureCheck: Sendable {
  let cube: FigureCube
  /// Indicators that are tied to each other, because one weighs another.
  private let groups: [[IndicatorDefinition]]

  /// - Parameters:
  ///   - cube: All figures.
  ///   - indicators: What they are of.
  package init(_ cube: FigureCube, indicators: [IndicatorDefinition]) {
    self.cube = cube
    // What weighs is a count, which nothing weighs: each group is one weight and what it weighs.
    groups =
      IdentifierMap<IndicatorDefinition, [IndicatorDefinition]>(
        grouping: indicators, by: { $0.weight ?? $0.id }
      ).values
  }

  /// What is told, in the order of the indicators and periods.
  package var disclosures: [Disclosure] {
    groups.flatMap { group in
      withheldPeriods(of: group).flatMap { period in
        DisclosureSearch(group, in: period, of: cube).disclosures
      }
    }
  }

  /// The periods in which anything is withheld: nothing else is looked at.
  private func withheldPeriods(of group: [IndicatorDefinition]) -> [Period] {
    let periods = group.flatMap { indicator in
      cube.accounts[indicator.id]?.values.joined()
        .filter { $0.main.value == .missing(.withheld) }.map(\.period) ?? []
    }
    return Set(periods).sorted()
  }
}
