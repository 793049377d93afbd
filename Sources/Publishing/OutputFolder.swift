import Diagnostics
package import Documents
import Pages

/// The folder that the site is published to.
///
/// The new site is written beside the old one and takes its place in one step, so that residents
/// never see half of it. Files that no build wrote (`CNAME`, `.gitkeep`) move along; one that is in
/// the way stops the publishing.
package struct OutputFolder: Sendable {
  private let places: OutputPlaces

  /// - Parameter path: The folder; it need not exist yet. A symbolic link to a folder stays one: what
  ///   it leads to is replaced.
  package init(path: String) {
    places = OutputPlaces(path: path)
  }

  /// Why nothing was published.
  package enum Failure: Error, Hashable, Sendable {
    case system(SystemError)
    /// A file that no build wrote stands where the site has one of its own.
    case foreignFile(path: String)
    /// Somebody changed a file that the last build wrote.
    case changedFile(path: String)
    /// Another build is under way.
    case locked(folder: String, by: OutputLock.Holder?)
    /// The new site was published; the old one, now beside it, could not be removed.
    case leftover(SystemError)
  }
}

extension OutputFolder {
  /// What came of publishing.
  enum Outcome {
    case published(Published)
    /// Something showed to be wrong while the files were made; the old site stands.
    case refused([Diagnostic])
  }

  /// A site in its place.
  struct Published {
    let making: Making
    let manifest: Manifest
    /// Of the manifest's file.
    let digest: SHA256Digest
    /// What it changes of the one before.
    let changes: SiteChanges
    /// What of its pages can be edited alone.
    let texts: PageTexts
    /// Of its manifest.
    let stamp: FileSystem.Stamp?
    /// What stands there now.
    var listing: FolderListing?
    /// What stands in the site before, where that is kept.
    var spare: FolderListing?
  }

  /// The folder's path, through links.
  var path: String { places.site }

  /// What stands in the folder, if that is what a build published, all of it and unchanged.
  func standing(as record: BuildRecord, parallelism: Parallelism) async -> StandingSite? {
    await StandingSite(at: places.site, as: record, parallelism: parallelism)
  }

  /// Takes the right to publish here, for as long as the lock lives, and clears away what a build
  /// that died left behind.
  ///
  /// - Throws: Who has the right, or what cannot be cleared away.
  package func lock() throws(Failure) -> OutputLock {
    try Self.system { () throws(SystemError) in try places.makeParent() }
    let lock = try OutputLock(places)
    guard lock.followsDeadBuild else { return lock }
    try Self.system { () throws(SystemError) in try places.recover() }
    // What is no folder was not left there by a build.
    if let foreign = try Self.system({ () throws(SystemError) in try places.leftovers().first }) {
      throw .foreignFile(path: foreign)
    }
    return lock
  }

  /// Replaces what the last build wrote by these files, whole.
  ///
  /// - Parameters:
  ///   - files: The files of the new site that are made.
  ///   - kept: Its other files, which stand in the old site as they will in the new.
  ///   - figures: The path of the download of all figures among them, to tell which figures change.
  ///   - seen: What stands in the folder, where somebody has just looked.
  ///   - reuse: What earlier builds left that need not be written again.
  ///   - texts: What of the pages can be edited alone, by what came of making them: put together while
  ///     the disk is waited for.
  ///   - parallelism: How many files are made and written side by side.
  ///   - progress: Called with the files done and all files, from any thread.
  ///   - lock: The right to do so.
  /// - Returns: What was published, or what is wrong with it.
  /// - Throws: Why nothing was published; the old site then stands as it was.
  func publish(
    _ files: [PlannedFile], keeping kept: [Manifest.Entry] = [], figures: String? = nil,
    over seen: StandingSite? = nil, reuse: Reuse = .none,
    texts: @escaping @Sendable (Making) -> PageTexts = { _ in .none }, parallelism: Parallelism,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in },
    holding lock: borrowing OutputLock
  ) async throws(Failure) -> Outcome {
    let standing: StandingSite
    do throws(SystemError) {
      standing =
        if let seen {
          seen
        } else {
          try await StandingSite(at: places.site, known: reuse.site, parallelism: parallelism)
        }
    } catch {
      throw .system(error)
    }
    let paths = Set(files.map(\.address.path) + kept.map(\.path) + [Manifest.name])
    if let obstacle = standing.obstacle(to: paths, at: places.site) { throw obstacle }
    if let changed = kept.first(where: { standing.reusable[$0.path] != $0 }) {
      throw .changedFile(path: places.site + "/" + changed.path)
    }
    let staged = StagedSite(places, beside: standing, reuse: reuse)
    var published: Published
    let listings: (site: FolderListing?, spare: FolderListing?)
    let old: String?
    do throws(SystemError) {
      let written = try await staged.write(
        files, keeping: kept, parallelism: parallelism, progress: progress)
      guard written.making.diagnostics.isEmpty else {
        try FolderWalk.remove(places.staging)
        return .refused(written.making.diagnostics)
      }
      let changes = try staged.changes(to: written.manifest, figures: figures)
      try staged.takeOverForeignFiles(beside: written.manifest)
      // What the next build begins with is made while the disk is waited for.
      async let looking = staged.listings(of: written, parallelism: parallelism)
      async let editable = texts(written.making)
      try await FolderWalk.flushed(places.staging)
      listings = await looking
      let editableTexts = await editable
      let stamp = staged.stampOfManifest
      old = try places.exchange()
      published = Published(
        making: written.making, manifest: written.manifest, digest: written.digest,
        changes: changes, texts: editableTexts, stamp: stamp)
    } catch {
      // That it failed is what counts; the next build clears away what stays.
      try? FolderWalk.remove(places.staging)
      throw .system(error)
    }
    do throws(SystemError) {
      var retired: (isKept: Bool, hasMoved: Bool)?
      if let old { retired = try await staged.retire(old, parallelism: parallelism) }
      (published.listing, published.spare) = staged.moved(listings, retired: retired)
    } catch {
      throw .leftover(error)
    }
    return .published(published)
  }

  private static func system<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(Failure) -> Result {
    do {
      return try body()
    } catch {
      throw .system(error)
    }
  }
}
