/// All figures of some units, asked by key; shared, for every page asks it for many.
public final class FigureCube: Sendable {
  /// The units, and which lies in which.
  public let units: UnitTree
  let accounts: IdentifierMap<IndicatorDefinition, IdentifierMap<ReportingUnit, [Accounts]>>
  private let indicators: IdentifierMap<IndicatorDefinition, IndicatorFrame>

  /// What is asked of an indicator again and again.
  private struct IndicatorFrame: Sendable {
    let definition: IndicatorDefinition
    /// The periods of which anybody says anything, in order.
    let periods: [Period]
    /// The figures of each place that others lie below, by each of its names.
    let places: IdentifierMap<ReportingUnit, [Period: PlaceFigure]>
  }

  /// - Parameters:
  ///   - observations: At most one by the unit itself and one by somebody else for each key; of
  ///     more, the first counts.
  ///   - indicators: What the observations are of.
  ///   - units: The units that they are about.
  public init(
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
        let making = FigureMaking(indicator, accounts: accounts, units: units)
        return (
          indicator.id,
          IndicatorFrame(
            definition: indicator, periods: periods, places: making.places(in: periods))
        )
      })
  }
}

extension FigureCube {
  /// What is published of a unit's own cell, if anybody says anything of it.
  public func observation(_ key: FigureKey) -> Observation? { accounts(key)?.main }

  /// What is said of a cell, and by whom.
  public func accounts(_ key: FigureKey) -> Accounts? {
    let series = accounts(key.series)
    return series.indices.first { series[$0].period == key.period }.map { series[$0] }
  }

  /// What is published of a series of cells, in the order of the periods.
  public func series(_ key: SeriesKey) -> [Observation] { accounts(key).map(\.main) }

  /// What is said of a series of cells, in the order of the periods.
  public func accounts(_ key: SeriesKey) -> [Accounts] {
    accounts[key.indicator]?[key.unit] ?? []
  }

  /// The figure of a place, under whatever name it has in the period; `nil` where nobody speaks of
  /// it or of its units.
  public func figure(_ key: FigureKey) -> PlaceFigure? {
    guard let frame = indicators[key.indicator] else { return nil }
    if let periods = frame.places[key.unit] { return periods[key.period] }
    return making(of: frame.definition).figure(of: key.unit, in: key.period)
  }

  /// The figures of a place under all its names, in the order of the periods.
  public func figures(_ key: SeriesKey) -> [PlaceFigure] {
    periods(of: key.indicator).compactMap { figure(FigureKey(key, $0)) }
  }

  /// The periods for which anybody says anything of an indicator, in order.
  public func periods(of indicator: Identifier<IndicatorDefinition>) -> [Period] {
    indicators[indicator]?.periods ?? []
  }

  /// The units below a place that are expected to report an indicator for a period, in the order of
  /// the units.
  public func expectedUnits(
    of indicator: Identifier<IndicatorDefinition>, below unit: Identifier<ReportingUnit>,
    in period: Period
  ) -> [Identifier<ReportingUnit>] {
    guard let frame = indicators[indicator] else { return [] }
    return making(of: frame.definition).expected(below: unit, in: period).map(\.id)
  }

  /// How an indicator's figures are made.
  func making(of indicator: IndicatorDefinition) -> FigureMaking {
    FigureMaking(indicator, accounts: accounts, units: units)
  }

  /// All observations by indicator, unit and period; of two accounts the published one first.
  public func all(
    of indicators: [Identifier<IndicatorDefinition>]
  ) -> some Sequence<Observation> {
    indicators.lazy.flatMap { [accounts, units] indicator in
      units.all.lazy.flatMap { unit in
        (accounts[indicator]?[unit.id] ?? []).lazy.flatMap(\.all)
      }
    }
  }
}
