/// What can be wrong with the cells of one row of figures, or of a correction of one.
package enum FigureFault: Hashable, Sendable {
  /// A value is missing altogether.
  case emptyValue(column: String, ValueChoice)
  /// Neither part of a ratio is there.
  case missingParts(ValueChoice)
  /// `-`, `x`, `n/a`: nothing says why there is no figure. `saysNone` tells `chưa có số liệu`, which
  /// leaves no doubt that there is none, from `-`, which may be zero.
  case wordForNoValue(text: String, saysNone: Bool, ValueChoice)
  case wrongValue(text: String, ValueChoice)
  /// `TRUE` for `yes`.
  case otherAnswer(text: String, isYes: Bool)
  /// Words in the place of a count of `measure`.
  case wordForNumber(text: String, measure: String, ValueChoice)
  /// A percentage where `measure` is counted.
  case percentOfCount(text: String, measure: String)
  /// A percentage in the place of a numerator or a denominator; `part` is what it comes to of `whole`,
  /// where that is known.
  case percentOfParts(text: String, part: String?, whole: String?)
  /// A sum of money where `measure` is counted.
  case moneyForCount(text: String, number: String, measure: String)
  /// `0?`: a number, and a doubt.
  case doubtfulNumber(text: String, number: String, ValueChoice)
  /// What stands in the column of values though the indicator is a ratio.
  case valueOfRatio(text: String, RatioSlip, ValueChoice)
  /// The word that there is no figure, in a column of parts; `emptied` are the cells that it leaves empty.
  case markerBesideValue(marker: String, column: String, emptied: [String])
  /// Something said of a value beside the word that there is none.
  case valueBesideMarker(column: String, marker: String, kind: ValueKind)
  case denominatorNotPositive(MarkerPlace)
  /// A row that adds up the others.
  case totalRow(text: String, TotalPlace)
  /// `separators` are those to write first where the line ends before the cell.
  case valueWithoutReport(reports: [String], separators: String?)
  /// `isOtherRow` tells whether the row of that year is there already; likewise below.
  case reportOfAnotherPeriod(
    report: String, reportPeriod: Int, period: Int, reports: [String], isOtherRow: Bool)
  case reportOfAnotherUnit(
    report: String, submitter: String, unit: String, reports: [String], isOtherRow: Bool)
}

/// What the value of an indicator may be.
package enum ValueKind: Hashable, Sendable {
  case number, parts, yesNo
  /// Both parts in one cell with a slash between them, as corrections have them.
  case fraction
}

/// What a cell may hold instead of what it holds: a value, or a word that says why there is none.
package struct ValueChoice: Hashable, Sendable {
  package let kind: ValueKind
  package let marker: MarkerPlace

  package init(_ kind: ValueKind, marker: MarkerPlace) {
    self.kind = kind
    self.marker = marker
  }
}

/// Where the word that there is no figure goes.
package enum MarkerPlace: Hashable, Sendable {
  /// Into the very cell, as in corrections.
  case here
  /// Into the column of values; the other columns that are filled have to be emptied beside it.
  case valueColumn(emptied: [String])
}

/// How somebody came to fill in the value of a ratio.
package enum RatioSlip: Hashable, Sendable {
  case percent
  /// `11/18` in one cell.
  case fraction(numerator: String, denominator: String)
  /// A value beside the parts that it comes from.
  case besideParts(numerator: String, denominator: String)
  case other
}

/// Where the word for a total stands.
package enum TotalPlace: Hashable, Sendable {
  /// In the place of an indicator.
  case indicator
  /// In the place of a unit; `submitter` is the unit whose report the row cites.
  case unit(submitter: String?)
}

extension FigureFault {
  var identifier: String {
    switch self {
    case .emptyValue: "empty-value"
    case .wordForNoValue: "word-for-no-value"
    case .missingParts, .wrongValue, .otherAnswer, .wordForNumber, .percentOfCount,
      .percentOfParts, .moneyForCount, .doubtfulNumber, .valueOfRatio:
      "wrong-value"
    case .markerBesideValue: "marker-beside-value"
    case .valueBesideMarker: "value-beside-marker"
    case .denominatorNotPositive: "denominator-not-positive"
    case .totalRow: "total-row"
    case .valueWithoutReport: "value-without-report"
    case .reportOfAnotherPeriod: "report-of-another-period"
    case .reportOfAnotherUnit: "report-of-another-unit"
    }
  }
}
