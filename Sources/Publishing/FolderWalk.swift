import CExchange
import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is done to whole folders.
enum FolderWalk {
  /// The paths of all files below a folder, in byte order; none when there is no such folder.
  static func files(in folder: String) throws(SystemError) -> [String] {
    guard case .folder? = try FileSystem.kind(of: folder) else { return [] }
    var files: [String] = []
    for name in try FileSystem.names(in: folder) {
      if case .folder? = try FileSystem.kind(of: folder + "/" + name) {
        for file in try Self.files(in: folder + "/" + name) { files.append(name + "/" + file) }
      } else {
        files.append(name)
      }
    }
    return files
  }

  /// Removes a folder with all that is in it, if it is there.
  static func remove(_ folder: String) throws(SystemError) {
    guard case .folder? = try FileSystem.kind(of: folder) else { return }
    for name in try FileSystem.names(in: folder) {
      let path = folder + "/" + name
      if case .folder? = try FileSystem.kind(of: path) {
        try remove(path)
      } else if unlink(path) != 0 {
        throw SystemError(path: path)
      }
    }
    guard rmdir(folder) == 0 else { throw SystemError(path: folder) }
  }

  /// Lets files stand in a second folder too, as they are, and empty folders with them.
  static func link(_ files: [String], from folder: String, to second: String) throws(SystemError) {
    for file in files {
      if let slash = file.lastIndex(of: "/") {
        try FileSystem.makeFolder(second + "/" + file[..<slash])
      }
      // Flags of 0: a symbolic link is linked itself, not what it leads to.
      guard linkat(AT_FDCWD, folder + "/" + file, AT_FDCWD, second + "/" + file, 0) == 0 else {
        throw SystemError(path: folder + "/" + file)
      }
    }
    for empty in try emptyFolders(in: folder) {
      try FileSystem.makeFolder(second + "/" + empty)
    }
  }

  /// The folders that hold nothing: no build leaves one behind, so somebody needs them, as git does.
  private static func emptyFolders(in folder: String) throws(SystemError) -> [String] {
    guard case .folder? = try FileSystem.kind(of: folder) else { return [] }
    var empty: [String] = []
    for name in try FileSystem.names(in: folder) {
      guard case .folder? = try FileSystem.kind(of: folder + "/" + name) else { continue }
      if try FileSystem.names(in: folder + "/" + name).isEmpty {
        empty.append(name)
      } else {
        for inner in try emptyFolders(in: folder + "/" + name) { empty.append(name + "/" + inner) }
      }
    }
    return empty
  }

  /// The path that a path leads to through symbolic links; the path itself when nothing is there.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Puts a new folder in an old one's place; the old one then stands in the new one's.
  ///
  /// On Linux and macOS that is one step. Where the system has no such step, or the file system lacks it, the
  /// old folder is moved aside first, and for a moment nothing stands there.
  static func exchange(_ new: String, _ old: String) throws(SystemError) {
    guard try FileSystem.kind(of: old) != nil else {
      guard rename(new, old) == 0 else { throw SystemError(path: old) }
      return
    }
    if haidang_exchange(new, old) == 0 { return }
    guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else {
      throw SystemError(path: old)
    }
    let aside = new + "-old"
    guard rename(old, aside) == 0, rename(new, old) == 0, rename(aside, new) == 0 else {
      throw SystemError(path: old)
    }
  }
}
