import Quantities

extension ModelProblem {
  var english: Wording {
    switch self {
    case .unknown(let kind, let name, let nearest):
      Wording(
        "There is no \(kind.english) “\(name)”.",
        remedy: nearest.map { "Did you mean “\($0)”?" }
          ?? "Check the spelling; it must be the same as \(kind.englishSource).")
    case .noSubmitter(let name, let example):
      Wording(
        "There is no unit or body “\(name)”.",
        remedy:
          "A unit or a body is wanted here, not a person, by the name of its folder in content/units "
          + "or of its file in content/bodies, such as `\(example)`.")
    case .called(let kind, let text, let names, let isCode):
      Wording(
        isCode
          ? "“\(text)” is the \(kind.englishCode) of the \(kind.english); its name in the files is wanted here."
          : "“\(text)” is what people call it; the \(kind.english)’s name in the files is wanted here.",
        remedy: "Write \(code(names, " or ")).")
    case .unknownAmong(let kind, let name, let known):
      Wording(
        "There is no \(kind.english) “\(name)”.",
        remedy: "Choose one of: \(list(known)).")
    case .duplicateIdentifier(let kind, let name, let firstLine):
      Wording(
        "The name “\(name)” is that of the \(kind.english) on line \(firstLine) already.",
        remedy: "Write it once only: give this entry another `id`, or delete it.")
    case .duplicateSection(let code, let firstPath):
      Wording(
        "Section \(code) is described in “\(firstPath)” already.",
        remedy: "Correct `code`, or delete one of the two files.")
    case .duplicateUnitCode(let code, let other):
      Wording(
        "The code \(code) is that of “\(other)” at the same time.",
        remedy: "Correct the code, or give `valid` dates so that both do not hold it at once.")
    case .tileTaken(let column, let row, let other):
      Wording(
        "Column \(column), row \(row) of the map is “\(other)” already.",
        remedy: "Change the `column` or `row` of one of the two.")
    case .datesReversed(let from, let to):
      Wording(
        "The end \(to.english) comes before the beginning \(from.english).",
        remedy: "Swap the two days, or correct the wrong one.")
    case .unitCycle(let name):
      Wording(
        "“\(name)” would belong to itself.", remedy: "Correct `parent` to the unit above it.")
    case .successionNotMutual(let unit, let other, let field):
      Wording(
        "“\(other)” is named here, but does not name “\(unit)” in return.",
        remedy: "Add `\(unit)` to `\(field)` of “\(other)”, or take the name out here.")
    case .editionFolderNotAYear(let name, let year):
      Wording(
        "An edition's folder is named for its year, not “\(name)”.",
        remedy: year.map { "Rename the folder to `\($0)`." }
          ?? "Rename the folder to a year, such as `2025`.")
    case .editionOutsideItsYear(let folder, let starts):
      Wording(
        "The edition lies in the folder \(folder) but starts on \(starts.english).",
        remedy: "Correct the day, or move the edition to its year's folder.")
    case .postDateFarFromEdition(let date, let starts, let ends, let days, let meant):
      Wording(
        "The post's day \(date.english) is too far from its edition, \(starts.english) to \(ends.english).",
        remedy: (meant.map {
          "Did you mean `\($0.iso8601)`? If not, move the post to another edition. "
        } ?? "Correct the day, or move the post. ") + "Posts may be \(days) days away at most.")
    case .programmeOutsideEdition(let date, let starts, let ends):
      Wording(
        "The activity on \(date.english) lies outside the edition (\(starts.english) to \(ends.english)).",
        remedy: "Correct its day, or the edition's `starts` and `ends`.")
    case .unitNotThen(let unit, let when, let from, let to, let instead):
      Wording(
        "“\(unit)” did not exist \(when.english)\(englishSpan(from: from, to: to)).",
        remedy: instead.isEmpty
          ? "Correct the unit or the time."
          : "Write \(code(instead, " or ")), or correct the time.")
    case .bodyNotThen(let body, let when, let from, let to):
      Wording(
        "“\(body)” did not exist \(when.english)\(englishSpan(from: from, to: to)).",
        remedy: "Name who did this at the time, or correct the time.")
    case .dutyOwedTwice(let name, let other):
      Wording(
        "“\(name)” has its duty by “\(other)” already; a duty belongs to one place.",
        remedy:
          "Take the name out of one of the two, or give them `valid` times that do not overlap.")
    case .indicatorWithoutSource:
      Wording(
        "The indicator belongs to no objective and no task.",
        remedy: "Add `objective: …` or `tasks: […]`, so that readers see why it is there.")
    case .targetDoesNotFit(let kind):
      Wording(
        "This type of target does not fit an indicator of the kind `\(kind)`.",
        remedy:
          "`level` goes with `count`, `ratio` and `rate`, `growth` with `count` and `rate`, "
          + "`yes-no` with yes-no.")
    case .aggregationDoesNotFit(let kind, let aggregation, let allowed):
      Wording(
        "Figures of the kind `\(kind)` cannot be put together by `\(aggregation)`.",
        remedy:
          "The kind `\(kind)` goes with \(code(allowed, " or ")). "
          + "For a percentage that was worked out elsewhere, without its parts, use `kind: rate`.")
    case .countInPercent(let measure):
      Wording(
        "A count is measured in “\(measure)”: adding percentages up gives a wrong number.",
        remedy:
          "Use `kind: rate` where there is only the percentage, `kind: ratio` where there are its "
          + "numerator and denominator.")
    case .weightWithoutMean(let aggregation):
      Wording(
        "`weight` goes with `aggregation: weighted-mean` only; here it is `\(aggregation)`.",
        remedy: "Leave `weight` out, or change `aggregation`.")
    case .weightIsNoCount(let indicator, let kind):
      Wording(
        "The indicator `\(indicator)` is of the kind `\(kind)` and cannot weigh others.",
        remedy: "Choose one of the kind `count`, such as the population.")
    case .milestoneOutsidePlan(let year, let first, let last):
      Wording(
        "The milestone \(year) lies outside the plan's period (\(first)–\(last)).",
        remedy: "Correct the milestone's year.")
    case .indicatorNotForUnitType(let indicator, let type):
      Wording(
        "The indicator “\(indicator)” is not collected from units of the type “\(type)”.",
        remedy: "Correct the unit, or add `\(type)` to `applies-to` or `reported-for`.")
    case .invalidPeriod(let text, let slip): slip.english(text)
    case .figure(let fault): fault.english
    case .duplicateObservation(let path, let line):
      Wording(
        "This cell (indicator, unit, year) has a value in “\(path)”, line \(line), already.",
        remedy: "Keep one line. If the two differ, ask who reported them which one is right.")
    case .valueWithoutQuality:
      Wording(
        "This value does not say whether it may still change (the column `quality`).",
        remedy: "Write `final`, `provisional`, `estimated` or `revised`.")
    case .negativeCount(let text):
      Wording(
        "“\(text)” is below 0, but what is counted here begins at 0.",
        remedy: "Correct the number by the report.")
    case .numeratorAboveDenominator(let numerator, let denominator):
      Wording(
        "The numerator \(numerator) is above the denominator \(denominator): more than 100 %.",
        remedy: "Look at both numbers; they may stand in the wrong columns.")
    case .partsWithoutRatio(let column, let indicator):
      Wording(
        "“\(indicator)” is no ratio, so it has no use for the column “\(column)”.",
        remedy: "Empty this cell and write the number in `value`.")
    case .reportMisnamed(let text, let name):
      Wording(
        "“\(text)” cannot be a name, and rows of figures cite this report as “\(name)”.",
        remedy: "Write `\(name)`.")
    case .reportWithoutName(let column, let name):
      Wording(
        "The cell “\(column)” is empty, and rows of figures cite this report as “\(name)”.",
        remedy: "Write `\(name)`.")
    case .reportBeforeItsPeriod(let submitted, let period):
      Wording(
        "The report was submitted on \(submitted.english), before \(period), which it is about.",
        remedy: "Correct the day or the period.")
    case .reportInFuture(let submitted, let today):
      Wording(
        "The report was submitted on \(submitted.english), and today is only \(today.english).",
        remedy: "Correct the day; a report that was not submitted yet has no row yet.")
    case .notApplicableBesideFigures(let unit, let period, let others):
      Wording(
        "\(unit) says that the indicator does not apply in \(period), but there are figures of "
          + "\(others.joined(separator: ", ")).",
        remedy:
          "Where there only is no figure of the whole, write `not-reported`; where the indicator "
          + "really does not apply, look at the other rows.")
    case .withheldCanBeWorkedOut(let figures, let isCertain, let rows, let remedies):
      Wording(
        isCertain
          ? "Withheld: \(englishNames(figures)). But anyone can work that out from the portal's other "
            + "figures (\(list(rows)))."
          : "Withheld: \(englishNames(figures)). But it could not be shown that nobody can work that "
            + "out from the portal's other figures.",
        remedy: englishRemedy(remedies))
    case .periodNotBegun(let period, let today, let report?, let reportPeriod?):
      Wording(
        "The year \(period) has not begun: today is \(today.english).",
        remedy: "Write `\(reportPeriod)`, the year of the report “\(report)” that the row cites.")
    case .periodNotBegun(let period, let today, _, _):
      Wording(
        "The year \(period) has not begun: today is \(today.english).",
        remedy: "Correct the year; nobody can have counted it yet.")
    case .firmBeforePeriodEnd(let quality, let submitted, let end):
      Wording(
        "The figure says `\(quality)`, but its report came on \(submitted.english), before the period's "
          + "end (\(end.english)).",
        remedy: "Write `provisional`, or cite a report that was submitted after \(end.english).")
    case .growthAgainstDirection(let direction):
      Wording(
        "The growth target runs against the indicator's `direction: \(direction)`.",
        remedy: "Correct the sign of `rate`, or the `direction`.")
    case .baselineWithoutWay:
      Wording(
        "A baseline means something only for a `level` or a `growth` target.",
        remedy: "Take `baseline` out, or give a `target` with milestones or rates.")
    case .baselineAfterMilestone(let year, let milestone):
      Wording(
        "The baseline of \(year) does not come before the first milestone (\(milestone)).",
        remedy: "Correct the year of `baseline`, or the milestones.")
    case .fractionMadeADay(let text, let meant):
      Wording(
        "“\(text)” is a day: Excel made one of numerator and denominator.",
        remedy:
          "In Excel set the cell to Text (Format Cells → Text), type `\(meant)` again, and save.")
    case .invalidFraction(let text, let better):
      Wording(
        "“\(text)” is no numerator and denominator.",
        remedy: better.map { "Write `\($0)`, numerator and denominator with a slash between them." }
          ?? "Write two whole numbers with a slash between them, such as `6/18`. "
          + "Excel likes to make a date of it: format the cell as Text first.")
    case .reportedNumber(let text, let reported):
      Wording(
        "“\(text)” is not the number that was reported: the data says \(reported).",
        remedy: "Write `\(reported)`.")
    case .correctionInData(let old, let new, let path, let line):
      Wording(
        "\(old) was made \(new) in the data itself (\(path), line \(line)), which is what this "
          + "correction is for.",
        remedy:
          "In \(path), line \(line), write `\(old)` again, as it was reported; the portal publishes "
          + "\(new) by the correction.")
    case .correctionDoesNotFit(let expected, let found, let path, let line, let isCorrectedBefore):
      Wording(
        englishMisfit(
          expected: expected, found: found, row: "\(path), line \(line)",
          isCorrectedBefore: isCorrectedBefore),
        remedy:
          "The data keeps what was reported; the right value stands in the correction's `new`. "
          + "Correct the column `old`, or put the reported value back into the data.")
    case .correctionWithoutFigure(let indicator, let unit, let period):
      Wording(
        "There is no row for “\(indicator)”, “\(unit)”, \(period) to correct.",
        remedy:
          "Correct the indicator, the unit or the year, so that they name the row that is meant.")
    case .correctionChangesNothing:
      Wording(
        "The new value is the old one.",
        remedy: "Write the right value in the column `new`, or take the row out.")
    case .correctionOfMissing(let path, let line):
      Wording(
        "The cell never held a figure, so there is nothing to correct.",
        remedy: "Write the figure, its `quality` and its `report` in line \(line) of \(path).")
    case .correctionBeforeReport(let date, let submitted):
      Wording(
        "The correction is of \(date.english), before the report was submitted (\(submitted.english)).",
        remedy: "Correct the day of the correction, or of the report.")
    case .correctionInFuture(let date, let today):
      Wording(
        "The correction is of \(date.english), and today is \(today.english).",
        remedy: "Correct the day.")
    case .publishedFigureChanged(let old, let new, let correction):
      Wording(
        "The firm figure published in this cell was \(old); it is \(new) now, without a correction.",
        remedy:
          "Write \(old) here again, and add \(correction.english). In place of the dots: why, when, who found "
          + "it.")
    case .publishedFigureGone(let indicator, let unit, let period, let old, let correction):
      Wording(
        "The firm figure published of \(unit), `\(indicator)`, \(period), was \(old); now it has no "
          + "row.",
        remedy:
          "Put the row back; if the figure was wrong, add \(correction.english). In place of the dots: why, "
          + "when, who found it.")
    case .publishedFigureWithheld(let unit, let period, let correction):
      Wording(
        "The firm figure of \(unit) for \(period) was published, and is withheld now without a "
          + "correction.",
        remedy:
          "Write the old figure here again, and add \(correction.english). In place of the dots: the old "
          + "figure, why, when, who found it. The old figure will be printed nowhere.")
    case .publishedFigureSoftened(let old, let new):
      Wording(
        "This figure was published as `\(old)`, and is `\(new)` now.",
        remedy:
          "Keep `\(old)`. Where it turns out to be uncertain, correct it in "
          + "content/data/corrections.csv once the right figure is known.")
    case .publishedGone(let name, let figures):
      Wording(
        "“\(name)” has firm figures that were published (\(figures)), and this file is gone.",
        remedy:
          "Put the file back. A unit that ended gets its day in `valid`, an indicator that is no "
          + "longer followed loses its `target`; neither is deleted.")
    case .noFigure(let name, let year, let years):
      Wording(
        "There is no figure of “\(name)”\(year.map { " for \($0)" } ?? "").",
        remedy: years.isEmpty
          ? "Choose another indicator or unit; the data has no row for this one."
          : "There are figures for \(years.map { "\($0)" }.joined(separator: ", ")).")
    case .chartDoesNotFit(let type, let indicator):
      Wording(
        "No chart of the type `\(type)` can be drawn for the indicator “\(indicator)”.",
        remedy:
          "`trend` and `progress` need measured figures of the whole area, `progress` a target. "
          + "`ranking` needs two units; `changes`, `multiples`, `heatmap` two years; `map` units "
          + "with a `tile`; `share` an indicator of yes or no.")
    case .addressTaken(let address, let otherPath):
      Wording(
        "This page has the same address, “\(address)”, as that of “\(otherPath)”.",
        remedy: "Rename one of the files, or change its `slug`.")
    case .unusedAsset(let name):
      Wording(
        "No page uses this file, so nobody would see it.",
        remedy:
          "Write `\(insertion(of: name, "…"))` in a post, with a description for the …, or delete it."
      )
    case .undrawable(let reason): Self.englishWording(of: reason)
    }
  }

