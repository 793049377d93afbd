internal import Diagnostics

/// Where the lines of a file begin, so that many places of one file cost one pass over it.
struct LineIndex: Sendable {
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
        starts.append(index + 1)
      }
    }
    self.starts = starts
  }
}

extension LineIndex {
  /// How many lines the file has; a final line end begins one more, which is empty.
  var count: Int { starts.count }

  /// The number from 0 of the line that holds a byte.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line, counted from 0, without its end.
  func range(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
    guard starts.indices.contains(line) else { return bytes.count..<bytes.count }
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The place of a range of bytes; its start counts, its end only bounds the caret.
  func place(at range: Range<Int>, in file: SourceFile) -> Place {
    let line = line(at: min(range.lowerBound, file.bytes.count))
    let whole = self.range(ofLine: line, in: file.bytes)
    let start = min(range.lowerBound, whole.upperBound)
    let end = max(start, min(range.upperBound, whole.upperBound))
    return Place(
      path: file.path,
      line: line + 1,
      column: 1 + file.bytes[whole.lowerBound..<start].scalarCount,
      length: max(1, file.bytes[start..<end].scalarCount),
      excerpt: String(decoding: file.bytes[whole], as: UTF8.self)
    )
  }
}

extension ArraySlice<UInt8> {
  /// The scalars of valid UTF-8: its bytes that continue none.
  fileprivate var scalarCount: Int { count { $0 & 0xC0 != 0x80 } }
}
