import Documents
import Figures
import PortalModel

extension ReadBack {
  /// Each cell for a number holds the figure that its row and its column ask for.
  mutating func checkTables(on path: String, of site: ReadSite) {
    guard let page = site.pages[path] else { return }
    let tables = page.all("table", "data-table").filter {
      !$0.has("provenance") && !$0.has("comparison") && !$0.has("report-table")
    }
    for table in tables {
      let headings = table.first("thead")?.all("th").map(\.text) ?? []
      for row in table.first("tbody")?.all("tr") ?? [] {
        let cells = row.elements.filter { $0.name == "td" }
        for (index, cell) in cells.enumerated() where cell.has("num") {
          let heading = index + 1 < headings.count ? headings[index + 1] : ""
          check(cell, of: row, under: heading, on: path, of: site)
        }
      }
    }
  }

  private mutating func check(
    _ cell: HTMLElement, of row: HTMLElement, under heading: String, on path: String,
    of site: ReadSite
  ) {
    guard let wanted = figure(row, heading, on: path, of: site) else {
      // An indicator of which nobody has a figure has none in a list.
      if let indicator = site.indicator(in: row.first("th"), on: path),
        site.series(of: indicator)?.latest == nil
      {
        compare(
          .cell, cell.text.trimmed, site.format(of: path).word(.notReported), path,
          "latest figure of \(indicator.id.rawValue)")
        return compare(.cell, cell.all("a").count, 0, path, "links to no figure")
      }
      return expect(.cell, false, path, "no figure belongs under \(heading): \(cell.text)")
    }
    check(cell, holds: wanted, on: path, of: site)
  }

  /// The figure, how firm it is, and the marks of what was put right and of what is disputed.
  mutating func check(
    _ cell: HTMLElement, holds wanted: WantedFigure, on path: String, of site: ReadSite
  ) {
    let format = site.format(of: path)
    let observation = site.observation(wanted.name)
    let value = wanted.isArea ? site.value(wanted.name) : observation?.value
    guard let value else {
      // Nobody has said anything: a word, and no row to lead to.
      let unit = site.portal.lookup.units[Identifier(wanted.name.unit)]
      let silence = unit.map { site.silence($0, wanted.name.key.period) } ?? .notReported
      compare(
        .cell, cell.first("span", "marker")?.text, format.word(silence), path,
        "\(wanted.name)")
      return compare(.cell, cell.all("a").count, 0, path, "links of \(wanted.name)")
    }
    compare(.cell, site.figureLink(in: cell, on: path), wanted.name, path, "cell of")
    let figure = cell.all { $0.has("figure-link") || $0.has("marker") }.first?.text
    let place = wanted.isArea ? site.place(wanted.name) : nil
    compare(
      .cell, figure,
      place.map {
        format.measured($0, wanted.indicator, decimals: site.decimals(wanted.name))
      } ?? format.short(value, wanted.indicator, decimals: site.decimals(wanted.name)), path,
      "\(wanted.name)")
    compare(
      .cell, cell.first("span", "quality")?.text,
      place.map(format.firmness) ?? (value.hasFigure ? format.word(observation?.quality) : nil),
      path, "quality of \(wanted.name)")
    let corrections = place.map { $0.own?.corrections } ?? observation?.corrections
    let link = cell.first("a", "tag--corrected")?.attributes["href"]
    compare(
      .cell, link.flatMap { site.resolve($0, from: path).fragment },
      corrections?.last.map { "sua." + $0.anchor },
      path, "correction of \(wanted.name)")
    compare(
      .cell, cell.first("a", "tag--disputed") != nil, isDisputed(wanted, in: site), path,
      "dispute of \(wanted.name)")
  }

  private func isDisputed(_ wanted: WantedFigure, in site: ReadSite) -> Bool {
    let name = wanted.name
    let accounts = site.portal.figures.accounts(name.key)
    let isContradicted =
      accounts?.other.map { other in
        other.value.hasFigure && accounts?.main.value.hasFigure == true
          && other.value != accounts?.main.value
      } ?? false
    guard wanted.isArea, let place = site.place(name) else { return isContradicted }
    return isContradicted || place.disagrees(in: wanted.indicator.definition)
  }

  private func figure(
    _ row: HTMLElement, _ heading: String, on path: String, of site: ReadSite
  ) -> WantedFigure? {
    let portal = site.portal
    let type = site.type(of: path)
    let title = row.first("th")
    let year = HTMLElement.numbers(in: heading).last.flatMap(Int.init)
    func wanted(_ indicator: Indicator, _ unit: Unit, _ year: Int, isArea: Bool) -> WantedFigure {
      let name = FigureName(
        indicator: indicator.id.rawValue, unit: unit.id.rawValue, year: year)
      // Of a place with units of its own, what they come to.
      return WantedFigure(
        name: name, indicator: indicator, isArea: isArea || site.made(name) != nil)
    }
    if type == "indicator",
      let indicator = portal.lookup.indicators[Identifier(site.subject(of: path))],
      let unit = site.unit(in: title, on: path), let year
    {
      return wanted(indicator, unit, year, isArea: false)
    }
    if let unit = site.unit(in: title, on: path), let year {
      let language = LanguageCode(rawValue: site.format(of: path).language)
      let indicator = portal.indicators.first { indicator in
        heading == "\(indicator.articles.article(in: language).shortTitle), \(year)"
      }
      return indicator.map { wanted($0, unit, year, isArea: false) }
    }
    guard let indicator = site.indicator(in: title, on: path) else { return nil }
    if type == "unit", let year {
      let isOwn = heading == "\(year)"
      let unit =
        isOwn
        ? portal.lookup.units[Identifier(site.subject(of: path))]
        : portal.figures.units.area(in: Period(year: year)).flatMap {
          portal.lookup.units[$0.id]
        }
      // What it was before it bore this name is its own past.
      let before = unit.flatMap { unit -> Unit? in
        let period = Period(year: year)
        guard isOwn, let from = unit.validity.from, period.lastDay < from else { return nil }
        return portal.figures.figures(SeriesKey(indicator.id, unit.id))
          .first { $0.period == period }.flatMap { portal.lookup.units[$0.key.unit] }
      }
      if let before, before.id != unit?.id {
        return wanted(indicator, before, year, isArea: true)
      }
      return unit.map { wanted(indicator, $0, year, isArea: !isOwn) }
    }
    let latest = site.series(of: indicator)?.latest
    let unit = latest.flatMap { portal.lookup.units[$0.key.unit] }
    return latest.flatMap { figure in
      unit.map { wanted(indicator, $0, figure.period.year, isArea: true) }
    }
  }
}

/// What a cell is for.
struct WantedFigure {
  let name: FigureName
  let indicator: Indicator
  /// Whether it is a place's figure with all that its units come to, as the whole area's is, and not
  /// what is said of a unit alone.
  let isArea: Bool
}
