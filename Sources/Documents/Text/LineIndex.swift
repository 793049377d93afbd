internal import Diagnostics

/// Where the lines of a file begin, so that many places of one file cost one pass over it.
struct LineIndex: Sendable {
  /// In bytes from the file's beginning; in half the room of an `Int`, for every file has one of
  /// these, and none is as large as 2 GB.
  private let starts: [Int32]

  init(_ bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    starts = [Int32](unsafeUninitializedCapacity: 1 + bytes[...].count(of: newline)) {
      starts, count in
      starts[0] = 0
      count = 1
      while let end = bytes[Int(starts[count - 1])...].firstOffset(of: newline) {
        starts[count] = Int32(end + 1)
        count += 1
      }
    }
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
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line, counted from 0, without its end.
  func range(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
    guard starts.indices.contains(line) else { return bytes.count..<bytes.count }
    let start = Int(starts[line])
    var end = line + 1 < starts.count ? Int(starts[line + 1]) - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The place of a range of bytes; its start counts, its end only bounds the caret.
  func place(at range: Range<Int>, in file: SourceFile) -> Place {
    let line = line(at: min(range.lowerBound, file.bytes.count))
    let whole = self.range(ofLine: line, in: file.bytes)
    let start = min(range.lowerBound, whole.upperBound)
    let end = max(start, min(range.upperBound, whole.upperBound))
    return place(
      line: line, column: 1 + file.bytes[whole.lowerBound..<start].scalarCount, at: start,
      length: max(1, file.bytes[start..<end].scalarCount), in: file)
  }

  /// The place of a column of a line, the line counted from 0, the column in scalars from 1.
  func place(line: Int, column: Int, length: Int, in file: SourceFile) -> Place {
    // A reader that misses something where the last line has no end may point a line further.
    guard line < count else {
      return place(at: file.bytes.count..<file.bytes.count, in: file)
    }
    let offset = offset(ofLine: line, column: column, in: file.bytes)
    return place(line: line, column: column, at: offset, length: max(1, length), in: file)
  }

  /// The byte at a column of a line, the line counted from 0, the column in scalars from 1.
  func offset(ofLine line: Int, column: Int, in bytes: [UInt8]) -> Int {
    bytes.offset(ofScalar: column - 1, in: range(ofLine: line, in: bytes))
  }

  /// What a place shows of a line that is longer: enough for any window around the column, and no
  /// more, since a line of a megabyte may have a thousand faults.
  private static let shownBytes = (before: 400, after: 600)

  private func place(
    line: Int, column: Int, at offset: Int, length: Int, in file: SourceFile
  ) -> Place {
    var shown = range(ofLine: line, in: file.bytes)
    var hiddenColumns = 0
    if shown.count > Self.shownBytes.before + Self.shownBytes.after {
      let whole = shown
      var start = max(whole.lowerBound, offset - Self.shownBytes.before)
      var end = min(whole.upperBound, offset + Self.shownBytes.after)
      while start > whole.lowerBound, file.bytes[start].continuesScalar { start -= 1 }
      while end < whole.upperBound, file.bytes[end].continuesScalar { end += 1 }
      shown = start..<end
      hiddenColumns = column - 1 - file.bytes[start..<max(start, offset)].scalarCount
    }
    return Place(
      path: file.path, line: line + 1, column: column, length: length,
      excerpt: String(decoding: file.bytes[shown], as: UTF8.self),
      excerptColumn: 1 + hiddenColumns)
  }
}

extension [UInt8] {
  /// Where a scalar of a range begins, the scalars counted from 0.
  fileprivate func offset(ofScalar number: Int, in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { bytes in
      var offset = range.lowerBound
      var left = number
      // By the piece, since the line may be long and have a thousand places.
      let step = 64
      while offset + step < range.upperBound {
        let scalars = bytes[offset..<offset + step].count { !$0.continuesScalar }
        guard scalars < left else { break }
        left -= scalars
        offset += step
      }
      while offset < range.upperBound, bytes[offset].continuesScalar || left > 0 {
        if !bytes[offset].continuesScalar { left -= 1 }
        offset += 1
      }
      return offset
    }
  }
}

extension UInt8 {
  /// Whether the byte belongs to a scalar that began before it.
  fileprivate var continuesScalar: Bool { self & 0xC0 == 0x80 }
}

extension ArraySlice<UInt8> {
  /// The scalars of valid UTF-8: its bytes that continue none.
  fileprivate var scalarCount: Int { count { !$0.continuesScalar } }
}
