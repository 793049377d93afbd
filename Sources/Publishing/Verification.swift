package import Documents
import Figures

/// A folder compared with the manifest in it.
package struct Verification: Sendable {
  /// The manifest's own digest: one line that stands for the whole site.
  package let manifestDigest: SHA256Digest
  /// How many files the manifest lists.
  package let fileCount: Int
  /// Files of the manifest that are not there.
  package let missing: [String]
  /// Files of the manifest that are other bytes now, or no files any more.
  package let changed: [String]
  /// Files of the manifest, and the folders that they are in, that are as they were published but for
  /// who may read them, enter them or write to them; the manifest's file is among them.
  package let closed: [String]
  /// Files that no build wrote and no web server asks for.
  package let extra: [String]
  /// Files that whoever publishes puts there: dot files, `CNAME` and the like.
  package let kept: [String]

  /// Whether the folder is the site that was published.
  package var isIntact: Bool {
    missing.isEmpty && changed.isEmpty && closed.isEmpty && extra.isEmpty
  }

  /// Why a folder cannot be compared.
  package enum Failure: Error, Hashable, Sendable {
    case system(SystemError)
    /// There is no manifest in the folder that a build wrote.
    case noManifest(folder: String)
  }

  /// Reads the whole folder; nothing in it is changed.
  ///
  /// - Parameters:
  ///   - folder: The output of a build, or a copy of it.
  ///   - parallelism: How many files are read side by side.
  /// - Throws: Why nothing can be said of the folder.
  package init(
    folder: String, parallelism: Parallelism = Parallelism(jobs: 1)
  ) async throws(Failure) {
    guard
      let (manifest, digest) = try Self.system({ () throws(SystemError) in
        try Manifest.read(in: folder)
      })
    else { throw .noManifest(folder: folder) }
    let files: [(path: String, status: FileSystem.Status)]
    let closedFolders: [String]
    do throws(SystemError) {
      // Whoever typed the folder's path may have typed a link's.
      let folder = FolderWalk.resolved(folder)
      files = try await FolderContents(of: folder, parallelism: parallelism).files
      closedFolders = try await manifest.closedFolders(in: folder, parallelism: parallelism)
    } catch {
      throw .system(error)
    }
    let states = await parallelism.map(manifest.entries) { $0.state(in: folder) }
    var missing: [String] = []
    var changed: [String] = []
    for (entry, state) in zip(manifest.entries, states) {
      switch state {
      case .intact: break
      case .missing: missing.append(entry.path)
      case .changed: changed.append(entry.path)
      case .unreadable(let error): throw .system(error)
      }
    }
    let known = Set(manifest.entries.map(\.path) + [Manifest.name])
    let others = files.map(\.path).filter { !known.contains($0) }
    let told = Set(changed)
    let closedFiles = files.filter {
      known.contains($0.path) && !told.contains($0.path)
        && $0.status.permissions != .publishedFile
    }
    closed = (closedFolders + closedFiles.map(\.path)).sorted { $0.precedesByBytes($1) }
    manifestDigest = digest
    fileCount = manifest.entries.count
    self.missing = missing
    self.changed = changed
    extra = others.filter { !Self.isHosts($0) }
    kept = others.filter(Self.isHosts)
  }

  /// Whether a file is of the kind that hosts ask for: `.well-known/…`, `.nojekyll`, `CNAME`,
  /// `_headers`.
  private static func isHosts(_ path: String) -> Bool {
    path.hasPrefix(".") || ["CNAME", "_headers", "_redirects"].contains(path)
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

extension Manifest {
  /// The folders of the manifest's files that not everybody may enter, or others than their owner may
  /// write to, each with a slash at its end.
  fileprivate func closedFolders(
    in folder: String, parallelism: Parallelism
  ) async throws(SystemError) -> [String] {
    let folders = Set(entries.flatMap(\.path.foldersAbove)).sorted()
    let looks = await parallelism.map(folders) { path in
      Result { () throws(SystemError) -> String? in
        guard let status = try FileSystem.status(of: folder + "/" + path),
          case .folder = status.kind
        else { return nil }
        return status.permissions.isPublishedFolder ? nil : path + "/"
      }
    }
    return try looks.successes().compactMap { $0 }
  }
}

extension Manifest.Entry {
  /// How a file stands against its entry.
  enum State: Sendable {
    case intact, missing, changed
    case unreadable(SystemError)
  }

  /// Compares the file in a folder; a symbolic link is not followed, for no build makes one.
  func state(in folder: String) -> State {
    let path = folder + "/" + self.path
    do throws(SystemError) {
      switch try FileSystem.kind(of: path) {
      case nil: return .missing
      case .file(let size):
        guard size == self.size else { return .changed }
        let bytes = try FileSystem.read(path, limit: self.size)
        return SHA256Digest(of: bytes) == digest ? .intact : .changed
      case .folder, .symbolicLink, .special: return .changed
      }
    } catch {
      // It may have changed since its size was asked for.
      return error.isTooLarge || error.isLink ? .changed : .unreadable(error)
    }
  }
}
