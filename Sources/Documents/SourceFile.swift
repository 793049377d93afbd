package import Diagnostics

/// An input file in memory: UTF-8, NFC, with the means to name a place in it.
package struct SourceFile: Sendable {
  /// The path from the portal's root, with `/` between folders, NFC.
  package let path: String
  /// The content: valid UTF-8, without a byte-order mark.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension SourceFile {
  /// The place of a range of bytes; its start counts, its end only bounds the caret.
  package func place(at range: Range<Int>) -> Place {
    let start = min(range.lowerBound, bytes.count)
    var lineStart = start
    while lineStart > 0, bytes[lineStart - 1] != newline { lineStart -= 1 }
    var lineEnd = start
    while lineEnd < bytes.count, bytes[lineEnd] != newline { lineEnd += 1 }
    if lineEnd > lineStart, bytes[lineEnd - 1] == carriageReturn, lineEnd > start { lineEnd -= 1 }
    let line = 1 + bytes[..<lineStart].count { $0 == newline }
    let end = max(min(range.upperBound, lineEnd), start)
    return Place(
      path: path,
      line: line,
      column: 1 + scalarCount(lineStart..<start),
      length: max(1, scalarCount(start..<end)),
      excerpt: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    )
  }

  /// The place of one byte.
  package func place(at offset: Int) -> Place {
    place(at: offset..<offset + 1)
  }

  /// The place of a column of a line, both counted from 1 and the column in scalars.
  package func place(line: Int, column: Int, length: Int = 1) -> Place {
    let (start, end) = lineBounds(line)
    return Place(
      path: path,
      line: line,
      column: column,
      length: max(1, length),
      excerpt: String(decoding: bytes[start..<end], as: UTF8.self)
    )
  }

  /// The file as a whole.
  package var wholeFile: Place { Place(file: path) }

  private func lineBounds(_ line: Int) -> (start: Int, end: Int) {
    var start = 0
    var current = 1
    while current < line, start < bytes.count {
      if bytes[start] == newline { current += 1 }
      start += 1
    }
    var end = start
    while end < bytes.count, bytes[end] != newline { end += 1 }
    if end > start, bytes[end - 1] == carriageReturn { end -= 1 }
    return (start, end)
  }

  /// Bytes that do not continue a scalar, that is, the scalars of valid UTF-8.
  private func scalarCount(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
