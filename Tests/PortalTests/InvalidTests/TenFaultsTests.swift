import Diagnostics
import Publishing
import Testing

/// Ten faults in several files: all in one run, sorted, for people and for tools.
@Suite struct TenFaultsTests {
  private func diagnostics() async throws -> [Diagnostic] {
    try await Build.run(InvalidCase.named("ten-faults").root()).diagnostics
  }

  @Test func sorted() async throws {
    let diagnostics = try await diagnostics()
    #expect(diagnostics.count == 10)
    let places = diagnostics.map { ($0.place.path, $0.place.line, $0.place.column) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: DiagnosticLanguage.allCases)
  func text(_ language: DiagnosticLanguage) async throws {
    let text = DiagnosticText(language: language)
    try Golden.expect(
      await diagnostics().map(text.render).joined(), "ten-faults.\(language.rawValue).txt")
  }

  @Test func json() async throws {
    let json = DiagnosticJSON(language: .vietnamese, root: ".")
    try Golden.expect(await diagnostics().map(json.render).joined(), "ten-faults.jsonl")
  }
}
