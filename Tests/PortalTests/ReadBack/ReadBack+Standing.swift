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
    checkMilestones(path, promises, of: site)
  }

  /// How many milestones are over, and how they came out.
  private mutating func checkMilestones(
    _ path: String, _ promises: [AreaSeries], of site: ReadSite
  ) {
    let format = site.format(of: path)
    let results = promises.flatMap(\.assessment.outcomes).map(\.result).filter { $0 != .notDue }
    let line = site.pages[path]?.first("p", "milestone-line")
    compare(.outcome, line != nil, !results.isEmpty, path, "line of milestones")
    guard let line else { return }
    let counts = MilestoneOutcome.Result.allCases.map { result in
      (result, results.count { $0 == result })
    }.filter { $0.1 > 0 }
    compare(
      .outcome, line.numbers, ["\(results.count)"] + counts.map { "\($0.1)" }, path,
      "numbers of milestones")
    let list = line.text.split(separator: ": ").last.map(String.init) ?? ""
    compare(
      .outcome, list, counts.map { "\($0.1) \(format.word($0.0))" }.joined(separator: ", ") + ".",
      path, "milestones")
  }

  /// The page of a unit: its place among the others, the first, the middle one, the area.
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

  /// Units with one figure as it is shown.
  private struct Tie {
    let value: Rational
    var units: [Unit]
  }

  /// A unit among those that have a figure in the latest year that it has one.
  private struct Standing {
    let indicator: Indicator
    let year: Int
    let unit: Unit
    /// From the best to the worst, by the direction that is good.
    let ties: [Tie]
    let own: Tie
    let area: PlaceFigure?

    init?(_ indicator: Indicator, _ unit: Unit, in site: ReadSite) {
      let series = site.portal.figures.series(SeriesKey(indicator.id, unit.id))
      guard unit.parent != nil, let period = series.last(where: { $0.value.measure != nil })?.period
      else { return nil }
      var ties: [Tie] = []
      for other in site.portal.expectedUnits(for: indicator, in: period) {
        let key = FigureKey(indicator.id, other.id, period)
        guard let exact = site.portal.figures.observation(key)?.value.measure else { continue }
        let value = exact.shown(indicator.definition.decimals)
        if let index = ties.firstIndex(where: { $0.value == value }) {
          ties[index].units.append(other)
        } else {
          ties.append(Tie(value: value, units: [other]))
        }
      }
      let isUp = indicator.definition.direction == .up
      ties.sort { isUp ? $0.value > $1.value : $0.value < $1.value }
      guard ties.flatMap(\.units).count > 1,
        let own = ties.first(where: { tie in tie.units.contains { $0.id == unit.id } })
      else { return nil }
      self.indicator = indicator
      self.unit = unit
      self.ties = ties
      self.own = own
      year = period.year
      area = site.areaFigure(indicator, year).flatMap { $0.value.hasFigure ? $0 : nil }
    }

    /// Places are ranked by shares and rates; counts are only ordered.
    var isRanked: Bool { indicator.definition.kind != .count }

    var count: Int { ties.flatMap(\.units).count }

    /// From 1; those that tie share the better one.
    var rank: Int {
      1 + ties.prefix { $0.value != own.value }.flatMap(\.units).count
    }

    /// As many are before it as after it, or one more before it.
    var middle: Tie {
      let units = ties.flatMap { tie in tie.units.map { _ in tie } }
      return units[units.count / 2]
    }

    var most: Tie { ties.max { $0.value < $1.value } ?? own }

    var least: Tie { ties.min { $0.value < $1.value } ?? own }

    /// Who is named beside the unit.
    var others: [Tie] { isRanked ? [ties[0], middle] : [most, least] }

    func name(_ unit: Unit) -> FigureName {
      FigureName(indicator: indicator.id.rawValue, unit: unit.id.rawValue, year: year)
    }

    /// The figures that a sentence leads to, in its order.
    var names: [FigureName] {
      [name(unit)] + others.map { name($0.units[0]) }
        + [area].compactMap { $0 }.map(FigureName.init)
    }
  }

  /// Five that tie are named, more are counted.
  private func names(_ tie: Tie, _ format: ExactFormat) -> String {
    let language = LanguageCode(rawValue: format.language)
    guard tie.units.count > 5 else {
      return tie.units.map { $0.articles.article(in: language).title }.joined(separator: ", ")
    }
    return "\(tie.units.count) " + (format.language == "en" ? "places" : "nơi")
  }

  private mutating func check(
    _ row: HTMLElement, _ standing: Standing, _ path: String, of site: ReadSite
  ) {
    let format = site.format(of: path)
    let cells = row.elements.filter { $0.name == "td" }
    guard cells.count == 4 else { return expect(.standing, false, path, "\(cells.count) cells") }
    compare(
      .standing, row.first("th")?.first("span", "small")?.text, "\(standing.year)", path, "year")
    let area = standing.area.flatMap { site.portal.lookup.units[$0.key.unit] }
    let first = standing.isRanked ? standing.ties[0] : standing.most
    let units = [standing.unit, area, first.units[0], standing.middle.units[0]]
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
      standing.isRanked ? ["\(standing.rank)", "\(standing.count)"] : [], path, "rank")
    let word =
      format.language == "en"
      ? standing.isRanked ? "best:" : "most:" : standing.isRanked ? "tốt nhất:" : "nhiều nhất:"
    compare(.standing, cells[2].first("span", "small")?.text, word, path, "word of the first")
    for (cell, tie) in [(cells[2], first), (cells[3], standing.middle)] {
      compare(.standing, cell.ownText, names(tie, format), path, "units in the table")
    }
  }

  /// The sentences of the promises, and how far the unit is from the first and from the middle.
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
      let together = standing.own.units.count - 1
      let rank =
        standing.isRanked
        ? ["\(standing.rank)", "\(standing.count)"] + (together > 0 ? ["\(together)"] : []) : []
      let named = standing.others.map { names($0, format) }
      compare(
        .standing, HTMLElement.numbers(in: sentence.ownText),
        ["\(standing.year)"] + rank + named.flatMap(HTMLElement.numbers), path,
        "numbers of a sentence")
      for names in named {
        expect(
          .standing, sentence.ownText.contains(" \(names), "), path,
          "\(names) are not named: \(sentence.text)")
      }
      let figure = page.all { $0.id == "bieu-do.so-sanh-\(standing.indicator.id.rawValue)" }.first
      guard let summary = figure?.first("p", "figure-summary") else { continue }
      compare(.standing, summary.numbers, gaps(standing, format), path, "“\(summary.text)”")
    }
  }

  /// The numbers of the sentence over the bars, taken from the figures that are shown.
  private func gaps(_ standing: Standing, _ format: ExactFormat) -> [String] {
    func gap(_ other: Tie) -> [String] {
      let gap = (standing.own.value - other.value).magnitude
      return gap.isZero
        ? [] : HTMLElement.numbers(in: format.difference(gap, standing.indicator))
    }
    guard standing.isRanked else { return gap(standing.most) }
    let together = standing.own.units.count - 1
    let first = standing.rank == 1 ? (together > 0 ? ["\(together)"] : []) : gap(standing.ties[0])
    return first + gap(standing.middle)
  }

  /// The bars beside the sentence.
  private mutating func checkBars(
    _ page: HTMLElement, _ standing: Standing, _ path: String, of site: ReadSite
  ) {
    let indicator = standing.indicator
    let decimals = indicator.definition.decimals
    let format = site.format(of: path)
    var values: [Rational] = [standing.own.value]
    for other in standing.others where !values.contains(other.value) { values.append(other.value) }
    let sign = format.isPercent(indicator) ? format.percentSign : ""
    var expected = values.map { format.number($0, decimals: decimals) + sign }
    if indicator.definition.aggregation != .sum, let area = standing.area {
      let coverage = area.coverage
      let (reported, missing) = (coverage?.reported.count ?? 0, coverage?.missing.count ?? 0)
      expected.append(
        format.chart(area.value, indicator)
          + (missing > 0 ? " (\(reported)/\(reported + missing))" : ""))
    }
    let figure = page.all { $0.id == "bieu-do.so-sanh-\(indicator.id.rawValue)" }.first
    let bars = (figure?.first("tbody")?.all("tr") ?? []).compactMap { $0.all("td").last?.text }
    compare(.bars, bars.sorted(), expected.count > 1 ? expected.sorted() : [], path, "bars")
  }
}
