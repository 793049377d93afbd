/// One thing that is wrong with the input, where it is, and what to do about it.
package struct Diagnostic: Hashable, Sendable {
  package let problem: Problem
  package let place: Place

  package init(_ problem: Problem, at place: Place) {
    self.problem = problem
    self.place = place
  }
}

extension Diagnostic: Comparable {
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    left.place == right.place
      ? left.problem.identifier < right.problem.identifier
      : left.place < right.place
  }
}
