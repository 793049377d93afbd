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
  /// The bytes without the white space and no-break spaces around them.
  var trimmed: ArraySlice<UInt8> { self[trimmedIndices] }

  /// Where these bytes stand: by numbers, as every cell of every table comes through here.
  fileprivate var trimmedIndices: Range<Int> {
    var (start, end) = (startIndex, endIndex)
    while start < end {
      if self[start].isTableSpace {
        start += 1
      } else if isNoBreakSpace(at: start, before: end) {
        start += 2
      } else if self[end - 1].isTableSpace {
        end -= 1
      } else if isNoBreakSpace(at: end - 2, before: end), start <= end - 2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  private func isNoBreakSpace(at index: Int, before end: Int) -> Bool {
    index >= startIndex && index + 1 < end && self[index] == 0xC2 && self[index + 1] == 0xA0
  }
}

extension UInt8 {
  fileprivate var isTableSpace: Bool {
    self == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(self)
  }
}
