package import Documents

/// Something that is measured, with what the plan promises for it.
package final class Indicator: Described, Identified {
  /// What a value of it is.
  package enum Kind: String, CaseIterable, Sendable {
    case count, ratio
    case yesNo = "yes-no"
  }

  /// The texts of its articles beyond title and summary.
  package enum Label: String, CaseIterable, Sendable {
    /// What is counted, in a word or two: `lượt`.
    case measure
    /// What the two parts of a ratio are.
    case numerator, denominator
  }

  package let id: Identifier<Indicator>
  package let articles: Articles
  package let section: Located<PlanSection>
  /// The place among the indicators of its section, which authors may set; 0 unless they do.
  package let order: Int
  package let objective: Reference<Objective>?
  package let tasks: [Reference<PlanTask>]
  package let kind: Kind
  package let direction: Direction
  /// The places after the point that values are shown with.
  package let decimals: Int
  package let aggregation: AggregationMethod
  /// The types of unit that report it.
  package let appliesTo: [Reference<UnitType>]
  /// The types of unit that an own figure, not an aggregate, is reported for.
  package let reportedFor: [Reference<UnitType>]
  /// What the plan promises; `nil` for an indicator that only monitors.
  package let target: Target?
  let targetSite: Site
  /// Where the way to the target starts, where the indicator names it; `nil` for the first final
  /// figure.
  package let baseline: NamedBaseline?

  init(
    id: Identifier<Indicator>,
    articles: Articles,
    section: Located<PlanSection>,
    order: Int,
    objective: Reference<Objective>?,
    tasks: [Reference<PlanTask>],
    kind: Kind,
    direction: Direction,
    decimals: Int,
    aggregation: AggregationMethod,
    appliesTo: [Reference<UnitType>],
    reportedFor: [Reference<UnitType>],
    target: Target?,
    targetSite: Site,
    baseline: NamedBaseline?
  ) {
    self.id = id
    self.articles = articles
    self.section = section
    self.order = order
    self.objective = objective
    self.tasks = tasks
    self.kind = kind
    self.direction = direction
    self.decimals = decimals
    self.aggregation = aggregation
    self.appliesTo = appliesTo
    self.reportedFor = reportedFor
    self.target = target
    self.targetSite = targetSite
    self.baseline = baseline
  }

  /// Whether the plan promises something for it.
  package var isPromise: Bool { target != nil }

  /// The kind of the area's figure: a share of units is a ratio, whatever the units report.
  package var areaKind: Kind { aggregation == .shareOfUnits ? .ratio : kind }
}

/// A baseline that an indicator names, with the source that says so.
package struct NamedBaseline: Sendable {
  package let year: Int
  /// In the measure of the area's figure: per cent for a ratio.
  package let value: Double
  /// Where the figure is from, in words.
  package let source: String
  let site: Site
}

/// One indicator, one unit, one year: a value or the reason why there is none.
package final class Observation: Sendable {
  package let indicator: Reference<Indicator>
  package let unit: Reference<Unit>
  package let year: Int
  package let value: ObservedValue
  /// `nil` where there is no value.
  package let quality: Quality?
  package let report: Reference<Report>?
  package let note: String?
  /// What was put right, in order; `value` is what the last of them made it.
  package let corrections: [AppliedCorrection]
  /// The cell that the value was read from.
  package let valueSite: Site
  let qualitySite: Site?
  /// The cell of the year.
  package let yearSite: Site

  init(
    indicator: Reference<Indicator>,
    unit: Reference<Unit>,
    year: Int,
    value: ObservedValue,
    quality: Quality?,
    report: Reference<Report>?,
    note: String?,
    corrections: [AppliedCorrection],
    valueSite: Site,
    qualitySite: Site?,
    yearSite: Site
  ) {
    self.indicator = indicator
    self.unit = unit
    self.year = year
    self.value = value
    self.quality = quality
    self.report = report
    self.note = note
    self.corrections = corrections
    self.valueSite = valueSite
    self.qualitySite = qualitySite
    self.yearSite = yearSite
  }
}

extension Observation {
  /// Whether the unit itself stands behind the figure, and not somebody above it.
  ///
  /// A row without a report says that there is no figure: that is the unit's own silence.
  func isOwnAccount(in reports: IdentifierMap<Report, Report>) -> Bool {
    guard let report else { return true }
    return reports[report.value]?.submitterUnit == unit.value
  }
}

/// What a unit or a body submitted for a year, and when.
package final class Report: Identified {
  /// What a report is about.
  package enum Kind: String, CaseIterable, Sendable {
    /// The year as a whole: what the plan asks for.
    case year
    /// One event, such as an edition of a campaign.
    case event
  }

  package let id: Identifier<Report>
  /// The name of a unit or of a body.
  package let submitter: Located<String>
  /// The submitter's name as a unit's, whether or not there is such a unit.
  package let submitterUnit: Identifier<Unit>
  package let kind: Kind
  package let year: Int
  package let submitted: Located<CalendarDate>
  /// A web address, or words that name the document.
  package let document: Located<String>?
  package let note: String?

  init(
    id: Identifier<Report>,
    submitter: Located<String>,
    kind: Kind,
    year: Int,
    submitted: Located<CalendarDate>,
    document: Located<String>?,
    note: String?
  ) {
    self.id = id
    self.submitter = submitter
    submitterUnit = Identifier(submitter.value)
    self.kind = kind
    self.year = year
    self.submitted = submitted
    self.document = document
    self.note = note
  }
}
