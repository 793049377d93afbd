import Diagnostics
import Documents

/// What cannot be true of observations, their units and their reports together.
struct ObservationChecks {
  private let observations: [Observation]
  private let units: IdentifierMap<Unit, Unit>
  private let indicators: IdentifierMap<Indicator, Indicator>
  private let reports: IdentifierMap<Report, Report>
  private let unitTypes: IdentifierMap<UnitType, UnitType>
  /// Whether every report could be read: who speaks in a figure is what its report says.
  private let hasAllReports: Bool

  init(_ draft: PortalDraft) {
    observations = draft.observations
    units = draft.units.byID
    indicators = draft.indicators.byID
    reports = draft.reports.byID
    unitTypes = draft.settings.unitTypes.byID
    hasAllReports = draft.unreadableReports.areNone
  }

  func run(into diagnostics: inout [Diagnostic]) {
    for report in reports.values.sorted(by: { $0.id < $1.id }) {
      check(report, into: &diagnostics)
    }
    var seen: [Cell: Observation] = [:]
    seen.reserveCapacity(observations.count)
    for observation in observations {
      let cell = Cell(observation, isOwn: observation.isOwnAccount(in: reports))
      if let first = seen[cell] {
        if hasAllReports {
          let place = first.unit.site.place
          let problem = ModelProblem.duplicateObservation(path: place.path, line: place.line)
          diagnostics.append(Diagnostic(.model(problem), at: observation.unit.site.place))
        }
      } else {
        seen[cell] = observation
      }
      check(observation, into: &diagnostics)
    }
  }

  /// What there may be one figure of: the unit's own, and one that somebody above it gives.
  private struct Cell: Hashable {
    let indicator: Identifier<Indicator>
    let unit: Identifier<Unit>
    let year: Int
    let isOwn: Bool

    init(_ observation: Observation, isOwn: Bool) {
      indicator = observation.indicator.value
      unit = observation.unit.value
      year = observation.year
      self.isOwn = isOwn
    }
  }

  private func check(_ observation: Observation, into diagnostics: inout [Diagnostic]) {
    guard let unit = units[observation.unit.value],
      let indicator = indicators[observation.indicator.value]
    else { return }
    if !unit.validity.overlaps(year: observation.year) {
      let problem = ModelProblem.unitNotThen(
        unit: unit.articles.main.title, when: "\(observation.year)",
        from: unit.validity.from?.iso8601, to: unit.validity.to?.iso8601)
      diagnostics.append(Diagnostic(.model(problem), at: observation.unit.site.place))
    }
    let types = indicator.appliesTo + indicator.reportedFor
    let isKnownType = unitTypes[unit.type.value] != nil
    if isKnownType, !types.contains(where: { $0.value == unit.type.value }) {
      let problem = ModelProblem.indicatorNotForUnitType(
        indicator: indicator.id.rawValue, type: unit.type.value.rawValue)
      diagnostics.append(Diagnostic(.model(problem), at: observation.unit.site.place))
    }
    if let reference = observation.report, let report = reports[reference.value] {
      check(report, behind: observation, at: reference.site, into: &diagnostics)
      checkFirmness(report, behind: observation, into: &diagnostics)
    }
  }

  /// A figure rests on a report of its own period, by its own unit, by one that holds it, or by a
  /// body.
  private func check(
    _ report: Report, behind observation: Observation, at site: Site,
    into diagnostics: inout [Diagnostic]
  ) {
    if report.year != observation.year {
      let problem = ModelProblem.reportOfAnotherPeriod(
        report: report.id.rawValue, reportPeriod: report.year, period: observation.year)
      diagnostics.append(Diagnostic(.model(problem), at: site.place))
    }
    let submitter = report.submitterUnit
    if units[submitter] != nil, submitter != observation.unit.value,
      !holders(of: observation.unit.value).contains(submitter)
    {
      let problem = ModelProblem.reportOfAnotherUnit(
        report: report.id.rawValue, submitter: report.submitter.value,
        unit: observation.unit.value.rawValue)
      diagnostics.append(Diagnostic(.model(problem), at: site.place))
    }
  }

  /// The units that hold a unit, from the one right above it.
  private func holders(of unit: Identifier<Unit>) -> [Identifier<Unit>] {
    var holders: [Identifier<Unit>] = []
    var current = units[unit]?.parent?.value
    // A circle is reported elsewhere; here it only must end.
    while let holder = current, !holders.contains(holder) {
      holders.append(holder)
      current = units[holder]?.parent?.value
    }
    return holders
  }

  /// A figure for a year cannot be firm before the year, or the unit, has come to its end.
  private func checkFirmness(
    _ report: Report, behind observation: Observation, into diagnostics: inout [Diagnostic]
  ) {
    // A report on another year, or one that came before its own, is reported as that.
    guard report.year == observation.year, report.submitted.value.year >= report.year,
      let quality = observation.quality,
      StatusRule.Parameters.published.firmQualities.contains(quality),
      let lastDay = CalendarDate(year: observation.year, month: 12, day: 31),
      let unit = units[observation.unit.value]
    else { return }
    let end = min(lastDay, unit.validity.to ?? lastDay)
    guard report.submitted.value < end, let site = observation.qualitySite else { return }
    let problem = ModelProblem.firmBeforePeriodEnd(
      quality: quality.rawValue, submitted: report.submitted.value.iso8601, end: end.iso8601)
    diagnostics.append(Diagnostic(.model(problem), at: site.place))
  }

  private func check(_ report: Report, into diagnostics: inout [Diagnostic]) {
    if report.submitted.value.year < report.year {
      let problem = ModelProblem.reportBeforeItsPeriod(
        submitted: report.submitted.value.iso8601, period: report.year)
      diagnostics.append(Diagnostic(.model(problem), at: report.submitted.site.place))
    }
    if let unit = units[report.submitterUnit],
      !unit.validity.overlaps(year: report.year)
    {
      let problem = ModelProblem.unitNotThen(
        unit: unit.articles.main.title, when: "\(report.year)",
        from: unit.validity.from?.iso8601, to: unit.validity.to?.iso8601)
      diagnostics.append(Diagnostic(.model(problem), at: report.submitter.site.place))
    }
  }
}
