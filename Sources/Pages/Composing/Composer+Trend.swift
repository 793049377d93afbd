import Diagnostics
import Documents
import Figures
import PortalModel
import Quantities
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
      series, unit: nil, frame: ChartFrame(name: "xu-huong", title: phrases(.chartTrendTitle)),
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
    let points = shown.map { TrendPoint(year: $0.period.year, value: chartValue($0)) }
    let unitPoints = other.map { unit in
      portal.figures.series(SeriesKey(indicator.id, unit.id))
        .filter { $0.value != .missing(.notYetDue) }
        .map { TrendPoint(year: $0.period.year, value: chartValue($0)) }
    }
    let projected = projection(of: series)
    let figure = Figure(
      id: frame.id,
      title: frame.title,
      summary: frame.summary ?? change(series),
      unit: unit(of: indicator),
      decimals: digits(of: series).figures,
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
          y: .value(phrases(path.name), \.value),
          from: path.start, direction: indicator.definition.direction == .up ? .atLeast : .atMost)
      }
      if other == nil, !projected.isEmpty {
        ProjectionMark(
          projected, x: .value(phrases(.chartYear), \.year),
          y: .value(phrases(.chartActual), \.value), series: phrases(.chartProjection),
          of: phrases(.chartActual))
      }
      for change in breaks(in: shown, of: indicator) {
        SeriesBreak(before: change.year, label: change.label)
      }
    }
    return html(of: figure, frame, for: indicator, into: &diagnostics)
  }

  /// The latest figure, and how it changed since the start of the way, or since the one before where
  /// there is none or the two may not be compared.
  private func change(_ series: AreaSeries) -> String? {
    let figures = series.figures.filter { $0.value.hasFigure }
    guard let latest = figures.last, latest.value.measure != nil else { return nil }
    let indicator = series.indicator
    let decimals = digits(of: series).figures
    var sentences = [
      phrases(
        .changeLatest,
        [
          "value": softened(
            measured(latest, of: indicator, decimals: decimals),
            by: latest.isPartial ? .provisional : latest.quality),
          "year": "\(latest.period)",
        ])
    ]
    let rule = portal.statusRule(asOf: graph.publication.asOf)
    let starts = [series.assessment.baseline?.figure?.period, figures.dropLast().last?.period]
    let pair = starts.compactMap { $0 }.filter { $0 < latest.period }.lazy.compactMap { start in
      rule.change(in: indicator.definition, of: latest.key.unit, from: start, to: latest.period)
    }.first { pair in
      pair.scope != .whole || isPublished(pair, in: series)
    }
    guard let pair, latest.period.isOver(on: graph.publication.asOf) else { return sentences[0] }
    // The difference of the numbers that are shown.
    let change =
      pair.end.value.rounded(decimals: decimals)
      - pair.start.value.rounded(decimals: decimals)
    let key: PhraseKey =
      change.isZero ? .changeNone : change.signum > 0 ? .changeUp : .changeDown
    sentences.append(
      phrases(
        key,
        [
          "change": difference(change.magnitude, of: indicator, decimals: decimals),
          "before": "\(pair.start.period)",
        ]))
    if let scope = scope(pair.scope) { sentences.append(scope) }
    return sentences.joined(separator: " ")
  }
}

extension Composer {
  /// Whether both ends are what is published, and all units stand behind each: what is counted in
  /// another way, or over some of the units, is no like with like.
  fileprivate func isPublished(_ pair: GrowthPair, in series: AreaSeries) -> Bool {
    [pair.start, pair.end].allSatisfy { end in
      guard let figure = series.figure(in: end.period) else { return false }
      return figure.value.measure == end.value && !figure.isPartial && figure.bounds == nil
    }
  }

  /// Whether the way from a series' baseline to its judged figure is of like with like.
  fileprivate func goesOn(_ series: AreaSeries) -> Bool {
    guard let judged = series.assessment.judged, let baseline = series.assessment.baseline,
      let start = baseline.figure
      // A baseline that is named stands for the whole as it is.
    else { return series.assessment.baseline?.origin == .named }
    let pair = portal.statusRule(asOf: graph.publication.asOf).change(
      in: series.indicator.definition, of: judged.key.unit, from: start.period, to: judged.period)
    return pair.map { $0.scope == .whole && isPublished($0, in: series) } ?? false
  }
}

/// The way to the target as a chart draws it.
private struct TargetPath {
  let name: PhraseKey
  let start: YearValue?
  let milestones: [YearValue]
}

// MARK: - What the line is made of

