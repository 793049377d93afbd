import Documents

/// All observations, found by indicator, unit and year.
package struct ObservationTable: Sendable {
  private let cells: [Identifier<Indicator>: [Identifier<Unit>: [Observation]]]

  init(_ observations: [Observation]) {
    var cells: [Identifier<Indicator>: [Identifier<Unit>: [Observation]]] = [:]
    for observation in observations {
      cells[observation.indicator.value, default: [:]][observation.unit.value, default: []]
        .append(observation)
    }
    self.cells = cells.mapValues { units in
      units.mapValues { series in series.sorted { $0.year < $1.year } }
    }
  }

  /// A unit's observations of an indicator in the order of their years.
  package func series(_ indicator: Identifier<Indicator>, _ unit: Identifier<Unit>)
    -> [Observation]
  {
    cells[indicator]?[unit] ?? []
  }

  /// One observation, if that cell was filled.
  package func observation(
    _ indicator: Identifier<Indicator>, _ unit: Identifier<Unit>, _ year: Int
  ) -> Observation? {
    series(indicator, unit).first { $0.year == year }
  }

  /// The years for which anyone reported anything of an indicator, in order.
  package func years(_ indicator: Identifier<Indicator>) -> [Int] {
    let years = cells[indicator]?.values.joined().map(\.year) ?? []
    return Set(years).sorted()
  }
}
