package import Diagnostics
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
  package enum Outcome: Sendable {
    case published(Making, SiteChanges)
    /// Something showed to be wrong while the files were made; the old site stands.
    case refused([Diagnostic])
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
  ///   - files: All files of the new site.
  ///   - figures: The path of the download of all figures among them, to tell which figures change.
  ///   - parallelism: How many files are made and written side by side.
  ///   - progress: Called with the files done and all files, from any thread.
  ///   - lock: The right to do so.
  /// - Returns: What the new site changes, or what is wrong with it.
  /// - Throws: Why nothing was published; the old site then stands as it was.
  package func publish(
    _ files: [PlannedFile], figures: String? = nil, parallelism: Parallelism,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in },
    holding lock: borrowing OutputLock
  ) async throws(Failure) -> Outcome {
    let standing = try Self.system { () throws(SystemError) in
      try StandingSite(at: places.site)
    }
    let paths = Set(files.map(\.address.path) + [Manifest.name])
    if let obstacle = standing.obstacle(to: paths, at: places.site) { throw obstacle }
    let staged = StagedSite(places: places)
    let outcome: Outcome
    let old: String?
    do throws(SystemError) {
      let (manifest, making) = try await staged.write(
        files, parallelism: parallelism, progress: progress)
      guard making.diagnostics.isEmpty else {
        try FolderWalk.remove(places.staging)
        return .refused(making.diagnostics)
      }
      outcome = .published(
        making, try staged.changes(from: standing, to: manifest, figures: figures))
      try staged.take(over: standing)
      try FolderWalk.flush(places.staging)
      old = try places.exchange()
    } catch {
      // That it failed is what counts; the next build clears away what stays.
      try? FolderWalk.remove(places.staging)
      throw .system(error)
    }
    guard let old else { return outcome }
    do throws(SystemError) {
      try staged.retire(old, after: standing)
    } catch {
      throw .leftover(error)
    }
    return outcome
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
