#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Nothing is read without a bound: a file may grow while it is read, and what the system tells of its
// size may be wrong.

extension FileSystem {
  /// All bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file; a link at the path's end is not followed.
  ///   - limit: How many bytes it may hold.
  /// - Returns: The bytes.
  /// - Throws: Also ``SystemError/isTooLarge``, when it holds more.
  package static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = try opened(file: path)
    defer { close(descriptor) }
    return try read(descriptor, limit: limit, path)
  }

  /// The first bytes of a file; fewer where it holds fewer.
  package static func beginning(of path: String, count: Int) throws(SystemError) -> [UInt8] {
    let descriptor = try opened(file: path)
    defer { close(descriptor) }
    _ = try fileStatus(descriptor, path)
    return try piece(of: descriptor, count: count, path)
  }

  /// A file's bytes, piece by piece.
  package static func read(
    _ path: String, _ take: (ArraySlice<UInt8>) throws(SystemError) -> Void
  ) throws(SystemError) {
    let descriptor = try opened(file: path)
    defer { close(descriptor) }
    _ = try fileStatus(descriptor, path)
    while true {
      let bytes = try piece(of: descriptor, count: pieceSize, path)
      if bytes.isEmpty { return }
      try take(bytes[...])
    }
  }

  private static let pieceSize = 1 << 20

  private static func opened(file path: String) throws(SystemError) -> Int32 {
    // Callers have looked what the path names; if it became a link meanwhile, it is not followed.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path: path) }
    return descriptor
  }

  /// All bytes of an open file.
  static func read(
    _ descriptor: Int32, limit: Int, _ path: String
  ) throws(SystemError) -> [UInt8] {
    let size = try fileStatus(descriptor, path)
    guard size <= limit else { throw .tooLarge(path) }
    // One byte more than is expected, to see that there is none.
    var bytes = try piece(of: descriptor, count: max(size, 0) + 1, path)
    if bytes.count > size {
      while bytes.count <= limit {
        let more = try piece(of: descriptor, count: min(pieceSize, limit + 1 - bytes.count), path)
        if more.isEmpty { break }
        bytes += more
      }
    }
    guard bytes.count <= limit else { throw .tooLarge(path) }
    return bytes
  }

  /// The size that is told of an open file.
  private static func fileStatus(
    _ descriptor: Int32, _ path: String
  ) throws(SystemError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile(path) }
    return Int(status.st_size)
  }

  /// The next bytes of an open file: as many as asked for, or all that are left.
  private static func piece(
    of descriptor: Int32, count wanted: Int, _ path: String
  ) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < buffer.count, let base = buffer.baseAddress {
        let got = Platform.read(descriptor, base + count, buffer.count - count)
        if got == 0 { return }
        if got < 0 {
          if errno == EINTR { continue }
          failure = SystemError(path: path)
          return
        }
        count += got
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
