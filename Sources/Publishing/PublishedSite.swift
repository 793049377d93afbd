import Documents

/// What proves that a site stands as it was published.
struct PublishedSite: Hashable, Codable {
  /// Of the manifest's file.
  let manifest: SHA256Digest
  /// When the manifest was written, in nanoseconds since 1970: the last content of the site.
  let written: Int
  /// By the same clock, the output's own: later than all that the build did there.
  let before: Int
}

extension PublishedSite {
  /// Whether a file or folder is beyond doubt as the build left it.
  ///
  /// Nobody can set back when something last changed in whatever way. While the build took the old site
  /// apart, names of the files that stay went with it, which is such a change; their content was written
  /// before the manifest.
  func left(_ status: FileSystem.Status) -> Bool {
    status.stamp.changed < before && status.modified <= written
  }

  /// Whether all of it, and nothing else, stands in a folder beyond doubt.
  ///
  /// No file is read but the manifest, and no folder is opened: names cannot come or go without a change
  /// of the folder that they are in. Where anything changed, a build looks closer.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - parallelism: How much of it is looked at side by side.
  /// - Returns: Whether it does.
  func stands(in folder: String, parallelism: Parallelism) async -> Bool {
    guard
      let json = try? FileSystem.read(folder + "/" + Manifest.name, limit: Manifest.Limit.bytes),
      SHA256Digest(of: json) == manifest, let entries = Manifest(trusted: json)?.entries
    else { return false }
    let folders = Set(entries.flatMap(\.path.foldersAbove)).map { folder + "/" + $0 }
    let files = entries + [Manifest.Entry(path: Manifest.name, bytes: json)]
    async let areFolders = parallelism.map(folders, chunk: 256) { path in
      guard let status = unchanged(path), case .folder = status.kind else { return false }
      return status.permissions.isPublishedFolder
    }
    let areFiles = await parallelism.map(files, chunk: 256) { entry in
      guard let status = unchanged(folder + "/" + entry.path), case .file(entry.size) = status.kind
      else { return false }
      return status.permissions == .publishedFile
    }
    // The folder around all keeps the permissions that it has.
    guard case .folder? = unchanged(folder)?.kind else { return false }
    return await areFolders.allSatisfy { $0 } && areFiles.allSatisfy { $0 }
  }

  /// What the system keeps of a path; `nil` where that changed since the site was published.
  private func unchanged(_ path: String) -> FileSystem.Status? {
    guard let status = try? FileSystem.status(of: path), left(status) else { return nil }
    return status
  }
}
