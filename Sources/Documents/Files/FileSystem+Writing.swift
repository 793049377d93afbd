#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// Who may read what is made.
  package enum Audience: Sendable {
    /// Everybody: what is published has to be readable by the web server, whatever the `umask`.
    case everybody
    /// Whoever the user's `umask` allows.
    case user
  }

  /// What the user's `umask` takes away from what is made.
  ///
  /// The process's own is 0 from then on, so that what is published has its permissions from the first
  /// moment: mended afterwards, a folder would be closed to those who work in it meanwhile.
  private static let userMask = umask(0)

  private static func mode(ofFileFor audience: Audience) -> mode_t {
    let mask = userMask
    return switch audience {
    case .everybody: 0o644
    case .user: 0o666 & ~mask
    }
  }

  private static func mode(ofFolderFor audience: Audience) -> mode_t {
    let mask = userMask
    return switch audience {
    case .everybody: 0o755
    case .user: 0o777 & ~mask
    }
  }

  /// Writes a new file, whole; what stands at the path already is an error and stays.
  package static func write(
    _ bytes: [UInt8], to path: String, for audience: Audience = .everybody
  ) throws(SystemError) {
    try write(to: path, for: audience) { write throws(SystemError) in try write(bytes[...]) }
  }

  /// Writes a new file piece by piece.
  ///
  /// - Parameters:
  ///   - path: Where; what stands there already is an error and stays.
  ///   - audience: Who may read it.
  ///   - content: Is given what appends a piece.
  /// - Throws: What could not be written, or what `content` throws.
  package static func write(
    to path: String, for audience: Audience = .everybody,
    _ content: (_ append: (ArraySlice<UInt8>) throws(SystemError) -> Void) throws(SystemError) ->
      Void
  ) throws(SystemError) {
    let mode = mode(ofFileFor: audience)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    try fill(descriptor, for: audience, path, content)
  }

  /// Fills a file that was made, and closes it.
  static func fill(
    _ descriptor: Int32, for audience: Audience, _ path: String,
    _ content: (_ append: (ArraySlice<UInt8>) throws(SystemError) -> Void) throws(SystemError) ->
      Void
  ) throws(SystemError) {
    guard descriptor >= 0 else { throw SystemError(path: path) }
    do throws(SystemError) {
      switch audience {
      case .everybody: try publish(descriptor, path)
      case .user: break
      }
      try content { piece throws(SystemError) in try append(piece, to: descriptor, path) }
    } catch {
      close(descriptor)
      throw error
    }
    // A full disk may show only when the file is closed.
    guard close(descriptor) == 0 else { throw SystemError(path: path) }
  }

  /// Gives an open file the permissions of what is published, where a default list of rights on its
  /// folder took some of them away.
  private static func publish(_ descriptor: Int32, _ path: String) throws(SystemError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(path: path) }
    guard status.st_mode & 0o7777 != 0o644 else { return }
    guard fchmod(descriptor, 0o644) == 0 else { throw SystemError(path: path) }
  }

  private static func append(
    _ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ path: String
  ) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return Platform.write(descriptor, base + written, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError(path: path)
      }
      written += count
    }
  }

  /// Sets who may read, write and enter.
  package static func set(
    _ permissions: Permissions, of path: String
  ) throws(SystemError) {
    guard chmod(path, mode_t(permissions.bits)) == 0 else { throw SystemError(path: path) }
  }

  /// Does what makes a file, and where its folder is missing makes that and tries again.
  ///
  /// - Parameters:
  ///   - file: The file's path.
  ///   - isNew: Whether the folder is missing, in all likelihood: then it is made first.
  ///   - body: Makes the file.
  /// - Throws: What could not be made.
  package static func makingFolder(
    of file: String, isNew: Bool = false, _ body: () throws(SystemError) -> Void
  ) throws(SystemError) {
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return try body() }
    if isNew { try makeFolder(String(file[..<slash])) }
    do {
      try body()
    } catch {
      guard error.isMissing, !isNew else { throw error }
      try makeFolder(String(file[..<slash]))
      try body()
    }
  }

  /// Makes a folder and those above it, where they do not stand yet.
  package static func makeFolder(_ path: String) throws(SystemError) {
    if try makeOneFolder(path) { return }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw SystemError(path: path)
    }
    try makeFolder(String(path[..<slash]))
    guard try makeOneFolder(path) else { throw SystemError(path: path) }
  }

  /// Makes a folder where none stands; not if the one above it is missing.
  private static func makeOneFolder(_ path: String) throws(SystemError) -> Bool {
    guard mkdir(path, mode(ofFolderFor: .everybody)) == 0 else {
      if errno == EEXIST { return true }
      guard errno == ENOENT else { throw SystemError(path: path) }
      return false
    }
    // As with files; what else it inherits, such as the group, it keeps.
    var status = stat()
    guard lstat(path, &status) == 0 else { throw SystemError(path: path) }
    guard status.st_mode & 0o777 != 0o755 else { return true }
    guard chmod(path, status.st_mode & 0o7000 | 0o755) == 0 else { throw SystemError(path: path) }
    return true
  }

  /// Makes a folder in an open one for the user, where it does not stand yet.
  static func makeFolder(
    _ name: String, in folder: Int32, _ path: String
  ) throws(SystemError) {
    guard mkdirat(folder, name, mode(ofFolderFor: .user)) == 0 || errno == EEXIST else {
      throw SystemError(path: path)
    }
  }

  /// Makes a file in an open folder, to be filled; -1 where that fails.
  static func makeFile(_ name: String, in folder: Int32, for audience: Audience) -> Int32 {
    openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode(ofFileFor: audience))
  }
}
