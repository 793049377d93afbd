import Diagnostics
import Publishing
import Testing

/// Portals with seeded faults, each with all that must be said of it and nothing else.
@Suite struct InvalidPortalTests {
  @Test func baseIsValid() async throws {
    let build = try await Build.run(PortalRoots.base())
    #expect(build.diagnostics.lines == "")
    #expect(build.paths.contains("en/method/index.html"))
  }

  @Test(arguments: InvalidCase.all)
  func stored(_ fault: InvalidCase) async throws {
    let root = try fault.root()
    let build = try await Build.run(root, previous: fault.previous(in: root))
    let found = build.diagnostics
    #expect(!found.isEmpty && build.paths.isEmpty, "an error publishes nothing")
    guard !Project.isRecording else {
      try fault.record(found)
      Issue.record("recorded \(fault.name); run again without RECORD_GOLDENS")
      return
    }
    for language in DiagnosticLanguage.allCases {
      #expect(found.text(language) == fault.expected(language))
    }
  }

  /// Each case says what somebody did wrong, and no two say the same.
  @Test func casesSayWhatIsWrong() {
    #expect(InvalidCase.all.count > 370)
    for fault in InvalidCase.all {
      #expect(fault.what.hasSuffix(".") && fault.what.count <= 100, "\(fault.name)")
      #expect(fault.expected(.vietnamese) != "" && fault.expected(.english) != "")
    }
    for (_, cases) in Dictionary(grouping: InvalidCase.all, by: \.subject) {
      #expect(Set(cases.map(\.what)).count == cases.count)
    }
  }

  @Test func generatedFaultsHaveFilesOfTheirOwn() {
    #expect(Set(GeneratedFault.all.map(\.fileName)).count == GeneratedFault.all.count)
  }

  @Test(arguments: GeneratedFault.all)
  func generated(_ fault: GeneratedFault) async throws {
    let root = try PortalRoots.base()
    try fault.seed(root)
    let build = try await Build.run(root)
    #expect(build.diagnostics.lines == fault.expected)
    if !fault.expected.isEmpty {
      // Of a hundred alike the first ones say enough.
      let first = build.diagnostics.prefix(3)
      let text = DiagnosticLanguage.allCases.map { "== \($0.rawValue)\n" + first.text($0) }
      try Golden.expect(text.joined(), "generated-faults/\(fault.fileName).txt")
    }
    #expect(build.paths.isEmpty == !fault.expected.isEmpty)
  }
}
