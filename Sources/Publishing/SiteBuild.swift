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
    // Where it cannot be opened, the build that follows says so.
    let root = try? RootFolder(options.root)
    if let record, let root, await isDone(record, root) {
      return .published(record.summary, .none)
    }
    return try await publishAll(from: root, over: record, cache: cache, holding: lock)
  }

  /// Whether a build would come to what stands there.
  private func isDone(_ record: BuildRecord, _ root: RootFolder) async -> Bool {
    // What the last build was held against may be another site than the one that is named now.
    guard options.previous == nil, record.circumstances == circumstances(as: record) else {
      return false
    }
    let (site, folder, parallelism) = (record.site, folder.path, options.parallelism)
    async let stands = site.stands(in: folder, parallelism: parallelism)
    let inputs = await root.inputs(since: record.moment, parallelism)
    return await stands && inputs == record.inputs
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
    from root: RootFolder?, over record: BuildRecord?, cache: BuildCache,
    holding lock: borrowing OutputLock
  ) async throws(OutputFolder.Failure) -> Outcome {
    // From before anything is read: what changes while the build reads is found the next time.
    let moment = options.now * 1_000_000_000
    let parallelism = options.parallelism
    let inputs = await root?.inputs(since: moment, parallelism)
    let build = await Build(options, store: PictureStore(root: options.root, isFilled: true))
    guard let site = build.site else { return .refused(build.diagnostics) }
    let silent = try silentChanges(of: site)
    guard silent.isEmpty else { return .refused(silent) }
    // All is read by now; pictures are read again and compared.
    async let inputsNow = root?.inputs(since: moment, parallelism)
    let outcome = try await folder.publish(
      site.files, figures: site.figureTable, over: record?.site,
      parallelism: parallelism, progress: progress, holding: lock)
    switch outcome {
    case .refused(let diagnostics): return .refused(diagnostics)
    case .published(let published):
      let summary = Summary(site, published.making)
      site.forgetOtherPictures()
      // What changed meanwhile may not be what was read: then the next build has nothing to go by.
      if let inputs, await inputsNow == inputs, let circumstances = circumstances(of: site),
        let publishedSite = published.site
      {
        cache.keep(
          BuildRecord(
            circumstances: circumstances,
            utcOffsetMinutes: site.graph.portal.settings.utcOffsetMinutes, inputs: inputs,
            moment: moment, site: publishedSite, summary: summary))
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

extension RootFolder {
  /// What a build reads there; `nil` when there is nothing to go by.
  fileprivate func inputs(since moment: Int, _ parallelism: Parallelism) async -> SHA256Digest? {
    try? await InputDigest.of(self, since: moment, parallelism: parallelism)
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
