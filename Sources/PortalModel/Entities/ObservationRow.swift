import Documents
import Figures

/// A row of a table of figures: what it says, and where.
struct ObservationRow: Sendable {
  let indicator: Reference<Indicator>
  let unit: Reference<Unit>
  let period: Located<Period>
  /// The value or the reason why there is none, with the cell that it was read from.
  let value: Located<ObservedValue>
  /// `nil` where there is no value.
  let quality: Located<Quality>?
  let report: Reference<Report>?
  let note: String?

  var key: FigureKey { FigureKey(indicator.value, unit.value, period.value) }

  /// Whether the unit itself stands behind the figure, and not somebody above it.
  ///
  /// A row without a report says that there is no figure: that is the unit's own silence.
  func isOwn(in reports: IdentifierMap<SourceReport, Report>) -> Bool {
    guard let report else { return true }
    return reports[report.value]?.submitterUnit == unit.value
  }
}

/// A row of the table of corrections: what it says, and where.
struct CorrectionRow: Sendable {
  let indicator: Reference<Indicator>
  let unit: Reference<Unit>
  let correction: Correction
  let oldSite: Site
  let newSite: Site
  let dateSite: Site
  let foundBySite: Site
}
