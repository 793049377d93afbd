import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// The list of units, the page of one, and the list of facilities.
extension Composer {
  func unitList(into diagnostics: inout [Diagnostic]) -> ViewFields {
    let columns = unitColumns
    let groups = portal.settings.unitTypes.compactMap { type -> ViewFields? in
      let units = portal.units.filter { $0.type.value == type.id }
      guard !units.isEmpty else { return nil }
      let isBelow = units.contains { $0.parent != nil }
      return [
        .name: .text(typeName(type.id)),
        .anchor: .text("loai." + type.id.rawValue),
        .columns: isBelow ? .list(columns.map { [.title: .text($0.title)] }) : .absent,
        .units: .list(units.map { row($0, columns: isBelow ? columns : []) }),
      ]
    }
    let heading = heading(
      .unitsTitle, .unitsDescription, source: "content/units", showsData: true)
    return shell(heading).merging([
      .chart: unitsHeatmap(into: &diagnostics),
      .groups: .list(groups),
      .note: .optional(successionNote(portal.units.filter { $0.parent != nil })),
    ])
  }

  /// The first promise that can be compared between units of any size, over the years.
  private func unitsHeatmap(into diagnostics: inout [Diagnostic]) -> View {
    guard let indicator = comparablePromise, indicator.definition.kind == .ratio else {
      return .absent
    }
    let title = phrases(
      .chartHeatTitle, ["title": indicator.articles.article(in: language).shortTitle])
    return heatmap(
      indicator, frame: ChartFrame(name: "qua-cac-nam", title: title), into: &diagnostics)
  }

  /// A column of the list: an indicator in the latest year that units reported it for.
  private struct UnitColumn {
    let indicator: Indicator
    let period: Period
    let title: String
  }

  private var unitColumns: [UnitColumn] {
    portal.indicators.filter(\.isPromise).compactMap { indicator in
      latestUnitPeriod(of: indicator).map { period in
        let title = indicator.articles.article(in: language).shortTitle
        return UnitColumn(indicator: indicator, period: period, title: "\(title), \(period)")
      }
    }
  }

  private func row(_ unit: Unit, columns: [UnitColumn]) -> ViewFields {
    var row = anchor(unit, to: .unit(unit.id))
    row[.summary] = .optional(unit.articles.article(in: language).summary)
    row[.validity] = .optional(text(unit.validity))
    row[.cells] = .list(
      columns.map { column in cell(of: column.indicator, unit.id, column.period) })
    return row
  }

  func typeName(_ type: Identifier<UnitCategory>) -> String {
    let main = portal.settings.texts(in: mainLanguage)
    return texts.unitTypeNames[type.rawValue] ?? main.unitTypeNames[type.rawValue] ?? ""
  }

  /// The days on which a unit or body exists, in words; `nil` when neither end is known.
  func text(_ validity: Validity) -> String? {
    switch (validity.from, validity.to) {
    case (let from?, let to?):
      phrases(.validFromTo, ["from": format.date(from), "to": format.date(to)])
    case (let from?, nil): phrases(.validFrom, ["from": format.date(from)])
    case (nil, let to?): phrases(.validTo, ["to": format.date(to)])
    case (nil, nil): nil
    }
  }
}

// MARK: - One unit

extension Composer {
  func unit(_ unit: Unit, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let parent = anchor(phrases(.navUnits), to: .unitList)
    let heading = heading(
      unit.articles, below: [parent],
      section: portal.lookup.unitTypes[unit.type.value]?.section?.value, showsData: true)
    let isEnded = unit.validity.to.map { $0 < graph.publication.asOf } ?? false
    let children = portal.relations.children[unit.id] ?? []
    return shell(heading).merging([
      .lang: mark(articleLanguage(unit.articles)),
      .type: .text(typeName(unit.type.value)),
      .code: .optional(unit.code),
      .summary: .optional(unit.articles.article(in: language).summary),
      .validity: .optional(text(unit.validity)),
      .ended: isEnded ? .text(text(unit.validity) ?? "") : .absent,
      .parent: .optional(unit.parent.flatMap { self.unit($0.value) }),
      .predecessors: anchors(unit.predecessors),
      .successors: anchors(unit.successors),
      .children: children.isEmpty
        ? .absent : .list(children.map { anchor($0, to: .unit($0.id)) }),
      .comparison: comparison(of: unit, into: &diagnostics),
      .figures: figures(of: unit, into: &diagnostics),
      .reporting: reporting(of: unit),
      .facilities: facilities(of: unit),
      .posts: postEntries(graph.posts.byUnit[unit.id] ?? []),
      .prose: prose(unit.articles, into: &diagnostics),
      .dataDate: .optional(dataDate(of: unit).map(date)),
      .bodies: .list(
        portal.bodies.filter { body in
          body.unitTypes.contains { $0.value == unit.type.value }
            && body.validity.overlaps(unit.validity)
        }.map { anchor($0, to: .body($0.id)) }),
    ])
  }

