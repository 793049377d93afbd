/// All figures of some units, asked by key; shared, for every page asks it for many.
package final class FigureCube: Sendable {
  package let units: UnitTree
  private let accounts: IdentifierMap<IndicatorDefinition, IdentifierMap<ReportingUnit, [Accounts]>>
  private let indicators: IdentifierMap<IndicatorDefinition, IndicatorFrame>

  /// What does not change from figure to figure.
  private struct IndicatorFrame: Sendable {
    let definition: IndicatorDefinition
    /// The periods of which anybody says anything, in order.
    let periods: [Period]
    /// The units that are expected to report in each of them.
    let expected: [Period: [Identifier<ReportingUnit>]]
  }

  /// - Parameters:
  ///   - observations: At most one by the unit itself and one by somebody else for each key; of
  ///     more, the first counts.
  ///   - indicators: What the observations are of.
  ///   - units: The units that they are about.
  package init(
    _ observations: [Observation], indicators: [IndicatorDefinition], units: UnitTree
  ) {
    var cells = IdentifierMap<IndicatorDefinition, IdentifierMap<ReportingUnit, [Observation]>>()
    for observation in observations {
      cells[observation.indicator, default: IdentifierMap()][observation.unit, default: []]
        .append(observation)
    }
    let accounts = cells.mapValues { $0.mapValues(Accounts.series) }
    self.accounts = accounts
    self.units = units
    self.indicators = IdentifierMap(
      indicators.map { indicator in
        let said = accounts[indicator.id]?.values.joined().map(\.period) ?? []
        let periods = Set(said).sorted()
        let expected = periods.map { ($0, units.expected(for: indicator, in: $0)) }
        return (
          indicator.id,
          IndicatorFrame(
            definition: indicator, periods: periods,
            expected: Dictionary(uniqueKeysWithValues: expected))
        )
      })
  }
}

extension FigureCube {
  /// What is published as a figure, if anybody says anything of it.
  package func observation(_ key: FigureKey) -> Observation? { accounts(key)?.main }

  /// What is said of a figure, and by whom.
  package func accounts(_ key: FigureKey) -> Accounts? {
    let series = accounts(key.series)
    return series.indices.first { series[$0].period == key.period }.map { series[$0] }
  }

  /// What is published of a series, in the order of the periods.
  package func series(_ key: SeriesKey) -> [Observation] { accounts(key).map(\.main) }

  /// What is said of a series, in the order of the periods.
  package func accounts(_ key: SeriesKey) -> [Accounts] {
    accounts[key.indicator]?[key.unit] ?? []
  }

  /// The periods for which anybody says anything of an indicator, in order.
  package func periods(of indicator: Identifier<IndicatorDefinition>) -> [Period] {
    indicators[indicator]?.periods ?? []
  }

  /// The units below the area that are expected to report an indicator for a period, in the order
  /// of the units.
  package func expectedUnits(
    of indicator: Identifier<IndicatorDefinition>, in period: Period
  ) -> [Identifier<ReportingUnit>] {
    guard let frame = indicators[indicator] else { return [] }
    return frame.expected[period] ?? units.expected(for: frame.definition, in: period)
  }

  /// All observations by indicator, unit and period; of two accounts the published one first.
  package func all(
    of indicators: [Identifier<IndicatorDefinition>]
  ) -> some Sequence<Observation> {
    indicators.lazy.flatMap { [accounts, units] indicator in
      units.all.lazy.flatMap { unit in
        (accounts[indicator]?[unit.id] ?? []).lazy.flatMap(\.all)
      }
    }
  }
}
