import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The right to publish to one folder, held by one build at a time.
///
/// The system itself keeps it, on a file beside the folder, and takes it from a process that dies:
/// no lock is ever left behind, only its file. That file tells who holds the lock, and that what an
/// earlier build left beside the folder may be cleared away.
package struct OutputLock: ~Copyable {
  let places: OutputPlaces
  /// Whether the build that had the lock before died on its way.
  let followsDeadBuild: Bool
  private let descriptor: Int32

  /// Who holds a lock, as far as its file tells.
  package struct Holder: Hashable, Sendable {
    package let process: String
    package let host: String
  }

  /// Takes the lock, or says at once who has it.
  ///
  /// - Throws: Also what stands where the build will write and no build left there.
  init(_ places: OutputPlaces) throws(OutputFolder.Failure) {
    let (descriptor, isNew) = try Self.take(places)
    if isNew, let foreign = try Self.leftover(places) {
      unlink(places.lock)
      close(descriptor)
      throw .foreignFile(path: foreign)
    }
    self.places = places
    self.descriptor = descriptor
    followsDeadBuild = !isNew
    sign()
  }

  deinit {
    // While something stands beside the folder, the file says that it is ours.
    if let leftovers = try? places.leftovers(), leftovers.isEmpty { unlink(places.lock) }
    close(descriptor)
  }
}

extension OutputLock {
  /// The lock's file, open and locked, and whether it was made for that.
  private static func take(
    _ places: OutputPlaces
  ) throws(OutputFolder.Failure) -> (descriptor: Int32, isNew: Bool) {
    while true {
      let (descriptor, isNew) = try open(places.lock)
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        if isStill(descriptor, at: places.lock) {
          if isOwn(descriptor) { return (descriptor, isNew) }
          close(descriptor)
          throw .foreignFile(path: places.lock)
        }
        // Whoever held the lock removed its file after we opened it: there is a new one to take.
        close(descriptor)
        continue
      }
      let error = SystemError(path: places.lock)
      let holder = holder(descriptor)
      close(descriptor)
      guard error.code == EWOULDBLOCK else { throw .system(error) }
      throw .locked(folder: places.site, by: holder)
    }
  }

  private static func leftover(_ places: OutputPlaces) throws(OutputFolder.Failure) -> String? {
    do {
      return try places.leftovers().first
    } catch {
      throw .system(error)
    }
  }

  private static func open(
    _ path: String
  ) throws(OutputFolder.Failure) -> (descriptor: Int32, isNew: Bool) {
    while true {
      let new = Platform.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW)
      if new >= 0 { return (new, true) }
      guard errno == EEXIST else { throw .system(SystemError(path: path)) }
      let old = Platform.open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      if old >= 0 { return (old, false) }
      // A link or a folder is no build's, nor is what cannot be written to, such as a socket.
      if [ELOOP, EISDIR, ENXIO].contains(errno) { throw .foreignFile(path: path) }
      guard errno == ENOENT else { throw .system(SystemError(path: path)) }
    }
  }

  /// Whether an open file is one that a build made: a file that has no other name, so that nobody else's
  /// is written to.
  private static func isOwn(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_nlink == 1
  }

  /// Whether the open file is the one that a path names.
  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var own = stat()
    var named = stat()
    return fstat(descriptor, &own) == 0 && lstat(path, &named) == 0
      && own.st_ino == named.st_ino && own.st_dev == named.st_dev
  }

  /// Writes who holds the lock into its file; only a message needs it.
  private borrowing func sign() {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let text = Array("\(getpid()) \(host)\n".utf8)
    ftruncate(descriptor, 0)
    pwrite(descriptor, text, text.count, 0)
  }

  /// A moment by the clock of the disk that the folder is on, in nanoseconds since 1970, later than all
  /// that was done there before; `nil` where that clock stands still.
  borrowing func moment() -> Int? {
    func tick() -> Int? {
      guard futimens(descriptor, nil) == 0 else { return nil }
      return (try? FileSystem.status(of: places.lock))?.stamp.changed
    }
    guard let last = tick() else { return nil }
    // Clocks of disks mostly tick every one to ten milliseconds, FAT's every two seconds.
    for _ in 0..<50 {
      guard let moment = tick() else { return nil }
      if moment > last { return moment }
      usleep(1_000)
    }
    return nil
  }

  private static func holder(_ descriptor: Int32) -> Holder? {
    var text = [UInt8](repeating: 0, count: 300)
    let count = pread(descriptor, &text, text.count, 0)
    guard count > 0 else { return nil }
    let words = String(decoding: text[..<count], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    guard words.count == 2 else { return nil }
    return Holder(process: String(words[0]), host: String(words[1]))
  }
}

/// The C function whose name ``OutputLock`` gives to its own.
private enum Platform {
  static func open(_ path: String, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags, 0o644)
    #elseif canImport(Musl)
      Musl.open(path, flags, 0o644)
    #else
      Darwin.open(path, flags, 0o644)
    #endif
  }
}
