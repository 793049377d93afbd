package import Diagnostics

/// An input file in memory: UTF-8, NFC, with the means to name a place in it.
package final class SourceFile: Sendable {
  /// The path from the portal's root, with `/` between folders, NFC.
  package let path: String
  /// The content: valid UTF-8, without a byte-order mark.
  package let bytes: [UInt8]
  /// Where the lines begin: a file with a fault on each of its lines is still read in no time.
  let lines: LineIndex
  /// The invisible characters that its running text was freed of, in order.
  let dropped: [InvisibleCharacters.Dropped]

  package convenience init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, dropped: [])
  }

  init(path: String, bytes: [UInt8], dropped: [InvisibleCharacters.Dropped]) {
    self.path = path
    self.bytes = bytes
    self.dropped = dropped
    lines = LineIndex(bytes)
  }
}

extension SourceFile {
  /// The place of a range of bytes; its start counts, its end only bounds the caret.
  package func place(at range: Range<Int>) -> Place {
    lines.place(at: range, in: self)
  }

  /// The place of one byte.
  package func place(at offset: Int) -> Place {
    place(at: offset..<offset + 1)
  }

  /// The place of a column of a line, both counted from 1 and the column in scalars.
  package func place(line: Int, column: Int, length: Int = 1) -> Place {
    lines.place(line: line - 1, column: column, length: length, in: self)
  }

  /// The isolates that a line leaves open, where no more is known of a file's paragraphs.
  package var isolateFaults: [Diagnostic] {
    guard IsolateBalance.mayOccur(in: bytes[...]) else { return [] }
    return (0..<lines.count).compactMap { line in
      IsolateBalance.fault(in: bytes[lines.range(ofLine: line, in: bytes)])
        .map { Diagnostic($0.problem, at: place(at: $0.range)) }
    }
  }

  /// The byte at which a place of this file begins.
  func offset(of place: Place) -> Int {
    lines.offset(ofLine: place.line - 1, column: place.column, in: bytes)
  }

  /// The file as a whole.
  package var wholeFile: Place { Place(file: path) }
}
