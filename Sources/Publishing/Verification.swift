package import Documents

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
  /// Files that no build wrote and no web server asks for.
  package let extra: [String]
  /// Files that whoever publishes puts there: dot files and `CNAME`.
  package let kept: [String]

  /// Whether the folder is the site that was published.
  package var isIntact: Bool { missing.isEmpty && changed.isEmpty && extra.isEmpty }

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
    let files: [String]
    do throws(SystemError) {
      files = try await FolderContents(of: folder, parallelism: parallelism).files.map(\.path)
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
    let others = files.filter { !known.contains($0) }
    manifestDigest = digest
    fileCount = manifest.entries.count
    self.missing = missing
    self.changed = changed
    extra = others.filter { !Self.isHosts($0) }
    kept = others.filter(Self.isHosts)
  }

  /// Whether a file is of the kind that hosts ask for: `.well-known/…`, `.nojekyll`, `CNAME`.
  private static func isHosts(_ path: String) -> Bool {
    path.hasPrefix(".") || path == "CNAME"
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
        return SHA256Digest(of: try FileSystem.read(path)) == digest ? .intact : .changed
      case .folder, .symbolicLink, .other: return .changed
      }
    } catch {
      return .unreadable(error)
    }
  }
}
