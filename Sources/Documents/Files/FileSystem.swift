package import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files and folders by POSIX calls: Foundation's file API takes ten times as long for small files.
package enum FileSystem {
  /// What a path names, without following a symbolic link at its end.
  package enum Kind: Sendable {
    case file(size: Int)
    case folder
    case symbolicLink
    case special(SpecialFile)
  }

  /// Who may read, write and enter, as `chmod` takes it.
  package struct Permissions: Hashable, Sendable {
    let bits: UInt32

    /// Of a file that is published: everybody may read it.
    package static let publishedFile = Permissions(bits: 0o644)

    /// Whether everybody may read the folder and enter it, and only its owner may change it.
    ///
    /// What else a folder inherits from the one around it, such as its group, is of no account.
    package var isPublishedFolder: Bool { bits & 0o777 == 0o755 }
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

    init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFREG: kind = .file(size: Int(status.st_size))
      case S_IFDIR: kind = .folder
      case S_IFLNK: kind = .symbolicLink
      case S_IFIFO: kind = .special(.pipe)
      case S_IFSOCK: kind = .special(.socket)
      default: kind = .special(.device)
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
    var status = stat()
    guard lstat(path, &status) != 0 else { return Status(status) }
    let error = SystemError(path: path)
    guard error.isAbsent else { throw error }
    return nil
  }

  /// What a path of bytes that end with a zero names; `nil` when nothing is there.
  package static func status(
    ofPath path: UnsafePointer<CChar>
  ) throws(SystemError) -> Status? {
    var status = stat()
    guard lstat(path, &status) != 0 else { return Status(status) }
    let isAbsent = errno == ENOENT || errno == ENOTDIR
    guard isAbsent else { throw SystemError(path: String(cString: path)) }
    return nil
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
    try sortedEntries(of: try opened(folder: folder), folder) { _, type, _ in
      type == Int(DT_UNKNOWN) ? nil : type == Int(DT_DIR)
    }
    .map { (name: $0.name, isFolder: $0.found) }
  }

  /// What is in a folder by its names in byte order, without `.` and `..`, with what is kept of it;
  /// `nil` for what is gone by now, or whose name is no UTF-8.
  ///
  /// The folder was opened to be listed, and is closed here.
  static func contents(
    of descriptor: Int32, _ folder: String
  ) throws(SystemError) -> [(name: String, status: Status?)] {
    var failure: SystemError?
    // From the open folder on: the system need not follow the whole path for each name.
    let entries = try sortedEntries(of: descriptor, folder) { descriptor, _, name -> Status? in
      var status = stat()
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) != 0 else {
        return String(validatingCString: name) != nil ? Status(status) : nil
      }
      let error = SystemError(path: folder + "/" + String(cString: name))
      if !error.isMissing { failure = error }
      errno = 0
      return nil
    }
    if let failure { throw failure }
    return entries.map { (name: $0.name, status: $0.found) }
  }

  /// A folder, opened to be listed.
  ///
  /// Callers have looked what the path names; if it became a link meanwhile, it is not followed.
  private static func opened(folder: String) throws(SystemError) -> Int32 {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path: folder) }
    return descriptor
  }

  /// The names in a folder that was opened to be listed, and is closed here.
  private static func sortedEntries<Found>(
    of descriptor: Int32, _ folder: String,
    _ look: (_ folder: Int32, _ type: Int, _ name: UnsafePointer<CChar>) -> Found
  ) throws(SystemError) -> [(name: String, found: Found)] {
    guard let stream = fdopendir(descriptor) else {
      defer { close(descriptor) }
      throw SystemError(path: folder)
    }
    defer { closedir(stream) }
    var entries: [(name: String, found: Found)] = []
    errno = 0
    while let entry = readdir(stream) {
      // Never copied whole: an entry is only as long as its name, and may end where memory does.
      let type = Int(entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
          guard strcmp(name, ".") != 0, strcmp(name, "..") != 0 else { return }
          entries.append((String(cString: name), look(descriptor, type, name)))
        }
      }
    }
    guard errno == 0 else { throw SystemError(path: folder) }
    return entries.sorted { $0.name.precedesByBytes($1.name) }
  }
}