  private static func englishWording(of reason: Undrawable) -> Wording {
    switch reason {
    case .valueOffScale(let label, let value):
      Wording(
        "A chart cannot be drawn: “\(label)” is \(value), which is off the indicator's scale.",
        remedy: "Correct the value. A ratio lies between 0 and 100.")
    case .valueTooLarge(let label):
      Wording(
        "A chart cannot be drawn: the value of “\(label)” is too large.",
        remedy: "Measure in a larger unit, such as millions.")
    case .labelTooLong(let label):
      Wording(
        "A chart cannot be drawn: “\(label)” is too long for the screen of a phone.",
        remedy: "Give a shorter `short-title`, or a shorter measure.")
    case .sameName(let name):
      Wording(
        "A chart cannot be drawn: two places are called “\(name)”.",
        remedy: "Rename one of them.")
    case .tooManyYears(let count, let limit):
      Wording(
        "A chart cannot be drawn: there are \(count) years, more than \(limit).",
        remedy: "Look at the years of the rows; one that was mistyped is often far from the others."
      )
    case .tooManyRows(let count, let limit):
      Wording(
        "A chart cannot be drawn: there are \(count) rows, more than \(limit).",
        remedy: "Let the indicator apply to fewer types of unit in `applies-to`.")
    case .other(let reason):
      Wording(
        "A chart cannot be drawn (\(reason)).",
        remedy:
          "Look at the indicator's data; where nothing is wrong with it, tell who keeps the program."
      )
    }
  }
}

