/// How firm a figure is.
package enum Quality: String, CaseIterable, Sendable {
  case final, provisional, estimated, revised
}

/// Why there is no figure; none of the four is a number.
package enum MissingValue: String, CaseIterable, Sendable {
  case notReported = "not-reported"
  case notYetDue = "not-yet-due"
  case notApplicable = "not-applicable"
  /// Held back because it would tell about single people.
  case withheld
}

/// What stands in a cell: indicator, unit, period.
package enum ObservedValue: Hashable, Sendable {
  case number(Double)
  /// Parts of a whole; the percentage is computed, never stored.
  case ratio(numerator: Double, denominator: Double)
  case yesNo(Bool)
  case missing(MissingValue)
}
