import Diagnostics

extension TableBuilder {
  /// Reads the rows below the header: the cells of those whose form is right.
  mutating func body(_ reader: inout RecordReader, _ header: Header) -> [Table.Field] {
    let count = header.columns.count
    var fields: [Table.Field] = []
    fields.reserveCapacity(min(lines.count, Table.rowLimit) * count)
    var record: [Table.Field] = []
    var rowCount = 0
    while !reader.isAtEnd {
      let problemsBefore = diagnostics.count
      let start = reader.position
      reader.next(into: &record) { report($0, $1) }
      guard record.contains(where: { !isBlank($0) }) else { continue }
      complete(&record, cellCount: reader.cellCount, header)
      let found = max(record.count, reader.cellCount > Table.cellLimit ? reader.cellCount : 0)
      if diagnostics.count == problemsBefore {
        if let fault = faultOfForm(record, found: found, start..<reader.position, header) {
          report(fault, start..<reader.position)
        } else if isFree(record, header) {
          checkIsolates(in: record)
          fields += record
        } else {
          rowsLeftOut += 1
        }
      } else if found == count {
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

  /// Takes off empty cells that end a row, and adds those that Excel left out.
  private func complete(_ record: inout [Table.Field], cellCount: Int, _ header: Header) {
    let count = header.columns.count
    // More spare cells than the header has: a comma stands in a cell and the row is shifted.
    if record.count <= count + unnamedTail {
      while record.count > count, let last = record.last, isBlank(last) { record.removeLast() }
    }
    guard record.count > 1, record.count < count, let last = record.last,
      header.columns[record.count...].allSatisfy({ !required.contains($0.name) })
    else { return }
    let absent = Table.Field(start: last.end, end: last.end, isQuoted: false)
    record += Array(repeating: absent, count: count - record.count)
  }

  /// Why a line is no row of the table.
  private mutating func faultOfForm(
    _ record: [Table.Field], found: Int, _ range: Range<Int>, _ header: Header
  ) -> TableProblem? {
    let count = header.columns.count
    if found <= count, let fault = faultOfLine(record, range, header) { return fault }
    guard found != count else { return nil }
    return .fieldCount(expected: count, found: found, slip(record, found: found, header))
  }

  /// What a line is that is no row: the header again, a title, a line with another separator.
  private func faultOfLine(
    _ record: [Table.Field], _ range: Range<Int>, _ header: Header
  ) -> TableProblem? {
    if required.count > 2, let cell = onlyCell(record) {
      return lineWithOtherSeparator(range, header) ?? strayLine(cell, record, range, header)
    }
    // Most rows differ from the header in their first cell.
    let isHeader = zip(record, header.cells).allSatisfy { cell, heading in
      file.bytes[cell.range].trimmed.isSame(as: file.bytes[heading.range].trimmed)
    }
    return isHeader && record.count >= required.count ? .repeatedColumns : nil
  }

  /// The cell of a row that alone holds something.
  func onlyCell(_ record: [Table.Field]) -> Table.Field? {
    var found: Table.Field?
    for cell in record where !isBlank(cell) {
      if found != nil { return nil }
      found = cell
    }
    return found
  }

  private func strayLine(
    _ cell: Table.Field, _ record: [Table.Field], _ range: Range<Int>, _ header: Header
  ) -> TableProblem {
    let text = text(cell)
    let marks = text.split(whereSeparator: { ",;\t".contains($0) }).count
    if cell.isQuoted && marks >= required.count { return .quotedLine }
    let column = header.columns.first { $0.name == "note" }?.heading
    let notes = ["ghi chu", "chu thich", "note", "*", "(*)"]
    if notes.contains(where: Slug.fold(text).hasPrefix) { return .strayRow(.note(column: column)) }
    // A line without separators below one whose last cell is a text that holds something.
    let line = lines.line(at: range.lowerBound)
    if record.count == 1, line > 0, header.columns.last?.isText == true {
      let above = lines.range(ofLine: line - 1, in: file.bytes)
      var reader = RecordReader(
        file.bytes, separator: header.separator.byte, from: above.lowerBound)
      var cells: [Table.Field] = []
      reader.begin(into: &cells)
      if cells.count == header.columns.count, let last = cells.last, !isBlank(last) {
        return .strayRow(.continuation(line: line))
      }
    }
    return .strayRow(.other(column: column))
  }

  private func lineWithOtherSeparator(_ range: Range<Int>, _ header: Header) -> TableProblem? {
    for separator in CellSeparator.allCases where separator != header.separator {
      var reader = RecordReader(file.bytes, separator: separator.byte, from: range.lowerBound)
      var cells: [Table.Field] = []
      reader.begin(into: &cells)
      guard cells.count >= required.count, reader.position <= range.upperBound,
        cells.count <= header.columns.count
      else { continue }
      let line = cells.map { String(decoding: file.bytes[$0.range], as: UTF8.self) }
        .joined(separator: header.separator.text)
      return .otherSeparator(found: separator, expected: header.separator, line: line)
    }
    return nil
  }

  /// Whether a row's cells are free of what no cell can mean; else it is reported.
  private mutating func isFree(_ record: [Table.Field], _ header: Header) -> Bool {
    let signs = signs(in: record)
    guard signs.hasNumberSign || signs.hasQuestion || signs.isWide else { return true }
    for (field, column) in zip(record, header.columns) {
      let bytes = file.bytes[field.range].trimmed
      guard let first = bytes.first else { continue }
      if first == UInt8(ascii: "#"), let fault = spreadsheetError(bytes) {
        report(fault, bytes.indices)
        return false
      }
      if column.isText {
        if signs.hasQuestion { noteLostLetters(in: bytes) }
      } else if signs.isWide, let hidden = HiddenCharacters.first(in: bytes) {
        diagnostics.append(
          Diagnostic(hidden.problem, at: lines.place(at: hidden.range, in: file)))
        return false
      }
    }
    return true
  }

  /// What a row's bytes hold at all: most rows are done with by that.
  private func signs(
    in record: [Table.Field]
  ) -> (hasNumberSign: Bool, hasQuestion: Bool, isWide: Bool) {
    guard let start = record.first?.start, let end = record.last?.end else {
      return (false, false, false)
    }
    var signs = (hasNumberSign: false, hasQuestion: false, isWide: false)
    file.bytes.withUnsafeBufferPointer { bytes in
      for index in start..<end {
        switch bytes[index] {
        case UInt8(ascii: "#"): signs.hasNumberSign = true
        case UInt8(ascii: "?"): signs.hasQuestion = true
        case 0x80...: signs.isWide = true
        default: break
        }
      }
    }
    return signs
  }

  /// What a spreadsheet shows in the place of a value.
  private func spreadsheetError(_ bytes: ArraySlice<UInt8>) -> TableProblem? {
    if bytes.count > 1, bytes.allSatisfy({ $0 == UInt8(ascii: "#") }) { return .narrowColumn }
    let text = String(decoding: bytes.prefix(20), as: UTF8.self)
    return Self.formulaErrors.contains(text.uppercased()) ? .formulaError(text: text) : nil
  }

  private static let formulaErrors: Set<String> = [
    "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#GETTING_DATA", "#BLOCKED!", "#FIELD!", "#UNKNOWN!", "#BUSY!", "#CONNECT!",
  ]

  /// Tells, once, of question marks between letters: what Excel writes for those that an old
  /// encoding lacks.
  private mutating func noteLostLetters(in bytes: ArraySlice<UInt8>) {
    guard !hasLostLetters, bytes.holds(UInt8(ascii: "?")) else { return }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    // Addresses have question marks between letters.
    guard !scalars.contains("/"), !scalars.contains("=") else { return }
    for index in scalars.indices.dropFirst().dropLast()
    where scalars[index] == "?" && scalars[index - 1].properties.isAlphabetic
      && scalars[index + 1].properties.isLowercase
    {
      hasLostLetters = true
      report(.lostLetters, bytes.indices)
      return
    }
  }
}
