import Diagnostics
import Documents
import Figures
import Markup
import PortalModel
import SVGCharts
import Theme

/// A unit's value in a period.
private struct UnitPeriod {
  let unit: Unit
  let title: String
  let period: Period
  let value: ChartValue
  let link: String?
}

/// A unit's values in two years.
private struct UnitChange {
  let title: String
  let first: ChartValue
  let last: ChartValue
  let link: String?
}

/// All units of an indicator in one picture.
extension Composer {
  /// The latest figures on a schematic map; absent where units have no places on it.
  func map(
    _ indicator: Indicator, in period: Period, frame: ChartFrame,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    let tiles = portal.expectedUnits(for: indicator, in: period).compactMap { unit in
      unit.tile.map { (entry(unit, of: indicator, in: period), $0.value) }
    }
    guard !tiles.isEmpty else { return .absent }
    return unitFigure(of: indicator, in: period, frame: frame, into: &diagnostics) {
      TileMark(
        tiles, name: .value(phrases(.chartUnit), \.0.title),
        at: { TilePosition(column: $0.1.column, row: $0.1.row) },
        value: .value(measureName(of: indicator), \.0.value), classes: classes(of: indicator),
        link: { $0.0.link })
    }
  }

  /// Every unit's figure of every year, shaded by how high it is; absent with fewer than two years.
  func heatmap(
    _ indicator: Indicator, frame: ChartFrame, into diagnostics: inout [Diagnostic]
  ) -> View {
    guard graph.canCompareYears(indicator) else { return .absent }
    let cells = entries(of: indicator)
    return unitFigure(of: indicator, in: nil, frame: frame, into: &diagnostics) {
      RectangleMark(
        cells, x: .value(phrases(.chartYear)) { self.yearName($0.period) },
        y: .value(phrases(.chartUnit), \.title),
        value: .value(measureName(of: indicator), \.value), classes: classes(of: indicator),
        link: \.link)
    }
  }

  /// A small line for each unit, all on one scale; absent with fewer than two years.
  func multiples(
    _ indicator: Indicator, frame: ChartFrame, into diagnostics: inout [Diagnostic]
  ) -> View {
    guard graph.canCompareYears(indicator) else { return .absent }
    let finished = Set(graph.finishedPeriodsOfUnits(indicator))
    let values = entries(of: indicator).filter { finished.contains($0.period) }
    return unitFigure(of: indicator, in: nil, frame: frame, into: &diagnostics) {
      SmallMultiples(
        values, x: .value(phrases(.chartYear), \.period.year),
        y: .value(measureName(of: indicator), \.value),
        panel: .value(phrases(.chartUnit), \.title), link: \.link)
    }
  }

  /// Each unit's first and last year side by side; absent with fewer than two years.
  func changes(
    _ indicator: Indicator, frame: ChartFrame, into diagnostics: inout [Diagnostic]
  ) -> View {
    let years = graph.finishedPeriodsOfUnits(indicator)
    guard graph.canCompareYears(indicator), let first = years.first, let last = years.last else {
      return .absent
    }
    let rows = portal.expectedUnits(for: indicator, in: last).map { unit in
      UnitChange(
        title: unit.articles.article(in: language).title,
        first: value(of: indicator, unit, first), last: value(of: indicator, unit, last),
        link: link(to: .unit(unit.id)))
    }
    return unitFigure(of: indicator, in: nil, frame: frame, into: &diagnostics) {
      RangeMark(
        rows, name: .value(phrases(.chartUnit), \.title), from: .value("\(first)", \.first),
        to: .value("\(last)", \.last), link: \.link,
        order: indicator.definition.direction == .up ? .descending : .ascending)
    }
  }

  /// How many of the units say yes, as a hundred squares; absent where none has said anything.
  func share(
    _ indicator: Indicator, in period: Period, frame: ChartFrame,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    let answers = portal.expectedUnits(for: indicator, in: period).map { unit in
      portal.figures.observation(FigureKey(indicator.id, unit.id, period))?.value
        ?? .missing(silence(of: unit, in: period))
    }
    func count(_ answer: ObservedValue) -> Int { answers.count { $0 == answer } }
    let given: [(name: String, count: Int)] = [
      (phrases(.chartShareYes), count(.yesNo(true))),
      (
        phrases(indicator.definition.direction == .up ? .chartShareNo : .chartShareGone),
        count(.yesNo(false))
      ),
    ]
    guard given.contains(where: { $0.count > 0 }) else { return .absent }
    // Of all units that the question is for, as the area's figure is: silence is no answer.
    let silent = [
      (
        name: phrases(.chartShareSilent),
        count: count(.missing(.notReported)) + count(.missing(.notYetDue))
      ), (name: phrases.word(for: .withheld), count: count(.missing(.withheld))),
    ]
    let parts = given + silent.filter { $0.count > 0 }
    let figure = Figure(
      id: frame.id, title: frame.title, summary: frame.summary, unit: .none, decimals: 0,
      source: unitSource(of: indicator, in: period)
    ) {
      WaffleMark(
        parts, name: .value(phrases(.chartShareYes), \.name),
        value: .value(phrases(.chartUnit), \.count))
    }
    return html(of: figure, frame, for: indicator, into: &diagnostics)
  }
}

