import Documents

/// What stands in a folder and below it, found in one walk.
struct FolderContents {
  /// All that is no folder, by its path from the folder, in byte order.
  private(set) var files: [(path: String, status: FileSystem.Status)] = []
  /// The folders that hold nothing: no build leaves one behind, so somebody needs them, as git does.
  private(set) var emptyFolders: [String] = []

  /// Walks a folder; symbolic links are listed and not followed.
  init(of folder: String) throws(SystemError) {
    var emptyFolders: [String] = []
    var files: [(path: String, status: FileSystem.Status)] = []
    try FolderWalk.visit(folder) { path, isFolder throws(SystemError) in
      if isFolder {
        emptyFolders.append(path)
      } else if let status = try FileSystem.status(of: folder + "/" + path) {
        files.append((path, status))
      }
    }
    self.files = files
    self.emptyFolders = emptyFolders
  }
}
