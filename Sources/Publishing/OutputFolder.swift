package import Documents
import Pages

/// The folder that the site is published to.
///
/// The new site is written beside the old one and takes its place in one step, so that residents
/// never see half of it. Files that no build wrote (`CNAME`, `.gitkeep`) move along; one that is in
/// the way stops the publishing.
package struct OutputFolder: Sendable {
  private let path: String

  /// - Parameter path: The folder; it need not exist yet. A symbolic link to a folder stays one: what
  ///   it leads to is replaced.
  package init(path: String) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.path = FolderWalk.resolved(path)
  }

  /// Why nothing was published.
  package enum Failure: Error, Hashable, Sendable {
    case system(SystemError)
    /// A file that no build wrote stands where the site has one of its own.
    case foreignFile(path: String)
  }

  /// Replaces what the last build wrote by these files, whole.
  ///
  /// - Parameters:
  ///   - artifacts: All files of the new site.
  ///   - parallelism: How many files are written side by side.
  /// - Throws: Why nothing was published; the old site then stands as it was.
  package func publish(
    _ artifacts: [Artifact], parallelism: Parallelism = Parallelism(jobs: 1)
  ) async throws(Failure) {
    let foreign: [String]
    do throws(SystemError) {
      foreign = try foreignFiles()
    } catch {
      throw .system(error)
    }
    let own = Set(artifacts.map(\.address.path) + [Manifest.name])
    if let clash = foreign.first(where: own.contains) {
      throw .foreignFile(path: path + "/" + clash)
    }
    let staging = path + ".haidang-new"
    do throws(SystemError) {
      try FolderWalk.remove(staging)
      try await write(artifacts, to: staging, parallelism: parallelism)
      try FolderWalk.link(foreign, from: path, to: staging)
      try FolderWalk.exchange(staging, path)
      try FolderWalk.remove(staging)
    } catch {
      // Half a site beside the old one helps nobody; that it failed is what counts.
      try? FolderWalk.remove(staging)
      throw .system(error)
    }
  }

  /// The files in the folder that the last build did not write.
  private func foreignFiles() throws(SystemError) -> [String] {
    let manifest = try Manifest.read(in: path)
    let published = Set(manifest.map { $0.entries.map(\.path) + [Manifest.name] } ?? [])
    return try FolderWalk.files(in: path).filter { !published.contains($0) }
  }

  /// Writes all files and, when they stand, the manifest of them.
  private func write(
    _ artifacts: [Artifact], to folder: String, parallelism: Parallelism
  ) async throws(SystemError) {
    try FileSystem.makeFolder(folder)
    var made: Set<Substring> = []
    for artifact in artifacts {
      let file = artifact.address.path
      if let slash = file.lastIndex(of: "/"), made.insert(file[..<slash]).inserted {
        try FileSystem.makeFolder(folder + "/" + file[..<slash])
      }
    }
    let results = await parallelism.map(artifacts) {
      artifact -> Result<Manifest.Entry, SystemError> in
      Result { () throws(SystemError) in try artifact.write(to: folder) }
    }
    var entries: [Manifest.Entry] = []
    for result in results { entries.append(try result.get()) }
    try FileSystem.write(Manifest(entries).json, to: folder + "/" + Manifest.name)
  }
}

extension Artifact {
  /// Writes the file below a folder; its entry in the manifest is worked out while it is at hand.
  fileprivate func write(to folder: String) throws(SystemError) -> Manifest.Entry {
    try FileSystem.write(bytes, to: folder + "/" + address.path)
    return Manifest.Entry(path: address.path, bytes: bytes)
  }
}
