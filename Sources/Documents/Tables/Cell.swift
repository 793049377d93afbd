package import Diagnostics

extension Table {
  /// One cell: its text, and where it stands.
  package struct Cell: Sendable {
    let table: Table
    let field: Field
  }
}

extension Table.Cell {
  /// The text without the spaces around it, its lines ended by `\n`.
  package var text: String { decode(table.file.bytes[trimmed]) }

  /// The text to the last space.
  package var exactText: String { decode(table.file.bytes[field.range]) }

  /// Whether the cell holds nothing but spaces.
  package var isEmpty: Bool { trimmed.isEmpty }

  /// Whether the text begins with a digit, as nearly all values do.
  package var beginsWithDigit: Bool {
    table.file.bytes[trimmed].first?.isDigit ?? false
  }

  /// Whether the text begins with a small letter of ASCII, as nearly all names do.
  package var beginsWithSmallLetter: Bool {
    table.file.bytes[trimmed].first.map { (0x61...0x7A).contains($0) } ?? false
  }

  package var place: Place { table.lines.place(at: trimmed, in: table.file) }

  /// The place, kept to be looked up when it is needed.
  package var site: Site { Site(file: table.file, bytes: trimmed) }

  /// Where the text stands in the file.
  private var trimmed: Range<Int> { table.file.bytes[field.range].trimmedIndices }

  private func decode(_ bytes: ArraySlice<UInt8>) -> String {
    let quote = UInt8(ascii: "\"")
    guard field.isQuoted, bytes.holds(quote) || bytes.holds(UInt8(ascii: "\r")) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      let isSecondOfPair =
        bytes[index] == quote && next == quote
        || bytes[index] == UInt8(ascii: "\r") && next == UInt8(ascii: "\n")
      // Of `""` and of a line's end one byte says it all: the second.
      if isSecondOfPair { index += 1 }
      text.append(bytes[index])
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without the spaces of any width around them.
  var trimmed: ArraySlice<UInt8> { self[trimmedIndices] }

  /// Where these bytes stand: by numbers, as every cell of every table comes through here.
  fileprivate var trimmedIndices: Range<Int> {
    var (start, end) = (startIndex, endIndex)
    while start < end {
      if self[start].isTableSpace {
        start += 1
      } else if self[end - 1].isTableSpace {
        end -= 1
      } else if let length = wideSpace(at: start, before: end) {
        start += length
      } else if let length = wideSpace(endingAt: end, from: start) {
        end -= length
      } else {
        break
      }
    }
    return start..<end
  }

  /// The length of a space that takes more than a byte, where one begins.
  private func wideSpace(at index: Int, before end: Int) -> Int? {
    // Nearly all cells begin and end with ASCII.
    guard self[index] >= 0xC2 else { return nil }
    if index + 1 < end, self[index] == 0xC2, self[index + 1] == 0xA0 { return 2 }
    guard index + 2 < end else { return nil }
    switch (self[index], self[index + 1], self[index + 2]) {
    // U+2000 to U+200A, U+202F, U+205F, U+3000.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return nil
    }
  }

  private func wideSpace(endingAt end: Int, from start: Int) -> Int? {
    guard self[end - 1] >= 0x80 else { return nil }
    return [2, 3].first { length in
      end - length >= start && wideSpace(at: end - length, before: end) == length
    }
  }
}

extension UInt8 {
  fileprivate var isTableSpace: Bool {
    self == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(self)
  }
}
