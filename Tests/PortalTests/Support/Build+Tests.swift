import Diagnostics
import Documents
import Pages
import Quantities
import Testing

@testable import Publishing

/// A portal that was built without being published.
struct BuiltPortal: Sendable {
  /// What would be published: nothing when there are diagnostics.
  let artifacts: [Artifact]
  let diagnostics: [Diagnostic]
  private let foundSummary: Summary?

  init(_ options: Build.Options) async {
    let build = await Build(options)
    let made = await options.parallelism.map(build.site?.files ?? []) { $0.make() }
    let making = Making(made.map(\.made))
    diagnostics = build.diagnostics + making.diagnostics
    artifacts = diagnostics.isEmpty ? made : []
    foundSummary = build.site.map { Summary($0, making) }
  }

  /// What the build came to, if there is a site.
  var summary: Summary {
    get throws { try #require(foundSummary) }
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

  /// The files as they are handed to the publishing.
  var planned: [PlannedFile] {
    artifacts.map { artifact in PlannedFile(at: artifact.address) { _ in artifact.bytes } }
  }
}

extension Build {
  /// Builds a test's portal on a given day.
  static func run(
    _ root: TemporaryFolder, asOf: String = "2025-12-01", drafts: Bool = false,
    baseURL: String? = nil, jobs: Int = 2, previous: String? = nil
  ) async throws -> BuiltPortal {
    let day = try #require(CalendarDate(asOf))
    return await BuiltPortal(
      Options(
        root: root.path, asOf: day, includesDrafts: drafts, baseURL: baseURL,
        parallelism: Parallelism(jobs: jobs), previous: previous, now: 0))
  }

  /// Builds a test's portal at a moment by the clock, in seconds since 1970.
  static func run(_ root: TemporaryFolder, now: Int) async -> BuiltPortal {
    await BuiltPortal(
      Options(root: root.path, asOf: nil, parallelism: Parallelism(jobs: 2), now: now))
  }
}

extension OutputFolder {
  /// Publishes under a lock of its own.
  @discardableResult
  func publish(_ files: [PlannedFile]) async throws(Failure) -> Outcome {
    let lock = try lock()
    return try await publish(files, parallelism: Parallelism(jobs: 1), holding: lock)
  }
}

extension PlannedFile {
  /// A file of known content.
  init(_ path: String, _ text: String) {
    self.init(at: Address(path: path)) { _ in Array(text.utf8) }
  }
}
