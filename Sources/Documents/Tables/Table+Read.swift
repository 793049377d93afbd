package import Diagnostics

extension Table {
  /// Reads a CSV file whose first line names its columns, in any order.
  ///
  /// - Parameters:
  ///   - file: The file, separated by commas, semicolons (a Vietnamese Excel) or tabs.
  ///   - required: The columns that must be there.
  ///   - optional: The columns that may be there; any other is an error.
  ///   - diagnostics: Receives what is wrong with the table's form.
  /// - Returns: The rows whose form is right; nil when there is no header to read them by.
  package static func read(
    _ file: SourceFile,
    required: [String],
    optional: [String] = [],
    into diagnostics: inout [Diagnostic]
  ) -> Table? {
    var builder = TableBuilder(file: file, known: required + optional)
    let table = builder.table(required: required, optional: optional)
    diagnostics += builder.diagnostics
    return table
  }
}

/// What reading one table needs to hold.
private struct TableBuilder {
  let file: SourceFile
  let known: [String]
  let lines: LineIndex
  var diagnostics: [Diagnostic] = []
  /// How many cells without a name end the header: so many may end each row.
  private var unnamedTail = 0
  private let mayHoldIsolates: Bool

  init(file: SourceFile, known: [String]) {
    self.file = file
    self.known = known
    lines = file.lines
    mayHoldIsolates = IsolateBalance.mayOccur(in: file.bytes[...])
  }

  mutating func table(required: [String], optional: [String]) -> Table? {
    // A byte-order mark is taken off when a file is read; a second one is Excel's.
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard !file.bytes[start...].trimmed.isEmpty else {
      diagnostics.append(Diagnostic(.table(.empty), at: file.wholeFile))
      return nil
    }
    let separator = detectSeparator(from: start)
    var reader = RecordReader(file.bytes, separator: separator.byte, from: start)
    guard let columns = header(&reader, required: required) else { return nil }
    let fields = body(&reader, count: columns.count)
    return Table(
      file: file,
      columns: columns,
      separator: separator,
      fields: fields,
      lines: lines,
      absent: Set(known).subtracting(columns)
    )
  }

  /// The separator under which the first line names the most columns that are known.
  private func detectSeparator(from start: Int) -> Table.Separator {
    var best = (separator: Table.Separator.comma, score: (known: -1, fields: 0))
    for separator in Table.Separator.allCases {
      var reader = RecordReader(file.bytes, separator: separator.byte, from: start)
      var fields: [Table.Field] = []
      reader.begin(into: &fields)
      let named = fields.prefix(Table.columnLimit).count { known.contains(name($0)) }
      let score = (known: named, fields: fields.count)
      if score > best.score { best = (separator, score) }
    }
    return best.separator
  }

  private func name(_ field: Table.Field) -> String {
    String(decoding: file.bytes[field.range].trimmed, as: UTF8.self)
  }

  private mutating func header(_ reader: inout RecordReader, required: [String]) -> [String]? {
    var fields: [Table.Field] = []
    var ahead = reader
    ahead.begin(into: &fields)
    guard ahead.cellCount < Table.cellLimit else {
      report(.tooManyColumns(limit: Table.columnLimit), fields[Table.columnLimit].range)
      return nil
    }
    reader.next(into: &fields) { report($0, $1) }
    checkIsolates(in: fields)
    // Excel ends its lines with separators where somebody once typed in a column further right.
    while let last = fields.last, name(last).isEmpty {
      fields.removeLast()
      unnamedTail += 1
    }
    guard fields.count <= Table.columnLimit else {
      report(.tooManyColumns(limit: Table.columnLimit), fields[Table.columnLimit].range)
      return nil
    }
    let columns = fields.map(name)
    var seen: Set<String> = []
    // A column that is there under a mistyped name is not missing as well.
    var mistyped: Set<String> = []
    for (index, field) in fields.enumerated() {
      let name = columns[index]
      if name.isEmpty {
        report(.unnamedColumn(number: index + 1), field.range)
      } else if !seen.insert(name).inserted {
        report(.duplicateColumn(name: name), field.range)
      } else if !known.contains(name) {
        let free = known.filter { !columns.contains($0) }
        let nearest = NearMiss.of(name, among: free)
        if let nearest { mistyped.insert(nearest) }
        report(.unknownColumn(name: name, nearest: nearest, known: known), field.range)
      }
    }
    for name in required where !seen.contains(name) && !mistyped.contains(name) {
      report(.missingColumn(name: name), lines.range(ofLine: 0, in: file.bytes))
    }
    return diagnostics.isEmpty ? columns : nil
  }

  private mutating func body(_ reader: inout RecordReader, count: Int) -> [Table.Field] {
    var fields: [Table.Field] = []
    fields.reserveCapacity(min(lines.count, Table.rowLimit) * count)
    var record: [Table.Field] = []
    var rowCount = 0
    while !reader.isAtEnd {
      let problemsBefore = diagnostics.count
      let start = reader.position
      reader.next(into: &record) { report($0, $1) }
      guard record.contains(where: { !file.bytes[$0.range].trimmed.isEmpty }) else { continue }
      // More spare cells than the header has: a comma stands in a cell and the row is shifted.
      if record.count <= count + unnamedTail {
        while record.count > count, let last = record.last, name(last).isEmpty {
          record.removeLast()
        }
      }
      let found = max(record.count, reader.cellCount > Table.cellLimit ? reader.cellCount : 0)
      if found != count, diagnostics.count == problemsBefore {
        report(.fieldCount(expected: count, found: found), start..<reader.position)
      }
      if found == count {
        checkIsolates(in: record)
        fields += record
      }
      rowCount += 1
      if rowCount > Table.rowLimit {
        report(.tooManyRows(limit: Table.rowLimit), start..<start + 1)
        return fields
      }
      if diagnostics.count >= Table.problemLimit {
        report(.tooManyProblems(limit: Table.problemLimit), start..<start + 1)
        return fields
      }
    }
    return fields
  }

  /// A cell's text stands by itself on pages, so that what it opens must close in it.
  private mutating func checkIsolates(in fields: [Table.Field]) {
    guard mayHoldIsolates else { return }
    for field in fields where diagnostics.count < Table.problemLimit {
      guard let fault = IsolateBalance.fault(in: file.bytes[field.range]) else { continue }
      diagnostics.append(Diagnostic(fault.problem, at: lines.place(at: fault.range, in: file)))
    }
  }

  private mutating func report(_ mistake: RecordReader.Mistake, _ range: Range<Int>) {
    // All faults of a file may stand in one line.
    guard diagnostics.count < Table.problemLimit else { return }
    switch mistake {
    case .unclosedQuote: report(TableProblem.unclosedQuote, range)
    case .textAfterQuote: report(TableProblem.textAfterQuote, range)
    case .quoteInsideField: report(TableProblem.quoteInsideField, range)
    case .fieldTooLong: report(.fieldTooLong(limit: Table.fieldLimit), range)
    }
  }

  private mutating func report(_ problem: TableProblem, _ range: Range<Int>) {
    diagnostics.append(Diagnostic(.table(problem), at: lines.place(at: range, in: file)))
  }
}