// MARK: - In running text and table cells

extension Composer {
  /// A place's line over the years, as high as its row; absent with fewer than two figures.
  func spark(
    _ figures: [PlaceFigure], of indicator: Indicator, into diagnostics: inout [Diagnostic]
  ) -> View {
    let shown = figures.filter { $0.value != .missing(.notYetDue) }
    // A line does not run from one way of counting into another.
    let start = wayChanges(in: shown, of: indicator).last
    let points = shown.filter { start == nil || $0.period >= start ?? $0.period }
      .map { TrendPoint(year: $0.period.year, value: chartValue($0)) }
    return spark(points, of: indicator, into: &diagnostics)
  }

  /// The area's line over the years, as high as its row; absent with fewer than two figures.
  func spark(_ series: AreaSeries, into diagnostics: inout [Diagnostic]) -> View {
    spark(series.figures, of: series.indicator, into: &diagnostics)
  }

  /// The periods from which on a place's figures are counted in another way than before.
  func wayChanges(in figures: [PlaceFigure], of indicator: Indicator) -> [Period] {
    let definition = indicator.definition
    let isWider =
      definition.ownFigure == .wider || figures.contains { $0.disagrees(in: definition) }
    guard isWider else { return [] }
    let counted = figures.filter { $0.value.hasFigure }
    return zip(counted, counted.dropFirst()).compactMap { earlier, later in
      (earlier.own == nil) == (later.own == nil) ? nil : later.period
    }
  }

  private func spark(
    _ points: [TrendPoint], of indicator: Indicator, into diagnostics: inout [Diagnostic]
  ) -> View {
    let figures = points.count { if case .missing = $0.value { false } else { true } }
    guard figures > 1 else { return .absent }
    let line = Sparkline(
      indicator.articles.article(in: language).shortTitle, points,
      x: .value(phrases(.chartYear), \.year), y: .value(phrases(.chartActual), \.value),
      unit: unit(of: indicator), decimals: indicator.definition.decimals)
    return drawn(for: indicator, into: &diagnostics) { () throws(ChartError) in
      try line.html(words: words.charts, numbers: words.numbers)
    }
  }
}

extension Composer {
  /// Some marks of the units' figures in an indicator's own measure: of a year, or of all years.
  func unitFigure(
    of indicator: Indicator, in period: Period?, frame: ChartFrame,
    into diagnostics: inout [Diagnostic], @FigureBuilder marks: () -> FigureContent
  ) -> View {
    let figure = Figure(
      id: frame.id, title: frame.title, summary: frame.summary, unit: unit(of: indicator),
      decimals: indicator.definition.decimals, source: unitSource(of: indicator, in: period),
      marks: marks)
    return html(of: figure, frame, for: indicator, into: &diagnostics)
  }

  private func entries(of indicator: Indicator) -> [UnitPeriod] {
    let years = graph.periodsOfUnits(indicator)
    return graph.reportingUnits(indicator).flatMap { unit in
      years.map { entry(unit, of: indicator, in: $0) }
    }
  }

  /// A year, marked while it is running.
  private func yearName(_ period: Period) -> String {
    period.isOver(on: graph.publication.asOf)
      ? "\(period)" : phrases(.yearRunning, ["year": "\(period)"])
  }

  private func entry(_ unit: Unit, of indicator: Indicator, in period: Period) -> UnitPeriod {
    UnitPeriod(
      unit: unit, title: unit.articles.article(in: language).title, period: period,
      value: value(of: indicator, unit, period), link: link(to: .unit(unit.id)))
  }

  private func value(of indicator: Indicator, _ unit: Unit, _ period: Period) -> ChartValue {
    let observation = portal.figures.observation(FigureKey(indicator.id, unit.id, period))
    return observation.map(chartValue) ?? chartValue(.missing(silence(of: unit, in: period)))
  }

  /// A share of a hundred has its own round thresholds, whatever the figures.
  private func classes(of indicator: Indicator) -> ValueClasses {
    indicator.definition.kind == .ratio ? .thresholds([20, 40, 60, 80]) : .equal(5)
  }

  /// What the values are called at the head of a table.
  private func measureName(of indicator: Indicator) -> String {
    phrases(indicator.definition.kind == .ratio ? .chartPercent : .chartActual)
  }

  private func unitSource(of indicator: Indicator, in period: Period?) -> FigureSource {
    if let period {
      return source(of: indicator, text: phrases(.sourceUnitReports, ["year": "\(period)"]))
    }
    let years = graph.periodsOfUnits(indicator)
    return source(
      of: indicator,
      text: phrases(
        .sourceUnits, ["first": "\(years.first?.year ?? 0)", "last": "\(years.last?.year ?? 0)"]))
  }
}
