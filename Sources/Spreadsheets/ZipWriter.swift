/// Appends compressed files to a ZIP archive, one after the other, as their bytes come.
///
/// The archive is made of APPNOTE 6.3's oldest features: no extra fields, sizes behind each file, and
/// the same time for all, 1 January 1980, so that nothing in it depends on when or where it was made.
/// There is no ZIP64; what would need it is refused.
struct ZipWriter: ~Copyable {
  /// What was not taken yet.
  private var bytes: [UInt8] = []
  /// How many bytes were taken.
  private var taken: UInt64 = 0
  private var entries: [Entry] = []
  private var deflater: Deflater
  private let limit: UInt64

  private struct Entry {
    let name: String
    let offset: UInt64
    var checksum: UInt32 = 0
    var compressed: UInt64 = 0
    var size: UInt64 = 0
  }

  /// - Parameter limit: The most bytes of the archive and of each file in it, as far as ZIP goes.
  /// - Throws: ``WorkbookError/compression(status:)``.
  init(limit: UInt64) throws(WorkbookError) {
    deflater = try Deflater()
    self.limit = min(limit, SheetLimit.file)
  }

  /// How many bytes wait to be taken.
  var waiting: Int { bytes.count }

  /// Hands over what is ready, which from then on is the caller's.
  mutating func take() -> [UInt8] {
    var ready: [UInt8] = []
    swap(&ready, &bytes)
    taken += UInt64(ready.count)
    return ready
  }
}

extension ZipWriter {
  /// Appends a whole file.
  mutating func addEntry(_ name: String, _ content: [UInt8]) throws(WorkbookError) {
    try startEntry(name)
    try endEntry(content)
  }

  /// Begins a file.
  ///
  /// The one before has ended. Names are ASCII, with `/` between folders.
  mutating func startEntry(_ name: String) throws(WorkbookError) {
    guard entries.count < 0xFFFE else { throw .tooLarge(part: name) }
    entries.append(Entry(name: name, offset: position))
    bytes.append(little: UInt32(0x0403_4B50))
    appendCommon(name, checksum: 0, compressed: 0, size: 0)
    bytes.append(contentsOf: name.utf8)
    try deflater.restart()
  }

  /// Appends to the file that was begun last.
  mutating func append(_ content: [UInt8]) throws(WorkbookError) {
    try append(content, ends: false)
  }

  /// Ends the file, after its last bytes.
  mutating func endEntry(_ content: [UInt8]) throws(WorkbookError) {
    try append(content, ends: true)
    let entry = entries[entries.count - 1]
    bytes.append(little: UInt32(0x0807_4B50))
    bytes.append(little: entry.checksum)
    bytes.append(little: UInt32(entry.compressed))
    bytes.append(little: UInt32(entry.size))
  }

  /// Ends the archive by the list of its files.
  mutating func finish() throws(WorkbookError) {
    let start = position
    for entry in entries {
      bytes.append(little: UInt32(0x0201_4B50))
      // Made by version 2.0, for MS-DOS, which has no permissions.
      bytes.append(little: UInt16(20))
      appendCommon(
        entry.name, checksum: entry.checksum, compressed: UInt32(entry.compressed),
        size: UInt32(entry.size))
      // No comment, the first disk, no attributes.
      for _ in 0..<3 { bytes.append(little: UInt16(0)) }
      bytes.append(little: UInt32(0))
      bytes.append(little: UInt32(entry.offset))
      bytes.append(contentsOf: entry.name.utf8)
    }
    let size = position - start
    guard position + Self.endLength <= limit else { throw .tooLarge(part: nil) }
    bytes.append(little: UInt32(0x0605_4B50))
    bytes.append(little: UInt32(0))
    bytes.append(little: UInt16(entries.count))
    bytes.append(little: UInt16(entries.count))
    bytes.append(little: UInt32(size))
    bytes.append(little: UInt32(start))
    bytes.append(little: UInt16(0))
  }
}

extension ZipWriter {
  /// How many bytes the end of the list has.
  private static var endLength: UInt64 { 22 }

  /// Where the next byte goes.
  private var position: UInt64 { taken + UInt64(bytes.count) }

  private mutating func append(_ content: [UInt8], ends: Bool) throws(WorkbookError) {
    let last = entries.count - 1
    let before = bytes.count
    let checksum = entries[last].checksum
    entries[last].checksum = content.withUnsafeBufferPointer {
      Deflater.checksum($0, after: checksum)
    }
    try deflate(content, ends: ends)
    entries[last].size += UInt64(content.count)
    entries[last].compressed += UInt64(bytes.count - before)
    // What a file is compressed to is a part of the archive, and no larger.
    guard entries[last].size <= limit, position <= limit else {
      throw .tooLarge(part: entries[last].name)
    }
  }

  private mutating func deflate(_ content: [UInt8], ends: Bool) throws(WorkbookError) {
    try content.withUnsafeBufferPointer { (input) throws(WorkbookError) in
      try deflater.deflate(input, ends: ends, into: &bytes)
    }
  }

  /// What stands in front of a file and in the list as well, from the version on to the lengths.
  private mutating func appendCommon(
    _ name: String, checksum: UInt32, compressed: UInt32, size: UInt32
  ) {
    bytes.append(little: UInt16(20))
    // Checksum and sizes stand behind the file.
    bytes.append(little: UInt16(0x0008))
    // Deflate.
    bytes.append(little: UInt16(8))
    // Midnight on 1 January 1980.
    bytes.append(little: UInt16(0))
    bytes.append(little: UInt16(0x0021))
    bytes.append(little: checksum)
    bytes.append(little: compressed)
    bytes.append(little: size)
    bytes.append(little: UInt16(name.utf8.count))
    bytes.append(little: UInt16(0))
  }
}
