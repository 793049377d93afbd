import CExchange
import Dispatch
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
  /// What is found in a folder and below it, parts of it looked through side by side.
  ///
  /// - Parameters:
  ///   - folder: The folder; symbolic links in it are found and not followed.
  ///   - parallelism: How many parts are looked through at once.
  ///   - transform: What to keep of a path from the folder: of all that is no folder, and of the
  ///     folders that hold nothing.
  /// - Returns: What is kept, in the order of the names in each folder.
  /// - Throws: What cannot be listed.
  static func collect<Found: Sendable>(
    _ folder: String, parallelism: Parallelism,
    _ transform:
      @escaping @Sendable (_ path: String, _ isFolder: Bool) throws(SystemError) -> Found?
  ) async throws(SystemError) -> [Found] {
    var parts = [Part(path: "", isFolder: true)]
    // The second level is as deep as a site is wide: enough parts for every core.
    for _ in 0..<2 {
      var opened: [Part] = []
      for part in parts { opened += try part.opened(in: folder) }
      parts = opened
    }
    let found = await parallelism.map(parts, chunk: 16) { part in
      Result { () throws(SystemError) in
        var found: [Found] = []
        try part.visit(in: folder) { part throws(SystemError) in
          if let kept = try transform(part.path, part.isFolder) { found.append(kept) }
        }
        return found
      }
    }
    return try found.successes().flatMap { $0 }
  }

  /// What stands somewhere below a folder.
  private struct Part: Sendable {
    /// From the folder.
    let path: String
    let isFolder: Bool

    /// What is in it, if it is a folder with anything in it; else itself.
    func opened(in folder: String) throws(SystemError) -> [Part] {
      guard isFolder else { return [self] }
      let location = path.isEmpty ? folder : folder + "/" + path
      var parts: [Part] = []
      for entry in try FileSystem.entries(in: location) {
        let isFolder = try FolderWalk.isFolder(
          location + "/" + entry.name, known: entry.isFolder)
        parts.append(
          Part(path: path.isEmpty ? entry.name : path + "/" + entry.name, isFolder: isFolder))
      }
      return parts.isEmpty && !path.isEmpty ? [self] : parts
    }

    /// Visits all that is no folder and the folders that hold nothing.
    func visit(
      in folder: String, _ visitor: (Part) throws(SystemError) -> Void
    ) throws(SystemError) {
      let parts = try opened(in: folder)
      for part in parts {
        if part.isFolder, part.path != path {
          try part.visit(in: folder, visitor)
        } else {
          try visitor(part)
        }
      }
    }
  }

  private static func isFolder(_ path: String, known: Bool? = nil) throws(SystemError) -> Bool {
    if let known { return known }
    return if case .folder? = try FileSystem.kind(of: path) { true } else { false }
  }

  /// Removes a folder with all that is in it, if it is there.
  static func remove(_ folder: String) throws(SystemError) {
    try FileSystem.removeFolder(folder)
  }

  /// Removes a file, if it is there.
  static func remove(file: String) throws(SystemError) {
    guard unlink(file) == 0 || errno == ENOENT else { throw SystemError(path: file) }
  }

  /// Lets a file stand at a second path too, and makes the folders on the way there.
  static func link(_ file: String, toNew second: String) throws(SystemError) {
    try FileSystem.makingFolder(of: second) { () throws(SystemError) in
      try link(file, to: second)
    }
  }

  /// Lets a file stand at a second path too, as it is: a symbolic link itself, not what it leads to.
  static func link(_ file: String, to second: String) throws(SystemError) {
    if linkat(AT_FDCWD, file, AT_FDCWD, second, 0) == 0 { return }
    let error = SystemError(path: file)
    // Some file systems know no second name for a file, and Linux refuses one for a file of another
    // user's: a copy does as well.
    guard [EPERM, ENOTSUP, EMLINK, EXDEV].contains(error.code),
      let status = try FileSystem.status(of: file), case .file = status.kind
    else { throw error }
    try FileSystem.write(to: second, for: .user) { append throws(SystemError) in
      try FileSystem.read(file) { piece throws(SystemError) in try append(piece) }
    }
    try FileSystem.set(status.permissions, of: second)
  }

  /// The path that a path leads to through symbolic links; of what is not there, as far as it goes.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else {
      guard let slash = path.lastIndex(of: "/") else { return Self.resolved(".") + "/" + path }
      guard slash > path.startIndex else { return path }
      return Self.resolved(String(path[..<slash])) + path[slash...]
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What a symbolic link says; `nil` for what is none.
  static func target(of link: String) -> String? {
    let buffer = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return max(0, readlink(link, base, buffer.count))
      }
    }
    return buffer.isEmpty ? nil : String(decoding: buffer, as: UTF8.self)
  }

  /// Has the disk hold all that was written below a folder, in the order of things: what is flushed
  /// before two folders change places is whole after a power cut.
  static func flush(_ folder: String) throws(SystemError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path: folder) }
    defer { close(descriptor) }
    guard haidang_flush(descriptor) == 0 else { throw SystemError(path: folder) }
  }

  /// The same, while others work.
  static func flushed(_ folder: String) async throws(SystemError) {
    let result = await withCheckedContinuation { continuation in
      DispatchQueue(label: "flush").async {
        continuation.resume(
          returning: Result { () throws(SystemError) in try flush(folder) })
      }
    }
    try result.get()
  }

  /// Begins to flush, so that there is less to wait for later.
  static func beginFlush(_ folder: String) {
    // It only waits, and would keep one of the threads that work from working.
    DispatchQueue(label: "flush").async { try? flush(folder) }
  }

  static func rename(_ old: String, to new: String) throws(SystemError) {
    guard Platform.rename(old, new) == 0 else { throw SystemError(path: new) }
  }
}

extension OutputPlaces {
  /// Puts the new site into the old one's place.
  ///
  /// On Linux and macOS that is one step. Where the system has no such step, or the file system
  /// lacks it, the old site is moved aside first, and for a moment nothing stands there.
  ///
  /// - Returns: Where the old site stands now; `nil` when there was none.
  func exchange() throws(SystemError) -> String? {
    guard try FileSystem.kind(of: site) != nil else {
      try FolderWalk.rename(staging, to: site)
      return nil
    }
    if haidang_exchange(staging, site) == 0 { return staging }
    guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else {
      throw SystemError(path: site)
    }
    return try exchangeInTwoSteps()
  }

  /// The next best: a build that dies between the two steps is made good by ``recover()``.
  func exchangeInTwoSteps() throws(SystemError) -> String {
    try FolderWalk.rename(site, to: aside)
    do throws(SystemError) {
      try FolderWalk.rename(staging, to: site)
    } catch {
      try FolderWalk.rename(aside, to: site)
      throw error
    }
    return aside
  }
}

/// The C function whose name ``FolderWalk`` gives to its own.
private enum Platform {
  static func rename(_ old: String, _ new: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.rename(old, new)
    #elseif canImport(Musl)
      Musl.rename(old, new)
    #else
      Darwin.rename(old, new)
    #endif
  }
}
