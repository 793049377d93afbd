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
    /// What it changes of the one before.
    let changes: SiteChanges
    /// What it is known by; `nil` where the output's clock stands still.
    let site: PublishedSite?
  }

  /// The folder's path, through links.
  var path: String { places.site }

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
  ///   - files: The files of the new site.
  ///   - figures: The path of the download of all figures among them, to tell which figures change.
  ///   - known: What the last build kept of what it published here.
  ///   - parallelism: How many files are made and written side by side.
  ///   - progress: Called with the files done and all files, from any thread.
  ///   - lock: The right to do so.
  /// - Returns: What was published, or what is wrong with it.
  /// - Throws: Why nothing was published; the old site then stands as it was.
  func publish(
    _ files: [PlannedFile], figures: String? = nil, over known: PublishedSite? = nil,
    parallelism: Parallelism,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in },
    holding lock: borrowing OutputLock
  ) async throws(Failure) -> Outcome {
    let standing: StandingSite
    do throws(SystemError) {
      standing = try await StandingSite(
        at: places.site, known: known, parallelism: parallelism)
    } catch {
      throw .system(error)
    }
    let paths = Set(files.map(\.address.path) + [Manifest.name])
    if let obstacle = standing.obstacle(to: paths, at: places.site) { throw obstacle }
    let staged = StagedSite(places: places, standing: standing)
    let making: Making
    let changes: SiteChanges
    let manifest: (digest: SHA256Digest, written: Int)
    let old: String?
    do throws(SystemError) {
      let site: Manifest
      (site, making) = try await staged.write(
        files, parallelism: parallelism, progress: progress)
      guard making.diagnostics.isEmpty else {
        try FolderWalk.remove(places.staging)
        return .refused(making.diagnostics)
      }
      changes = try staged.changes(to: site, figures: figures)
      try staged.takeOverForeignFiles(beside: site)
      manifest = try staged.write(site)
      try await FolderWalk.flushed(places.staging)
      old = try places.exchange()
    } catch {
      // That it failed is what counts; the next build clears away what stays.
      try? FolderWalk.remove(places.staging)
      throw .system(error)
    }
    do throws(SystemError) {
      if let old { try await staged.retire(old, parallelism: parallelism) }
    } catch {
      throw .leftover(error)
    }
    let site = lock.moment().map {
      PublishedSite(manifest: manifest.digest, written: manifest.written, before: $0)
    }
    return .published(Published(making: making, changes: changes, site: site))
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
