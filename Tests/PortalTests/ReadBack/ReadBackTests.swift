import Foundation
import Testing

/// Every published figure is the model's: pages and files are read back and held against it.
@Suite struct ReadBackTests {
  /// What a portal without units below the area cannot show.
  private static let unitKinds: Set<ReadBack.Kind> = [
    .coverage, .standing, .ranking, .bars, .units, .tiles, .share, .correction,
  ]

  @Test func realPortal() async throws {
    let site = try await ReadSite.build(Project.root.path, asOf: "2026-11-22")
    let result = ReadBack.of(site)
    #expect(result.faults == [])
    for kind in ReadBack.Kind.allCases { #expect(result.counts[kind, default: 0] > 0, "\(kind)") }
    print("content/: \(result.summary)")
  }

  @Test func city() async throws {
    let root = try PortalRoots.city()
    let result = ReadBack.of(try await ReadSite.build(root.path, asOf: "2025-12-01"))
    #expect(result.faults == [])
    for kind in ReadBack.Kind.allCases where !Self.unitKinds.contains(kind) {
      #expect(result.counts[kind, default: 0] > 0, "\(kind)")
    }
  }

  @Test func district() async throws {
    let site = try await BuiltPortals.readDistrict.value
    let result = ReadBack.of(site)
    #expect(result.faults == [])
    for kind in ReadBack.Kind.allCases where kind != .result && kind != .tiles {
      #expect(result.counts[kind, default: 0] > 0, "\(kind)")
    }
    print("district: \(result.summary)")
  }
}
