import Documents
import Figures
import PortalModel
import Quantities

extension ReadBack {
  /// There is a page of corrections, and of each year's reports, in each language.
  mutating func checkNumberOfLists(of site: ReadSite) {
    let years = Set(site.portal.reports.map(\.period)).count
    let languages = site.portal.settings.languages.count
    compare(.report, site.paths("report-year").count, years * languages, "bao-cao", "pages")
    compare(.correction, site.paths("correction-list").count, languages, "dinh-chinh", "pages")
  }

  /// The page of corrections: each entry once, with what it was and what it is.
  mutating func checkCorrections(_ path: String, of site: ReadSite) {
    let entries = site.pages[path]?.first("ul", "corrections")?.elements ?? []
    compare(
      .correction, entries.compactMap(\.id), site.portal.corrections.map { "sua." + $0.anchor },
      path,
      "entries")
    compare(.correction, Set(entries.compactMap(\.id)).count, entries.count, path, "names")
    let format = site.format(of: path)
    for (entry, applied) in zip(entries, site.portal.corrections) {
      let correction = applied.correction
      guard let indicator = site.portal.lookup.indicators[correction.key.indicator] else {
        continue
      }
      compare(
        .correction, entry.first("del")?.text, format.full(applied.old, indicator), path,
        "old value of \(applied.anchor)")
      compare(
        .correction, entry.first("ins")?.text, format.full(applied.new, indicator), path,
        "new value of \(applied.anchor)")
      compare(
        .correction, entry.first("time")?.attributes["datetime"], correction.date.iso8601,
        path, "day of \(applied.anchor)")
      expect(
        .correction, entry.text.contains(correction.reason), path, "reason of \(applied.anchor)")
      let name = FigureName(
        indicator: indicator.id.rawValue, unit: correction.key.unit.rawValue,
        year: correction.key.period.year)
      compare(
        .correction, entry.first("ins").flatMap { site.figureLink(in: $0, on: path) }, name, path,
        "figure of \(applied.anchor)")
      let target = site.resolve(
        entry.first("ins")?.first("a")?.attributes["href"] ?? "", from: path)
      expect(
        .correction, site.anchors[target.path]?.contains(name.anchor) ?? false, path,
        "row of \(applied.anchor)")
    }
  }

  /// The reports on a year: each once, with the figures that rest on it.
  mutating func checkReports(_ path: String, of site: ReadSite) {
    guard let year = Int(site.subject(of: path)) else {
      return expect(.report, false, path, "a page of no year")
    }
    let reports = site.portal.reports.filter { $0.period.year == year }
    let entries = (site.pages[path]?.all("li") ?? []).filter { $0.id != nil }
    compare(
      .report, entries.compactMap(\.id), reports.map { "bao-cao." + $0.id.rawValue }, path,
      "entries")
    let all = site.portal.figures.all(of: site.portal.indicators.map(\.id))
    for (entry, report) in zip(entries, reports) {
      compare(
        .report, entry.first("time")?.attributes["datetime"], report.submitted.value.iso8601, path,
        "day of \(report.id.rawValue)")
      let links = entry.first("ul", "inline-list")?.all("a") ?? []
      let found = links.compactMap { link in
        link.attributes["href"].flatMap { site.figure(behind: $0, from: path) }
      }
      let expected = all.filter { $0.report == report.id && $0.value.hasFigure }.map {
        FigureName(
          indicator: $0.indicator.rawValue, unit: $0.unit.rawValue, year: $0.period.year)
      }
      compare(.report, found, expected, path, "figures of \(report.id.rawValue)")
    }
  }

  /// The tables of who has reported, and the sentence of each year.
  mutating func checkStates(_ path: String, of site: ReadSite) {
    let portal = site.portal
    var all: [ReportingRecord] = []
    let reporting = ReportingOverview(portal, asOf: site.asOf)
    for unit in portal.units { all += reporting.units[unit.id] ?? [] }
    for body in portal.bodies { all += reporting.bodies[body.id] ?? [] }
    for row in site.pages[path]?.all("table", "report-table").flatMap({
      $0.first("tbody")?.all("tr") ?? []
    }) ?? [] {
      let link = row.first("th")?.first("a")?.attributes["href"] ?? ""
      let name = site.subject(of: site.resolve(link, from: path).path)
      let records =
        reporting.units[Identifier(name)] ?? reporting.bodies[Identifier(name)] ?? []
      let found = row.all("td").map { cell in
        let state = cell.all { $0.has("report") }.first?.classes.last ?? ""
        return "\(state) \(cell.first("time")?.attributes["datetime"] ?? "")"
      }
      let expected = records.map { record in
        "report--\(record.state.name) \(record.reports.first?.submitted.value.iso8601 ?? "")"
      }
      compare(.report, found, expected, path, "reports of \(name)")
    }
    if let page = site.pages[path] { checkReportBars(page, path, all) }
    let tallies = site.pages[path]?.first("dl", "tallies")?.all("div") ?? []
    for tally in tallies {
      guard let year = tally.first("dt").flatMap({ Int($0.text) }) else { continue }
      let count = ReportingTally(period: Period(year: year), of: all)
      let isOpen = count.notDue == count.required
      let expected =
        isOpen
        ? []
        : [count.submitted, count.required] + [count.late, count.missing].filter { $0 > 0 }
      compare(
        .report, HTMLElement.numbers(in: tally.first("dd")?.ownText ?? ""),
        expected.map(String.init), path, "sentence of \(year)")
    }
  }

  /// What came of an edition of a campaign, with the report that says so.
  mutating func checkResults(_ path: String, of site: ReadSite) {
    let name = path.split(separator: "/").dropLast().suffix(2).joined(separator: "/")
    guard let edition = site.portal.lookup.editions[Identifier(name)] else {
      return expect(.result, false, path, "a page of no edition")
    }
    let format = site.format(of: path)
    let entries = site.pages[path]?.first("dl", "results")?.elements ?? []
    let found = entries.map { entry in
      let link = entry.first("a", "figure-link")
      let target = link?.attributes["href"].map { site.resolve($0, from: path) }
      let isThere = target.flatMap { site.anchors[$0.path]?.contains($0.fragment ?? "") } ?? false
      return [
        entry.first("dt")?.text ?? "", link?.text ?? "", entry.first("small")?.text ?? "",
        isThere ? target?.fragment ?? "" : "nowhere",
      ]
    }
    let expected = edition.results.map { result in
      [
        result.label, format.number(result.value, decimals: 1), result.measure,
        "bao-cao.\(result.report.value.rawValue)",
      ]
    }
    compare(.result, found, expected, path, "results")
  }
}
