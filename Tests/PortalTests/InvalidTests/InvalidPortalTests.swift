import Publishing
import Testing

/// Portals with seeded faults, each with all that must be said of it and nothing else.
@Suite struct InvalidPortalTests {
  @Test func baseIsValid() async throws {
    let build = try await Build.run(PortalRoots.base())
    #expect(build.diagnostics.lines == "")
    #expect(build.paths.contains("en/method/index.html"))
  }

  @Test(arguments: InvalidCase.all.filter { !$0.crashes })
  func stored(_ fault: InvalidCase) async throws {
    let build = try await Build.run(fault.root(), previous: fault.previous)
    let found = build.diagnostics.lines
    #expect(found.isEmpty || build.paths.isEmpty, "an error publishes nothing")
    if Project.isRecording {
      try fault.record(found)
      Issue.record("recorded \(fault.name); run again without RECORD_GOLDENS")
    } else if let reason = fault.knownIssue {
      withKnownIssue("\(reason)") { #expect(found == fault.expected) }
    } else {
      #expect(found == fault.expected)
    }
    if !Project.isRecording { #expect(fault.expected != "") }
  }

  @Test(arguments: GeneratedFault.all)
  func generated(_ fault: GeneratedFault) async throws {
    let root = try PortalRoots.base()
    try fault.seed(root)
    let build = try await Build.run(root)
    #expect(build.diagnostics.lines == fault.expected)
    #expect(build.paths.isEmpty == !fault.expected.isEmpty)
  }
}
