import Documents
import Figures
import PortalModel

extension ReadBack {
  /// The table of the line: each year with its value, and what was promised for it.
  mutating func checkTrend(
    _ page: HTMLElement, _ path: String, _ series: AreaSeries, of site: ReadSite
  ) {
    let indicator = series.indicator
    let figure = page.all { $0.name == "figure" && $0.id == "xu-huong" }.first
    let isDrawn = indicator.definition.areaKind != .yesNo && series.latest != nil
    compare(.trend, figure != nil, isDrawn, path, "line drawn")
    guard let figure, let table = figure.first("details")?.first("table") else { return }
    checkCommonUnits(figure, path, series, of: site)
    let headings = table.first("thead")?.all("th").dropFirst().map(\.text) ?? []
    let columns = headings.map(TrendColumn.init)
    let values = trendValues(series, site.format(of: path))
    let shown = columns.contains(.projected) ? TrendColumn.allCases : [.actual, .promised]
    let drawn = values.filter { _, cells in shown.contains { cells[$0] != nil } }
    compare(.trend, columns.contains(.promised), !promises(series).isEmpty, path, "target drawn")
    compare(.trend, columns.contains(.projected), !projection(series).isEmpty, path, "pace drawn")
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

  /// A sum's change is said over the units that have both years, where not all have.
  private mutating func checkCommonUnits(
    _ figure: HTMLElement, _ path: String, _ series: AreaSeries, of site: ReadSite
  ) {
    let indicator = series.indicator
    let pair = Array(series.figures.filter { $0.value.hasFigure }.suffix(2))
    guard pair.count == 2, let latest = pair[1].value.measure,
      let common = site.portal.likeWithLike(of: indicator, from: pair[0], to: pair[1]),
      !common.leftOut.isEmpty
    else { return }
    let format = site.format(of: path)
    var expected: Set = [
      format.number(latest, decimals: indicator.definition.decimals), "\(pair[0].period)",
      "\(pair[1].period)",
      "\(common.units.count)",
    ]
    let change = (common.end - common.start).magnitude
    if change > 0 {
      expected.insert(format.number(change, decimals: indicator.definition.decimals))
    }
    compare(
      .trend, Set(figure.first("p", "figure-summary")?.numbers ?? []), expected, path,
      "change over the same units")
  }

  /// The columns of a line's table.
  private enum TrendColumn: CaseIterable {
    case actual, projected, promised

    init(_ heading: String) {
      if heading.firstMatch(of: /^(Thực hiện|Actual)/) != nil {
        self = .actual
      } else if heading.firstMatch(of: /^(Chỉ tiêu|Target)/) != nil {
        self = .promised
      } else {
        self = .projected
      }
    }
  }

  /// What the table has to say, by year and column.
  private func trendValues(_ series: AreaSeries, _ format: ExactFormat)
    -> [Int: [TrendColumn: String]]
  {
    let indicator = series.indicator
    let decimals = max(
      indicator.definition.decimals, indicator.definition.areaKind == .ratio ? 1 : 0)
    var values: [Int: [TrendColumn: String]] = [:]
    for figure in series.figures where figure.value != .missing(.notYetDue) {
      // The heading has the sign, and the cells only the number.
      let text = format.text(figure.value, decimals: decimals)
        .replacing(format.percentSign, with: "")
      let coverage = figure.isPartial ? figure.coverage : nil
      values[figure.period.year, default: [:]][.actual] =
        coverage.map { "\(text) (\($0.reportedCount)/\($0.expectedCount))" } ?? text
    }
    for (year, number) in promises(series) {
      values[year, default: [:]][.promised] = format.number(number, decimals: decimals)
    }
    for (year, number) in projection(series) {
      values[year, default: [:]][.projected] = format.number(number, decimals: decimals)
    }
    return values
  }

  /// Where the pace of now would lead by the next milestone.
  private func projection(_ series: AreaSeries) -> [Int: Double] {
    var values: [Int: Double] = [:]
    switch series.assessment.reckoning {
    case .level(let level)?:
      let (first, last) = (level.baseline.year, level.year)
      let next = (series.indicator.definition.target?.years ?? []).first { $0 > last }
      guard let next, first < last, series.assessment.status != .achieved else { return [:] }
      let pace = (level.value - level.baseline.value) / Double(last - first)
      let most = series.indicator.definition.areaKind == .ratio ? 100 : Double.infinity
      for year in (last + 1)...next {
        values[year] = max(0, min(most, level.value + pace * Double(year - last)))
      }
    case .growth(let growth)? where growth.likeWithLike == nil && growth.year < growth.span.year:
      var value = growth.value
      for year in (growth.year + 1)...growth.span.year {
        value *= 1 + growth.rate / 100
        values[year] = value
      }
    case .growth?, .yesNo?, nil: break
    }
    return values
  }

  /// The corners of the way to the target.
  private func promises(_ series: AreaSeries) -> [Int: Double] {
    var corners: [Int: Double] = [:]
    switch series.indicator.definition.target {
    case .level(let milestones)?:
      if let start = series.assessment.baseline { corners[start.year] = start.value }
      for milestone in milestones { corners[milestone.year] = milestone.value }
    case .growth?:
      guard case .growth(let reckoning)? = series.assessment.reckoning,
        reckoning.likeWithLike?.leftOut.isEmpty ?? true
      else { return [:] }
      corners[reckoning.base.year] = reckoning.base.value
      let years = reckoning.span.year - reckoning.base.year
      let factor = 1 + reckoning.neededRate / 100
      corners[reckoning.span.year] =
        (0..<years).reduce(reckoning.base.value) { value, _ in value * factor }.rounded()
    case .yesNo?, nil: break
    }
    return corners
  }

  /// The units' bars: each expected unit once, from the best to the worst.
  mutating func checkRanking(
    _ page: HTMLElement, _ path: String, _ indicator: Indicator, of site: ReadSite
  ) {
    let figure = page.all { $0.name == "figure" && $0.id == "tung-don-vi" }.first
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
      let value = site.portal.figures.observation(FigureKey(indicator.id, unit.id, period))?.value
      compare(
        .ranking, row.all("td").last?.text,
        format.short(value ?? .missing(.notReported), indicator),
        path, "\(unit.id.rawValue), \(period)")
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
