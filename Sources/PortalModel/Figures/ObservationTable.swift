import Documents

/// All observations, found by indicator, unit and year; shared, for every figure of every page asks it.
package final class ObservationTable: Sendable {
  private let cells: IdentifierMap<Indicator, IdentifierMap<Unit, [Accounts]>>

  /// What is said of one indicator, one unit, one year.
  package struct Accounts: Sendable {
    /// What is published as the unit's figure.
    package let main: Observation
    /// What somebody else says of it, if anybody does.
    package let other: Observation?

    package init(main: Observation, other: Observation?) {
      self.main = main
      self.other = other
    }
  }

  init(_ observations: [Observation], reports: IdentifierMap<Report, Report>) {
    var cells = IdentifierMap<Indicator, IdentifierMap<Unit, [Observation]>>()
    for observation in observations {
      cells[observation.indicator.value, default: IdentifierMap()][
        observation.unit.value, default: []
      ]
      .append(observation)
    }
    self.cells = cells.mapValues { units in
      units.mapValues { series in Self.accounts(series, reports: reports) }
    }
  }

  /// One element a year: what a unit says of itself goes before what others say of it, unless it
  /// only says that it has no figure.
  private static func accounts(
    _ series: [Observation], reports: IdentifierMap<Report, Report>
  ) -> [Accounts] {
    let series = series.sorted { $0.year < $1.year }
    // One a year, as nearly all series are.
    if zip(series, series.dropFirst()).allSatisfy({ $0.year < $1.year }) {
      return series.map { Accounts(main: $0, other: nil) }
    }
    return series.map(\.year).uniqued().compactMap { year in
      let all = series.filter { $0.year == year }
      let own = all.first { $0.isOwnAccount(in: reports) }
      let other = all.first { !$0.isOwnAccount(in: reports) }
      guard let own else { return other.map { Accounts(main: $0, other: nil) } }
      guard let other, !own.value.hasFigure, other.value.hasFigure else {
        return Accounts(main: own, other: other)
      }
      return Accounts(main: other, other: own)
    }
  }

  /// A unit's observations of an indicator in the order of their years.
  package func series(_ indicator: Identifier<Indicator>, _ unit: Identifier<Unit>)
    -> [Observation]
  {
    cells[indicator]?[unit]?.map(\.main) ?? []
  }

  /// One observation, if that cell was filled.
  package func observation(
    _ indicator: Identifier<Indicator>, _ unit: Identifier<Unit>, _ year: Int
  ) -> Observation? {
    accounts(indicator, unit, year)?.main
  }

  /// What is said of a unit in the order of the years that anything is said of.
  package func accounts(
    _ indicator: Identifier<Indicator>, _ unit: Identifier<Unit>
  ) -> [Accounts] {
    cells[indicator]?[unit] ?? []
  }

  /// What is said of one cell, if that was filled.
  package func accounts(
    _ indicator: Identifier<Indicator>, _ unit: Identifier<Unit>, _ year: Int
  ) -> Accounts? {
    let series = accounts(indicator, unit)
    return series.indices.first { series[$0].main.year == year }.map { series[$0] }
  }

  /// The years for which anyone reported anything of an indicator, in order.
  package func years(_ indicator: Identifier<Indicator>) -> [Int] {
    let years = cells[indicator]?.values.joined().map(\.main.year) ?? []
    return Set(years).sorted()
  }

  /// All observations by indicator, unit and year; of two accounts the published one first.
  package func all(
    indicators: [Indicator], units: [Unit]
  ) -> [Observation] {
    indicators.flatMap { indicator in
      units.flatMap { unit in
        (cells[indicator.id]?[unit.id] ?? []).flatMap(\.all)
      }
    }
  }
}

extension ObservationTable.Accounts {
  /// The published one first.
  package var all: [Observation] { other.map { [main, $0] } ?? [main] }
}
