extension FigureFault {
  var english: Wording {
    switch self {
    case .emptyValue(let column, let choice):
      Wording(
        "The column “\(column)” is empty. Empty does not mean 0.",
        remedy: choice.kind.english + choice.englishOrMarkers)
    case .missingParts(let choice):
      Wording("The cell is empty.", remedy: choice.kind.english + choice.englishOrMarkers)
    case .wordForNoValue(let text, let saysNone, let choice):
      Wording(
        "“\(text)” does not say why there is no \(choice.kind.englishNoun) here.",
        remedy: saysNone
          ? "Write " + choice.marker.english
          : choice.kind.englishIfAny + choice.englishOrMarkers)
    case .wrongValue(let text, let choice):
      Wording(
        "“\(text)” is not a value of this indicator.",
        remedy: choice.kind.english + choice.englishOrMarkers)
    case .otherAnswer(let text, let isYes):
      Wording(
        "“\(text)” is no answer here: there are `yes` and `no` only.",
        remedy: isYes ? "Write `yes`." : "Write `no`.")
    case .wordForNumber(let text, let measure, let choice):
      Wording(
        "“\(text)” is not a number, and this indicator is measured in “\(measure)”.",
        remedy: "Write the number that the report gives" + choice.englishOrMarkers)
    case .percentOfCount(let text, let measure):
      Wording(
        "“\(text)” is a percentage, and this indicator is measured in “\(measure)”.",
        remedy: "Write the number of “\(measure)” that the report gives, not a percentage.")
    case .percentOfParts(let text, let part?, let whole?):
      Wording(
        "“\(text)” is a percentage, and this cell takes how many of \(whole) were counted.",
        remedy:
          "Write the number that the report gives, probably `\(part)`; the percentage is worked out."
      )
    case .percentOfParts(let text, _, _):
      Wording(
        "“\(text)” is a percentage, and this cell takes how many were counted.",
        remedy: "Write the number that the report gives; the percentage is worked out.")
    case .moneyForCount(let text, let number, let measure):
      Wording(
        "“\(text)” is a sum of money, and this indicator is measured in “\(measure)”.",
        remedy:
          "See whether it belongs in another table or column. If it is \(number) “\(measure)”, write "
          + "`\(number)`.")
    case .doubtfulNumber(let text, let number, let choice):
      Wording(
        "“\(text)” has a question mark: nobody knows whether the number is certain.",
        remedy:
          "If the report says \(number), write `\(number)`"
          + (choice.marker == .here
            ? "" : ", with `estimated` in the column `quality` if that is an estimate only")
          + choice.englishOrMarkers)
    case .valueOfRatio(let text, let slip, let choice): slip.english(text, choice)
    case .markerBesideValue(let marker, let column, let emptied):
      Wording(
        "`\(marker)` stands in the column “\(column)”; its place is the column `value`.",
        remedy:
          "Move `\(marker)` to the column `value`, and leave \(code(emptied)) empty.")
    case .valueBesideMarker(let column, let marker, let kind):
      Wording(
        "`\(marker)` says that there is no value, yet the column “\(column)” is filled.",
        remedy: "Empty this cell. \(kind.englishInstead(of: marker))")
    case .denominatorNotPositive(let marker):
      Wording(
        "The denominator must be above 0.",
        remedy: "Correct it; if there is nothing to divide by, write `not-applicable`"
          + marker.englishColumn)
    case .totalRow(let text, let place): place.english(text)
    case .valueWithoutReport(let reports, let separators):
      Wording("This value cites no report.", remedy: englishReport(reports, separators))
    case .reportOfAnotherPeriod(let report, let reportPeriod, let period, let reports, let isOther):
      Wording(
        "The report “\(report)” is for \(reportPeriod), not for \(period).",
        remedy: (reports.isEmpty
          ? "Cite the report for \(period)" : "Write \(code(reports, " or "))")
          + (isOther ? "." : "; if it is the year that is wrong, make it `\(reportPeriod)`."))
    case .reportOfAnotherUnit(let report, let submitter, let unit, let reports, let isOther):
      Wording(
        "The report “\(report)” is by “\(submitter)”, not by “\(unit)”.",
        remedy: (reports.isEmpty
          ? "Cite the unit's own report" : "Write \(code(reports, " or "))")
          + (isOther ? "." : "; if it is the unit that is wrong, make it `\(submitter)`."))
    }
  }
}

