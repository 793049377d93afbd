import Documents
import Figures
import PortalModel
import Quantities

extension ReadBack {
  /// The table of the line: each year with its value, and what was promised for it.
  mutating func checkTrend(
    _ page: HTMLElement, _ path: String, _ series: AreaSeries, of site: ReadSite
  ) {
    let indicator = series.indicator
    let figure = page.all { $0.name == "figure" && $0.id == "bieu-do.xu-huong" }.first
    let isDrawn = indicator.definition.areaKind != .yesNo && series.latest != nil
    compare(.trend, figure != nil, isDrawn, path, "line drawn")
    guard let figure, let table = figure.first("details")?.first("table") else { return }
    checkChange(figure, path, series, of: site)
    let headings = table.first("thead")?.all("th").dropFirst().map(\.text) ?? []
    let columns = headings.map(TrendColumn.init)
    let values = trendValues(series, site.format(of: path), of: site)
    let shown = columns.contains(.projected) ? TrendColumn.allCases : [.actual, .promised]
    let drawn = values.filter { _, cells in shown.contains { cells[$0] != nil } }
    compare(.trend, columns.contains(.promised), !promises(series).isEmpty, path, "target drawn")
    compare(
      .trend, columns.contains(.projected), !projection(series, of: site).isEmpty, path,
      "pace drawn")
    let rows = table.first("tbody")?.all("tr") ?? []
    compare(
      .trend, rows.compactMap { $0.first("th").flatMap { Int($0.text) } }, drawn.keys.sorted(),
      path,
      "years")
    for row in rows {
      guard let year = row.first("th").flatMap({ Int($0.text) }) else { continue }
      for (column, cell) in zip(columns, row.all("td")) {
        compare(.trend, cell.text, values[year]?[column] ?? "–", path, "\(column), \(year)")
      }
    }
  }

  /// The sentence over the line: the latest figure, and its change since the one that it is compared
  /// with, taken from the numbers that are shown.
  private mutating func checkChange(
    _ figure: HTMLElement, _ path: String, _ series: AreaSeries, of site: ReadSite
  ) {
    let (indicator, format) = (series.indicator, site.format(of: path))
    let figures = series.figures.filter(\.value.hasFigure)
    guard let latest = figures.last, let value = latest.value.measure else { return }
    let decimals = ShownDigits(series).figures
    let ends = [latest.bounds?.lower ?? value, latest.bounds?.upper].compactMap { $0 }
    var expected = ends.flatMap {
      HTMLElement.numbers(in: format.measured($0, indicator, decimals: decimals))
    }
    expected.append("\(latest.period)")
    let rule = site.portal.statusRule(asOf: site.asOf)
    // From the start of the way, else from the year before.
    let starts = [series.assessment.baseline?.figure?.period, figures.dropLast().last?.period]
    let pairs = starts.compactMap { $0 }.filter { $0 < latest.period }.compactMap { start in
      rule.change(in: indicator.definition, of: latest.key.unit, from: start, to: latest.period)
    }.filter { pair in
      // Whole against whole only by the numbers that are published.
      pair.scope != .whole
        || [pair.start, pair.end].allSatisfy { end in
          figures.contains {
            $0.period == end.period && $0.value.measure == end.value && !$0.isPartial
              && $0.bounds == nil
          }
        }
    }
    if latest.period.year < site.asOf.year, let pair = pairs.first {
      let change = pair.end.value.shown(decimals) - pair.start.value.shown(decimals)
      expected.append("\(pair.start.period)")
      if change != 0 {
        expected += HTMLElement.numbers(
          in: format.difference(change.magnitude, indicator, decimals: decimals))
      }
      switch pair.scope {
      case .whole, .bounds: break
      case .tied(let units, let leftOut), .groups(let units, let leftOut):
        expected += ["\(units)", "\(leftOut)"]
      }
      let summary = figure.first("p", "figure-summary")?.text ?? ""
      let words = [["Tăng", "Up"], ["Giảm", "Down"], ["Không đổi", "Unchanged"]]
      compare(
        .trend, words.map { names in names.contains { summary.contains("\($0) ") } },
        [change > 0, change < 0, change == 0], path, "direction in “\(summary)”")
    }
    compare(
      .trend, (figure.first("p", "figure-summary")?.numbers ?? []).sorted(), expected.sorted(),
      path, "change over what may be compared")
  }

  /// The columns of a line's table.
  private enum TrendColumn: CaseIterable {
    case actual, projected, promised

    init(_ heading: String) {
      if heading.firstMatch(of: /^(Thực hiện|Actual)/) != nil {
        self = .actual
      } else if heading.firstMatch(
        of: /^(Chỉ tiêu|Tương đương chỉ tiêu|Target|Equivalent of the target)/) != nil
      {
        self = .promised
      } else {
        self = .projected
      }
    }
  }

  /// What the table has to say, by year and column.
  private func trendValues(_ series: AreaSeries, _ format: ExactFormat, of site: ReadSite)
    -> [Int: [TrendColumn: String]]
  {
    let decimals = ShownDigits(series).figures
    var values: [Int: [TrendColumn: String]] = [:]
    for figure in series.figures where figure.value != .missing(.notYetDue) {
      // The heading has the sign, and the cells only the number.
      let isSoft = figure.value.hasFigure && !(figure.quality?.isFirm ?? true)
      let mark = isSoft ? format.word(figure.quality).map { " (\($0))" } ?? "" : ""
      let number = format.chart(figure.value, decimals: decimals)
      let coverage = figure.value.hasFigure ? figure.coverage : nil
      let (reported, missing) = (coverage?.reported.count ?? 0, coverage?.missing.count ?? 0)
      values[figure.period.year, default: [:]][.actual] =
        missing == 0 ? number + mark : "\(number) (\(reported)/\(reported + missing))"
    }
    for (year, number) in promises(series) {
      values[year, default: [:]][.promised] = format.exact(number)
    }
    for (year, number) in projection(series, of: site) {
      values[year, default: [:]][.projected] = format.number(number, decimals: decimals)
    }
    return values
  }

