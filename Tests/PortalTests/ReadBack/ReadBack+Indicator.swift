import Documents
import Figures
import PortalModel
import Quantities

extension ReadBack {
  /// The page of an indicator: where each figure is from, its line, its units.
  mutating func checkIndicator(_ path: String, of site: ReadSite) {
    guard let page = site.pages[path],
      let series = site.series.first(where: { $0.indicator.id.rawValue == site.subject(of: path) })
    else { return expect(.source, false, path, "a page of no indicator") }
    checkSources(page, path, series, of: site)
    checkPromise(page, path, series, of: site)
    checkTrend(page, path, series, of: site)
    checkRanking(page, path, series.indicator, of: site)
  }

  /// One row for each figure, with its value and its parts; none is missing, none is extra.
  private mutating func checkSources(
    _ page: HTMLElement, _ path: String, _ series: AreaSeries, of site: ReadSite
  ) {
    let indicator = series.indicator
    let portal = site.portal
    let format = site.format(of: path)
    let rows = page.all { $0.name == "tr" && ($0.id ?? "").hasPrefix("so.") }
    let expected = portal.figures.periods(of: indicator.id).flatMap { period -> [String] in
      let area = series.figures.first { $0.period == period }?.key.unit
      let units = portal.units.map(\.id).filter { unit in
        let key = FigureKey(indicator.id, unit, period)
        let place = portal.figures.figure(key)
        // Of a place between, what its own units come to.
        return unit == area || portal.figures.observation(key) != nil
          || place?.key == key && place?.units != nil
      }
      return units.map { "so.\($0.rawValue).\(period)" }
    }
    compare(.source, rows.compactMap(\.id).sorted(), expected.sorted(), path, "rows")
    for row in rows {
      let href = "#" + (row.id ?? "")
      guard let name = site.figure(behind: href, from: path), let value = site.value(name),
        let cell = row.first("td", "num")
      else {
        expect(.source, false, path, "\(href) names no figure")
        continue
      }
      compare(
        .source, site.unit(in: row.first("th"), on: path)?.id.rawValue, name.unit, path,
        "unit of \(href)")
      note(name)
      let shown = cell.first("span", "marker")?.text ?? cell.ownText
      let made = site.made(name)
      compare(
        .source, shown,
        made.flatMap {
          $0.bounds == nil
            ? nil : format.measured($0, indicator, decimals: site.decimals(name))
        } ?? format.short(value, indicator, decimals: site.decimals(name)), path, "\(name)")
      compare(
        .source, cell.first("span", "quality")?.text,
        made.map(format.firmness)
          ?? (value.hasFigure ? format.word(site.observation(name)?.quality) : nil), path,
        "quality of \(name)")
      compare(
        .source, cell.first("span", "small")?.text, format.parts(value), path, "parts of \(name)")
      checkSource(row, name, path, of: site)
    }
  }

  /// Who reported it, or of how many units it was made.
  private mutating func checkSource(
    _ row: HTMLElement, _ name: FigureName, _ path: String, of site: ReadSite
  ) {
    let indicator = site.portal.lookup.indicators[Identifier(name.indicator)]
    let area = indicator.flatMap { site.areaFigure($0, name.year) }
    let isArea = area?.key.unit.rawValue == name.unit
    if let place = isArea ? area : site.made(name), place.own == nil {
      return checkCoverage(in: row, of: place, path, of: site)
    }
    guard let observation = site.observation(name) else {
      return expect(.source, false, path, "\(name) rests on nothing")
    }
    let fragments = row.all("a").compactMap { $0.attributes["href"] }
      .map { site.resolve($0, from: path).fragment }
    if let report = observation.report?.rawValue {
      expect(
        .source, fragments.contains("bao-cao.\(report)"), path, "\(name) does not lead to \(report)"
      )
    }
    for correction in observation.corrections {
      expect(
        .source, fragments.contains("sua.\(correction.anchor)"), path,
        "\(name) does not lead to \(correction.anchor)")
      if let indicator {
        let old = site.format(of: path).full(correction.old, indicator)
        expect(.source, row.text.contains(old), path, "\(name) does not say that it was \(old)")
      }
    }
    checkDispute(row, name, observation, path, of: site)
  }

