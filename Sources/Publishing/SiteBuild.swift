package import Diagnostics
import Documents
import Pages
import PortalModel

/// A build into an output folder, which does again only what changed since the last one.
///
/// What stands in the output afterwards is, byte for byte, what a build without a cache publishes.
package struct SiteBuild: Sendable {
  private let options: Build.Options
  private let folder: OutputFolder
  private let progress: @Sendable (_ done: Int, _ all: Int) -> Void

  package init(
    _ options: Build.Options, into folder: OutputFolder,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) {
    self.options = options
    self.folder = folder
    self.progress = progress
  }

  /// What came of it.
  package enum Outcome: Sendable {
    case published(Summary, SiteChanges)
    /// Something is wrong with the portal; the old site stands.
    case refused([Diagnostic])
  }

  /// Publishes the portal.
  ///
  /// - Parameter lock: The right to do so, from before the content is read: of two builds, the one
  ///   that read later must not lose.
  /// - Returns: What the new site changes, or what is wrong with the portal.
  /// - Throws: Why nothing was published.
  package func publish(
    holding lock: borrowing OutputLock
  ) async throws(OutputFolder.Failure) -> Outcome {
    let cache = BuildCache(root: options.root, output: folder.path)
    // What there is to go by is looked at side by side.
    async let listing = try? InputListing(root: options.root, now: options.now * 1_000_000_000)
    let record = cache.record()
    async let spare = cache.spare(of: record, parallelism: options.parallelism)
    let standing = if let record { await unchanged(since: record) } else { nil as StandingSite? }
    // From before anything is read: what changes while the build reads is found the next time.
    let inputs = await listing
    if let inputs, let record, let standing,
      let changed = try? inputs.changes(since: record.inputs, root: options.root)
    {
      if changed.isEmpty { return .published(record.summary, .none) }
      let reuse = Reuse(
        site: record.stamp, spareFolder: cache.spareFolder(), spare: await spare)
      if let manifest = standing.manifest,
        let edits = TextEdits(
          changed, root: options.root, texts: record.texts, site: folder.path, manifest: manifest)
      {
        let outcome = try await folder.publish(
          edits.pages, keeping: edits.kept, over: standing, reuse: reuse,
          parallelism: options.parallelism, progress: progress, holding: lock)
        switch outcome {
        case .refused(let diagnostics): return .refused(diagnostics)
        case .published(let published):
          let next = record.after(edits, inputs: inputs, published)
          cache.keep(next)
          return .published(next.summary, published.changes)
        }
      }
    }
    let reuse = Reuse(
      site: record?.stamp, spareFolder: cache.spareFolder(), spare: await spare)
    return try await publishAll(inputs: inputs, reuse: reuse, cache: cache, holding: lock)
  }

  /// The site that stands, if it is what a record says and would come out the same today but for the
  /// files of the portal.
  private func unchanged(since record: BuildRecord) async -> StandingSite? {
    guard let circumstances = circumstances(as: record), circumstances == record.circumstances
    else {
      return nil
    }
    return await folder.standing(
      record.manifest, known: record.stamp, parallelism: options.parallelism)
  }

  private func publishAll(
    inputs: InputListing?, reuse: Reuse, cache: BuildCache, holding lock: borrowing OutputLock
  ) async throws(OutputFolder.Failure) -> Outcome {
    let build = await Build(options)
    guard let site = build.site else { return .refused(build.diagnostics) }
    // Never let go of: the program ends soon, and to free a million small pieces would take a
    // twentieth of the build.
    _ = Unmanaged.passRetained(site.graph)
    let outcome = try await folder.publish(
      site.files, figures: site.figureTable, reuse: reuse, parallelism: options.parallelism,
      progress: progress, holding: lock)
    switch outcome {
    case .refused(let diagnostics): return .refused(diagnostics)
    case .published(let published):
      let summary = Summary(site, published.making)
      if let inputs, let circumstances = circumstances(of: site), let stamp = published.stamp {
        cache.keep(
          BuildRecord(
            circumstances, utcOffsetMinutes: site.graph.portal.settings.utcOffsetMinutes,
            inputs: inputs, manifest: published.digest, stamp: stamp,
            spare: published.spare, summary: summary,
            texts: PageTexts(published.making.texts, of: site.graph)))
      }
      return .published(summary, published.changes)
    }
  }
}

// MARK: - Circumstances

extension SiteBuild {
  /// What this build's output depends on beside the files, if the portal's time zone is still the one
  /// that a record knows.
  private func circumstances(as record: BuildRecord) -> BuildRecord.Circumstances? {
    circumstances(
      asOf: options.asOf
        ?? Build.today(options.now, utcOffsetMinutes: record.utcOffsetMinutes))
  }

  private func circumstances(of site: Site) -> BuildRecord.Circumstances? {
    circumstances(asOf: site.graph.publication.asOf)
  }

  private func circumstances(asOf: CalendarDate) -> BuildRecord.Circumstances? {
    Generator.version.map { generator in
      BuildRecord.Circumstances(
        generator: generator, root: FolderWalk.resolved(options.root), output: folder.path,
        asOf: asOf, includesDrafts: options.includesDrafts, baseURL: options.baseURL ?? "")
    }
  }
}

/// The program that runs.
private enum Generator {
  /// What changes whenever it is built anew, or runs with another Markdown library; `nil` where the
  /// system does not tell, and then no build trusts an earlier one.
  static var version: String? {
    let program = FolderWalk.resolved("/proc/self/exe")
    guard let status = try? FileSystem.status(of: program), case .file(let size) = status.kind
    else { return nil }
    return "\(size) \(status.stamp.number) \(status.modified) \(MarkdownParser.libraryVersion)"
  }
}
