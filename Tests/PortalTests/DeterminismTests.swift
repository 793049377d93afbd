import Diagnostics
import Publishing
import Testing

/// Same input, same bytes.
@Suite struct DeterminismTests {
  @Test(arguments: [1, 2, 16]) func jobs(_ jobs: Int) async throws {
    let root = try PortalRoots.city()
    let first = try await Build.run(root, jobs: 1)
    let second = try await Build.run(root, jobs: jobs)
    #expect(first.paths == second.paths)
    #expect(first.files == second.files)
  }

  @Test func folderOrder() async throws {
    let first = try await Build.run(PortalRoots.city())
    let second = try await Build.run(PortalRoots.city { $0.reversed() })
    let third = try await Build.run(
      PortalRoots.city { files in
        files.enumerated().sorted { ($0.offset % 7, $0.offset) < ($1.offset % 7, $1.offset) }
          .map(\.element)
      })
    #expect(first.files == second.files)
    #expect(first.files == third.files)
  }

  @Test func sortedByPathBytes() async throws {
    let paths = try await Build.run(PortalRoots.city()).paths
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(paths).count == paths.count)
  }

  /// Many faults at one place, in the same order each time.
  @Test func diagnostics() async throws {
    let root = try PortalRoots.base()
    try root.write("{}\n", to: "content/portal.yaml")
    let first = try await Build.run(root).diagnostics
    #expect(first.count > 3)
    let text = DiagnosticText(language: .vietnamese)
    for _ in 0..<8 {
      let again = try await Build.run(root).diagnostics
      #expect(again.map(text.render) == first.map(text.render))
    }
  }
}
