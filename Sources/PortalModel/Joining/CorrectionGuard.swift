import Diagnostics
import Documents

/// Puts corrections in place, each only where the data still says what it expects.
struct CorrectionGuard {
  private var observations: [Observation]
  /// Where each figure stands among the observations.
  private let indices: [Cell: Int]
  private let reports: IdentifierMap<Report, Report>
  /// The units that there are; a name that is none of them is reported as that.
  private let units: Set<Identifier<Unit>>
  /// Whether figures or reports are there that could not be read, so that any figure may be among
  /// them.
  private let mayLack: Bool

  private struct Cell: Hashable {
    let indicator: Identifier<Indicator>
    let unit: Identifier<Unit>
    let year: Int
  }

  private init(
    _ observations: [Observation], reports: IdentifierMap<Report, Report>,
    units: Set<Identifier<Unit>>, mayLack: Bool
  ) {
    self.observations = observations
    self.reports = reports
    self.units = units
    self.mayLack = mayLack
    var indices: [Cell: Int] = [:]
    for (index, observation) in observations.enumerated() {
      let cell = Cell(
        indicator: observation.indicator.value, unit: observation.unit.value,
        year: observation.year)
      // Where a unit and somebody else both report, what the unit itself says is corrected.
      if indices[cell] == nil || observation.isOwnAccount(in: reports) { indices[cell] = index }
    }
    self.indices = indices
  }

  /// The observations as corrected.
  ///
  /// - Parameters:
  ///   - corrections: In any order; those of one figure follow each other by their dates.
  ///   - observations: What the data says.
  ///   - reports: What the observations rest on.
  ///   - units: The units that there are.
  ///   - mayLack: Whether some figures or reports could not be read.
  ///   - diagnostics: Receives every correction that does not fit.
  /// - Returns: All observations, in their order.
  static func apply(
    _ corrections: [Correction], to observations: [Observation],
    reports: IdentifierMap<Report, Report>, units: Set<Identifier<Unit>>, mayLack: Bool,
    into diagnostics: inout [Diagnostic]
  ) -> [Observation] {
    var work = CorrectionGuard(
      observations, reports: reports, units: units, mayLack: mayLack)
    let inOrder = corrections.enumerated().sorted {
      ($0.element.date.value, $0.offset) < ($1.element.date.value, $1.offset)
    }
    for (_, correction) in inOrder { work.apply(correction, into: &diagnostics) }
    return work.observations
  }

  private mutating func apply(_ correction: Correction, into diagnostics: inout [Diagnostic]) {
    func report(_ problem: ModelProblem, at site: Site) {
      diagnostics.append(Diagnostic(.model(problem), at: site.place))
    }
    let cell = Cell(
      indicator: correction.indicator.value, unit: correction.unit.value, year: correction.year)
    guard units.contains(cell.unit) else { return }
    guard let index = indices[cell] else {
      if mayLack { return }
      return report(
        .correctionWithoutFigure(
          indicator: cell.indicator.rawValue, unit: cell.unit.rawValue, period: cell.year),
        at: correction.old.site)
    }
    let observation = observations[index]
    guard observation.value == correction.old.value else {
      if mayLack { return }
      let place = observation.valueSite.place
      return report(
        .correctionDoesNotFit(
          expected: correction.old.value.dataText, found: observation.value.dataText,
          path: place.path, line: place.line, isCorrectedBefore: !observation.corrections.isEmpty),
        at: correction.old.site)
    }
    guard observation.value.hasFigure || !correction.new.hasFigure else {
      let place = observation.valueSite.place
      return report(
        .correctionOfMissing(path: place.path, line: place.line), at: correction.old.site)
    }
    if let submitted = observation.report.flatMap({ reports[$0.value] })?.submitted.value,
      correction.date.value < submitted
    {
      report(
        .correctionBeforeReport(
          date: correction.date.value.iso8601, submitted: submitted.iso8601),
        at: correction.date.site)
    }
    observations[index] = observation.corrected(by: correction)
  }
}

extension Observation {
  fileprivate func corrected(by correction: Correction) -> Observation {
    let applied = AppliedCorrection(correction: correction, number: corrections.count + 1)
    var all = corrections + [applied]
    // The latest correction decides for all of them.
    let isWithheld = correction.new == .missing(.withheld)
    for index in all.indices { all[index].isWithheld = isWithheld }
    return Observation(
      indicator: indicator, unit: unit, year: year, value: correction.new,
      quality: correction.new.hasFigure ? quality : nil, report: report, note: note,
      corrections: all, valueSite: valueSite, qualitySite: qualitySite,
      yearSite: yearSite)
  }
}

extension ObservedValue {
  /// The value as a table of the content has it: `58`, `6/18`, `yes`, `withheld`.
  package var dataText: String {
    switch self {
    case .number(let number): Self.plain(number)
    case .ratio(let numerator, let denominator):
      Self.plain(numerator) + "/" + Self.plain(denominator)
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .missing(let missing): missing.rawValue
    }
  }

  /// The shortest decimal form that reads back as the same number, with a point.
  private static func plain(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