/// How a correction and the data differ; not in numbers where the figure is withheld.
private func englishMisfit(
  expected: String?, found: String?, row: String, isCorrectedBefore: Bool
) -> String {
  guard let expected, let found else {
    return "The correction's old value is not what the data says (\(row))."
  }
  return isCorrectedBefore
    ? "After the corrections before it, the figure is \(found), not \(expected)."
    : "The correction expects \(expected), but the data says \(found) (\(row))."
}

/// Figures by name: “luot-doc” 2024 of “xa-an”, “xa-binh”.
private func englishNames(_ figures: [FigureName]) -> String {
  figures.grouped.map { group in
    "“\(group.indicator)” \(group.period) of " + list(group.units.map { "“\($0)”" })
  }.joined(separator: "; ")
}

/// What would keep them: one of several, or several together where no single one would do.
private func englishRemedy(_ remedies: [[FigureName]]) -> String {
  guard let first = remedies.first else {
    return "Withhold other figures of these rows as well, or the total of the place above; where "
      + "it is `baseline` that tells, take it out."
  }
  if remedies.count > 1 {
    return "Write `withheld` for one more of these: \(englishNames(remedies.flatMap { $0 })). "
      + englishWithholding
  }
  return first.count > 1
    ? "Write `withheld` for all of these as well: \(englishNames(first)). " + englishWithholding
    : "Write `withheld` for \(englishNames(first)) as well. " + englishWithholding
}

