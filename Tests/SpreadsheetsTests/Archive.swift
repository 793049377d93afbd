import CZlib
import Spreadsheets
import Testing

/// A ZIP archive as its readers see it: the list at its end, and what it leads to.
struct Archive {
  /// Names and contents, in the archive's order.
  private(set) var parts: [(name: String, content: [UInt8])] = []

  init(_ bytes: [UInt8]) throws {
    let end = bytes.count - 22
    try #require(end >= 0 && bytes.little(end, 4) == 0x0605_4B50)
    var entry = bytes.little(end + 16, 4)
    for _ in 0..<bytes.little(end + 10, 2) {
      try #require(bytes.little(entry, 4) == 0x0201_4B50)
      let (length, start) = (bytes.little(entry + 28, 2), bytes.little(entry + 42, 4))
      let (compressed, size) = (bytes.little(entry + 20, 4), bytes.little(entry + 24, 4))
      // No extra fields; the version, the method, the time and the name are the same in both places.
      try #require(bytes.little(entry + 30, 2) == 0 && bytes.little(start + 28, 2) == 0)
      try #require(bytes[entry + 6..<entry + 16].elementsEqual(bytes[start + 4..<start + 14]))
      let name = bytes[entry + 46..<entry + 46 + length]
      try #require(name.elementsEqual(bytes[start + 30..<start + 30 + length]))
      let data = start + 30 + length
      let content = try Self.inflated(bytes[data..<data + compressed], size: size)
      let checksum = crc32(0, content, UInt32(content.count))
      try #require(bytes.little(entry + 16, 4) == Int(checksum))
      // The checksum and the sizes stand behind the data, too.
      let behind = data + compressed
      try #require(bytes.little(behind, 4) == 0x0807_4B50)
      try #require(bytes[behind + 4..<behind + 16].elementsEqual(bytes[entry + 16..<entry + 28]))
      parts.append((String(decoding: name, as: UTF8.self), content))
      entry += 46 + length
    }
    try #require(entry == end)
  }

  /// The text of a part.
  func text(_ name: String) throws -> String {
    let part = try #require(parts.first { $0.name == name })
    return String(decoding: part.content, as: UTF8.self)
  }

  private static func inflated(_ data: ArraySlice<UInt8>, size: Int) throws -> [UInt8] {
    var stream = z_stream()
    let version = inflateInit2_(
      &stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    try #require(version == Z_OK)
    defer { inflateEnd(&stream) }
    var input = Array(data)
    var output = [UInt8](repeating: 0, count: size + 1)
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    try #require(status == Z_STREAM_END && stream.avail_in == 0 && stream.avail_out == 1)
    return Array(output.dropLast())
  }
}

extension [UInt8] {
  /// A number of so many bytes, the lowest first.
  fileprivate func little(_ start: Int, _ count: Int) -> Int {
    self[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
