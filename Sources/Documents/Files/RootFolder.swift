import CBeneath

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that was opened once, and through which all that lies beneath it is reached.
///
/// No part of a path beneath it may be a link, whatever happens to the folders meanwhile: what is read
/// lies where its path says, or is not read. The path to the folder itself may lead through links, for
/// whoever runs the program typed it.
package final class RootFolder: Sendable {
  /// The folder as it was named.
  package let path: String
  let descriptor: Int32
  let isStepwise: Bool

  /// - Parameters:
  ///   - path: The folder.
  ///   - stepwise: Whether folders on the way are opened one after the other even where the system
  ///     does that in one call; for tests.
  /// - Throws: Why it cannot be opened.
  package convenience init(_ path: String, stepwise: Bool = false) throws(SystemError) {
    let descriptor = haidang_open_root(path)
    guard descriptor >= 0 else { throw SystemError(path: path) }
    self.init(path: path, descriptor: descriptor, isStepwise: stepwise)
  }

  init(path: String, descriptor: Int32, isStepwise: Bool) {
    self.path = path
    self.descriptor = descriptor
    self.isStepwise = isStepwise
  }

  deinit { close(descriptor) }
}

// MARK: - Reading

extension RootFolder {
  /// All bytes of a file beneath the folder.
  ///
  /// - Parameters:
  ///   - path: From the folder.
  ///   - limit: How many bytes it may hold.
  /// - Returns: The bytes.
  /// - Throws: Also ``SystemError/isTooLarge`` when it holds more, and ``SystemError/isLink`` when a
  ///   part of the path is a link.
  package func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let file = try opened(path, O_RDONLY | O_NONBLOCK)
    defer { close(file) }
    return try FileSystem.read(file, limit: limit, location(of: path))
  }

  /// What is in a folder beneath this one, by its names in byte order, with what is kept of it; `nil`
  /// for what is gone by now, or whose name is no UTF-8.
  package func contents(
    of path: String
  ) throws(SystemError) -> [(name: String, status: FileSystem.Status?)] {
    try FileSystem.contents(of: try opened(path, O_RDONLY | O_DIRECTORY), location(of: path))
  }

  /// What a path beneath the folder names; `nil` when nothing is there.
  package func status(of path: String) throws(SystemError) -> FileSystem.Status? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return try status(of: path, in: descriptor, path)
    }
    let parent: Int32
    do throws(SystemError) {
      parent = try opened(String(path[..<slash]), O_RDONLY | O_DIRECTORY)
    } catch {
      if error.isAbsent { return nil }
      throw error
    }
    defer { close(parent) }
    return try status(of: String(path[path.utf8.index(after: slash)...]), in: parent, path)
  }

  private func status(
    of name: String, in folder: Int32, _ path: String
  ) throws(SystemError) -> FileSystem.Status? {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0 else {
      return FileSystem.Status(status)
    }
    let error = SystemError(path: location(of: path))
    guard error.isAbsent else { throw error }
    return nil
  }

  /// What a path beneath the folder names; `nil` when nothing is there.
  package func kind(of path: String) throws(SystemError) -> FileSystem.Kind? {
    try status(of: path)?.kind
  }

  func opened(_ path: String, _ flags: Int32) throws(SystemError) -> Int32 {
    while true {
      let found = haidang_open_beneath(descriptor, path, flags, isStepwise ? 1 : 0)
      if found >= 0 { return found }
      guard errno == EINTR || errno == EAGAIN else { throw SystemError(path: location(of: path)) }
    }
  }

  /// Where a path beneath the folder lies, for messages.
  func location(of path: String) -> String { self.path + "/" + path }
}
