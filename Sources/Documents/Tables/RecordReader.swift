/// Takes a CSV file apart into records, along RFC 4180, over its bytes.
///
/// A mistake is handed to the caller and the reading goes on as well as it can, so that one run
/// reports them all.
struct RecordReader {
  enum Mistake {
    case unclosedQuote, textAfterQuote, quoteInsideField, fieldTooLong
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private(set) var position: Int
  /// How many cells the last record had, also those that were not kept.
  private(set) var cellCount = 0

  init(_ bytes: [UInt8], separator: UInt8, from position: Int) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
  }
}

extension RecordReader {
  var isAtEnd: Bool { position >= bytes.count }

  /// Reads one record and the line end after it, replacing what `fields` held.
  ///
  /// Only the first ``Table/cellLimit`` cells are kept: a line may have as many as the file has bytes.
  mutating func next(into fields: inout [Table.Field], report: (Mistake, Range<Int>) -> Void) {
    read(into: &fields, report: report)
    skipLineEnd()
  }

  /// Reads the first cells of a record and stops there, to see what the record is like.
  mutating func begin(into fields: inout [Table.Field]) {
    read(into: &fields, upTo: Table.cellLimit) { _, _ in }
  }

  private mutating func read(
    into fields: inout [Table.Field], upTo limit: Int = .max,
    report: (Mistake, Range<Int>) -> Void
  ) {
    fields.removeAll(keepingCapacity: true)
    cellCount = 0
    while cellCount < limit {
      let field =
        position < bytes.count && bytes[position] == quote
        ? quoted(report: report) : plain(report: report)
      if field.end - field.start > Table.fieldLimit { report(.fieldTooLong, field.range) }
      cellCount += 1
      if cellCount <= Table.cellLimit { fields.append(field) }
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
  }

  private mutating func plain(report: (Mistake, Range<Int>) -> Void) -> Table.Field {
    let start = position
    var firstQuote: Int?
    var (quotes, hasPair) = (0, false)
    while position < bytes.count, !isEnd(bytes[position]) {
      if bytes[position] == quote {
        if firstQuote == nil { firstQuote = position }
        hasPair = hasPair || bytes[position - 1] == quote && quotes > 0
        quotes += 1
      }
      position += 1
    }
    // `Thư viện "Hải Đăng"` says what it says; one quote, or two in a row, meant something else.
    if let firstQuote, hasPair || !quotes.isMultiple(of: 2) {
      report(.quoteInsideField, firstQuote..<position)
    }
    return Table.Field(start: start, end: position, isQuoted: false)
  }

  private mutating func quoted(report: (Mistake, Range<Int>) -> Void) -> Table.Field {
    let opening = position
    position += 1
    while position < bytes.count {
      guard bytes[position] == quote else {
        position += 1
        continue
      }
      if position + 1 < bytes.count, bytes[position + 1] == quote {
        position += 2
        continue
      }
      let field = Table.Field(start: opening + 1, end: position, isQuoted: true)
      position += 1
      skipTextAfterQuote(report: report)
      return field
    }
    report(.unclosedQuote, opening..<opening + 1)
    return Table.Field(start: opening + 1, end: position, isQuoted: true)
  }

  private mutating func skipTextAfterQuote(report: (Mistake, Range<Int>) -> Void) {
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    // Spaces between a quote and the separator are invisible to who wrote them.
    if !bytes[start..<position].trimmed.isEmpty { report(.textAfterQuote, start..<position) }
  }

  private mutating func skipLineEnd() {
    if position < bytes.count, bytes[position] == carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == newline { position += 1 }
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == newline || byte == carriageReturn
  }
}

private let quote = UInt8(ascii: "\"")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
