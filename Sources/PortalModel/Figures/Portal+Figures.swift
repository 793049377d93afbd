import Documents
package import Figures

extension Portal {
  /// The units of some identifiers.
  package func units(_ ids: [Identifier<ReportingUnit>]) -> [Unit] {
    ids.compactMap { lookup.units[$0] }
  }

  /// The units below the area that are expected to report an indicator for a period.
  package func expectedUnits(for indicator: Indicator, in period: Period) -> [Unit] {
    units(figures.expectedUnits(of: indicator.id, in: period))
  }

  /// An indicator's figures for the whole area, judged as of a year.
  package func areaSeries(of indicator: Indicator, asOfYear: Int) -> AreaSeries {
    let definition = indicator.definition
    let figures = figures.periods(of: indicator.id).compactMap {
      areaFigure(of: indicator, in: $0)
    }
    let question = StatusQuestion(
      series: figures.compactMap(\.point),
      target: definition.target,
      direction: definition.direction,
      baseline: definition.baseline,
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
    guard indicator.definition.aggregation == .sum, start.own == nil, end.own == nil else {
      return nil
    }
    return LikeWithLike(
      from: unitObservations(of: indicator, in: start.period),
      to: unitObservations(of: indicator, in: end.period))
  }

  private func areaFigure(of indicator: Indicator, in period: Period) -> AreaFigure? {
    guard let area = figures.units.area(in: period).flatMap({ lookup.units[$0.id] }) else {
      return nil
    }
    let own = figures.observation(FigureKey(indicator.id, area.id, period))
    let units = unitObservations(of: indicator, in: period)
    let aggregate: Aggregate? =
      if indicator.definition.aggregation == .reported || units.isEmpty {
        nil
      } else {
        Aggregate(
          of: units,
          own: UnitObservation(unit: area.id.rawValue, observation: own),
          by: indicator.definition.aggregation,
          minimumCoverage: settings.minimumCoverage / 100
        )
      }
    if let own, own.value.hasFigure || aggregate?.value.hasFigure != true {
      return AreaFigure(
        period: period, area: area, value: own.value, quality: own.quality, own: own,
        aggregate: aggregate)
    }
    let value = aggregate?.value ?? .missing(.notReported)
    return AreaFigure(
      period: period, area: area, value: value, quality: aggregate?.quality, own: nil,
      aggregate: aggregate)
  }

  /// The units behind a sum, so that its growth is taken like with like.
  ///
  /// `nil` as soon as one year's figure is the area's own: then there is nothing to compare unit by
  /// unit.
  private func sumParts(of indicator: Indicator, figures: [AreaFigure]) -> SumParts? {
    guard indicator.definition.aggregation == .sum, figures.allSatisfy({ $0.own == nil }) else {
      return nil
    }
    let years = figures.map { figure in
      (figure.period.year, unitObservations(of: indicator, in: figure.period))
    }
    return SumParts(
      unitsByYear: Dictionary(years, uniquingKeysWith: { first, _ in first }),
      minimumCoverage: settings.minimumCoverage / 100)
  }

  private func unitObservations(of indicator: Indicator, in period: Period) -> [UnitObservation] {
    figures.expectedUnits(of: indicator.id, in: period).map { unit in
      UnitObservation(
        unit: unit.rawValue,
        observation: figures.observation(FigureKey(indicator.id, unit, period)))
    }
  }
}

extension UnitObservation {
  fileprivate init(unit: String, observation: Observation?) {
    self.init(unit: unit, value: observation?.value, quality: observation?.quality ?? .final)
  }
}
