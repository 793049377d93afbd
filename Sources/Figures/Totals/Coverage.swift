public import Quantities

/// How many of the units that should have reported stand behind a total.
///
/// A withheld figure is not in the coverage: the unit reported it, but it cannot be in a sum that
/// is published, as a resident could take it out of the sum again. Units that the indicator does
/// not apply to are expected nowhere, and are in neither list.
public struct Coverage: Hashable, Sendable {
  /// The units with a figure, in the order of the units.
  public let reported: [Identifier<ReportingUnit>]
  /// The units that should have a figure and have none, in the order of the units.
  public let missing: [MissingUnit]

  init(reported: [Identifier<ReportingUnit>], missing: [MissingUnit]) {
    self.reported = reported
    self.missing = missing
  }
}

/// A unit without a figure, and why.
public struct MissingUnit: Hashable, Sendable {
  /// The unit without a figure.
  public let unit: Identifier<ReportingUnit>
  /// Why it has none.
  public let reason: MissingValue
  /// Whether the unit did report, and it is the figure by which its own would be weighed that is
  /// missing.
  public let lacksWeight: Bool

  init(unit: Identifier<ReportingUnit>, reason: MissingValue, lacksWeight: Bool = false) {
    self.unit = unit
    self.reason = reason
    self.lacksWeight = lacksWeight
  }
}

extension Coverage {
  /// How many units have reported.
  public var reportedCount: Int { reported.count }

  /// How many units should have reported.
  public var expectedCount: Int { reported.count + missing.count }

  /// Whether every unit that should have a figure has one.
  public var isComplete: Bool { missing.isEmpty }

  /// Whether nobody is silent, and all that is missing is held back.
  public var isOnlyWithheld: Bool {
    !missing.isEmpty && missing.allSatisfy { $0.reason == .withheld }
  }

  /// Whether the share of units with a figure reaches a minimum from 0 to 1.
  public func suffices(_ minimum: Rational) -> Bool {
    Rational(reportedCount) >= minimum * Rational(expectedCount)
  }
}
