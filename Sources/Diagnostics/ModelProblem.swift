package import Quantities

/// What can be wrong with what the content says, when its form is right.
package enum ModelProblem: Hashable, Sendable {
  case unknown(EntityKind, name: String, nearest: String?)
  /// Somebody who is neither a unit nor a body; `example` is one of them.
  case noSubmitter(name: String, example: String)
  /// What people call something, where its name in the files is wanted; and those that are called so.
  case called(EntityKind, text: String, names: [String], isCode: Bool)
  /// A name that is none of a few.
  case unknownAmong(EntityKind, name: String, known: [String])
  case duplicateIdentifier(kind: EntityKind, name: String, firstLine: Int)
  case duplicateSection(code: String, firstPath: String)
  case duplicateUnitCode(code: String, other: String)
  case tileTaken(column: Int, row: Int, other: String)
  case datesReversed(from: CalendarDate, to: CalendarDate)
  case unitCycle(name: String)
  case successionNotMutual(unit: String, other: String, field: String)
  case editionFolderNotAYear(name: String, year: Int?)
  case editionOutsideItsYear(folder: Int, starts: CalendarDate)
  /// `meant` is the same day in the edition's year, where that is near enough.
  case postDateFarFromEdition(
    date: CalendarDate, starts: CalendarDate, ends: CalendarDate, days: Int, meant: CalendarDate?)
  case programmeOutsideEdition(
    date: CalendarDate, starts: CalendarDate, ends: CalendarDate)
  case unitNotThen(
    unit: String, when: Moment, from: CalendarDate?, to: CalendarDate?, instead: [String])
  case bodyNotThen(body: String, when: Moment, from: CalendarDate?, to: CalendarDate?)
  case dutyOwedTwice(name: String, other: String)
  case indicatorWithoutSource
  case targetDoesNotFit(kind: String)
  case aggregationDoesNotFit(kind: String, aggregation: String, allowed: [String])
  case countInPercent(measure: String)
  case weightWithoutMean(aggregation: String)
  case weightIsNoCount(indicator: String, kind: String)
  case milestoneOutsidePlan(year: Int, first: Int, last: Int)
  case indicatorNotForUnitType(indicator: String, type: String)
  case invalidPeriod(text: String, PeriodSlip)
  /// What is wrong with the cells of a row of figures.
  case figure(FigureFault)
  case duplicateObservation(path: String, line: Int)
  case valueWithoutQuality
  case negativeCount(text: String)
  case numeratorAboveDenominator(numerator: String, denominator: String)
  case partsWithoutRatio(column: String, indicator: String)
  /// A report that has no name, or one that cannot be one, and that by which rows cite it.
  case reportMisnamed(text: String, name: String)
  case reportWithoutName(column: String, name: String)
  case reportBeforeItsPeriod(submitted: CalendarDate, period: Int)
  case reportInFuture(submitted: CalendarDate, today: CalendarDate)
  case notApplicableBesideFigures(unit: String, period: Int, others: [String])
  /// Figures that are withheld, with the rows that tell them and what else would have to be
  /// withheld; never with what they come to.
  case withheldCanBeWorkedOut(
    figures: [FigureName], isCertain: Bool, rows: [RowName], remedies: [[FigureName]]
  )
  /// With the report that the row cites, where that is for another year.
  case periodNotBegun(period: Int, today: CalendarDate, report: String?, reportPeriod: Int?)
  case firmBeforePeriodEnd(quality: String, submitted: CalendarDate, end: CalendarDate)
  case growthAgainstDirection(direction: String)
  case baselineWithoutWay
  case baselineAfterMilestone(year: Int, milestone: Int)
  /// `meant` is the fraction of which a spreadsheet made a day.
  case fractionMadeADay(text: String, meant: String)
  /// `better` is the fraction that is meant, where it can be told from the figure that is corrected.
  case invalidFraction(text: String, better: String?)
  /// A number that is none where the figure that is corrected is known.
  case reportedNumber(text: String, reported: String)
  /// The row that a correction is about has been corrected itself.
  case correctionInData(old: String, new: String, path: String, line: Int)
  /// Without what is expected and found where the figure is withheld.
  case correctionDoesNotFit(
    expected: String?, found: String?, path: String, line: Int, isCorrectedBefore: Bool
  )
  case correctionWithoutFigure(indicator: String, unit: String, period: Int)
  case correctionChangesNothing
  case correctionOfMissing(path: String, line: Int)
  case correctionBeforeReport(date: CalendarDate, submitted: CalendarDate)
  case correctionInFuture(date: CalendarDate, today: CalendarDate)
  /// `correction` is the line that says why, for the writer to fill in.
  case publishedFigureChanged(old: String, new: String, correction: CorrectionLine)
  case publishedFigureGone(
    indicator: String, unit: String, period: Int, old: String, correction: CorrectionLine
  )
  case publishedFigureWithheld(unit: String, period: Int, correction: CorrectionLine)
  case publishedFigureSoftened(old: String, new: String)
  case publishedGone(name: String, figures: Int)
  case noFigure(name: String, year: Int?, years: [Int])
  case chartDoesNotFit(type: String, indicator: String)
  case addressTaken(address: String, otherPath: String)
  /// `name` is the file's.
  case unusedAsset(name: String)
  case undrawable(Undrawable)

  /// Why a chart cannot be drawn honestly.
  package enum Undrawable: Hashable, Sendable {
    case valueOffScale(label: String, value: String)
    case valueTooLarge(label: String)
    case labelTooLong(label: String)
    case sameName(String)
    case tooManyYears(count: Int, limit: Int)
    case tooManyRows(count: Int, limit: Int)
    /// For what no content can cause: the chart's own word for it.
    case other(String)
  }
}

