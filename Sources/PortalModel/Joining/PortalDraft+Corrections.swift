import Diagnostics
import Documents
import Figures
import Quantities

extension PortalDraft {
  /// What the rows say, as corrected; a correction that does not fit is reported.
  func correctedObservations(into diagnostics: inout [Diagnostic]) -> [Observation] {
    let reports = reports.byID
    let observations = rows.enumerated().map { index, row in
      Observation(
        key: row.key, value: row.value.value, quality: row.quality?.value,
        isOwn: row.isOwn(in: reports), report: row.report?.value, note: row.note, row: index)
    }
    guard !corrections.isEmpty else { return observations }
    let units = Set(self[Unit.self].map(\.id))
    var corrected = CorrectedObservations(observations)
    let inOrder = corrections.enumerated().sorted {
      ($0.element.correction.date, $0.offset) < ($1.element.correction.date, $1.offset)
    }
    // A name that no unit has is reported as that.
    for (_, row) in inOrder where units.contains(row.unit.value) {
      apply(row, to: &corrected, reports: reports, into: &diagnostics)
    }
    return corrected.observations
  }

  private func apply(
    _ row: CorrectionRow, to corrected: inout CorrectedObservations,
    reports: IdentifierMap<SourceReport, Report>, into diagnostics: inout [Diagnostic]
  ) {
    let correction = row.correction
    do throws(CorrectionFault) {
      let observation = try corrected.apply(correction)
      guard let submitted = observation.report.flatMap({ reports[$0] })?.submitted.value,
        correction.date < submitted
      else { return }
      let problem = ModelProblem.correctionBeforeReport(
        date: correction.date, submitted: submitted)
      diagnostics.append(Diagnostic(.model(problem), at: row.dateSite.place))
    } catch {
      guard let problem = problem(for: error, of: correction) else { return }
      diagnostics.append(Diagnostic(.model(problem), at: row.oldSite.place))
    }
  }

  /// What to say of a correction that does not fit; `nil` where it may fit what could not be read.
  private func problem(
    for fault: CorrectionFault, of correction: Correction
  ) -> ModelProblem? {
    // Any figure may be among those that could not be read.
    let mayLack = !hasAllFigures || !unreadableReports.areNone
    switch fault {
    case .withoutFigure:
      let key = correction.key
      return mayLack
        ? nil
        : .correctionWithoutFigure(
          indicator: key.indicator.rawValue, unit: key.unit.rawValue, period: key.period.year)
    case .doesNotFit(let observation):
      let place = rows[observation.row].value.site.place
      let isWithheld = withheldKeys.contains(correction.key)
      if !mayLack, !isWithheld, observation.corrections.isEmpty,
        observation.value == correction.new
      {
        return .correctionInData(
          old: correction.old.dataText, new: correction.new.dataText, path: place.path,
          line: place.line)
      }
      return mayLack
        ? nil
        : .correctionDoesNotFit(
          expected: isWithheld ? nil : correction.old.dataText,
          found: isWithheld ? nil : observation.value.dataText,
          path: place.path, line: place.line, isCorrectedBefore: !observation.corrections.isEmpty)
    case .ofMissing(let observation):
      let place = rows[observation.row].value.site.place
      return .correctionOfMissing(path: place.path, line: place.line)
    }
  }
}