  private func anchors(_ units: [Reference<Unit>]) -> View {
    units.isEmpty ? .absent : .list(units.compactMap { unit($0.value) })
  }

  /// The years in which a unit owed or submitted a report: `{year, name, word, date, link}`.
  private func reporting(of unit: Unit) -> View {
    let records = (graph.figures.reporting.units[unit.id] ?? []).filter { $0.state != .notRequired }
    return records.isEmpty ? .absent : .list(records.map(reportCell))
  }

  /// The figures of a place and of what it was before, its own or made of its units'.
  private func placeFigures(of indicator: Indicator, _ unit: Unit) -> [PlaceFigure] {
    portal.figures.figures(SeriesKey(indicator.id, unit.id)).filter { figure in
      // What it was before is its own past; what it became is not.
      figure.key.unit == unit.id
        || (unit.validity.from.map { figure.period.lastDay < $0 } ?? false)
    }
  }

  /// A place's figure of a period.
  private func figureCell(
    of indicator: Indicator, _ unit: Unit, _ period: Period, among figures: [PlaceFigure]
  ) -> ViewFields {
    guard let figure = figures.first(where: { $0.period == period }),
      figure.key.unit != unit.id || figure.units != nil && figure.own == nil
    else { return cell(of: indicator, unit.id, period) }
    return cell(figure, of: indicator)
  }

  /// A place's figures, a row for each indicator: `{indicator, cells, area}`; absent without any.
  private func figures(of unit: Unit, into diagnostics: inout [Diagnostic]) -> View {
    let all = portal.indicators.map { ($0, placeFigures(of: $0, unit)) }
      .filter { !$0.1.isEmpty }
    let periods = Set(
      all.flatMap { _, figures in
        figures.filter { $0.value != .missing(.notYetDue) }.map(\.period)
      }
    ).sorted()
    guard let last = periods.last else { return .absent }
    let isArea = unit.parent == nil
    let rows = all.map { indicator, figures -> ViewFields in
      let area = graph.figures.areaSeries[indicator.id]?.figure(in: last)
      return [
        .indicator: .fields(anchor(indicator, to: .indicator(indicator.id), short: true)),
        .cells: .list(periods.map { figureCell(of: indicator, unit, $0, among: figures) }),
        .spark: spark(figures, of: indicator, into: &diagnostics),
        .area: isArea
          ? .absent
          : .fields(
            area.map { cell($0, of: indicator) }
              ?? cell(.missing(.notReported), quality: nil, of: indicator)),
      ]
    }
    return .fields([
      .years: .list(periods.map { [.year: .text("\($0)")] }),
      .rows: .list(rows),
      .areaTitle: isArea
        ? .absent : .text(phrases(.wholeArea, ["year": "\(last)"])),
    ])
  }

}

// MARK: - Facilities

extension Composer {
  private func facilities(of unit: Unit) -> View {
    let facilities = portal.relations.facilities[unit.id] ?? []
    return facilities.isEmpty ? .absent : .list(facilities.map(facility))
  }

  /// A facility: `{name, type, unit, note}`.
  private func facility(_ facility: Facility) -> ViewFields {
    [
      .name: .text(facility.name),
      .type: .text(typeName(facility.type.value)),
      .unit: .optional(unit(facility.unit.value)),
      .note: .optional(facility.note),
    ]
  }

  private func typeName(_ type: Identifier<FacilityType>) -> String {
    let main = portal.settings.texts(in: mainLanguage)
    return texts.facilityTypeNames[type.rawValue] ?? main.facilityTypeNames[type.rawValue] ?? ""
  }

  func facilityList() -> ViewFields {
    let groups = portal.settings.facilityTypes.map { type -> ViewFields in
      let facilities = portal.facilities.filter { $0.type.value == type.id }
      return [
        .name: .text(typeName(type.id)),
        .anchor: .text("loai." + type.id.rawValue),
        .summary: .optional(type.summary),
        .section: section(type.section?.value),
        .facilities: facilities.isEmpty ? .absent : .list(facilities.map(facility)),
      ]
    }
    let heading = heading(
      .facilitiesTitle, .facilitiesDescription, source: "content/facilities.csv", showsData: true)
    return shell(heading).merging([.groups: .list(groups)])
  }
}
