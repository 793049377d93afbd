import Diagnostics
import Documents
import PortalModel
import Theme

/// The list of indicators, and the page of one.
extension Composer {
  func indicatorList(into diagnostics: inout [Diagnostic]) -> ViewFields {
    let all = portal.indicators.compactMap { graph.areaSeries[$0.id] }
    let promises = all.filter(\.indicator.isPromise)
    let others = all.filter { !$0.indicator.isPromise }
    let heading = heading(
      .indicatorsTitle, .indicatorsDescription, source: "content/indicators", showsData: true)
    return shell(heading).merging([
      "promises": .list(promises.map { promise($0, into: &diagnostics) }),
      "others": .list(
        others.map { series in
          var entry = entry(series)
          entry["section"] = section(series.indicator.section.value)
          return entry
        }),
    ])
  }

  func indicator(_ indicator: Indicator, into diagnostics: inout [Diagnostic]) -> ViewFields {
    guard let series = graph.areaSeries[indicator.id] else { return [:] }
    let article = indicator.articles.article(in: language)
    let parent = anchor(phrases(.navIndicators), to: .indicatorList)
    let heading = heading(
      indicator.articles, below: [parent], section: indicator.section.value, showsData: true)
    return shell(heading).merging([
      "lang": mark(articleLanguage(indicator.articles)),
      "summary": .optional(article.summary),
      "promise": indicator.isPromise
        ? .fields(promise(series, into: &diagnostics)) : .absent,
      "latest": .fields(entry(series)),
      "due": dueDates(of: indicator),
      "outcomes": outcomes(series),
      "direction": .text(
        phrases(indicator.direction == .up ? .directionUp : .directionDown)),
      "trend": trend(series, into: &diagnostics),
      "ranking": ranking(series, into: &diagnostics),
      "area-table": areaTable(series),
      "unit-table": unitTable(of: indicator),
      "parts": ratioParts(of: indicator),
      "prose": prose(indicator.articles),
      "data-date": .optional(dataDate(of: series).map(date)),
      "objective": .optional(
        indicator.objective.flatMap { portal.lookup.objectives[$0.value] }
          .map { anchor($0, to: .objective($0.id)) }),
      "tasks": .list(
        indicator.tasks.compactMap { portal.lookup.tasks[$0.value] }.map(taskAnchor)),
      "missing-units": missingUnits(series),
    ])
  }

  /// The area's figures year by year: `{year, area, figure, coverage}`.
  private func areaTable(_ series: AreaSeries) -> View {
    let rows = series.figures.map { figure -> ViewFields in
      [
        "year": .text("\(figure.year)"),
        "area": .fields(anchor(figure.area, to: .unit(figure.area.id))),
        "figure": .fields(cell(figure, of: series.indicator)),
        "coverage": .optional(coverage(figure)),
        "sum": .optional(disagreement(figure, of: series.indicator)),
        "report": .optional(figure.own?.report.flatMap { report($0.value) }),
        "note": .optional(figure.own?.note),
      ]
    }
    return rows.isEmpty ? .absent : .list(rows)
  }

  /// What the units come to, where the area's own figure says something else.
  private func disagreement(_ figure: AreaFigure, of indicator: Indicator) -> String? {
    guard figure.own != nil, let aggregate = figure.aggregate,
      let disagreement = aggregate.disagreement
    else { return nil }
    return phrases(
      .unitsComeTo,
      [
        "value": text(disagreement.computed, of: indicator),
        "reported": "\(aggregate.coverage.reportedCount)",
        "expected": "\(aggregate.coverage.expectedCount)",
      ])
  }

  /// A report in words: who, and when.
  func report(_ id: Identifier<Report>) -> String? {
    guard let report = portal.lookup.reports[id], let name = submitterName(of: report) else {
      return nil
    }
    return phrases(
      .reportBy, ["name": name, "date": format.date(report.submitted.value)])
  }

  /// The unit or body that submitted a report.
  func submitterName(of report: Report) -> String? {
    let name = report.submitter.value
    let submitter =
      portal.lookup.units[Identifier(name)]?.articles
      ?? portal.lookup.bodies[Identifier(name)]?.articles
    return submitter?.article(in: language).shortTitle
  }

  /// Every unit's figures over the years; absent where no unit below the area reports.
  private func unitTable(of indicator: Indicator) -> View {
    let years = portal.observations.years(indicator.id).filter { year in
      !portal.expectedUnits(for: indicator, in: year).isEmpty
    }
    let units = portal.units.filter { unit in
      unit.parent != nil && !portal.observations.series(indicator.id, unit.id).isEmpty
    }
    guard !years.isEmpty, !units.isEmpty else { return .absent }
    let rows = units.map { unit -> ViewFields in
      [
        "unit": .fields(anchor(unit, to: .unit(unit.id))),
        "cells": .list(
          years.map { year in
            let observation = portal.observations.observation(indicator.id, unit.id, year)
            return cell(
              observation?.value ?? .missing(.notReported), quality: observation?.quality,
              of: indicator)
          }),
      ]
    }
    return .fields([
      "years": .list(years.map { ["year": .text("\($0)")] }),
      "rows": .list(rows),
      "note": .optional(successionNote(units)),
    ])
  }

  /// What the two parts of a ratio are.
  private func ratioParts(of indicator: Indicator) -> View {
    guard indicator.kind == .ratio else { return .absent }
    let labels = indicator.articles.article(in: language).labels
    let main = indicator.articles.main.labels
    func label(_ label: Indicator.Label) -> View {
      .optional(labels[label.rawValue] ?? main[label.rawValue])
    }
    return .fields(["numerator": label(.numerator), "denominator": label(.denominator)])
  }

  /// The units that do not stand behind the latest figure, with the reason: `{unit, word}`.
  private func missingUnits(_ series: AreaSeries) -> View {
    guard let missing = series.latest?.coverage?.missing, !missing.isEmpty else { return .absent }
    return .list(
      missing.compactMap { missing in
        guard var fields = unit(Identifier(missing.unit)) else { return nil }
        fields["word"] = .text(text(missing.reason))
        return fields
      })
  }
}
