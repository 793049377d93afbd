#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A system call that failed, with what it was asked to do.
package struct SystemError: Error, Hashable, Sendable {
  /// The path that the call was about.
  package let path: String
  /// The value of `errno`.
  package let code: Int32

  /// The error that the last system call left behind.
  package init(path: String) {
    self.path = path
    code = errno
  }

  /// Whether there is nothing at the path.
  package var isMissing: Bool { code == ENOENT }

  /// Whether there is no room left.
  package var isOutOfSpace: Bool { code == ENOSPC || code == EDQUOT }

  /// The system's own words for the error.
  package var reason: String { String(cString: strerror(code)) }
}

/// Files and folders by POSIX calls: Foundation's file API takes ten times as long for small files.
package enum FileSystem {
  /// What a path names, without following a symbolic link at its end.
  package enum Kind: Sendable {
    case file(size: Int)
    case folder
    case symbolicLink
    case other
  }

  /// Who may read, write and enter, as `chmod` takes it.
  package struct Permissions: Hashable, Sendable {
    fileprivate let bits: UInt32
  }

  /// What tells one state of a file from the next; nobody can set it back.
  package struct Stamp: Hashable, Sendable {
    /// The file's number on its disk.
    package let number: Int
    /// When anything of it last changed, its names and its permissions too, by the system's own clock.
    package let changed: Int

    package init(number: Int, changed: Int) {
      self.number = number
      self.changed = changed
    }
  }

  /// What the system keeps of a file or folder beside its content.
  package struct Status: Sendable {
    package let kind: Kind
    package let permissions: Permissions
    /// When the content was last written, in nanoseconds since 1970.
    package let modified: Int
    package let stamp: Stamp

    fileprivate init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFREG: kind = .file(size: Int(status.st_size))
      case S_IFDIR: kind = .folder
      case S_IFLNK: kind = .symbolicLink
      default: kind = .other
      }
      permissions = Permissions(bits: UInt32(status.st_mode & 0o7777))
      #if canImport(Darwin)
        modified = status.st_mtimespec.tv_sec * 1_000_000_000 + status.st_mtimespec.tv_nsec
        let changed = status.st_ctimespec.tv_sec * 1_000_000_000 + status.st_ctimespec.tv_nsec
      #else
        modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        let changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
      #endif
      stamp = Stamp(number: Int(truncatingIfNeeded: status.st_ino), changed: changed)
    }
  }

  /// What a path names, with what is kept of it; `nil` when nothing is there.
  package static func status(of path: String) throws(SystemError) -> Status? {
    let found: Status? = path.withCString { Self.status(ofPath: $0) }
    guard found != nil || errno == ENOENT || errno == ENOTDIR else {
      throw SystemError(path: path)
    }
    return found
  }

  /// What a path of bytes that end with a zero names; `nil` where nothing is there, or nobody can tell.
  package static func status(ofPath path: UnsafePointer<CChar>) -> Status? {
    var status = stat()
    return lstat(path, &status) == 0 ? Status(status) : nil
  }

  /// What a path names; `nil` when nothing is there.
  package static func kind(of path: String) throws(SystemError) -> Kind? {
    try status(of: path)?.kind
  }

  /// The names in a folder in byte order, without `.` and `..`.
  package static func names(in folder: String) throws(SystemError) -> [String] {
    try entries(in: folder).map(\.name)
  }

  /// The names in a folder in byte order, without `.` and `..`, and which of them are folders: `nil`
  /// where the file system does not tell in passing.
  package static func entries(
    in folder: String
  ) throws(SystemError) -> [(name: String, isFolder: Bool?)] {
    try sortedEntries(in: folder) { _, entry, _ in
      let type = Int(entry.d_type)
      return type == Int(DT_UNKNOWN) ? nil : type == Int(DT_DIR)
    }
    .map { (name: $0.name, isFolder: $0.found) }
  }

  /// What is in a folder by its names in byte order, without `.` and `..`, with what is kept of it;
  /// `nil` for what is gone by now, or whose name is no UTF-8.
  package static func contents(
    of folder: String
  ) throws(SystemError) -> [(name: String, status: Status?)] {
    // From the open folder on: the system need not follow the whole path for each name.
    try sortedEntries(in: folder) { descriptor, _, name in
      var status = stat()
      let isThere = fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      errno = 0
      return isThere && String(validatingCString: name) != nil ? Status(status) : nil
    }
    .map { (name: $0.name, status: $0.found) }
  }

  private static func sortedEntries<Found>(
    in folder: String,
    _ look: (_ folder: Int32, _ entry: dirent, _ name: UnsafePointer<CChar>) -> Found
  ) throws(SystemError) -> [(name: String, found: Found)] {
    guard let stream = opendir(folder) else { throw SystemError(path: folder) }
    defer { closedir(stream) }
    var entries: [(name: String, found: Found)] = []
    errno = 0
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
          guard strcmp(name, ".") != 0, strcmp(name, "..") != 0 else { return }
          entries.append((String(cString: name), look(dirfd(stream), entry.pointee, name)))
        }
      }
    }
    guard errno == 0 else { throw SystemError(path: folder) }
    return entries.sorted { $0.name.precedesByBytes($1.name) }
  }

  /// All bytes of a file.
  package static func read(_ path: String) throws(SystemError) -> [UInt8] {
    // Callers have looked what the path names; if it became a link meanwhile, it is not followed.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(path: path) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count, let base = buffer.baseAddress {
        let got = Platform.read(descriptor, base + count, buffer.count - count)
        if got == 0 { return }
        if got < 0 {
          if errno == EINTR { continue }
          failed = true
          return
        }
        count += got
      }
    }
    if failed { throw SystemError(path: path) }
    return bytes
  }

  /// Writes a new file, whole; what stands at the path already is an error and stays.
  package static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    try write(to: path) { write throws(SystemError) in try write(bytes[...]) }
  }

  /// Writes a new file piece by piece.
  ///
  /// - Parameters:
  ///   - path: Where; what stands there already is an error and stays.
  ///   - content: Is given what appends a piece.
  /// - Throws: What could not be written, or what `content` throws.
  package static func write(
    to path: String,
    _ content: (_ append: (ArraySlice<UInt8>) throws(SystemError) -> Void) throws(SystemError) ->
      Void
  ) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(path: path) }
    do throws(SystemError) {
      try content { piece throws(SystemError) in try append(piece, to: descriptor, path) }
    } catch {
      close(descriptor)
      throw error
    }
    // A full disk may show only when the file is closed.
    guard close(descriptor) == 0 else { throw SystemError(path: path) }
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
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw SystemError(path: path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw SystemError(path: path) }
  }
}

/// The C functions whose names ``FileSystem`` gives to its own.
private enum Platform {
  static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }

  static func write(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer, count)
    #else
      Darwin.write(descriptor, buffer, count)
    #endif
  }
}
