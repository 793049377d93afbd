package import Diagnostics

extension Table {
  /// Reads a CSV file whose first line names its columns, in any order.
  ///
  /// - Parameters:
  ///   - file: The file, separated by commas, semicolons (a Vietnamese Excel) or tabs.
  ///   - required: The columns that must be there.
  ///   - optional: The columns that may be there; any other is an error.
  ///   - words: Further words by which columns may be named.
  ///   - texts: The columns of running text; all others hold names, numbers or days.
  ///   - diagnostics: Receives what is wrong with the table's form.
  /// - Returns: The rows whose form is right; nil when there is nothing to read them by.
  package static func read(
    _ file: SourceFile,
    required: [String],
    optional: [String] = [],
    words: ColumnWords = .none,
    texts: Set<String> = [],
    into diagnostics: inout [Diagnostic]
  ) -> Table? {
    var builder = TableBuilder(
      file: file, required: required, optional: optional, words: words, texts: texts)
    let table = builder.table()
    diagnostics += builder.diagnostics
    return table
  }
}

/// What reading one table needs to hold.
struct TableBuilder {
  let file: SourceFile
  let required: [String]
  let optional: [String]
  let words: ColumnWords
  let texts: Set<String>
  let lines: LineIndex
  let mayHoldIsolates: Bool
  var diagnostics: [Diagnostic] = []
  /// How many cells without a name end the header: so many may end each row.
  var unnamedTail = 0
  /// How many rows were left out for what their cells hold.
  var rowsLeftOut = 0
  /// Where the rows begin, and what they look like once that was asked for.
  var rowsStart = 0
  var shapes: RowShapes?
  /// Whether letters were found to be lost: once is enough for a file.
  var hasLostLetters = false

  init(
    file: SourceFile, required: [String], optional: [String], words: ColumnWords,
    texts: Set<String>
  ) {
    self.file = file
    self.required = required
    self.optional = optional
    self.words = words
    self.texts = texts
    lines = file.lines
    mayHoldIsolates = IsolateBalance.mayOccur(in: file.bytes[...])
  }

  /// A column of the file: what it is, and how the file has it.
  struct Column {
    let name: String
    let heading: String
    /// Whether its cells hold running text.
    let isText: Bool
  }

  /// The line that names the columns.
  struct Header {
    let columns: [Column]
    let cells: [Table.Field]
    /// What separates the rows' cells, which somebody may have written otherwise in the header.
    var separator: CellSeparator
    var line: Range<Int>
  }

  /// Reads the table; `nil` when its columns are not known.
  mutating func table() -> Table? {
    // A byte-order mark is taken off when a file is read; a second one is Excel's.
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard !file.bytes[start...].allSatisfy(\.isBlankInTable) else {
      // A semicolon, as Excel with Vietnamese settings writes.
      let line = (required + optional).joined(separator: CellSeparator.semicolon.text)
      diagnostics.append(Diagnostic(.table(.empty(line: line)), at: file.wholeFile))
      return nil
    }
    let head = HeadSearch(bytes: file.bytes, words: words, known: required + optional)
      .head(from: start)
    var reader = RecordReader(file.bytes, separator: head.separator.byte, from: head.start)
    guard var header = header(&reader, head) else { return nil }
    if let above = head.above {
      let range = above.lowerBound..<above.lowerBound + 1
      let first = lines.line(at: above.lowerBound) + 1
      report(
        .linesAboveColumns(first: first, last: lines.line(at: above.upperBound - 1) + 1), range)
    }
    if let separator = separatorOfRows(below: header, from: reader.position) {
      report(
        .otherSeparator(
          found: header.separator, expected: separator,
          line: header.columns.map(\.heading).joined(separator: separator.text)), header.line)
      header.separator = separator
      reader = RecordReader(file.bytes, separator: separator.byte, from: reader.position)
    }
    rowsStart = reader.position
    let fields = body(&reader, header)
    return Table(
      file: file,
      columns: header.columns.map(\.name),
      headings: header.columns.map(\.heading),
      separator: header.separator,
      fields: fields,
      lines: lines,
      absent: Set(required + optional).subtracting(header.columns.map(\.name)),
      isWhole: diagnostics.isEmpty && rowsLeftOut == 0
    )
  }

  func column(named heading: String) -> String? {
    words.column(named: heading, among: required + optional)
  }

  /// A cell's text without the spaces around it.
  func text(_ field: Table.Field) -> String {
    String(decoding: file.bytes[field.range].trimmed, as: UTF8.self)
  }

  func isBlank(_ field: Table.Field) -> Bool { file.bytes[field.range].trimmed.isEmpty }

  mutating func report(_ problem: TableProblem, _ range: Range<Int>) {
    diagnostics.append(Diagnostic(.table(problem), at: lines.place(at: range, in: file)))
  }

  mutating func report(_ mistake: RecordReader.Mistake, _ range: Range<Int>) {
    // All faults of a file may stand in one line.
    guard diagnostics.count < Table.problemLimit else { return }
    switch mistake {
    case .unclosedQuote: report(TableProblem.unclosedQuote, range)
    case .textAfterQuote: report(TableProblem.textAfterQuote, range)
    case .quoteInsideField: report(TableProblem.quoteInsideField, range)
    case .fieldTooLong: report(.fieldTooLong(limit: Table.fieldLimit), range)
    }
  }

  /// A cell's text stands by itself on pages, so that what it opens must close in it.
  mutating func checkIsolates(in fields: [Table.Field]) {
    guard mayHoldIsolates else { return }
    for field in fields where diagnostics.count < Table.problemLimit {
      guard let fault = IsolateBalance.fault(in: file.bytes[field.range]) else { continue }
      diagnostics.append(Diagnostic(fault.problem, at: lines.place(at: fault.range, in: file)))
    }
  }
}

extension CellSeparator {
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }

  var text: String { String(Unicode.Scalar(byte)) }
}
