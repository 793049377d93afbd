/// A place that figures are reported for, in the time that it exists.
///
/// What one is called, and what else there is to say of it, is for whoever keeps them.
package struct ReportingUnit: Sendable {
  package let id: Identifier<ReportingUnit>
  package let category: Identifier<UnitCategory>
  /// The unit right above it; `nil` for one that no other holds.
  package let parent: Identifier<ReportingUnit>?
  package let validity: Validity

  package init(
    id: Identifier<ReportingUnit>,
    category: Identifier<UnitCategory>,
    parent: Identifier<ReportingUnit>?,
    validity: Validity
  ) {
    self.id = id
    self.category = category
    self.parent = parent
    self.validity = validity
  }
}

/// What kind of place a unit is, such as commune or district; it only has a name here.
package enum UnitCategory: Sendable {}

/// What an account rests on; it only has a name here.
package enum SourceReport: Sendable {}
