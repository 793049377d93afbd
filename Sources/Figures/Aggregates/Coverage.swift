/// How many of the units that should have reported stand behind an aggregate.
///
/// A withheld figure is not in the coverage: the unit reported it, but it cannot be in a sum that
/// is published, as a resident could take it out of the sum again. Units that the indicator does
/// not apply to are expected nowhere, and are in neither list.
package struct Coverage: Hashable, Sendable {
  /// The units with a figure, in the order given.
  package let reported: [String]
  /// The units that should have a figure and have none, in the order given.
  package let missing: [MissingUnit]

  package init(reported: [String], missing: [MissingUnit]) {
    self.reported = reported
    self.missing = missing
  }
}

/// A unit without a figure, and why.
package struct MissingUnit: Hashable, Sendable {
  package let unit: String
  package let reason: MissingValue

  package init(unit: String, reason: MissingValue) {
    self.unit = unit
    self.reason = reason
  }
}

extension Coverage {
  package var reportedCount: Int { reported.count }

  package var expectedCount: Int { reported.count + missing.count }

  /// From 0 to 1; nil when no unit is expected.
  package var share: Double? {
    expectedCount == 0 ? nil : Double(reportedCount) / Double(expectedCount)
  }

  /// Whether the share reaches the minimum; it does when no unit is expected.
  ///
  /// Without tolerance: 3/30 and the 0.1 of a file are rounded alike, to the nearest double.
  package func suffices(_ minimum: Double) -> Bool {
    share.map { $0 >= minimum } ?? true
  }
}
