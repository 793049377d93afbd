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

  init(_ bytes: [UInt8], separator: UInt8, from position: Int) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
  }
}

extension RecordReader {
  var isAtEnd: Bool { position >= bytes.count }

  /// Reads one record and the line end after it, replacing what `fields` held.
  mutating func next(into fields: inout [Table.Field], report: (Mistake, Range<Int>) -> Void) {
    fields.removeAll(keepingCapacity: true)
    while true {
      let field =
        position < bytes.count && bytes[position] == quote
        ? quoted(report: report) : plain(report: report)
      if field.end - field.start > Table.fieldLimit { report(.fieldTooLong, field.range) }
      fields.append(field)
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    skipLineEnd()
  }

  private mutating func plain(report: (Mistake, Range<Int>) -> Void) -> Table.Field {
    let start = position
    var firstQuote: Int?
    while position < bytes.count, !isEnd(bytes[position]) {
      if bytes[position] == quote, firstQuote == nil { firstQuote = position }
      position += 1
    }
    if let firstQuote { report(.quoteInsideField, firstQuote..<position) }
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
