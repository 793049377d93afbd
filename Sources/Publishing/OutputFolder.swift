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
  package func publish(_ artifacts: [Artifact]) throws(Failure) {
    let manifest = Manifest(artifacts)
    let foreign = try calling { () throws(SystemError) in try foreignFiles() }
    let own = Set(manifest.paths)
    if let clash = foreign.first(where: own.contains) {
      throw .foreignFile(path: path + "/" + clash)
    }
    try calling { () throws(SystemError) in
      let staging = path + ".haidang-new"
      try FolderWalk.remove(staging)
      do throws(SystemError) {
        try write(artifacts, manifest, to: staging)
        try FolderWalk.link(foreign, from: path, to: staging)
        try FolderWalk.exchange(staging, path)
      } catch {
        // Half a site beside the old one helps nobody; that it failed is what counts.
        try? FolderWalk.remove(staging)
        throw error
      }
      try FolderWalk.remove(staging)
    }
  }

  /// The files in the folder that the last build did not write.
  private func foreignFiles() throws(SystemError) -> [String] {
    let published = try Manifest.paths(in: path)
    return try FolderWalk.files(in: path).filter { !published.contains($0) }
  }

  private func calling<Result>(_ body: () throws(SystemError) -> Result) throws(Failure) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .system(error)
    }
  }

  private func write(_ artifacts: [Artifact], _ manifest: Manifest, to folder: String)
    throws(SystemError)
  {
    try FileSystem.makeFolder(folder)
    var made: Set<Substring> = []
    for artifact in artifacts {
      let file = artifact.address.path
      if let slash = file.lastIndex(of: "/"), made.insert(file[..<slash]).inserted {
        try FileSystem.makeFolder(folder + "/" + file[..<slash])
      }
      try FileSystem.write(artifact.bytes, to: folder + "/" + file)
    }
    try FileSystem.write(manifest.json, to: folder + "/" + Manifest.name)
  }
}
