/// How the figures of places are made from their own accounts and from their units'.
struct FigureMaking {
  let indicator: IndicatorDefinition
  let units: UnitTree
  private let accounts: IdentifierMap<ReportingUnit, [Accounts]>
  /// Of the indicator that weighs.
  private let weights: IdentifierMap<ReportingUnit, [Accounts]>
  private let appliesTo: Set<Identifier<UnitCategory>>

  init(
    _ indicator: IndicatorDefinition,
    accounts: IdentifierMap<IndicatorDefinition, IdentifierMap<ReportingUnit, [Accounts]>>,
    units: UnitTree
  ) {
    self.indicator = indicator
    self.units = units
    self.accounts = accounts[indicator.id] ?? IdentifierMap()
    weights = indicator.weight.flatMap { accounts[$0] } ?? IdentifierMap()
    appliesTo = Set(indicator.appliesTo)
  }

  /// The figures of all places that others lie below, by each of their names.
  func places(
    in periods: [Period]
  ) -> IdentifierMap<ReportingUnit, [Period: PlaceFigure]> {
    var places = IdentifierMap<ReportingUnit, [Period: PlaceFigure]>()
    for unit in units.all where places[unit.id] == nil && !units.units(below: unit.id).isEmpty {
      var figures: [Period: PlaceFigure] = [:]
      for period in periods { figures[period] = figure(of: unit.id, in: period) }
      for name in units.names(of: unit.id) { places[name.id] = figures }
    }
    return places
  }

  /// The figure of a place; `nil` where nobody speaks of it or of its units.
  func figure(of unit: Identifier<ReportingUnit>, in period: Period) -> PlaceFigure? {
    // A row of a name that ended within the period is shown where no other name is there.
    let names = units.names(of: unit)
    guard
      let name = names.first(where: { $0.validity.coversEnd(of: period) })
        ?? names.last(where: { $0.validity.overlaps(period) })
    else { return nil }
    // What ended within the period is answered for by what came after it.
    let made = name.validity.coversEnd(of: period) ? units(below: name.id, in: period) : nil
    let said = accounts[name.id]?.first { $0.period == period }
    guard made != nil || said != nil else { return nil }
    return PlaceFigure(
      key: FigureKey(indicator.id, name.id, period), accounts: said, units: made)
  }

  /// What the units below a place come to; `nil` where none is expected, or all the indicator wants
  /// is what the place itself reports.
  private func units(below unit: Identifier<ReportingUnit>, in period: Period) -> UnitsFigure? {
    guard indicator.aggregation != .reported else { return nil }
    let parts = parts(below: unit, in: period)
    return parts.isEmpty ? nil : UnitsFigure(of: parts, by: indicator.aggregation)
  }

  /// What each unit that is expected below a place has.
  func parts(below unit: Identifier<ReportingUnit>, in period: Period) -> [UnitPart] {
    expected(below: unit, in: period).map { unit in
      UnitPart(
        unit: unit.id, observation: observation(of: unit.id, in: period),
        weight: weights[unit.id]?.first { $0.period == period }?.main)
    }
  }

  /// What is published of a unit's own cell.
  func observation(of unit: Identifier<ReportingUnit>, in period: Period) -> Observation? {
    accounts[unit]?.first { $0.period == period }?.main
  }

  /// The units below a place that are expected to report for a period.
  ///
  /// Those that exist on its last day and to which the indicator applies; of units within one
  /// another the lowest count. A unit that says that the indicator does not apply to it leaves its
  /// place to the one that holds it.
  func expected(
    below unit: Identifier<ReportingUnit>, in period: Period
  ) -> [ReportingUnit] {
    asked(below: unit, in: period) { $0.coversEnd(of: period) }
  }

  /// The units below a place whose days are as wanted and to which the indicator applies; of units
  /// within one another the lowest.
  func asked(
    below unit: Identifier<ReportingUnit>, in period: Period, where exists: (Validity) -> Bool
  ) -> [ReportingUnit] {
    let candidates = units.units(below: unit).filter { candidate in
      appliesTo.contains(candidate.category) && exists(candidate.validity)
        && observation(of: candidate.id, in: period)?.value != .missing(.notApplicable)
    }
    var holders: Set<Identifier<ReportingUnit>> = []
    // Nearly always all are of one level, none of which can hold another.
    if Set(candidates.map(\.category)).count > 1 {
      for candidate in candidates {
        for holder in units.holders(of: candidate) {
          for name in units.names(of: holder) { holders.insert(name.id) }
        }
      }
    }
    return candidates.filter { !holders.contains($0.id) }
  }
}
