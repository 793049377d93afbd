import Documents

extension Portal {
  /// The unit that is the whole area at the end of a year: one that no other holds.
  package func area(in year: Int) -> Unit? {
    units.first { $0.parent == nil && $0.validity.coversEnd(of: year) }
      ?? units.first { $0.parent == nil && $0.validity.overlaps(year: year) }
  }

  /// The units below the area that are expected to report an indicator for a year.
  package func expectedUnits(for indicator: Indicator, in year: Int) -> [Unit] {
    units.filter { unit in
      unit.parent != nil && unit.validity.coversEnd(of: year)
        && indicator.appliesTo.contains { $0.value == unit.type.value }
    }
  }

  /// An indicator's figures for the whole area, judged as of a year.
  package func areaSeries(of indicator: Indicator, asOfYear: Int) -> AreaSeries {
    let figures = observations.years(indicator.id).compactMap {
      areaFigure(of: indicator, in: $0)
    }
    let question = StatusQuestion(
      series: figures.compactMap(\.point),
      target: indicator.target,
      direction: indicator.direction,
      baseline: indicator.baseline.map { Baseline(year: $0.year, value: $0.value) },
      // A year's figures are due when it is over.
      lastDueYear: asOfYear - 1,
      asOfYear: asOfYear,
      parts: sumParts(of: indicator, figures: figures)
    )
    return AreaSeries(
      indicator: indicator, figures: figures, assessment: StatusRule().assess(question))
  }

  /// Two years' sums over the units that have a figure in both; `nil` for figures that are no sums
  /// of units, and where no unit has both.
  package func likeWithLike(of indicator: Indicator, from start: AreaFigure, to end: AreaFigure)
    -> LikeWithLike?
  {
    guard indicator.aggregation == .sum, start.own == nil, end.own == nil else { return nil }
    func parts(_ figure: AreaFigure) -> [UnitObservation] {
      let units = expectedUnits(for: indicator, in: figure.year)
      return unitObservations(of: indicator, units: units, year: figure.year)
    }
    return LikeWithLike(from: parts(start), to: parts(end))
  }

  private func areaFigure(of indicator: Indicator, in year: Int) -> AreaFigure? {
    guard let area = area(in: year) else { return nil }
    let own = observations.observation(indicator.id, area.id, year)
    let expected = expectedUnits(for: indicator, in: year)
    let aggregate: Aggregate? =
      if indicator.aggregation == .reported || expected.isEmpty {
        nil
      } else {
        Aggregate(
          of: unitObservations(of: indicator, units: expected, year: year),
          own: UnitObservation(unit: area.id.rawValue, observation: own),
          by: indicator.aggregation,
          minimumCoverage: settings.minimumCoverage / 100
        )
      }
    if let own, own.value.hasFigure || aggregate?.value.hasFigure != true {
      return AreaFigure(
        year: year, area: area, value: own.value, quality: own.quality, own: own,
        aggregate: aggregate)
    }
    let value = aggregate?.value ?? .missing(.notReported)
    return AreaFigure(
      year: year, area: area, value: value, quality: aggregate?.quality, own: nil,
      aggregate: aggregate)
  }

  /// The units behind a sum, so that its growth is taken like with like.
  ///
  /// `nil` as soon as one year's figure is the area's own: then there is nothing to compare unit by
  /// unit.
  private func sumParts(of indicator: Indicator, figures: [AreaFigure]) -> SumParts? {
    guard indicator.aggregation == .sum, figures.allSatisfy({ $0.own == nil }) else { return nil }
    let years = figures.map { figure in
      let units = expectedUnits(for: indicator, in: figure.year)
      return (figure.year, unitObservations(of: indicator, units: units, year: figure.year))
    }
    return SumParts(
      unitsByYear: Dictionary(years, uniquingKeysWith: { first, _ in first }),
      minimumCoverage: settings.minimumCoverage / 100)
  }

  private func unitObservations(of indicator: Indicator, units: [Unit], year: Int)
    -> [UnitObservation]
  {
    units.map { unit in
      UnitObservation(
        unit: unit.id.rawValue,
        observation: observations.observation(indicator.id, unit.id, year))
    }
  }
}

extension UnitObservation {
  fileprivate init(unit: String, observation: Observation?) {
    self.init(unit: unit, value: observation?.value, quality: observation?.quality ?? .final)
  }
}
