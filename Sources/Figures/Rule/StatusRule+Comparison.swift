import Quantities

extension StatusRule {
  /// How a place's figure changed between two periods, like with like; `nil` where the two have
  /// nothing in common that may be compared, or only bounds are known.
  ///
  /// For sentences of change, arrows and projections; a sum is compared over the units that both
  /// periods have.
  public func change(
    in indicator: IndicatorDefinition, of place: Identifier<ReportingUnit>, from start: Period,
    to end: Period
  ) -> GrowthPair? {
    let figures = cube.figures(SeriesKey(indicator.id, place))
    let isWider =
      indicator.ownFigure == .wider
      || figures.contains { $0.period.isOver(on: asOf) && $0.disagrees(in: indicator) }
    for way in isWider ? [Way.own, .units] : [.both] {
      let series = Series(figures, counting: way, in: self)
      guard let first = series.point(in: start).flatMap(GrowthStart.init),
        let last = series.point(in: end), last.hasFigure
      else { continue }
      let comparison = GrowthComparison(
        Judgement(rule: self, indicator: indicator, place: place, series: series))
      let pairs = comparison.pairs(from: first, to: last).map(\.pair)
      if let pair = pairs.first(where: { $0.scope != .bounds }) { return pair }
    }
    return nil
  }
}