/// Which report to cite, and where.
private func englishReport(_ reports: [String], _ separators: String?) -> String {
  guard !reports.isEmpty else {
    return "Name the report in the column `report`, as in data/reports.csv."
  }
  guard let separators else { return "Write \(code(reports, " or ")) in the column `report`." }
  return "Add to the end of the line: \(code(reports.map { separators + $0 }, " or "))."
}

extension TotalPlace {
  fileprivate func english(_ text: String) -> Wording {
    let remedy =
      switch self {
      case .indicator:
        "Delete the row. If a unit above reported this number itself, write the indicator's name in "
          + "the place of “\(text)” and that unit's name in the column `unit`."
      case .unit(let submitter?):
        "Delete the row. If “\(submitter)” reported this number itself, write `\(submitter)` in the "
          + "place of “\(text)”."
      case .unit(nil):
        "Delete the row. If a unit above reported this number itself, write that unit's name in the "
          + "place of “\(text)”."
      }
    return Wording(
      "“\(text)” makes this row a total, and the portal adds up the rows itself.", remedy: remedy)
  }
}

extension RatioSlip {
  fileprivate func english(_ text: String, _ choice: ValueChoice) -> Wording {
    switch self {
    case .percent:
      Wording(
        "The indicator is a ratio, given by numerator and denominator and not by a percentage such as "
          + "“\(text)”.",
        remedy: choice.kind.english + choice.englishOrMarkers)
    case .fraction(let numerator, let denominator):
      Wording(
        "“\(text)” is numerator and denominator in one cell, and each has a column of its own.",
        remedy:
          "Leave `value` empty, write \(numerator) in the column `numerator` and \(denominator) in "
          + "`denominator`.")
    case .besideParts(let numerator, let denominator):
      Wording(
        "The indicator is a ratio with its numerator \(numerator) and denominator \(denominator), so "
          + "`value` is not to say “\(text)”.",
        remedy: "Empty this cell; the percentage is worked out.")
    case .other:
      Wording(
        "“\(text)” is not a value of this indicator.",
        remedy: choice.kind.english + choice.englishOrMarkers)
    }
  }
}

extension ValueKind {
  /// What to write.
  fileprivate var english: String {
    switch self {
    case .number: "Write a number"
    case .parts:
      "Leave `value` empty and give `numerator` and `denominator`; the percentage is worked out"
    case .fraction: "Write numerator and denominator like `3/5`"
    case .yesNo: "Write `yes` or `no`"
    }
  }

  /// What to write where there is something after all.
  fileprivate var englishIfAny: String {
    switch self {
    case .number: "If there were none, write 0"
    case .parts: "If there are numbers, write them in `numerator` and `denominator`"
    case .fraction, .yesNo: english
    }
  }

  /// What to do with the word that there is no figure where there is one.
  fileprivate func englishInstead(of marker: String) -> String {
    switch self {
    case .number, .fraction:
      "If there is a number after all, keep it and write the number in the place of `\(marker)`."
    case .yesNo:
      "If the answer is known after all, keep it and write `yes` or `no` in the place of `\(marker)`."
    case .parts:
      "If there are numbers after all, keep it, delete `\(marker)`, and write them in `numerator` and "
        + "`denominator`."
    }
  }

  fileprivate var englishNoun: String {
    switch self {
    case .number, .fraction, .parts: "number"
    case .yesNo: "answer"
    }
  }
}

extension ValueChoice {
  /// The words for no figure behind what else may be written.
  fileprivate var englishOrMarkers: String {
    "; if there is no \(kind.englishNoun), write " + marker.english
  }
}

extension MarkerPlace {
  /// The words for no figure, and where they stand.
  fileprivate var english: String {
    "`not-reported`, `not-yet-due`, `not-applicable`, or `withheld` (known, but not published)"
      + englishColumn
  }

  /// Where one of them stands, and what does not stand beside it.
  fileprivate var englishColumn: String {
    switch self {
    case .here: "."
    case .valueColumn(let emptied) where emptied.isEmpty: " in the column `value`."
    case .valueColumn(let emptied):
      " in the column `value`, and leave \(code(emptied)) empty."
    }
  }
}
