import Documents
import Pages
import Publishing
import Testing

extension Build {
  /// Builds a test's portal on a given day.
  static func run(
    _ root: TemporaryFolder, asOf: String = "2025-12-01", drafts: Bool = false,
    baseURL: String? = nil, jobs: Int = 2
  ) async throws -> Build {
    let day = try #require(CalendarDate(asOf))
    return await Build(
      Options(
        root: root.path, asOf: day, includesDrafts: drafts, baseURL: baseURL,
        parallelism: Parallelism(jobs: jobs), now: 0))
  }

  /// Builds a test's portal at a moment by the clock, in seconds since 1970.
  static func run(_ root: TemporaryFolder, now: Int) async -> Build {
    await Build(
      Options(root: root.path, asOf: nil, parallelism: Parallelism(jobs: 2), now: now))
  }

  /// The paths of all files of the site.
  var paths: [String] { artifacts.map(\.address.path) }

  /// A file of the site as text.
  func text(_ path: String) throws -> String {
    let artifact = try #require(artifacts.first { $0.address.path == path }, "no \(path)")
    return String(decoding: artifact.bytes, as: UTF8.self)
  }

  /// All files with their bytes, for comparison.
  var files: [String: [UInt8]] {
    Dictionary(
      artifacts.map { ($0.address.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }
}
