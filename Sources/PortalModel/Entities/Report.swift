package import Documents
package import Figures
package import Quantities

/// What a unit or a body submitted for a year, and when.
package final class Report: Identified {
  /// What a report is about.
  package enum Kind: String, CaseIterable, Sendable {
    /// The year as a whole: what the plan asks for.
    case year
    /// One event, such as an edition of a campaign.
    case event
  }

  package typealias Named = SourceReport

  package let id: Identifier<SourceReport>
  /// The name of a unit or of a body.
  package let submitter: Located<String>
  /// The submitter's name as a unit's, whether or not there is such a unit.
  package let submitterUnit: Identifier<ReportingUnit>
  package let kind: Kind
  package let period: Period
  package let submitted: Located<CalendarDate>
  /// A web address, or words that name the document.
  package let document: Located<String>?
  package let note: String?

  init(
    id: Identifier<SourceReport>,
    submitter: Located<String>,
    kind: Kind,
    period: Period,
    submitted: Located<CalendarDate>,
    document: Located<String>?,
    note: String?
  ) {
    self.id = id
    self.submitter = submitter
    submitterUnit = Identifier(submitter.value)
    self.kind = kind
    self.period = period
    self.submitted = submitted
    self.document = document
    self.note = note
  }

  /// The id of its entry on the page of its year.
  package var anchor: String { "bao-cao." + id.rawValue }
}
