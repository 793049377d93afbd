import Diagnostics
import Documents
import Figures
import PortalModel
import SVGCharts
import Theme

/// A year's value of a line.
struct TrendPoint {
  let year: Int
  let value: ChartValue
}

/// The area over the years, with the way to its milestones.
extension Composer {
  /// An indicator's line over the years with its milestones; absent where a line says nothing.
  func trend(_ series: AreaSeries, into diagnostics: inout [Diagnostic]) -> View {
    trend(
      series, unit: nil, frame: ChartFrame(id: "xu-huong", title: phrases(.chartTrendTitle)),
      into: &diagnostics)
  }

  /// The same with a unit's line beside it.
  func trend(
    _ series: AreaSeries, unit other: Unit?, frame: ChartFrame,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    let indicator = series.indicator
    guard indicator.definition.areaKind != .yesNo, series.latest != nil else { return .absent }
    let shown = series.figures.filter { $0.value != .missing(.notYetDue) }
    let points = shown.map { TrendPoint(year: $0.period.year, value: ChartValue($0)) }
    let unitPoints = other.map { unit in
      portal.figures.series(SeriesKey(indicator.id, unit.id))
        .filter { $0.value != .missing(.notYetDue) }
        .map { TrendPoint(year: $0.period.year, value: ChartValue($0.value)) }
    }
    let projected = projection(of: series)
    let figure = Figure(
      id: frame.id,
      title: frame.title,
      summary: frame.summary ?? commonUnits(series),
      unit: unit(of: indicator),
      decimals: max(indicator.definition.decimals, indicator.definition.areaKind == .ratio ? 1 : 0),
      scale: indicator.definition.areaKind == .ratio ? .range(0...100) : .fromZero,
      source: source(of: series)
    ) {
      if let other, let unitPoints {
        LineMark(
          unitPoints, x: .value(phrases(.chartYear), \.year),
          y: .value(phrases(.chartActual), \.value),
          series: other.articles.article(in: language).title)
      }
      LineMark(
        points, x: .value(phrases(.chartYear), \.year),
        y: .value(phrases(.chartActual), \.value),
        series: phrases(other == nil ? .chartActual : .chartArea))
      if let path = targetPath(of: series) {
        TargetMark(
          path.milestones, x: .value(phrases(.chartYear), \.year),
          y: .value(phrases(.chartTarget), \.value),
          from: path.start, direction: indicator.definition.direction == .up ? .atLeast : .atMost)
      }
      if other == nil, !projected.isEmpty {
        ProjectionMark(
          projected, x: .value(phrases(.chartYear), \.year),
          y: .value(phrases(.chartActual), \.value), series: phrases(.chartProjection),
          of: phrases(.chartActual))
      }
      for change in areaChanges(in: shown) {
        SeriesBreak(before: change.year, label: change.label)
      }
    }
    return html(of: figure, frame, for: indicator, into: &diagnostics)
  }

  /// How a sum changed over the units that reported both years, where not all did; `nil` where the
  /// sums themselves can be compared.
  private func commonUnits(_ series: AreaSeries) -> String? {
    let figures = series.figures.filter { $0.value.hasFigure }
    guard let latest = figures.last, let before = figures.dropLast().last,
      let common = portal.likeWithLike(of: series.indicator, from: before, to: latest),
      !common.leftOut.isEmpty, let value = latest.value.measure
    else { return nil }
    let change = common.end - common.start
    let key: PhraseKey =
      change == 0 ? .commonUnchanged : change > 0 ? .commonIncreased : .commonDecreased
    return phrases(
      key,
      [
        "value": measured(value, of: series.indicator), "year": "\(latest.period)",
        "units": "\(common.units.count)", "before": "\(before.period)",
        "change": measured(change.magnitude, of: series.indicator),
      ])
  }
}

// MARK: - What the line is made of

extension Composer {
  private func targetPath(of series: AreaSeries) -> (start: YearValue?, milestones: [Milestone])? {
    switch series.indicator.definition.target {
    case .level(let milestones)?:
      let start = series.assessment.baseline.map { YearValue(year: $0.year, value: $0.value) }
      return (start, milestones)
    case .growth?:
      // A rate is no level: what it comes to is drawn for the span that is being judged.
      guard case .growth(let reckoning)? = series.assessment.reckoning,
        // Over the common units the line would start beside the published figure.
        reckoning.likeWithLike?.leftOut.isEmpty ?? true
      else { return nil }
      let base = reckoning.base
      let value = GrowthRate.projected(
        from: base.value, rate: reckoning.neededRate, years: reckoning.span.year - base.year)
      let milestone = Milestone(year: reckoning.span.year, value: value.rounded())
      return (YearValue(year: base.year, value: base.value), [milestone])
    case .yesNo?, nil: return nil
    }
  }

  /// Where the area would be by the next milestone if it went on as since its baseline: in even
  /// steps for a level, at the mean rate for growth; empty where nothing is to come.
  private func projection(of series: AreaSeries) -> [TrendPoint] {
    switch series.assessment.reckoning {
    case .level(let reckoning)?:
      let baseline = reckoning.baseline
      guard case .level(let milestones)? = series.indicator.definition.target,
        let goal = milestones.first(where: { $0.year > reckoning.year }),
        reckoning.year > baseline.year, series.assessment.status != .achieved
      else { return [] }
      let step = (reckoning.value - baseline.value) / Double(reckoning.year - baseline.year)
      return (reckoning.year + 1...goal.year).map { year in
        let value = reckoning.value + step * Double(year - reckoning.year)
        // A share of a hundred ends there.
        let isShare = series.indicator.definition.areaKind == .ratio
        let shown = isShare ? min(max(value, 0), 100) : max(value, 0)
        return TrendPoint(year: year, value: .number(shown))
      }
    case .growth(let reckoning)?:
      guard reckoning.span.year > reckoning.year, reckoning.likeWithLike == nil else { return [] }
      return (reckoning.year + 1...reckoning.span.year).map { year in
        let value = GrowthRate.projected(
          from: reckoning.value, rate: reckoning.rate, years: year - reckoning.year)
        return TrendPoint(year: year, value: .number(value))
      }
    case .yesNo?, nil: return []
    }
  }

  /// The years in which another unit became the whole area.
  private func areaChanges(in figures: [AreaFigure]) -> [(year: Int, label: String)] {
    zip(figures, figures.dropFirst()).compactMap { earlier, later in
      guard earlier.area.id != later.area.id else { return nil }
      return (later.period.year, later.area.articles.article(in: language).title)
    }
  }
}
