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
  package var text: String { decode(trimmed) }

  /// The text to the last space.
  package var exactText: String { decode(table.file.bytes[field.range]) }

  /// Whether the cell holds nothing but spaces.
  package var isEmpty: Bool { trimmed.isEmpty }

  package var place: Place { table.lines.place(at: trimmed.indices, in: table.file) }

  /// The place, kept to be looked up when it is needed.
  package var site: Site { Site(file: table.file, bytes: trimmed.indices) }

  var trimmed: ArraySlice<UInt8> { table.file.bytes[field.range].trimmed }

  private func decode(_ bytes: ArraySlice<UInt8>) -> String {
    let quote = UInt8(ascii: "\"")
    guard field.isQuoted, bytes.contains(where: { $0 == quote || $0 == UInt8(ascii: "\r") }) else {
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
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while true {
      if let first = slice.first, first.isTableSpace {
        slice = slice.dropFirst()
      } else if slice.starts(with: noBreakSpace) {
        slice = slice.dropFirst(noBreakSpace.count)
      } else if let last = slice.last, last.isTableSpace {
        slice = slice.dropLast()
      } else if slice.count >= noBreakSpace.count, slice.suffix(2).elementsEqual(noBreakSpace) {
        slice = slice.dropLast(noBreakSpace.count)
      } else {
        return slice
      }
    }
  }
}

private let noBreakSpace: [UInt8] = [0xC2, 0xA0]

extension UInt8 {
  fileprivate var isTableSpace: Bool {
    self == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(self)
  }
}
