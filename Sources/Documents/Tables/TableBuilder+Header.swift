import Diagnostics

extension TableBuilder {
  /// Reads the line that names the columns.
  ///
  /// Where every column is known, if only by a mistyped name, the rows are still looked at.
  ///
  /// - Returns: `nil` when nobody can say what stands in which column.
  mutating func header(_ reader: inout RecordReader, _ head: HeadSearch.Head) -> Header? {
    var fields: [Table.Field] = []
    var ahead = reader
    ahead.begin(into: &fields)
    guard ahead.cellCount < Table.cellLimit else {
      report(.tooManyColumns(limit: Table.columnLimit), fields[Table.columnLimit].range)
      return nil
    }
    reader = RecordReader(file.bytes, separator: head.separator.byte, from: head.start)
    // What a line that is no header has between its quotes is not to blame.
    let faultsBefore = diagnostics.count
    reader.next(into: &fields) { report($0, $1) }
    let line = lineRange(at: head.start)
    if let last = fields.lastIndex(where: { !isBlank($0) }), last >= Table.columnLimit {
      report(.tooManyColumns(limit: Table.columnLimit), fields[Table.columnLimit].range)
      return nil
    }
    guard isHeader(fields, head) else {
      diagnostics.removeSubrange(faultsBefore...)
      report(fault(of: fields, separator: head.separator, rowsAt: reader.position), line)
      return nil
    }
    checkIsolates(in: fields)
    // Excel ends its lines with separators where somebody once typed in a column further right.
    while let last = fields.last, isBlank(last) {
      fields.removeLast()
      unnamedTail += 1
    }
    guard let columns = columns(fields, line: line) else { return nil }
    return Header(columns: columns, cells: fields, separator: head.separator, line: line)
  }

  /// Whether a line is meant to name the columns: half of its cells do.
  private func isHeader(_ fields: [Table.Field], _ head: HeadSearch.Head) -> Bool {
    head.named > 0 && head.named * 2 >= min(required.count, fields.count { !isBlank($0) })
  }

  /// Why a line names no columns.
  private func fault(
    of fields: [Table.Field], separator: CellSeparator, rowsAt start: Int
  ) -> TableProblem {
    if let field = onlyCell(fields) {
      let text = text(field)
      func names(_ isMark: (Character) -> Bool) -> Int {
        text.split(whereSeparator: isMark)
          .count { column(named: $0.filter { $0 != "\"" }) != nil }
      }
      if field.isQuoted, names({ ",;\t".contains($0) }) > 1 { return .quotedLine }
      for mark in ["|", "/", ":"] where names({ String($0) == mark }) > 1 {
        return foreign(mark: mark, text.split(separator: mark), rowsAt: start)
      }
      if names(\.isWhitespace) > 1 {
        return foreign(mark: nil, text.split(whereSeparator: \.isWhitespace), rowsAt: start)
      }
    }
    let known = (required + optional).joined(separator: separator.text)
    let isRow = fields.contains { isOfRow(text($0)) }
    return .unnamedColumns(line: known, isRow: isRow)
  }

  /// Whether a cell can only stand in a row: a number, or a name of the files of several words.
  private func isOfRow(_ text: String) -> Bool {
    switch CellShape(text) {
    case .number, .year: true
    case .name: text.contains("-")
    case .empty, .text: false
    }
  }

  /// What to say of names with a mark between them that separates no cells: the rows may be right.
  private func foreign(
    mark: String?, _ names: [Substring], rowsAt start: Int
  ) -> TableProblem {
    let separator = CellSeparator.allCases.first { separator in
      var reader = RecordReader(file.bytes, separator: separator.byte, from: start)
      var fields: [Table.Field] = []
      reader.begin(into: &fields)
      return fields.count >= required.count && required.count > 1
    }
    guard let separator, names.allSatisfy({ column(named: String($0).trimmingSpaces()) != nil })
    else {
      return .foreignSeparator(mark: mark)
    }
    let line = names.map { String($0).trimmingSpaces() }.joined(separator: separator.text)
    return .foreignHeadSeparator(mark: mark, expected: separator, line: line)
  }

  private mutating func columns(_ fields: [Table.Field], line: Range<Int>) -> [Column]? {
    var seen: Set<String> = []
    // A column that is there under a mistyped name is not missing as well.
    var mistyped: Set<String> = []
    var columns: [Column] = []
    var areKnown = true
    let known = required + optional
    let headings = fields.map { heading($0) }
    let named = Set(headings.compactMap { column(named: $0) })
    let only = onlyGuess(headings, named)
    for (index, (field, heading)) in zip(fields, headings).enumerated() {
      var name = heading
      if heading.isEmpty {
        report(.unnamedColumn(number: index + 1), field.range)
        areKnown = false
      } else if let column = column(named: heading) {
        if seen.insert(column).inserted {
          name = column
        } else {
          let missing = known.filter { !named.contains($0) }
          report(
            .duplicateColumn(name: heading, other: missing.count == 1 ? missing[0] : nil),
            field.range)
          areKnown = false
        }
      } else {
        let near = NearMiss.of(heading, among: known.filter { !named.contains($0) })
        let nearest = near ?? only
        report(
          .unknownColumn(
            name: heading, nearest: nearest, known: known.filter { !named.contains($0) }),
          field.range)
        if let nearest, mistyped.insert(nearest).inserted { name = nearest }
        // Only a name that is nearly right says what stands below it.
        areKnown = areKnown && near != nil && name == near
      }
      columns.append(Column(name: name, heading: heading, isText: texts.contains(name)))
    }
    for name in required where !seen.contains(name) && !mistyped.contains(name) {
      report(.missingColumn(name: name), line)
      areKnown = false
    }
    return areKnown ? columns : nil
  }

  /// The one column that is missing where one heading is not known: nobody leaves out a column and
  /// makes up another.
  private func onlyGuess(_ headings: [String], _ named: Set<String>) -> String? {
    let missing = required.filter { !named.contains($0) }
    let unknown = headings.filter { !$0.isEmpty && column(named: $0) == nil }
    return missing.count == 1 && unknown.count == 1 ? missing.first : nil
  }

  /// What a cell of the header says, a hidden character apart, which is told.
  private mutating func heading(_ field: Table.Field) -> String {
    guard let hidden = HiddenCharacters.first(in: file.bytes[field.range].trimmed) else {
      return text(field)
    }
    diagnostics.append(Diagnostic(hidden.problem, at: lines.place(at: hidden.range, in: file)))
    return hidden.better
  }

  /// The separator of the rows below a header that has another.
  func separatorOfRows(below header: Header, from start: Int) -> CellSeparator? {
    CellSeparator.allCases.first { separator in
      guard separator != header.separator else { return false }
      var own = RecordReader(file.bytes, separator: header.separator.byte, from: start)
      var other = RecordReader(file.bytes, separator: separator.byte, from: start)
      var fields: [Table.Field] = []
      var rows = 0
      while rows < 3, !own.isAtEnd {
        own.next(into: &fields) { _, _ in }
        let ownCount = own.cellCount
        other.next(into: &fields) { _, _ in }
        if fields.allSatisfy(isBlank) { continue }
        // A decimal comma makes two cells of one, but never as many as the table has.
        guard other.cellCount >= header.columns.count, ownCount < min(3, header.columns.count)
        else { return false }
        rows += 1
      }
      return rows > 0
    }
  }

  private func lineRange(at offset: Int) -> Range<Int> {
    lines.range(ofLine: lines.line(at: offset), in: file.bytes)
  }
}