/// How a figure is withheld.
private let englishWithholding =
  "That stands in `value`, with `numerator`, `denominator` and `quality` empty. Of a figure that was "
  + "published, keep the row and add a correction with `withheld` as `new`."

private func englishSpan(from: CalendarDate?, to: CalendarDate?) -> String {
  switch (from, to) {
  case (let from?, let to?): " (only from \(from.english) to \(to.english))"
  case (let from?, nil): " (only from \(from.english))"
  case (nil, let to?): " (only until \(to.english))"
  case (nil, nil): ""
  }
}

extension PeriodSlip {
  fileprivate func english(_ text: String) -> Wording {
    let notAYear = "“\(text)” is not a year."
    return switch self {
    case .beside(let year): Wording(notAYear, remedy: "Write `\(year)` only.")
    case .twoDigits(let year):
      Wording("The year “\(text)” lacks digits.", remedy: "Write all four: `\(year)`.")
    case .several(let years):
      Wording(
        "“\(text)” is several years, and each row is of one year.",
        remedy: "Write one year, that of the report: \(code(years, " or ")).")
    case .partOfYear(let year):
      Wording(
        "“\(text)” is only a part of a year, and the figures here are of whole years.",
        remedy:
          "If the number is for all of the year, write \(year.map { "`\($0)`" } ?? "its four digits"); "
          + "if not, delete the row until there is one for all of it.")
    case .other: Wording(notAYear, remedy: "Write one year in four digits, like `2025`.")
    }
  }
}