  /// Where the pace since the start would lead by the next milestone, in years of which nobody has
  /// said anything.
  private func projection(_ series: AreaSeries, of site: ReadSite) -> [Int: Rational] {
    let (definition, assessment) = (series.indicator.definition, series.assessment)
    guard let judged = assessment.judged, let baseline = assessment.baseline, judged.bounds == nil,
      !judged.isPartial, goesOn(series, judged, baseline, of: site),
      let next = (definition.target?.periods ?? []).first(where: { $0 > judged.period })
    else { return [:] }
    let last = judged.period.year
    let said = series.figures.last { $0.value != .missing(.notYetDue) }
    let first = max(last, said?.period.year ?? last) + 1
    guard first <= next.year else { return [:] }
    var values: [Int: Rational] = [:]
    switch assessment.reckoning {
    case .level(let level)?:
      let (start, end) = (baseline.bounds.lower, baseline.bounds.upper)
      guard start == end, baseline.period < judged.period, assessment.status != .achieved else {
        return [:]
      }
      let years = Rational(last - baseline.period.year)
      for year in first...next.year {
        let value = level.value + (level.value - start) * Rational(year - last) / years
        values[year] =
          series.indicator.definition.areaKind == .ratio
          ? max(0, min(100, value)) : definition.kind == .count ? max(0, value) : value
      }
    case .growth(let growth)? where growth.pair.scope == .whole:
      guard let rate = ExactRate.mean(growth.pair, decimals: 6) else { return [:] }
      for year in first...next.year {
        values[year] = (growth.pair.end.value * ExactRate.factor(rate, year - last))
          .shown(definition.decimals)
      }
    case .growth?, .yesNo?, nil: break
    }
    return values
  }

  /// Whether the way so far is of like with like: all units at both ends, counted in one way.
  private func goesOn(
    _ series: AreaSeries, _ judged: PlaceFigure, _ baseline: Baseline, of site: ReadSite
  ) -> Bool {
    guard let start = baseline.figure else { return baseline.origin == .named }
    guard
      let pair = site.portal.statusRule(asOf: site.asOf).change(
        in: series.indicator.definition, of: judged.key.unit, from: start.period,
        to: judged.period)
    else { return false }
    guard case .whole = pair.scope else { return false }
    return [(pair.start, start), (pair.end, judged)].allSatisfy { end, figure in
      figure.value.measure == end.value && !figure.isPartial && figure.bounds == nil
    }
  }

  /// The corners of the way to the target.
  private func promises(_ series: AreaSeries) -> [Int: Rational] {
    let start = series.assessment.baseline
    var corners: [Int: Rational] = [:]
    switch series.indicator.definition.target {
    case .level(let milestones)?:
      for milestone in milestones where start.map({ $0.period < milestone.period }) ?? true {
        corners[milestone.period.year] = milestone.value
      }
    case .growth(let spans)?:
      guard let start, start.value > 0 else { return [:] }
      // Over some of the units it is no number of the whole.
      if case .growth(let growth)? = series.assessment.reckoning {
        switch growth.pair.scope {
        case .whole, .bounds: break
        case .tied, .groups: return [:]
        }
      }
      var (value, year) = (start.value, start.period.year)
      for span in spans where span.end.year > year {
        value *= ExactRate.factor(
          series.indicator.definition.direction == .up
            ? span.rate.lowerBound : span.rate.upperBound, span.end.year - year)
        year = span.end.year
        corners[year] = value.shown(series.indicator.definition.decimals)
      }
    case .yesNo?, nil: return [:]
    }
    return corners
  }

  /// The units' bars: each expected unit once, from the best to the worst.
  mutating func checkRanking(
    _ page: HTMLElement, _ path: String, _ indicator: Indicator, of site: ReadSite
  ) {
    let figure = page.all { $0.name == "figure" && $0.id == "bieu-do.tung-don-vi" }.first
    let period =
      indicator.definition.kind == .yesNo
      ? nil : site.latestUnitYear(indicator).map(Period.init(year:))
    let units = period.map { site.portal.expectedUnits(for: indicator, in: $0) } ?? []
    compare(.ranking, figure != nil, units.count > 1, path, "bars drawn")
    guard let rows = figure?.first("tbody")?.all("tr"), let period else { return }
    let format = site.format(of: path)
    var seen: [String] = []
    for row in rows {
      guard let unit = site.unit(in: row, on: path) else {
        expect(.ranking, false, path, "a bar of no unit: \(row.text)")
        continue
      }
      seen.append(unit.id.rawValue)
      compare(
        .ranking, row.all("td").last?.text, site.charted(unit, indicator, period, format), path,
        "\(unit.id.rawValue), \(period)")
    }
    let comparison = site.portal.comparison(of: indicator, in: period)
    compare(.ranking, seen.count, units.count, path, "bars")
    compare(
      .ranking,
      seen.prefix(comparison.ranked.count).compactMap { name in
        comparison.ranked.first { $0.unit.id.rawValue == name }?.rank
      },
      comparison.ranked.map(\.rank), path, "order of bars")
  }
}
