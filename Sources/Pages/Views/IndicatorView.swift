import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// The list of indicators, and the page of one.
extension Composer {
  func indicatorList(into diagnostics: inout [Diagnostic]) -> ViewFields {
    let all = portal.indicators.compactMap { graph.figures.areaSeries[$0.id] }
    let promises = all.filter(\.indicator.isPromise)
    let others = all.filter { !$0.indicator.isPromise }
    let heading = heading(
      .indicatorsTitle, .indicatorsDescription, source: "content/indicators", showsData: true)
    return shell(heading).merging([
      .promises: .list(promises.map { promise($0, into: &diagnostics) }),
      .others: .list(
        others.map { series in
          var entry = entry(series)
          entry[.section] = section(series.indicator.section.value)
          entry[.spark] = spark(series, into: &diagnostics)
          return entry
        }),
    ])
  }

  func indicator(_ indicator: Indicator, into diagnostics: inout [Diagnostic]) -> ViewFields {
    guard let series = graph.figures.areaSeries[indicator.id] else { return [:] }
    let article = indicator.articles.article(in: language)
    let parent = anchor(phrases(.navIndicators), to: .indicatorList)
    let heading = heading(
      indicator.articles, below: [parent], section: indicator.section.value, showsData: true)
    return shell(heading).merging([
      .lang: mark(articleLanguage(indicator.articles)),
      .summary: .optional(article.summary),
      .promise: indicator.isPromise
        ? .fields(promise(series, isFull: true, into: &diagnostics)) : .absent,
      .latest: .fields(entry(series)),
      .due: dueDates(of: indicator),
      .direction: .text(
        phrases(indicator.definition.direction == .up ? .directionUp : .directionDown)),
      .trend: trend(series, into: &diagnostics),
      .ranking: ranking(series, into: &diagnostics),
      .unitsChart: unitsChart(indicator, into: &diagnostics),
      .unitTable: unitTable(of: indicator),
      .provenance: provenance(series),
      .baseline: baseline(series),
      .csv: .text(link(to: .indicator(indicator.id, .csv))),
      .json: .text(link(to: .indicator(indicator.id, .json))),
      .parts: ratioParts(of: indicator),
      .prose: prose(indicator.articles, into: &diagnostics),
      .dataDate: .optional(dataDate(of: series).map(date)),
      .objective: .optional(
        indicator.objective.flatMap { portal.lookup.objectives[$0.value] }
          .map { anchor($0, to: .objective($0.id)) }),
      .tasks: .list(
        indicator.tasks.compactMap { portal.lookup.tasks[$0.value] }.map(taskAnchor)),
    ])
  }

  /// All units over the years: from the first to the last for shares, lines for counts, squares
  /// for yes and no.
  private func unitsChart(_ indicator: Indicator, into diagnostics: inout [Diagnostic]) -> View {
    let years = graph.periodsOfUnits(indicator)
    guard let first = years.first, let last = years.last else { return .absent }
    switch indicator.definition.kind {
    case .ratio, .rate:
      let title = phrases(.chartChangeTitle, ["first": "\(first)", "last": "\(last)"])
      return changes(
        indicator, frame: ChartFrame(name: "truoc-sau", title: title), into: &diagnostics)
    case .count:
      return multiples(
        indicator, frame: ChartFrame(name: "cac-don-vi", title: phrases(.chartMultiplesTitle)),
        into: &diagnostics)
    case .yesNo:
      let title = phrases(.chartShareTitle, ["year": "\(last)"])
      return share(
        indicator, in: last, frame: ChartFrame(name: "bao-nhieu-noi", title: title),
        into: &diagnostics)
    }
  }

  /// Every unit's figures over the years; absent where no unit below the area reports.
  private func unitTable(of indicator: Indicator) -> View {
    let years = portal.figures.periods(of: indicator.id).filter { year in
      !portal.expectedUnits(for: indicator, in: year).isEmpty
    }
    let units = graph.reportingUnits(indicator)
    guard !years.isEmpty, !units.isEmpty else { return .absent }
    let rows = View.made(of: units) { unit in
      [
        .unit: .fields(self.anchor(unit, to: .unit(unit.id))),
        .cells: .list(
          years.map { self.cell(of: indicator, unit.id, $0) }),
      ]
    }
    return .fields([
      .years: .list(years.map { [.year: .text("\($0)")] }),
      .rows: rows,
      .note: .optional(successionNote(units)),
    ])
  }

  /// What the two parts of a ratio are.
  private func ratioParts(of indicator: Indicator) -> View {
    guard indicator.definition.kind == .ratio else { return .absent }
    let labels = indicator.articles.article(in: language).labels
    let main = indicator.articles.main.labels
    func label(_ label: Indicator.Label) -> View {
      .optional(labels[label.rawValue] ?? main[label.rawValue])
    }
    return .fields([.numerator: label(.numerator), .denominator: label(.denominator)])
  }
}