/// How a text misses to be a year.
package enum PeriodSlip: Hashable, Sendable {
  /// `năm 2024`, `2024.0`: the year, and something else.
  case beside(year: String)
  /// `24`
  case twoDigits(year: String)
  /// `2023-2024`
  case several(years: [String])
  /// `6 tháng 2024`, `Quý IV/2024`; the year where it is named.
  case partOfYear(year: String?)
  case other
}

/// A figure as the tables of the content name it.
package struct FigureName: Hashable, Sendable {
  package let indicator: String
  package let unit: String
  package let period: Int

  package init(indicator: String, unit: String, period: Int) {
    self.indicator = indicator
    self.unit = unit
    self.period = period
  }
}

/// A line of a file that a message points to beside its own place.
package struct RowName: Hashable, Sendable {
  package let path: String
  /// From 1.
  package let line: Int

  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }
}

/// The kinds of thing that content names.
package enum EntityKind: Hashable, Sendable, CaseIterable {
  case planDocument, objective, task, body, unit, unitType, facility, facilityType
  case indicator, report, submitter, campaign, section, language
}

extension ModelProblem {
  var identifier: String {
    switch self {
    case .unknown(let kind, _, _), .called(let kind, _, _, _), .unknownAmong(let kind, _, _):
      "unknown-\(kind.name)"
    case .noSubmitter: "unknown-submitter"
    case .duplicateIdentifier: "duplicate-identifier"
    case .duplicateSection: "duplicate-section"
    case .duplicateUnitCode: "duplicate-unit-code"
    case .tileTaken: "tile-taken"
    case .datesReversed: "dates-reversed"
    case .unitCycle: "unit-cycle"
    case .successionNotMutual: "succession-not-mutual"
    case .editionFolderNotAYear: "edition-folder-not-a-year"
    case .editionOutsideItsYear: "edition-outside-its-year"
    case .postDateFarFromEdition: "post-date-far-from-edition"
    case .programmeOutsideEdition: "programme-outside-edition"
    case .unitNotThen: "unit-not-then"
    case .bodyNotThen: "body-not-then"
    case .dutyOwedTwice: "duty-owed-twice"
    case .indicatorWithoutSource: "indicator-without-source"
    case .targetDoesNotFit: "target-does-not-fit"
    case .aggregationDoesNotFit: "aggregation-does-not-fit"
    case .countInPercent: "count-in-percent"
    case .weightWithoutMean: "weight-without-mean"
    case .weightIsNoCount: "weight-is-no-count"
    case .milestoneOutsidePlan: "milestone-outside-plan"
    case .indicatorNotForUnitType: "indicator-not-for-unit-type"
    case .invalidPeriod: "invalid-period"
    case .figure(let fault): fault.identifier
    case .duplicateObservation: "duplicate-observation"
    case .valueWithoutQuality: "value-without-quality"
    case .negativeCount: "negative-count"
    case .numeratorAboveDenominator: "numerator-above-denominator"
    case .partsWithoutRatio: "parts-without-ratio"
    case .reportMisnamed, .reportWithoutName: "report-without-name"
    case .reportBeforeItsPeriod: "report-before-its-period"
    case .reportInFuture: "report-in-future"
    case .notApplicableBesideFigures: "not-applicable-beside-figures"
    case .withheldCanBeWorkedOut: "withheld-can-be-worked-out"
    case .periodNotBegun: "period-not-begun"
    case .firmBeforePeriodEnd: "firm-before-period-end"
    case .growthAgainstDirection: "growth-against-direction"
    case .baselineWithoutWay: "baseline-without-way"
    case .baselineAfterMilestone: "baseline-after-milestone"
    case .fractionMadeADay, .invalidFraction: "invalid-fraction"
    case .correctionDoesNotFit, .correctionInData, .reportedNumber: "correction-does-not-fit"
    case .correctionWithoutFigure: "correction-without-figure"
    case .correctionChangesNothing: "correction-changes-nothing"
    case .correctionOfMissing: "correction-of-missing"
    case .correctionBeforeReport: "correction-before-report"
    case .correctionInFuture: "correction-in-future"
    case .publishedFigureChanged: "published-figure-changed"
    case .publishedFigureGone: "published-figure-gone"
    case .publishedFigureWithheld: "published-figure-withheld"
    case .publishedFigureSoftened: "published-figure-softened"
    case .publishedGone: "published-gone"
    case .noFigure: "no-figure"
    case .chartDoesNotFit: "chart-does-not-fit"
    case .addressTaken: "address-taken"
    case .unusedAsset: "unused-asset"
    case .undrawable: "undrawable"
    }
  }
}

extension EntityKind {
  var name: String {
    switch self {
    case .planDocument: "document"
    case .objective: "objective"
    case .task: "task"
    case .body: "body"
    case .unit: "unit"
    case .unitType: "unit-type"
    case .facility: "facility"
    case .facilityType: "facility-type"
    case .indicator: "indicator"
    case .report: "report"
    case .submitter: "submitter"
    case .campaign: "campaign"
    case .section: "section"
    case .language: "language"
    }
  }
}
