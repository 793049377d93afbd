import Documents
import Figures
import PortalModel

extension ReadBack {
  /// The charts that show all units: lines, heat, before and after, tiles, yes or no.
  mutating func checkUnitCharts(on path: String, of site: ReadSite) {
    guard let page = site.pages[path] else { return }
    for figure in page.all("figure") {
      switch figure.id {
      case "bieu-do.cac-don-vi", "bieu-do.qua-cac-nam", "bieu-do.truoc-sau", "bieu-do.so-do":
        guard let indicator = indicator(of: figure, on: path, of: site) else {
          expect(.units, false, path, "\(figure.id ?? "") is of no indicator")
          continue
        }
        checkUnits(in: figure, indicator, path, of: site)
        checkTiles(in: figure, indicator, path, of: site)
      case "bieu-do.bao-nhieu-noi":
        if let indicator = indicator(of: figure, on: path, of: site) {
          checkShare(in: figure, indicator, path, of: site)
        }
      default: break
      }
    }
  }

  /// The indicator that a chart's source leads to.
  private func indicator(of figure: HTMLElement, on path: String, of site: ReadSite) -> Indicator? {
    site.indicator(in: figure.first("p", "figure-source"), on: path)
  }

  /// Rows of units under columns of years.
  private mutating func checkUnits(
    in figure: HTMLElement, _ indicator: Indicator, _ path: String, of site: ReadSite
  ) {
    guard let table = figure.first("table") else {
      return expect(.units, false, path, "\(figure.id ?? "") has no table")
    }
    let format = site.format(of: path)
    let caption = HTMLElement.numbers(in: table.first("caption")?.text ?? "").last.flatMap(Int.init)
    let headings = table.first("thead")?.all("th").dropFirst().map(\.text) ?? []
    for row in table.first("tbody")?.all("tr") ?? [] {
      guard let title = row.first("th"),
        let unit = site.unit(in: title, on: path) ?? named(title.text, path, of: site)
      else {
        expect(.units, false, path, "a row of no unit: \(row.text)")
        continue
      }
      let cells = row.all("td").filter { !$0.has("chart-cell") }
      let values = cells.flatMap { $0.text.split(separator: " → ").map(String.init) }
      let years = headings.flatMap { heading -> [Int?] in
        let years = HTMLElement.numbers(in: heading).compactMap(Int.init)
        return years.isEmpty ? [caption] : years
      }
      compare(.units, values.count, years.count, path, "cells of \(unit.id.rawValue)")
      for (text, year) in zip(values, years) {
        let expected = year.map {
          site.charted(unit, indicator, Period(year: $0), format)
        }
        compare(
          .units, text.replacing(format.percentSign, with: ""),
          expected?.replacing(format.percentSign, with: ""), path,
          "\(figure.id ?? ""), \(unit.id.rawValue), \(year ?? 0)")
      }
    }
  }

  private func named(_ title: String, _ path: String, of site: ReadSite) -> Unit? {
    let language = LanguageCode(rawValue: site.format(of: path).language)
    return site.portal.units.first { $0.articles.article(in: language).title == title }
  }

  /// A tile for each unit.
  private mutating func checkTiles(
    in figure: HTMLElement, _ indicator: Indicator, _ path: String, of site: ReadSite
  ) {
    guard let tiles = figure.first("ul", "chart-tiles")?.all("li") else { return }
    let caption = figure.first("caption")?.text ?? ""
    let year = HTMLElement.numbers(in: caption).last.flatMap(Int.init) ?? 0
    let format = site.format(of: path)
    for tile in tiles {
      let unit = site.unit(in: tile, on: path)
      compare(
        .tiles, tile.first("strong")?.text,
        unit.map { site.charted($0, indicator, Period(year: year), format) }, path,
        "tile of \(unit?.id.rawValue ?? "nobody")")
    }
  }

  /// How many units say yes, and how many no.
  private mutating func checkShare(
    in figure: HTMLElement, _ indicator: Indicator, _ path: String, of site: ReadSite
  ) {
    guard let table = figure.first("table"),
      let year = HTMLElement.numbers(in: table.first("caption")?.text ?? "").last.flatMap(Int.init)
    else { return expect(.share, false, path, "a share without a year") }
    let answers = site.portal.expectedUnits(
      for: indicator, in: Period(year: year)
    ).map {
      site.portal.figures.observation(
        FigureKey(indicator.id, $0.id, Period(year: year)))?.value ?? .missing(.notReported)
    }
    // Those who are silent are counted too, in a part of their own.
    let silent = [[MissingValue.notReported, .notYetDue], [.withheld]].map { missing in
      answers.count { answer in missing.contains { answer == .missing($0) } }
    }
    let counts =
      [true, false].map { isYes in answers.count { $0 == .yesNo(isYes) } }
      + silent.filter { $0 > 0 }
    let found = (table.first("tbody")?.all("tr") ?? []).map { $0.all("td").first?.text ?? "" }
    compare(.share, found, counts.map(String.init), path, "answers")
  }

  /// The years of who has reported, in parts.
  mutating func checkReportBars(
    _ page: HTMLElement, _ path: String, _ records: [ReportingRecord]
  ) {
    let figure = page.all { $0.id == "bieu-do.tung-nam" }.first
    let table = figure?.first("details")?.first("table")
    for row in table?.first("tbody")?.all("tr") ?? [] {
      guard let year = row.first("th").flatMap({ Int($0.text) }) else { continue }
      let tally = ReportingTally(period: Period(year: year), of: records)
      compare(
        .report, row.all("td").map(\.text),
        [
          tally.onTime + tally.undated, tally.late, tally.missing, tally.notDue, tally.required,
        ].map(String.init), path, "bars of \(year)")
    }
    // Where nobody set a day, nothing is in time.
    let hasUndated = Set(records.map(\.period)).contains { period in
      ReportingTally(period: period, of: records).undated > 0
    }
    let heading = table?.first("thead")?.all("th").dropFirst().first?.text ?? ""
    compare(.report, heading.contains("/"), hasUndated, path, "“\(heading)”")
  }
}
