/// A place that figures are reported for, in the time that it exists.
///
/// What one is called, and what else there is to say of it, is for whoever keeps them.
public struct ReportingUnit: Sendable {
  /// The name that tables use.
  public let id: Identifier<ReportingUnit>
  /// The type of unit.
  public let category: Identifier<UnitCategory>
  /// The unit right above it; `nil` for one that no other holds.
  public let parent: Identifier<ReportingUnit>?
  /// The days on which it is there.
  public let validity: Validity
  /// What it was made of; each of them names it among its successors.
  public let predecessors: [Identifier<ReportingUnit>]
  /// What became of it.
  public let successors: [Identifier<ReportingUnit>]

  /// A unit that reports figures.
  public init(
    id: Identifier<ReportingUnit>,
    category: Identifier<UnitCategory>,
    parent: Identifier<ReportingUnit>?,
    validity: Validity = Validity(from: nil, to: nil),
    predecessors: [Identifier<ReportingUnit>] = [],
    successors: [Identifier<ReportingUnit>] = []
  ) {
    self.id = id
    self.category = category
    self.parent = parent
    self.validity = validity
    self.predecessors = predecessors
    self.successors = successors
  }
}

/// What kind of place a unit is, such as commune or district; it only has a name here.
public enum UnitCategory: Sendable {}

/// What an account rests on; it only has a name here.
public enum SourceReport: Sendable {}
