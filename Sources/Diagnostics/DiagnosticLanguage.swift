/// The languages that diagnostics are worded in.
package enum DiagnosticLanguage: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// What a diagnostic says: first what is wrong, then what to do.
package struct Wording: Hashable, Sendable {
  package let problem: String
  package let remedy: String

  package init(_ problem: String, remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }
}