extension EntityKind {
  fileprivate var english: String {
    switch self {
    case .planDocument: "document"
    case .objective: "objective"
    case .task: "task"
    case .body: "body"
    case .unit: "unit"
    case .unitType: "unit type"
    case .facility: "facility"
    case .facilityType: "facility type"
    case .indicator: "indicator"
    case .report: "report"
    case .submitter: "unit or body"
    case .campaign: "campaign"
    case .section: "section of the plan"
    case .language: "language"
    }
  }

  /// What is given beside titles to tell those of a kind apart.
  fileprivate var englishCode: String {
    switch self {
    case .planDocument: "number"
    case .objective, .task: "section"
    case .body, .unit, .unitType, .facility, .facilityType, .indicator, .report, .submitter,
      .campaign, .section, .language:
      "code"
    }
  }

  /// Where the known names of a kind stand.
  fileprivate var englishSource: String {
    switch self {
    case .planDocument: "a file's name in content/plan/documents"
    case .objective: "a file's name in content/plan/objectives"
    case .task: "a file's name in content/plan/tasks"
    case .body: "a file's name in content/bodies"
    case .unit: "a folder's name in content/units"
    case .unitType: "one of `unit-types` in portal.yaml"
    case .facility: "an `id` in facilities.csv"
    case .facilityType: "one of `facility-types` in portal.yaml"
    case .indicator: "a file's name in content/indicators"
    case .report: "an `id` in data/reports.csv"
    case .submitter: "a folder in content/units or a file in content/bodies"
    case .campaign: "a folder's name in content/campaigns"
    case .section: "a `code` in content/plan or content/bodies"
    case .language: "one of `languages` in portal.yaml"
    }
  }
}
