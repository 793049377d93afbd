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
  ///   - isMade: Whether it is made, for the user, if it is not there.
  /// - Returns: The folder, opened.
  /// - Throws: Why it cannot be opened; a link is not followed.
  package func folder(_ name: String, isMade: Bool) throws(SystemError) -> RootFolder {
    let path = location(of: name)
    if isMade { try FileSystem.makeFolder(name, in: descriptor, path) }
    return RootFolder(
      path: path, descriptor: try opened(name, O_RDONLY | O_DIRECTORY), isStepwise: isStepwise)
  }

  /// Writes a file right in the folder, whole, in place of an earlier one.
  package func write(_ name: String, _ bytes: [UInt8]) throws(SystemError) {
    let new = name + ".new"
    try remove(file: new)
    try FileSystem.fill(
      FileSystem.makeFile(new, in: descriptor, for: .user), for: .user, location(of: new)
    ) { append throws(SystemError) in try append(bytes[...]) }
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
}
