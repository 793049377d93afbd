import Diagnostics
import Documents
import Markup
import PortalModel
import SVGCharts
import Theme

/// What stands around a chart.
struct ChartFrame {
  let id: String
  let title: String
  /// The writer's own sentence; made from the data where there is none.
  var summary: String?
  var level: HeadingLevel = .h2
}

/// A year's value of a line.
struct TrendPoint {
  let year: Int
  let value: ChartValue
}

/// A row of a ranking.
struct RankedRow {
  let name: String
  let value: ChartValue
  let link: String?
  /// The unit that the row stands for, where it stands for one.
  let unit: Identifier<Unit>?

  init(name: String, value: ChartValue, link: String?, unit: Identifier<Unit>? = nil) {
    self.name = name
    self.value = value
    self.link = link
    self.unit = unit
  }

  init(name: String, value: Double, link: String?, unit: Identifier<Unit>? = nil) {
    self.init(name: name, value: .number(value), link: link, unit: unit)
  }
}

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
    guard indicator.areaKind != .yesNo, series.latest != nil else { return .absent }
    let shown = series.figures.filter { $0.value != .missing(.notYetDue) }
    let points = shown.map { TrendPoint(year: $0.year, value: ChartValue($0)) }
    let unitPoints = other.map { unit in
      portal.observations.series(indicator.id, unit.id)
        .filter { $0.value != .missing(.notYetDue) }
        .map { TrendPoint(year: $0.year, value: ChartValue($0.value)) }
    }
    let projected = projection(of: series)
    let figure = Figure(
      id: frame.id,
      title: frame.title,
      summary: frame.summary ?? commonUnits(series),
      unit: unit(of: indicator),
      decimals: max(indicator.decimals, indicator.areaKind == .ratio ? 1 : 0),
      scale: indicator.areaKind == .ratio ? .range(0...100) : .fromZero,
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
          from: path.start, direction: indicator.direction == .up ? .atLeast : .atMost)
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
        "value": measured(value, of: series.indicator), "year": "\(latest.year)",
        "units": "\(common.units.count)", "before": "\(before.year)",
        "change": measured(change.magnitude, of: series.indicator),
      ])
  }

  /// The units' latest figures, ranked; absent where no units report.
  func ranking(_ series: AreaSeries, into diagnostics: inout [Diagnostic]) -> View {
    let year = latestUnitYear(of: series.indicator)
    let title = phrases(.chartRankingTitle, ["year": "\(year ?? 0)"])
    return ranking(
      series, in: year, frame: ChartFrame(id: "tung-don-vi", title: title), into: &diagnostics)
  }

  /// The units' figures of a year, or of the latest one.
  func ranking(
    _ series: AreaSeries, in chosen: Int?, frame: ChartFrame,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    let indicator = series.indicator
    guard indicator.kind != .yesNo, let year = chosen ?? latestUnitYear(of: indicator) else {
      return .absent
    }
    let units = portal.expectedUnits(for: indicator, in: year)
    guard units.count > 1 else { return .absent }
    let rows = units.map { unit in
      let observation = portal.observations.observation(indicator.id, unit.id, year)
      return RankedRow(
        name: unit.articles.article(in: language).title,
        value: ChartValue(observation?.value ?? .missing(.notReported)),
        link: link(to: .unit(unit.id)))
    }
    let figure = Figure(
      id: frame.id,
      title: frame.title,
      summary: frame.summary,
      unit: unit(of: indicator),
      decimals: indicator.decimals,
      source: source(of: indicator, text: phrases(.sourceUnitReports, ["year": "\(year)"]))
    ) {
      BarMark(
        rows, name: .value(phrases(.chartUnit), \.name),
        value: .value(phrases(.chartActual), \.value),
        link: \.link,
        order: indicator.direction == .up ? .descending : .ascending)
    }
    return html(of: figure, frame, for: indicator, into: &diagnostics)
  }

  /// A unit beside others in one year.
  func comparisonChart(
    _ rows: [RankedRow], of indicator: Indicator, in year: Int, summary: String,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    let frame = ChartFrame(
      id: "so-sanh-\(indicator.id.rawValue)",
      title: phrases(
        .chartComparisonTitle,
        ["title": indicator.articles.article(in: language).shortTitle, "year": "\(year)"]),
      summary: summary, level: .h4)
    let figure = Figure(
      id: frame.id,
      title: frame.title,
      summary: frame.summary,
      unit: unit(of: indicator),
      decimals: indicator.decimals,
      source: source(of: indicator, text: phrases(.sourceUnitReports, ["year": "\(year)"]))
    ) {
      BarMark(
        rows, name: .value(phrases(.chartUnit), \.name),
        value: .value(phrases(.chartActual), \.value),
        link: \.link,
        order: indicator.direction == .up ? .descending : .ascending)
    }
    return html(of: figure, frame, for: indicator, into: &diagnostics)
  }

  /// A promise's bar as a figure of its own; absent without figures.
  func bullet(_ series: AreaSeries, frame: ChartFrame, into diagnostics: inout [Diagnostic])
    -> View
  {
    let indicator = series.indicator
    let isUp = indicator.direction == .up
    let figure: Figure
    switch series.assessment.reckoning {
    case .level(let reckoning)?:
      let isRatio = indicator.areaKind == .ratio
      figure = Figure(
        id: frame.id, title: frame.title, summary: frame.summary, unit: unit(of: indicator),
        decimals: 1, scale: isRatio ? .range(0...100) : .fromZero, source: source(of: series)
      ) {
        BarMark(indicator.articles.article(in: language).shortTitle, value: reckoning.value)
        TargetMark(
          phrases(.chartMilestone, ["year": "\(reckoning.milestone.year)"]),
          value: reckoning.milestone.value, direction: isUp ? .atLeast : .atMost)
      }
    case .growth(let reckoning)?:
      figure = Figure(
        id: frame.id, title: frame.title, summary: frame.summary, unit: .percent, decimals: 1,
        scale: .fromZero, source: source(of: series)
      ) {
        BarMark(phrases(.chartGrowthRate), value: reckoning.rate)
        TargetMark(
          phrases(.chartNeededRate, ["year": "\(reckoning.span.year)"]),
          value: reckoning.neededRate, direction: isUp ? .atLeast : .atMost)
      }
    case .yesNo?, nil: return .absent
    }
    return html(of: figure, frame, for: indicator, into: &diagnostics)
  }

  /// A small bar for a promise: where it is, what was needed, the milestone; absent without figures.
  func progress(_ series: AreaSeries, into diagnostics: inout [Diagnostic]) -> View {
    let indicator = series.indicator
    let bullet: CompactBullet
    switch series.assessment.reckoning {
    case .level(let reckoning)?:
      bullet = CompactBullet(
        indicator.articles.article(in: language).shortTitle,
        value: reckoning.value,
        target: (
          label: phrases(.chartMilestone, ["year": "\(reckoning.milestone.year)"]),
          value: reckoning.milestone.value
        ),
        neededNow: neededNow(reckoning),
        direction: indicator.direction == .up ? .atLeast : .atMost,
        unit: unit(of: indicator), decimals: 1,
        scale: indicator.areaKind == .ratio ? .range(0...100) : .fromZero)
    case .growth(let reckoning)?:
      bullet = CompactBullet(
        phrases(.chartGrowthRate),
        value: reckoning.rate,
        target: (
          label: phrases(.chartNeededRate, ["year": "\(reckoning.span.year)"]),
          value: reckoning.neededRate
        ),
        direction: indicator.direction == .up ? .atLeast : .atMost,
        unit: .percent, decimals: 1, scale: .fromZero)
    case .yesNo?, nil: return .absent
    }
    do throws(ChartError) {
      let markup = try bullet.html(words: words.charts, numbers: words.numbers)
      return .markup(MarkupFragment(bytes: markup))
    } catch {
      diagnostics.append(
        Diagnostic(.model(.undrawable), at: indicator.articles.main.file.wholeFile))
      return .absent
    }
  }

  /// What was needed in the judged year, where that is not the milestone itself.
  private func neededNow(_ reckoning: LevelReckoning) -> RuleMark? {
    guard reckoning.needed != reckoning.milestone.value else { return nil }
    return RuleMark(
      phrases(.chartNeededNow, ["year": "\(reckoning.year)"]), value: reckoning.needed)
  }

  func html(
    of figure: Figure, _ frame: ChartFrame, for indicator: Indicator,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    html(of: figure, frame, at: indicator.articles.main.file, into: &diagnostics)
  }

  /// A figure's markup; one that cannot be drawn honestly is reported at the file that asks for it.
  func html(
    of figure: Figure, _ frame: ChartFrame, at file: SourceFile,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    do throws(ChartError) {
      let markup = try figure.html(
        headingLevel: frame.level, words: words.charts, numbers: words.numbers)
      return .markup(MarkupFragment(bytes: markup))
    } catch {
      diagnostics.append(Diagnostic(.model(.undrawable), at: file.wholeFile))
      return .absent
    }
  }
}

