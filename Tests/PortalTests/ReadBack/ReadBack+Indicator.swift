import Documents
import Figures
import PortalModel

extension ReadBack {
  /// The page of an indicator: where each figure is from, its line, its units.
  mutating func checkIndicator(_ path: String, of site: ReadSite) {
    guard let page = site.pages[path],
      let series = site.series.first(where: { $0.indicator.id.rawValue == site.subject(of: path) })
    else { return expect(.source, false, path, "a page of no indicator") }
    checkSources(page, path, series, of: site)
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
      let area = series.figures.first { $0.period == period }?.area.id
      let units = portal.units.map(\.id).filter { unit in
        unit == area || portal.figures.observation(FigureKey(indicator.id, unit, period)) != nil
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
      compare(.source, shown, format.short(value, indicator), path, "\(name)")
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
    if let area, area.area.id.rawValue == name.unit, area.own?.value != area.value {
      return checkCoverage(in: row, of: area, path, of: site)
    }
    guard let observation = site.observation(name) else {
      return expect(.source, false, path, "\(name) rests on nothing")
    }
    let fragments = row.all("a").compactMap { $0.attributes["href"] }
      .map { site.resolve($0, from: path).fragment }
    if let report = observation.report?.rawValue {
      expect(.source, fragments.contains(report), path, "\(name) does not lead to \(report)")
    }
    for correction in observation.corrections {
      expect(
        .source, fragments.contains(correction.anchor), path,
        "\(name) does not lead to \(correction.anchor)")
      if let indicator {
        let old = site.format(of: path).full(correction.old, indicator)
        expect(.source, row.text.contains(old), path, "\(name) does not say that it was \(old)")
      }
    }
    checkDispute(row, name, observation, path, of: site)
  }

  /// What somebody else says stands beside the figure, with the difference.
  private mutating func checkDispute(
    _ row: HTMLElement, _ name: FigureName, _ main: Observation, _ path: String, of site: ReadSite
  ) {
    let format = site.format(of: path)
    guard let indicator = site.portal.lookup.indicators[Identifier(name.indicator)] else { return }
    if let other = site.portal.figures.accounts(name.key)?.other,
      let disagreement = Disagreement(computed: main.value, own: other.value)
    {
      expect(
        .source,
        row.text.contains(format.full(other.value, indicator))
          && row.text.contains(difference(disagreement, indicator, format)),
        path, "\(name) does not say what else was reported")
    }
    if let area = site.areaFigure(indicator, name.year), area.area.id.rawValue == name.unit,
      let disagreement = area.aggregate?.disagreement
    {
      expect(
        .source,
        row.text.contains(format.full(disagreement.computed, indicator))
          && row.text.contains(difference(disagreement, indicator, format)),
        path, "\(name) does not say what the units come to")
    }
  }

  private func difference(
    _ disagreement: Disagreement, _ indicator: Indicator, _ format: ExactFormat
  ) -> String {
    guard let difference = disagreement.difference?.magnitude else { return "" }
    return indicator.definition.areaKind == .ratio
      ? format.number(difference, decimals: 1) : format.measured(difference, indicator)
  }
}
