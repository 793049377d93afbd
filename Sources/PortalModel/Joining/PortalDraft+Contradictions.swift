import Diagnostics
import Documents
import Figures
import Quantities

extension PortalDraft {
  /// What cannot be true together, though every name in it is known.
  var contradictions: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    checkSections(into: &diagnostics)
    checkIndicators(into: &diagnostics)
    checkEditionsAndPosts(into: &diagnostics)
    UnitChecks(units).run(into: &diagnostics)
    BodyChecks(bodies).run(into: &diagnostics)
    ObservationChecks(self).run(into: &diagnostics)
    return diagnostics
  }

  /// Two tasks under one section would share an address; of bodies see ``BodyChecks``.
  private func checkSections(into diagnostics: inout [Diagnostic]) {
    var seen: [String: String] = [:]
    let described =
      objectives.map { ($0.section, $0.articles.main.file) }
      + tasks.map { ($0.section, $0.articles.main.file) }
    for (section, file) in described {
      if let first = seen[section.code] {
        let problem = ModelProblem.duplicateSection(code: section.code, firstPath: first)
        diagnostics.append(Diagnostic(.model(problem), at: file.wholeFile))
      } else {
        seen[section.code] = file.path
      }
    }
  }

  private func checkIndicators(into diagnostics: inout [Diagnostic]) {
    for indicator in indicators {
      let file = indicator.articles.main.file
      if indicator.objective == nil, indicator.tasks.isEmpty {
        diagnostics.append(Diagnostic(.model(.indicatorWithoutSource), at: file.wholeFile))
      }
      checkBaseline(of: indicator, into: &diagnostics)
      checkAggregation(of: indicator, into: &diagnostics)
      let definition = indicator.definition
      guard let target = definition.target else { continue }
      func report(_ problem: ModelProblem) {
        diagnostics.append(Diagnostic(.model(problem), at: indicator.targetSite.place))
      }
      if target.contradicts(definition.direction) {
        report(.growthAgainstDirection(direction: definition.direction.rawValue))
      }
      if !target.fits(definition.areaKind) {
        report(.targetDoesNotFit(kind: definition.kind.rawValue))
      }
      guard let plan else { continue }
      for period in target.periods
      where !(plan.firstYear...plan.lastYear).contains(period.year) {
        report(.milestoneOutsidePlan(year: period.year, first: plan.firstYear, last: plan.lastYear))
      }
    }
  }

  /// Figures of a kind are put together only in ways that say something true.
  private func checkAggregation(of indicator: Indicator, into diagnostics: inout [Diagnostic]) {
    let definition = indicator.definition
    func report(_ problem: ModelProblem, at site: Site) {
      diagnostics.append(Diagnostic(.model(problem), at: site.place))
    }
    let allowed = definition.kind.aggregations
    guard allowed.contains(definition.aggregation) else {
      return report(
        .aggregationDoesNotFit(
          kind: definition.kind.rawValue, aggregation: definition.aggregation.rawValue,
          allowed: allowed.map(\.rawValue)),
        at: indicator.aggregationSite)
    }
    guard let weight = indicator.weight else { return }
    if definition.aggregation != .weightedMean {
      report(.weightWithoutMean(aggregation: definition.aggregation.rawValue), at: weight.site)
    } else if let other = indicators.first(where: { $0.id == weight.value }),
      other.definition.kind != .count
    {
      report(
        .weightIsNoCount(
          indicator: other.id.rawValue, kind: other.definition.kind.rawValue),
        at: weight.site)
    }
  }

  /// A named baseline is where the way to a target starts.
  private func checkBaseline(of indicator: Indicator, into diagnostics: inout [Diagnostic]) {
    let target = indicator.definition.target
    guard let baseline = indicator.definition.baseline, let source = indicator.baselineSource
    else { return }
    let first = target?.periods.first
    let isMeasured = target.map { if case .yesNo = $0 { false } else { true } } ?? false
    if !isMeasured {
      diagnostics.append(Diagnostic(.model(.baselineWithoutWay), at: source.site.place))
    } else if let first, baseline.period >= first {
      let problem = ModelProblem.baselineAfterMilestone(
        year: baseline.period.year, milestone: first.year)
      diagnostics.append(Diagnostic(.model(problem), at: source.site.place))
    }
  }

  private func checkEditionsAndPosts(into diagnostics: inout [Diagnostic]) {
    let editions = self.editions.byID
    let units = self.units.byID
    let existence = Existence(units: units, bodies: bodies.byID)
    for edition in self.editions {
      check(edition.places, among: units, on: edition.starts, into: &diagnostics)
      if let lead = edition.lead { diagnostics += existence.check(lead, on: edition.starts) }
    }
    for post in posts {
      diagnostics += existence.check(post.author, on: post.date)
      var day = post.date
      switch post.collection {
      case .edition(let id):
        guard let edition = editions[id] else {
          if !isUnreadable(id) { diagnostics.append(withoutIndex(post)) }
          continue
        }
        day = edition.starts
        check(post, near: edition, into: &diagnostics)
      case .topic(let id):
        if !topics.contains(where: { $0.id == id }), !unreadable.contains(.topic(id.rawValue)) {
          diagnostics.append(withoutIndex(post))
        }
      }
      check(post.units, among: units, on: day, into: &diagnostics)
    }
  }

  /// A post beside which nothing says what it belongs to.
  private func withoutIndex(_ post: Post) -> Diagnostic {
    let folder = post.articles.main.file.path.split(separator: "/").dropLast()
    let index = (folder + ["index.md"]).joined(separator: "/")
    let problem: FileProblem
    switch post.collection {
    case .topic:
      let other = topics.map(\.id.rawValue).min()
      problem = .missingIndex(of: .topic, other: other.map { "content/topics/\($0)" })
    case .edition:
      let year = post.date.year
      let folders = editions.filter { $0.year == year }.map {
        "content/campaigns/\($0.campaign.rawValue)/\(year)"
      }
      let campaign = folder.dropLast().joined(separator: "/") + "/"
      problem = .missingIndex(
        of: .edition, other: folders.first { $0.hasPrefix(campaign) } ?? folders.min())
    }
    return Diagnostic(.file(problem), at: Place(file: index))
  }

  private func check(
    _ post: Post, near edition: Edition, into diagnostics: inout [Diagnostic]
  ) {
    let first = edition.starts.adding(days: -Edition.postMargin)
    let last = edition.ends.adding(days: Edition.postMargin)
    guard post.date < first || post.date > last else { return }
    let meant = CalendarDate(
      year: edition.year, month: post.date.month, day: post.date.day
    ).flatMap { first <= $0 && $0 <= last ? $0 : nil }
    let problem = ModelProblem.postDateFarFromEdition(
      date: post.date, starts: edition.starts, ends: edition.ends,
      days: Edition.postMargin, meant: meant)
    diagnostics.append(Diagnostic(.model(problem), at: post.dateSite.place))
  }

  private func isUnreadable(_ edition: Identifier<Edition>) -> Bool {
    unreadable.contains { kind in
      guard case .edition(let campaign, let year) = kind else { return false }
      return edition.rawValue == campaign + "/" + year
    }
  }

  private func check(
    _ references: [Reference<Unit>], among units: IdentifierMap<ReportingUnit, Unit>,
    on date: CalendarDate, into diagnostics: inout [Diagnostic]
  ) {
    for reference in references {
      guard let unit = units[reference.value], !unit.validity.contains(date) else { continue }
      let problem = unit.notThen(.day(date), among: units) { $0.contains(date) }
      diagnostics.append(Diagnostic(.model(problem), at: reference.site.place))
    }
  }
}
