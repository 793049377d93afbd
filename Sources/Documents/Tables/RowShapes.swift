import Diagnostics

/// What a cell looks like.
enum CellShape: Hashable {
  case empty
  /// Four digits, as of a year: a number may have them too.
  case year
  /// Digits, and marks between them: a number, a day.
  case number
  /// A name of the files, or a word of theirs.
  case name
  case text

  init(_ text: String) {
    guard let first = text.unicodeScalars.first else {
      self = .empty
      return
    }
    let isNumber =
      ("0"..."9").contains(first) || first == "-" && text.utf8.count > 1
    if isNumber, text.unicodeScalars.allSatisfy({ "0123456789.,-/ ".unicodeScalars.contains($0) }) {
      self = text.utf8.count == 4 && Int(text).map { 1900...2200 ~= $0 } == true ? .year : .number
    } else {
      self = Slug.isSlug(text) ? .name : .text
    }
  }
}

/// What the rows of a table look like as a whole: a row that went wrong is held against them to see
/// where.
struct RowShapes {
  /// The shapes of a row's cells, `nil` for running text, which may look like anything.
  typealias Pattern = [CellShape?]

  private(set) var patterns: Set<Pattern> = []

  /// Whether a row of such cells would be like another.
  func hold(_ pattern: Pattern) -> Bool {
    patterns.contains { $0.count == pattern.count && Self.isLike($0, pattern) }
  }

  /// Whether a row begins with such cells.
  func hold(beginning: Pattern) -> Bool {
    patterns.contains { $0.count >= beginning.count && Self.isLike($0, beginning) }
  }

  /// Whether cells look like those of a row; where that has a number, it may be 2012 as well.
  private static func isLike(_ known: Pattern, _ found: Pattern) -> Bool {
    zip(known, found).allSatisfy { $0 == $1 || $0 == .number && $1 == .year }
  }

  mutating func insert(_ pattern: Pattern) { patterns.insert(pattern) }
}

extension TableBuilder {
  /// Why a row has more cells than the table, or fewer.
  mutating func slip(_ record: [Table.Field], found: Int, _ header: Header) -> RowSlip {
    let other = RowSlip.other(separator: header.separator)
    if found > header.columns.count {
      if let number = cutNumber(record, header) { return .cutThousands(number: number) }
      guard found <= Table.columnLimit, record.count == found else { return other }
      return surplus(record, header) ?? other
    }
    let shapes = shapesOfRows(header)
    let beginning = pattern(record.map(text), header)
    guard shapes.hold(beginning: beginning) else { return other }
    let missing = header.columns[record.count...]
    return .cutOff(
      columns: missing.map(\.heading),
      required: missing.filter { required.contains($0.name) }.map(\.heading),
      separator: header.separator)
  }

  /// Why a row has too many cells: empty ones at its end, or one that a separator in it cut up; `nil`
  /// where it may be either, or several.
  private mutating func surplus(_ record: [Table.Field], _ header: Header) -> RowSlip? {
    let shapes = shapesOfRows(header)
    let texts = record.map(text)
    let surplus = texts.count - header.columns.count
    let isEmptyAtEnd =
      texts.suffix(surplus).allSatisfy(\.isEmpty)
      && shapes.hold(pattern(Array(texts.dropLast(surplus)), header))
    let cut = header.columns.indices.filter { index in
      let parts = texts[index...index + surplus]
      guard parts.allSatisfy({ !$0.isEmpty }) else { return false }
      let joined = parts.joined(separator: header.separator.text)
      let row = Array(texts[..<index]) + [joined] + Array(texts[(index + surplus + 1)...])
      return shapes.hold(pattern(row, header))
    }
    // In a text a space follows the mark; in front of a new cell nobody types one.
    let inText = cut.filter { file.bytes[record[$0 + 1].start] == UInt8(ascii: " ") }
    guard let index = inText.count == 1 ? inText[0] : cut.count == 1 && !isEmptyAtEnd ? cut[0] : nil
    else {
      return isEmptyAtEnd && cut.isEmpty
        ? .emptyCells(count: surplus, separator: header.separator) : nil
    }
    let parts = Array(texts[index...index + surplus])
    if parts.count == 2, header.separator == .comma, !header.columns[index].isText,
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    {
      return .cutDecimals(
        number: parts.joined(separator: "."), nearest: NumberText.whole(around: parts[0], ""))
    }
    guard !record[index...index + surplus].contains(where: \.isQuoted) else { return nil }
    let range = record[index].start..<record[index + surplus].end
    let cell = String(decoding: file.bytes[range].trimmed, as: UTF8.self)
    return .unquoted(
      cell: "\""
        + cell.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\"",
      separator: header.separator)
  }

  private func pattern(_ texts: [String], _ header: Header) -> RowShapes.Pattern {
    zip(texts, header.columns).map { text, column in column.isText ? nil : CellShape(text) }
  }

  /// So many rows tell what rows look like.
  private static let shapeLimit = 500

  /// The shapes of the first rows that have as many cells as the table.
  private mutating func shapesOfRows(_ header: Header) -> RowShapes {
    if let shapes { return shapes }
    var found = RowShapes()
    var reader = RecordReader(file.bytes, separator: header.separator.byte, from: rowsStart)
    var fields: [Table.Field] = []
    for _ in 0..<Self.shapeLimit where !reader.isAtEnd {
      reader.next(into: &fields) { _, _ in }
      guard fields.count == header.columns.count else { continue }
      found.insert(pattern(fields.map(text), header))
    }
    shapes = found
    return found
  }

  /// A number of thousands that a comma cut in two: `1` and `740`.
  private func cutNumber(_ record: [Table.Field], _ header: Header) -> String? {
    guard header.separator == .comma else { return nil }
    let texts = record.map(text)
    for (first, second) in zip(texts, texts.dropFirst())
    where NumberText.looksLikeThousands(first, second)
      && (first + second).utf8.allSatisfy(\.isDigit)
    {
      return first + second
    }
    return nil
  }
}
