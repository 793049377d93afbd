#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Each of these is done from the open folder on, so that none of it passes through a link.

extension RootFolder {
  /// A folder right in this one.
  ///
  /// - Parameters:
  ///   - name: The folder's.
  ///   - isMade: Whether it is made if it is not there.
  ///   - audience: For whom it is made.
  /// - Returns: The folder, opened.
  /// - Throws: Why it cannot be opened; a link is not followed.
  package func folder(
    _ name: String, isMade: Bool, for audience: FileSystem.Audience = .user
  ) throws(SystemError) -> RootFolder {
    let path = location(of: name)
    if isMade { try FileSystem.makeFolder(name, in: descriptor, for: audience, path) }
    return RootFolder(
      path: path, descriptor: try opened(name, O_RDONLY | O_DIRECTORY), isStepwise: isStepwise)
  }

  /// Gives a file that stands elsewhere on the disk a second name beneath the folder, which nobody but
  /// this program has filled; nothing is copied.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - path: Its second name, from the folder.
  ///   - isNew: Whether the folder around the name is missing, in all likelihood.
  /// - Throws: What could not be made.
  package func name(_ file: String, as path: String, isNew: Bool) throws(SystemError) {
    if isNew { try makeFolder(above: path) }
    if linkat(AT_FDCWD, file, descriptor, path, 0) == 0 { return }
    let error = SystemError(path: file)
    guard error.isMissing, !isNew else { throw error }
    try makeFolder(above: path)
    guard linkat(AT_FDCWD, file, descriptor, path, 0) == 0 else { throw SystemError(path: file) }
  }

  /// Makes the folders on the way to a path, for everybody.
  private func makeFolder(above path: String) throws(SystemError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = String(path[..<slash])
    do throws(SystemError) {
      try FileSystem.makeFolder(folder, in: descriptor, for: .everybody, location(of: folder))
    } catch {
      guard error.isMissing, folder.utf8.contains(UInt8(ascii: "/")) else { throw error }
      try makeFolder(above: folder)
      try FileSystem.makeFolder(folder, in: descriptor, for: .everybody, location(of: folder))
    }
  }

  /// Writes a file right in the folder, whole, in place of an earlier one.
  package func write(_ name: String, pieces: [[UInt8]]) throws(SystemError) {
    let new = name + ".new"
    try remove(file: new)
    try FileSystem.fill(
      FileSystem.makeFile(new, in: descriptor, for: .user), for: .user, location(of: new)
    ) { append throws(SystemError) in
      for piece in pieces { try append(piece[...]) }
    }
    guard renameat(descriptor, new, descriptor, name) == 0 else {
      throw SystemError(path: location(of: name))
    }
  }

  /// Removes a file right in the folder, if it is there.
  package func remove(file name: String) throws(SystemError) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
      throw SystemError(path: location(of: name))
    }
  }

  /// Removes a folder right in this one with all that is in it, if it is there.
  package func remove(folder name: String) throws(SystemError) {
    try FileSystem.removeFolder(Array(name.utf8CString), in: descriptor, location(of: name))
  }

  /// Moves what stands right in the folder to a path elsewhere on the disk.
  package func move(_ name: String, to path: String) throws(SystemError) {
    guard renameat(descriptor, name, AT_FDCWD, path) == 0 else {
      throw SystemError(path: location(of: name))
    }
  }

  /// Moves what stands elsewhere on the disk into the folder.
  package func take(_ path: String, as name: String) throws(SystemError) {
    guard renameat(AT_FDCWD, path, descriptor, name) == 0 else {
      throw SystemError(path: location(of: name))
    }
  }
}
