import Diagnostics

/// Finds the line that names a table's columns, and what separates its cells.
///
/// Most tables begin with it. What comes out of a spreadsheet may have `sep=;`, titles or empty lines
/// above it, and a table whose first lines were written by hand may have another separator there.
struct HeadSearch {
  struct Head {
    let separator: CellSeparator
    /// Where the line begins.
    let start: Int
    /// How many of its cells name a column.
    let named: Int
    /// Where lines that hold something stand above it: the first of them, to the last one's end.
    let above: Range<Int>?
  }

  let bytes: [UInt8]
  let words: ColumnWords
  /// The columns that the table may have.
  let known: [String]

  /// So many lines that hold something are looked at: no title is longer.
  private static let lineLimit = 12

  /// The line, from a byte on; of equally good ones the first, under the separator that makes the most
  /// cells of it.
  func head(from start: Int) -> Head {
    let start = endOfSeparatorLine(at: start)
    var best = Head(separator: .comma, start: start, named: -1, above: nil)
    var bestFields = -1
    for separator in CellSeparator.allCases {
      var reader = RecordReader(bytes, separator: separator.byte, from: start)
      guard let first = nextLine(&reader) else { continue }
      if (first.named, first.fields) > (best.named, bestFields) {
        best = Head(
          separator: separator, start: first.range.lowerBound, named: first.named, above: nil)
        bestFields = first.fields
      }
    }
    if best.named < 2, let lower = lowerHead(from: start), lower.named >= 2 { best = lower }
    return best
  }

  /// The best line below the first one.
  private func lowerHead(from start: Int) -> Head? {
    var best: Head?
    for separator in CellSeparator.allCases {
      var reader = RecordReader(bytes, separator: separator.byte, from: start)
      guard let first = nextLine(&reader) else { continue }
      var end = first.range.upperBound
      for _ in 1..<Self.lineLimit {
        guard let line = nextLine(&reader) else { break }
        if line.named > best?.named ?? 0 {
          best = Head(
            separator: separator, start: line.range.lowerBound, named: line.named,
            above: first.range.lowerBound..<end)
        }
        end = line.range.upperBound
      }
    }
    return best
  }

  /// The next line that holds something.
  private func nextLine(
    _ reader: inout RecordReader
  ) -> (range: Range<Int>, named: Int, fields: Int)? {
    var fields: [Table.Field] = []
    while !reader.isAtEnd {
      let start = reader.position
      reader.next(into: &fields) { _, _ in }
      let line = bytes[start..<reader.position]
      if line.allSatisfy(\.isBlankInTable) { continue }
      let headings = fields.prefix(Table.columnLimit).map { field in
        String(decoding: bytes[field.range].trimmed, as: UTF8.self)
      }
      let named = Set(headings.compactMap { words.column(named: $0, among: known) }).count
      return (start..<reader.position, named, reader.cellCount)
    }
    return nil
  }

  /// The end of a first line such as `sep=;`, which tells Excel the separator and nobody else.
  private func endOfSeparatorLine(at start: Int) -> Int {
    let end = bytes[start...].firstOffset(of: UInt8(ascii: "\n")) ?? bytes.count
    let line = String(decoding: bytes[start..<end].prefix(32), as: UTF8.self)
    let text = line.filter { $0 != "\"" && !$0.isWhitespace }.lowercased()
    guard text.hasPrefix("sep="), text.dropFirst(4).allSatisfy({ ",;".contains($0) }),
      end - start <= 32
    else { return start }
    return min(end + 1, bytes.count)
  }
}

extension UInt8 {
  /// Whether a line of nothing but such bytes is empty, whatever separates its cells.
  var isBlankInTable: Bool {
    switch self {
    case 0x20, 0x09...0x0D, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""): true
    default: false
    }
  }
}
