/// A template that a theme must have: that of a kind of page.
package struct PageTemplate: Hashable, Sendable {
  package let name: String
  /// The anchors that it must have, with all that it inserts, beside the one that every page has.
  let requirements: [Requirement]

  package init(_ name: String, _ requirements: [Requirement] = []) {
    self.name = name
    self.requirements = requirements
  }

  /// An id that a page must have, within sections of these names.
  package struct Requirement: Hashable, Sendable {
    let id: String
    let sections: [String]

    package init(_ id: String, within sections: [String] = []) {
      self.id = id
      self.sections = sections
    }
  }
}