extension Composer {
  private func targetPath(of series: AreaSeries) -> TargetPath? {
    let baseline = series.assessment.baseline
    let start = baseline.map { YearValue(DatedValue($0.period, $0.value)) }
    switch series.indicator.definition.target {
    case .level(let milestones)?:
      let ahead = milestones.map(YearValue.init)
        .filter { milestone in start.map { $0.year < milestone.year } ?? true }
      // Where the way starts is no target.
      return ahead.isEmpty
        ? nil : TargetPath(name: .chartTarget, start: start, milestones: ahead)
    case .growth(let spans)?:
      // A rate is no level: what it comes to from the baseline on is drawn to the plan's end.
      guard let baseline, baseline.value > 0, isOfAll(series) else { return nil }
      var value = baseline.value
      var from = baseline.period
      let milestones = spans.filter { $0.end > from }.map { span -> YearValue in
        value = GrowthRate.projected(
          from: value, rate: span.needed(series.indicator.definition.direction),
          years: from.years(to: span.end))
        from = span.end
        return YearValue(
          DatedValue(span.end, value.rounded(decimals: series.indicator.definition.decimals)))
      }
      return milestones.isEmpty
        ? nil : TargetPath(name: .chartEquivalent, start: start, milestones: milestones)
    case .yesNo?, nil: return nil
    }
  }

  /// Whether growth is judged over all units, so that what it comes to is a number of the whole.
  private func isOfAll(_ series: AreaSeries) -> Bool {
    guard case .growth(let reckoning)? = series.assessment.reckoning else { return true }
    return reckoning.pair.scope == .whole || reckoning.pair.scope == .bounds
  }

  /// Where the area would be by the next milestone if it went on as since its baseline: in even
  /// steps for a level, at the mean rate for growth; empty where nothing is to come, and where
  /// nothing is known that may be gone on from.
  private func projection(of series: AreaSeries) -> [TrendPoint] {
    let definition = series.indicator.definition
    guard let judged = series.assessment.judged, let baseline = series.assessment.baseline,
      judged.bounds == nil, !judged.isPartial, goesOn(series),
      let end = definition.target?.periods.first(where: { $0 > judged.period })
    else { return [] }
    // What somebody has said of a year stands there, and not what might have been; that it is not
    // due yet leaves the year open.
    let shown =
      series.figures.last { $0.value != .missing(.notYetDue) }?.period ?? judged.period
    let periods =
      series.figures.isEmpty || shown >= end
      ? [] : (max(judged.period, shown).year + 1...end.year).map(Period.init(year:))
    switch series.assessment.reckoning {
    case .level(let reckoning)?:
      guard series.assessment.status != .achieved, baseline.bounds.isExact,
        baseline.period < judged.period
      else { return [] }
      let step =
        (reckoning.value - baseline.value) / Rational(baseline.period.years(to: judged.period))
      return periods.map { period in
        let value = reckoning.value + step * Rational(judged.period.years(to: period))
        // A share of a hundred ends there, and so does a count at zero.
        let shown =
          definition.areaKind == .ratio
          ? min(max(value, 0), 100) : definition.kind == .rate ? value : max(value, 0)
        return TrendPoint(year: period.year, value: .number(shown.double))
      }
    case .growth(let reckoning)?:
      guard reckoning.pair.scope == .whole, let rate = reckoning.pair.rate(decimals: 6) else {
        return []
      }
      return periods.map { period in
        let value = GrowthRate.projected(
          from: reckoning.pair.end.value, rate: rate, years: judged.period.years(to: period))
        return TrendPoint(
          year: period.year,
          value: .number(value.rounded(decimals: definition.decimals).double))
      }
    case .yesNo?, nil: return []
    }
  }

  /// The years before which a line does not run on, each with why, one reason a year.
  private func breaks(in figures: [PlaceFigure], of indicator: Indicator)
    -> [(year: Int, label: String)]
  {
    let running = figures.filter { !$0.period.isOver(on: graph.publication.asOf) }
    let all =
      areaChanges(in: figures)
      + wayChanges(in: figures, of: indicator).map { ($0.year, phrases(.breakWay)) }
      + running.map { ($0.period.year, phrases(.running)) }
    var seen: Set<Int> = []
    return all.filter { seen.insert($0.0).inserted }.map { (year: $0.0, label: $0.1) }
  }

  /// The years in which another unit became the whole area.
  private func areaChanges(in figures: [PlaceFigure]) -> [(year: Int, label: String)] {
    zip(figures, figures.dropFirst()).compactMap { earlier, later in
      guard earlier.key.unit != later.key.unit, let unit = portal.lookup.units[later.key.unit]
      else { return nil }
      return (later.period.year, unit.articles.article(in: language).title)
    }
  }
}

extension YearValue {
  init(_ value: DatedValue) {
    self.init(year: value.period.year, value: value.value.double)
  }
}
