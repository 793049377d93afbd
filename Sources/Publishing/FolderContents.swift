import Documents
import Figures

/// What stands in a folder and below it, found in one walk.
struct FolderContents {
  /// All that is no folder, by its path from the folder, in byte order.
  private(set) var files: [(path: String, status: FileSystem.Status)] = []
  /// The folders that hold nothing: no build leaves one behind, so somebody needs them, as git does.
  private(set) var emptyFolders: [String] = []

  /// Walks a folder; symbolic links are listed and not followed.
  init(of folder: String, parallelism: Parallelism) async throws(SystemError) {
    let found = try await FolderWalk.collect(folder, parallelism: parallelism) {
      path, isFolder throws(SystemError) in
      let status = isFolder ? nil : try FileSystem.status(of: folder + "/" + path)
      // A file may have gone since it was listed.
      return isFolder || status != nil ? (path: path, status: status) : nil
    }
    for (path, status) in found {
      if let status { files.append((path, status)) } else { emptyFolders.append(path) }
    }
  }
}
