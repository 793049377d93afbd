import Documents
import Figures
import PortalModel
import Quantities

extension ReadBack {
  /// The home page: how many promises have which status.
  mutating func checkHome(_ path: String, of site: ReadSite) {
    let promises = site.series.filter(\.indicator.isPromise)
    guard let line = site.pages[path]?.first("p", "verdict-line") else {
      return expect(.status, false, path, "no line of verdicts")
    }
    compare(
      .status, HTMLElement.numbers(in: line.ownText).first, "\(promises.count)", path, "promises")
    let counts = line.all("span", "status").map { status in
      "\(status.classes.last ?? "") \(status.numbers.joined())"
    }
    let names = promises.map(\.assessment.status.name)
    let expected = Set(names).map { name in "status--\(name) \(names.count { $0 == name })" }
    compare(.status, counts.sorted(), expected.sorted(), path, "verdicts")
    let cards = site.pages[path]?.all("li", "promise").count
    compare(.status, cards, promises.count, path, "cards")
  }

  /// The page of a unit: its place among the others, the best, the middle one, the area.
  mutating func checkStanding(_ path: String, of site: ReadSite) {
    guard let page = site.pages[path],
      let unit = site.portal.lookup.units[Identifier(site.subject(of: path))]
    else { return expect(.standing, false, path, "a page of no unit") }
    let rows = page.first("table", "comparison")?.first("tbody")?.all("tr") ?? []
    let standings = site.portal.indicators.compactMap { Standing($0, unit, in: site) }
    compare(
      .standing, rows.compactMap { site.indicator(in: $0.first("th"), on: path)?.id.rawValue },
      standings.map(\.indicator.id.rawValue), path, "indicators that are compared")
    for (row, standing) in zip(rows, standings) { check(row, standing, path, of: site) }
    checkSentences(page, standings, path, of: site)
    for standing in standings where standing.indicator.isPromise {
      checkBars(page, standing, path, of: site)
    }
  }

  private struct Standing {
    let indicator: Indicator
    let year: Int
    let comparison: UnitComparison
    let own: UnitComparison.RankedUnit
    let best: UnitComparison.RankedUnit
    let middle: UnitComparison.RankedUnit
    let area: PlaceFigure?

    init?(_ indicator: Indicator, _ unit: Unit, in site: ReadSite) {
      let series = site.portal.figures.series(SeriesKey(indicator.id, unit.id))
      guard unit.parent != nil, let period = series.last(where: { $0.value.measure != nil })?.period
      else { return nil }
      comparison = site.portal.comparison(of: indicator, in: period)
      let ranked = comparison.ranked
      guard ranked.count > 1, let own = ranked.first(where: { $0.unit.id == unit.id }) else {
        return nil
      }
      self.indicator = indicator
      year = period.year
      self.own = own
      best = ranked[0]
      middle = ranked[ranked.count / 2]
      area = site.areaFigure(indicator, year).flatMap { $0.value.hasFigure ? $0 : nil }
    }

    func name(_ unit: Unit) -> FigureName {
      FigureName(indicator: indicator.id.rawValue, unit: unit.id.rawValue, year: year)
    }

    /// The figures that a sentence leads to, in its order.
    var names: [FigureName] {
      [own, best, middle].map { name($0.unit) } + [area].compactMap { $0 }.map(FigureName.init)
    }
  }

  private mutating func check(
    _ row: HTMLElement, _ standing: Standing, _ path: String, of site: ReadSite
  ) {
    let cells = row.elements.filter { $0.name == "td" }
    guard cells.count == 4 else { return expect(.standing, false, path, "\(cells.count) cells") }
    compare(
      .standing, row.first("th")?.first("span", "small")?.text, "\(standing.year)", path, "year")
    let area = standing.area.flatMap { site.portal.lookup.units[$0.key.unit] }
    let units = [standing.own.unit, area, standing.best.unit, standing.middle.unit]
    for (index, (cell, unit)) in zip(cells, units).enumerated() {
      guard let unit else {
        compare(.standing, cell.text, "", path, "an area without a figure")
        continue
      }
      let wanted = WantedFigure(
        name: standing.name(unit), indicator: standing.indicator, isArea: index == 1)
      check(cell, holds: wanted, on: path, of: site)
    }
    compare(
      .standing, cells[0].first("span", "small")?.numbers ?? [],
      ["\(standing.own.rank)", "\(standing.comparison.ranked.count)"], path, "rank")
    for (cell, unit) in [(cells[2], standing.best.unit), (cells[3], standing.middle.unit)] {
      let named = cell.elements.last { $0.name == "a" && $0.attributes["class"] == nil }
      let target = site.resolve(named?.attributes["href"] ?? "", from: path).path
      compare(.standing, site.subject(of: target), unit.id.rawValue, path, "unit in the table")
    }
  }

  /// The sentences of the promises, and how far the unit is from the best and from the middle.
  private mutating func checkSentences(
    _ page: HTMLElement, _ standings: [Standing], _ path: String, of site: ReadSite
  ) {
    let promises = standings.filter(\.indicator.isPromise)
    let section = page.all("section").first { $0.first("table", "comparison") != nil }
    let sentences = (section?.elements ?? []).filter {
      $0.name == "p" && $0.first("a", "figure-link") != nil
    }
    compare(.standing, sentences.count, promises.count, path, "sentences")
    let format = site.format(of: path)
    for (sentence, standing) in zip(sentences, promises) {
      let links = sentence.all("a", "figure-link").map {
        site.figure(behind: $0.attributes["href"] ?? "", from: path)
      }
      compare(.standing, links, standing.names, path, "figures of a sentence")
      compare(
        .standing, HTMLElement.numbers(in: sentence.ownText),
        ["\(standing.year)", "\(standing.own.rank)", "\(standing.comparison.ranked.count)"], path,
        "numbers of a sentence")
      let gaps = [standing.best, standing.middle].map { other in
        let gap = (standing.own.value - other.value).magnitude
        return format.number(gap, decimals: standing.indicator.definition.decimals)
      }
      let figure = page.all { $0.id == "so-sanh-\(standing.indicator.id.rawValue)" }.first
      for number in figure?.first("p", "figure-summary")?.numbers ?? [] {
        expect(.standing, gaps.contains(number), path, "a gap of \(number)")
      }
    }
  }

  /// The bars beside the sentence.
  private mutating func checkBars(
    _ page: HTMLElement, _ standing: Standing, _ path: String, of site: ReadSite
  ) {
    let indicator = standing.indicator
    let format = site.format(of: path)
    var units: [Unit] = []
    for ranked in [standing.own, standing.best, standing.middle]
    where !units.contains(where: { $0.id == ranked.unit.id }) {
      units.append(ranked.unit)
    }
    var expected = units.compactMap { unit in
      site.value(standing.name(unit)).map { format.chart($0, indicator) }
    }
    if indicator.definition.aggregation != .sum, let area = standing.area {
      expected.append(format.chart(area.value, indicator))
    }
    let figure = page.all { $0.id == "so-sanh-\(indicator.id.rawValue)" }.first
    let bars = (figure?.first("tbody")?.all("tr") ?? []).compactMap { $0.all("td").last?.text }
    compare(.bars, bars.sorted(), expected.count > 1 ? expected.sorted() : [], path, "bars")
  }
}
