import Diagnostics
import Testing

/// What the program would say of faults that no portal of the tests comes to: each has another rule
/// before it that is met first, or takes a chart that no page draws today.
@Suite struct RareFaultTests {
  private static let problems: [Problem] = [
    .model(.undrawable(.valueOffScale(label: "Xã An, 2024", value: "140"))),
    .model(.undrawable(.tooManyYears(count: 900, limit: 200))),
    .model(.undrawable(.tooManyRows(count: 1_001, limit: 1_000))),
  ]

  @Test func wordings() throws {
    let diagnostics = Self.problems.map {
      Diagnostic($0, at: Place(file: "content/data/so-lieu.csv"))
    }
    let texts = DiagnosticLanguage.allCases.map { "== \($0.rawValue)\n" + diagnostics.text($0) }
    try Golden.expect(texts.joined(), "generated-faults/rare.txt")
  }
}
