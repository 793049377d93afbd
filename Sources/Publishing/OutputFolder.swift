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
    let manifest = Manifest(artifacts)
    let foreign: [String]
    do throws(SystemError) {
      foreign = try foreignFiles()
    } catch {
      throw .system(error)
    }
    let own = Set(manifest.paths)
    if let clash = foreign.first(where: own.contains) {
      throw .foreignFile(path: path + "/" + clash)
    }
    let staging = path + ".haidang-new"
    do throws(SystemError) {
      try FolderWalk.remove(staging)
      try await write(artifacts, manifest, to: staging, parallelism: parallelism)
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
    let published = try Manifest.paths(in: path)
    return try FolderWalk.files(in: path).filter { !published.contains($0) }
  }

  private func write(
    _ artifacts: [Artifact], _ manifest: Manifest, to folder: String, parallelism: Parallelism
  ) async throws(SystemError) {
    try FileSystem.makeFolder(folder)
    var made: Set<Substring> = []
    for artifact in artifacts {
      let file = artifact.address.path
      if let slash = file.lastIndex(of: "/"), made.insert(file[..<slash]).inserted {
        try FileSystem.makeFolder(folder + "/" + file[..<slash])
      }
    }
    let failures = await parallelism.map(artifacts) { artifact -> SystemError? in
      do throws(SystemError) {
        try FileSystem.write(artifact.bytes, to: folder + "/" + artifact.address.path)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
    try FileSystem.write(manifest.json, to: folder + "/" + Manifest.name)
  }
}