// MARK: - What charts are made of

extension Composer {
  private func targetPath(of series: AreaSeries) -> (start: YearValue?, milestones: [Milestone])? {
    switch series.indicator.target {
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
      guard case .level(let milestones)? = series.indicator.target,
        let goal = milestones.first(where: { $0.year > reckoning.year }),
        reckoning.year > baseline.year, series.assessment.status != .achieved
      else { return [] }
      let step = (reckoning.value - baseline.value) / Double(reckoning.year - baseline.year)
      return (reckoning.year + 1...goal.year).map { year in
        let value = reckoning.value + step * Double(year - reckoning.year)
        // A share of a hundred ends there.
        let shown = series.indicator.areaKind == .ratio ? min(max(value, 0), 100) : max(value, 0)
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
      return (later.year, later.area.articles.article(in: language).title)
    }
  }

  /// The latest year in which units below the area had anything to report.
  func latestUnitYear(of indicator: Indicator) -> Int? {
    graph.yearsOfUnits(indicator).last
  }

  private func source(of series: AreaSeries) -> FigureSource? {
    guard series.latest != nil else { return nil }
    let day = dataDate(of: series)
    // Own figures name who submitted them; sums rest on all the units' reports.
    let submitters = series.figures.compactMap { $0.own?.report }.compactMap {
      portal.lookup.reports[$0.value]
    }.compactMap(submitterName).uniqued()
    let years = series.figures.filter { $0.value.hasFigure }.map(\.year)
    let names = submitters.joined(separator: ", ")
    let text =
      submitters.isEmpty
      ? phrases(.sourceUnits, ["first": "\(years.first ?? 0)", "last": "\(years.last ?? 0)"])
      : phrases(.sourceArea, ["area": names])
    return source(of: series.indicator, text: text, date: day)
  }

  /// Where a chart's figures are from: the indicator's table of provenance, and its file.
  func source(of indicator: Indicator, text: String, date: CalendarDate? = nil)
    -> FigureSource
  {
    let fragment = "#" + Self.provenanceAnchor
    let href =
      page.key == .indicator(indicator.id)
      ? fragment : link(to: .indicator(indicator.id)).map { $0 + fragment }
    return FigureSource(
      text, href: href,
      date: date.map { phrases(.dataUntil, ["date": format.date($0)]) },
      csv: link(to: .indicator(indicator.id, .csv)))
  }

  /// The heading of the table of provenance on an indicator's page.
  static let provenanceAnchor = "nguon"

  func unit(of indicator: Indicator) -> ValueUnit {
    switch indicator.areaKind {
    case .ratio: .percent
    case .count: measure(of: indicator).map(ValueUnit.named) ?? .none
    case .yesNo: .none
    }
  }
}

extension ChartValue {
  /// The area's figure; one that too few units stand behind as such.
  init(_ figure: AreaFigure) {
    if figure.isPartial, let number = figure.value.measure, let coverage = figure.coverage {
      self = .partial(
        number,
        SVGCharts.Coverage(
          reported: coverage.reportedCount, expected: coverage.expectedCount))
    } else {
      self.init(figure.value)
    }
  }

  init(_ value: ObservedValue) {
    switch value {
    case .missing(let missing): self = .missing(MissingKind(missing))
    case .number, .ratio, .yesNo:
      self = value.measure.map(ChartValue.number) ?? .missing(.notReported)
    }
  }
}

extension MissingKind {
  fileprivate init(_ missing: MissingValue) {
    switch missing {
    case .notReported: self = .notReported
    case .notYetDue: self = .notYetDue
    case .notApplicable: self = .notApplicable
    case .withheld: self = .withheld
    }
  }
}
