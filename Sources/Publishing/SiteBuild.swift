package import Diagnostics
import Documents
import Pages
import PortalModel
import Quantities

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
    let record = cache.record()
    // From before anything is read: what changes while the build reads is found the next time.
    let now = options.now * 1_000_000_000
    let (folder, parallelism) = (folder, options.parallelism)
    // Where it cannot be opened, the build that follows says so.
    let root = try? RootFolder(options.root)
    // What there is to go by is looked at side by side.
    async let look = root.changes(since: record, now: now, parallelism: parallelism)
    async let seen = record?.asStanding(in: folder, parallelism: parallelism)
    let changes = await look
    var standing = await seen
    // What the last build was held against may be another site than the one that is named now.
    let isComparable =
      options.previous == nil
      && (record.map { $0.circumstances == circumstances(as: $0) } ?? false)
    if isComparable, let record, let changes, standing != nil, changes.files.isEmpty {
      return .published(record.summary, .none)
    }
    standing?.takeStock()
    let reuse = Reuse(
      site: record?.stamp, spareFolder: cache.spareFolder(),
      spare: standing == nil ? nil : await cache.spare(of: record, parallelism: parallelism))
    if isComparable, let record, let changes, let standing, let root,
      let outcome = try await publishEdits(
        changes, of: root, since: record, over: standing, reuse: reuse, cache: cache,
        holding: lock)
    {
      return outcome
    }
    var inputs = changes?.listing
    if inputs == nil, let root {
      inputs = try? await InputListing(root: root, now: now, parallelism: parallelism)
    }
    return try await publishAll(
      inputs: inputs, over: standing, reuse: reuse, cache: cache, holding: lock)
  }

  /// Publishes texts that were edited; `nil` when it takes the whole portal to say what that changes.
  private func publishEdits(
    _ changes: (files: [String], listing: InputListing), of root: RootFolder,
    since record: BuildRecord, over standing: StandingSite, reuse: Reuse, cache: BuildCache,
    holding lock: borrowing OutputLock
  ) async throws(OutputFolder.Failure) -> Outcome? {
    guard let manifest = standing.manifest,
      let edits = TextEdits(
        changes.files, root: root, texts: record.texts, site: folder.path,
        manifest: manifest)
    else { return nil }
    async let isStill = changes.listing.isStill(at: root.path, parallelism: options.parallelism)
    let outcome = try await folder.publish(
      edits.pages, keeping: edits.kept, over: standing, reuse: reuse,
      texts: { record.texts.replacing($0.texts) }, parallelism: options.parallelism,
      progress: progress, holding: lock)
    switch outcome {
    case .refused(let diagnostics): return .refused(diagnostics)
    case .published(let published):
      let next = record.after(edits, inputs: changes.listing, published)
      if await isStill { cache.keep(next) }
      return .published(next.summary, published.changes)
    }
  }

  /// What the site that stands there says otherwise, unless another one is named.
  ///
  /// - Throws: What of it the system does not let be read.
  private func silentChanges(of site: Site) throws(OutputFolder.Failure) -> [Diagnostic] {
    guard options.previous == nil else { return [] }
    do throws(PreviousFigures.Unreadable) {
      guard let previous = try PreviousFigures.standing(in: folder.path, of: site) else {
        return []
      }
      return HistoryCheck(previous: previous, portal: site.graph.portal).diagnostics.sorted()
    } catch {
      guard case .system(let error) = error else { return [error.diagnostic] }
      throw .system(error)
    }
  }

  private func publishAll(
    inputs: InputListing?, over standing: StandingSite?, reuse: Reuse, cache: BuildCache,
    holding lock: borrowing OutputLock
  ) async throws(OutputFolder.Failure) -> Outcome {
    let build = await Build(options, store: PictureStore(root: options.root, isFilled: true))
    guard let site = build.site else { return .refused(build.diagnostics) }
    let silent = try silentChanges(of: site)
    guard silent.isEmpty else { return .refused(silent) }
    // Never let go of: the program ends soon, and to free a million small pieces would take a
    // twentieth of the build.
    _ = Unmanaged.passRetained(site.graph)
    // All is read by now; pictures are read again and compared. What changed meanwhile may not be what
    // the listing says: then the next build has nothing to go by.
    async let isStill = inputs?.isStill(at: options.root, parallelism: options.parallelism)
    let outcome = try await folder.publish(
      site.files, figures: site.figureTable, over: standing, reuse: reuse,
      texts: { PageTexts($0.texts, of: site.graph) }, parallelism: options.parallelism,
      progress: progress, holding: lock)
    switch outcome {
    case .refused(let diagnostics): return .refused(diagnostics)
    case .published(let published):
      let summary = Summary(site, published.making)
      site.forgetOtherPictures()
      if await isStill == true, let inputs, let circumstances = circumstances(of: site),
        let stamp = published.stamp
      {
        cache.keep(
          BuildRecord(
            circumstances, utcOffsetMinutes: site.graph.portal.settings.utcOffsetMinutes,
            inputs: inputs, manifest: published.digest, stamp: stamp,
            site: published.listing, spare: published.spare, summary: summary,
            texts: published.texts))
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

extension RootFolder? {
  /// What changed since a record was kept; `nil` when there is nothing to go by.
  fileprivate func changes(
    since record: BuildRecord?, now: Int, parallelism: Parallelism
  ) async -> (files: [String], listing: InputListing)? {
    guard let self, let record else { return nil }
    return await record.inputs.changes(at: self, now: now, parallelism: parallelism)
  }
}

extension BuildRecord {
  /// The site, if it stands as it was published.
  fileprivate func asStanding(
    in folder: OutputFolder, parallelism: Parallelism
  ) async -> StandingSite? {
    await folder.standing(as: self, parallelism: parallelism)
  }
}

/// The program that runs.
enum Generator {
  /// What changes whenever it is built anew, or runs with another Markdown library; `nil` where the
  /// system does not tell, and then no build trusts an earlier one.
  static var version: String? {
    let program = FolderWalk.resolved("/proc/self/exe")
    guard let status = try? FileSystem.status(of: program), case .file(let size) = status.kind
    else { return nil }
    return "\(size) \(status.stamp.number) \(status.modified) \(MarkdownParser.libraryVersion)"
  }
}
