import Diagnostics
import Documents
import Figures
import PortalModel
import Quantities
import SVGCharts
import Theme

/// The home page: how the plan stands, the units at a glance, campaigns, latest posts.
extension Composer {
  func home(into diagnostics: inout [Diagnostic]) -> ViewFields {
    let promises = portal.indicators.filter(\.isPromise).compactMap {
      graph.figures.areaSeries[$0.id]
    }
    let heading = PageHeading(
      title: texts.title, shortTitle: texts.title, description: texts.description,
      section: portal.objectives.first?.section.parent, source: portal.settings.file.path,
      showsData: true)
    return shell(heading).merging([
      .headline: .text(
        phrases(.homeHeadline, ["year": "\(portal.plan.lastYear)"])),
      .plan: .fields(anchor(portal.plan, to: .plan, short: true)),
      .promiseCount: .text(phrases(.homePromises, count: promises.count)),
      .verdicts: .list(verdicts(promises)),
      .milestones: .optional(milestoneCount(promises)),
      .latestYear: .optional(
        promises.compactMap(\.latest?.period).max().map {
          phrases(.homeDataUntil, ["year": "\($0)"])
        }),
      .method: .optional(methodPage.flatMap { link(to: $0) }),
      .promises: .list(promises.map { promise($0, into: &diagnostics) }),
      .indicatorList: .optional(link(to: .indicatorList)),
      .units: unitsAtAGlance(into: &diagnostics),
      .unitList: .optional(link(to: .unitList)),
      .editions: .list(homeEditions.map(editionCard)),
      .campaignList: .optional(link(to: .campaignList)),
      .reporting: .optional(latestTally),
      .reportList: .optional(link(to: .reportList)),
      .correctionList: .optional(link(to: .correctionList)),
      .corrections: .text(
        portal.corrections.isEmpty
          ? phrases(.correctionsNone)
          : phrases(.correctionCount, count: portal.corrections.count)),
      .dataList: .optional(link(to: .dataList)),
      .posts: .list(graph.posts.all.prefix(3).map(postEntry)),
      .postList: .optional(link(to: .postList(1))),
    ])
  }

  /// How many promises have which status, in the order from good to bad.
  private func verdicts(_ promises: [AreaSeries]) -> [ViewFields] {
    let order: [Status] = [
      .achieved, .onTrack, .behind, .farBehind, .movingAway, .missed, .noFigureAtDeadline,
      .notYetDue,
    ]
    let statuses = promises.map(\.assessment.status)
    let judged = order.map { status in (status, statuses.count { $0 == status }) }
    let rest = statuses.first { if case .notAssessable = $0 { true } else { false } }
    let unjudged = rest.map { status in
      (status, statuses.count { if case .notAssessable = $0 { true } else { false } })
    }
    let counts = (judged + [unjudged].compactMap { $0 }).filter { $0.1 > 0 }
    return counts.enumerated().map { index, entry in
      var fields = status(entry.0)
      fields[.count] = .text(format.number(entry.1))
      fields[.followed] = .flag(index + 1 < counts.count)
      return fields
    }
  }

  /// How the milestones that are over came out, in a sentence; `nil` before the first.
  private func milestoneCount(_ promises: [AreaSeries]) -> String? {
    let results = promises.flatMap(\.assessment.outcomes).map(\.result).filter { $0 != .notDue }
    guard !results.isEmpty else { return nil }
    let parts = MilestoneOutcome.Result.allCases.compactMap { result -> String? in
      let count = results.count { $0 == result }
      return count == 0 ? nil : "\(format.number(count)) \(word(for: result))"
    }
    return phrases(
      .homeMilestones, ["list": parts.joined(separator: ", ")], count: results.count)
  }

  /// The page that explains how statuses come about.
  var methodPage: PageKey? {
    portal.infoPages.first { $0.id.rawValue == "method" }.map { .info($0.id) }
  }

  /// The promise that says most of the units: shares first, for units of any size compare by them.
  var comparablePromise: Indicator? {
    let candidates = portal.indicators.filter { $0.isPromise && $0.definition.kind != .yesNo }
    let ordered =
      candidates.filter { $0.definition.kind == .ratio }
      + candidates.filter { $0.definition.kind != .ratio }
    return ordered.first { latestUnitPeriod(of: $0) != nil }
  }

  /// One promise's latest figure in each unit; absent where no unit reports one.
  private func unitsAtAGlance(into diagnostics: inout [Diagnostic]) -> View {
    guard let indicator = comparablePromise, let period = latestUnitPeriod(of: indicator) else {
      return .absent
    }
    let units = portal.expectedUnits(for: indicator, in: period)
    let tiles = units.map { unit -> ViewFields in
      var tile = anchor(unit, to: .unit(unit.id))
      tile[.figure] = .fields(cell(of: indicator, unit.id, period))
      return tile
    }
    let title = phrases(
      .chartMapTitle,
      ["title": indicator.articles.article(in: language).shortTitle, "year": "\(period)"])
    let frame = ChartFrame(name: "so-do", title: title, level: .h3)
    // A map that lacks some of the units would say that they are not there.
    let hasPlaces = units.allSatisfy { $0.tile != nil }
    return .fields([
      .indicator: .fields(anchor(indicator, to: .indicator(indicator.id))),
      .year: .text(phrases(.inYear, ["year": "\(period)"])),
      .map: hasPlaces ? map(indicator, in: period, frame: frame, into: &diagnostics) : .absent,
      .tiles: .list(tiles),
      .note: .optional(successionNote(units)),
    ])
  }

  /// What the units became together, where none of them is there any more on the day of the build and
  /// all were followed by the same; `nil` elsewhere, where each says so on its own page.
  func successionNote(_ units: [Unit]) -> String? {
    let ended = units.filter { !$0.validity.contains(graph.publication.asOf) }
    guard let first = ended.first, ended.count == units.count, let last = first.validity.to,
      ended.allSatisfy({ unit in
        unit.validity.to == last && unit.successors.map(\.value) == first.successors.map(\.value)
      }), first.successors.count == 1
    else { return nil }
    let names = first.successors
      .compactMap { portal.lookup.units[$0.value]?.articles.article(in: language).title }
    guard !names.isEmpty else { return nil }
    return phrases(
      .unitsSucceeded,
      ["date": format.date(last.adding(days: 1)), "names": names.joined(separator: ", ")])
  }

  /// The latest year for which anybody has owed a report by now; `nil` before the first.
  private var latestTally: ViewFields? {
    graph.figures.reporting.tallies.last { $0.required > $0.notDue }.flatMap(tally)
  }

  /// The next editions, then the latest: three cards.
  private var homeEditions: [Edition] {
    let today = graph.publication.asOf
    let coming = portal.editions.filter { $0.ends >= today }.reversed().prefix(2)
    let past = portal.editions.filter { $0.ends < today }
    return Array(coming) + past.prefix(3 - coming.count)
  }
}