  /// What somebody else says, or the units come to, stands beside the figure with the difference of
  /// the numbers that are shown; nothing else is called a difference.
  private mutating func checkDispute(
    _ row: HTMLElement, _ name: FigureName, _ main: Observation, _ path: String, of site: ReadSite
  ) {
    let format = site.format(of: path)
    guard let indicator = site.portal.lookup.indicators[Identifier(name.indicator)] else { return }
    var expected = 0
    if let other = site.portal.figures.accounts(name.key)?.other, other.value.hasFigure,
      main.value.hasFigure, other.value != main.value
    {
      expected += 1
      expect(
        .source,
        row.text.contains(format.full(other.value, indicator))
          && row.text.contains(difference(main.value, other.value, indicator, format)),
        path, "\(name) does not say what else was reported")
    }
    if let place = site.place(name), place.disagrees(in: indicator.definition),
      let units = place.units
    {
      let withheld = units.coverage.missing.count { $0.reason == .withheld }
      let isSaid = row.text.contains(
        format.language == "en" ? "places come to" : "đơn vị thì được")
      // Beside the figure of the whole, what the others come to would tell what is held back.
      compare(.source, isSaid, withheld == 0, path, "\(name) says what the units come to")
      guard withheld == 0 else { return }
      expected += 1
      let decimals = indicator.definition.decimals
      let gap =
        (main.value.measure?.shown(decimals) ?? 0) - (units.value.measure?.shown(decimals) ?? 0)
      expect(
        .source,
        row.text.contains(format.full(units.value, indicator))
          && row.text.contains(format.difference(gap.magnitude, indicator))
          && HTMLElement.numbers(in: row.text).contains("\(units.coverage.reported.count)"),
        path, "\(name) does not say what the units come to")
    }
    let said = row.text.matches(of: /chênh | apart/).count
    compare(.source, said, expected, path, "differences beside \(name)")
  }

  /// How far two accounts are apart, with as many digits as show that they are.
  private func difference(
    _ one: ObservedValue, _ other: ObservedValue, _ indicator: Indicator, _ format: ExactFormat
  ) -> String {
    guard let one = one.measure, let other = other.measure else {
      return format.language == "en" ? "the opposite" : "trái ngược"
    }
    let decimals = indicator.definition.decimals
    let digits = (decimals...max(decimals, 6)).first {
      one == other || one.shown($0) != other.shown($0)
    }
    let gap = one.shown(digits ?? 6) - other.shown(digits ?? 6)
    return format.difference(gap.magnitude, indicator, decimals: digits ?? 6)
  }

  /// What is due by when, word for word as the plan has it, and where the way to it starts.
  private mutating func checkPromise(
    _ page: HTMLElement, _ path: String, _ series: AreaSeries, of site: ReadSite
  ) {
    let (indicator, format) = (series.indicator, site.format(of: path))
    let definition = indicator.definition
    let facts = page.first("aside", "aside")?.all("dl", "facts").first?.elements ?? []
    let dated = facts.filter { Int(($0.first("dt")?.numbers.first) ?? "") != nil }
    let found = dated.map { fact in
      (fact.first("dt")?.numbers ?? []) + (fact.first("dd")?.numbers ?? [])
    }
    let expected: [[String]]
    switch definition.target {
    case .level(let milestones)?:
      expected = milestones.map { milestone in
        ["\(milestone.period)"]
          + HTMLElement.numbers(in: format.promised(milestone.value, indicator))
      }
    case .growth(let spans)?:
      expected = spans.map { span in
        let (low, high) = (span.rate.lowerBound, span.rate.upperBound)
        return ["\(span.end)"] + (low == high ? [low] : [low, high]).map(format.exact)
      }
    case .yesNo(let period)?: expected = [["\(period)"]]
    case nil: expected = []
    }
    compare(.promise, found, expected, path, "what is due")
    let start = facts.first { ["Mức xuất phát", "Starting point"].contains($0.first("dt")?.text) }
    guard let baseline = series.assessment.baseline, indicator.isPromise else {
      return compare(.promise, start != nil, false, path, "a start of no way")
    }
    let text = start?.first("dd").map { dd in dd.first("a", "figure-link")?.text ?? dd.ownText }
    // What is published of the year, unless it is counted in another way.
    let published = baseline.figure.flatMap { figure in
      figure.value.measure == baseline.value
        ? format.measured(figure, indicator, decimals: ShownDigits(series).figures) : nil
    }
    let expectedText =
      published
      ?? format.measured(baseline.value, indicator, decimals: ShownDigits(series).figures)
    expect(
      .promise, text?.hasPrefix(expectedText) ?? false, path,
      "start at “\(text ?? "")”, not \(expectedText)")
    expect(
      .promise, start?.numbers.contains("\(baseline.period)") ?? false, path, "year of the start")
  }
}
