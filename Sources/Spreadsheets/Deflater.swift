internal import CZlib

/// Compresses one part after the other by zlib's deflate (RFC 1951).
///
/// The bytes depend on the zlib that is linked: its authors promise that every version reads what any
/// other wrote, not that it writes the same. A program that zlib's archive is linked into writes the
/// same bytes everywhere.
struct Deflater: ~Copyable {
  /// zlib keeps the address, so that it must not change.
  private let stream: UnsafeMutablePointer<z_stream>
  private let room: UnsafeMutableBufferPointer<UInt8>

  init() throws(WorkbookError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Level 1, raw deflate with the largest window, the usual memory and strategy: all said, so that
    // no default can change.
    let status = deflateInit2_(
      stream, Self.level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      stream.deallocate()
      throw .compression(status: Int(status))
    }
    self.stream = stream
    room = .allocate(capacity: 1 << 16)
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    room.deallocate()
  }

  /// The fastest: with 6, the usual one, a file is a quarter smaller and takes more than twice as long.
  private static let level: Int32 = 1
}

extension Deflater {
  /// Begins a part that shares nothing with those before.
  mutating func restart() throws(WorkbookError) {
    let status = deflateReset(stream)
    guard status == Z_OK else { throw .compression(status: Int(status)) }
  }

  /// Compresses the part's next bytes.
  ///
  /// - Parameters:
  ///   - input: Any number of bytes below 4 GiB.
  ///   - ends: Whether they are its last ones.
  ///   - output: Takes what is ready.
  /// - Throws: ``WorkbookError/compression(status:)``.
  mutating func deflate(
    _ input: UnsafeBufferPointer<UInt8>, ends: Bool, into output: inout [UInt8]
  ) throws(WorkbookError) {
    // zlib only reads them; older headers do not say so.
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = UInt32(input.count)
    repeat {
      stream.pointee.next_out = room.baseAddress
      stream.pointee.avail_out = UInt32(room.count)
      let status = CZlib.deflate(stream, ends ? Z_FINISH : Z_NO_FLUSH)
      // Z_BUF_ERROR says only that there was nothing to do.
      guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
        throw .compression(status: Int(status))
      }
      let ready = room.count - Int(stream.pointee.avail_out)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<ready]))
    } while stream.pointee.avail_out == 0
  }

  /// The checksum that ZIP uses, taken further.
  static func checksum(_ bytes: UnsafeBufferPointer<UInt8>, after checksum: UInt32) -> UInt32 {
    UInt32(crc32(UInt(checksum), bytes.baseAddress, UInt32(bytes.count)))
  }
}
