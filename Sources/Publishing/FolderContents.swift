import Documents

/// What stands in a folder and below it, found in one walk.
struct FolderContents {
  /// All that is no folder, by its path from the folder, in byte order.
  private(set) var files: [(path: String, status: FileSystem.Status)] = []
  /// The folders that hold nothing: no build leaves one behind, so somebody needs them, as git does.
  private(set) var emptyFolders: [String] = []

  /// Walks a folder; symbolic links are listed and not followed.
  init(of folder: String) throws(SystemError) {
    try walk(folder, prefix: "")
  }

  private mutating func walk(_ folder: String, prefix: String) throws(SystemError) {
    for name in try FileSystem.names(in: folder) {
      let location = folder + "/" + name
      guard let status = try FileSystem.status(of: location) else { continue }
      guard case .folder = status.kind else {
        files.append((prefix + name, status))
        continue
      }
      let before = (files.count, emptyFolders.count)
      try walk(location, prefix: prefix + name + "/")
      if before == (files.count, emptyFolders.count) { emptyFolders.append(prefix + name) }
    }
  }
}
