#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// Removes a folder with all that is in it, if it is there; what is no folder stays.
  ///
  /// Each folder is opened from the one around it, so that nothing is removed through a link, also not
  /// through one that takes a folder's place meanwhile.
  package static func removeFolder(_ path: String) throws(SystemError) {
    try removeFolder(Array(path.utf8CString), in: AT_FDCWD, path)
  }

  /// Removes a folder, its name ending with a zero, from an open one.
  private static func removeFolder(
    _ name: [CChar], in parent: Int32, _ path: String
  ) throws(SystemError) {
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      let error = SystemError(path: path)
      guard error.isAbsent || error.isLink else { throw error }
      return
    }
    guard let stream = fdopendir(descriptor) else {
      defer { close(descriptor) }
      throw SystemError(path: path)
    }
    defer { closedir(stream) }
    for (name, isFolder) in try entries(stream, path) {
      let bytes = name.dropLast().map(UInt8.init(bitPattern:))
      let inner = path + "/" + String(decoding: bytes, as: UTF8.self)
      if isFolder {
        try removeFolder(name, in: descriptor, inner)
      } else if !unlinked(name, in: descriptor) {
        let error = SystemError(path: inner)
        // Some file systems do not tell folders in passing.
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
          status.st_mode & S_IFMT == S_IFDIR
        else { throw error }
        try removeFolder(name, in: descriptor, inner)
      }
    }
    guard unlinkat(parent, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw SystemError(path: path)
    }
  }

  /// Removes a name that is no folder's from an open folder, also from one that its owner may not write
  /// to; `false` where that fails.
  private static func unlinked(_ name: [CChar], in folder: Int32) -> Bool {
    if unlinkat(folder, name, 0) == 0 || errno == ENOENT { return true }
    guard errno == EACCES, fchmod(folder, 0o700) == 0 else { return false }
    return unlinkat(folder, name, 0) == 0 || errno == ENOENT
  }

  /// The names in an open folder as they are, also those that are no UTF-8.
  private static func entries(
    _ stream: Stream, _ path: String
  ) throws(SystemError) -> [(name: [CChar], isFolder: Bool)] {
    var entries: [(name: [CChar], isFolder: Bool)] = []
    errno = 0
    while let entry = readdir(stream) {
      let isFolder = Int(entry.pointee.d_type) == Int(DT_DIR)
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
          guard strcmp(name, ".") != 0, strcmp(name, "..") != 0 else { return }
          let bytes = UnsafeBufferPointer(start: name, count: strlen(name) + 1)
          entries.append((Array(bytes), isFolder))
        }
      }
    }
    guard errno == 0 else { throw SystemError(path: path) }
    return entries
  }

  #if canImport(Darwin)
    private typealias Stream = UnsafeMutablePointer<DIR>
  #else
    private typealias Stream = OpaquePointer
  #endif
}
