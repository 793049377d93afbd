/// One thing that is wrong with the input, where it is, and what to do about it.
package struct Diagnostic: Hashable, Sendable {
  package let problem: Problem
  package let place: Place
  /// The other rows of tables of which the same is true.
  package let also: [RowName]

  package init(_ problem: Problem, at place: Place, also: [RowName] = []) {
    self.problem = problem
    self.place = place
    self.also = also
  }
}

extension Diagnostic {
  /// The same without the text that stands at its place.
  package var withoutExcerpt: Diagnostic {
    Diagnostic(problem, at: place.withoutExcerpt, also: also)
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by what is wrong, so that no two different diagnostics are left to chance.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.problem.identifier != right.problem.identifier {
      return left.problem.identifier < right.problem.identifier
    }
    return left.problem.wording(in: .english).problem < right.problem.wording(in: .english).problem
  }
}
