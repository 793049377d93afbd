import Quantities

/// The markup of one sheet (ECMA-376, part 1, 18.3.1.99), as its rows come.
struct SheetWriter {
  /// What was written and not removed yet.
  private(set) var bytes: [UInt8] = []
  /// The row that was begun last, from 1.
  private(set) var row = 1
  private let sheet: Workbook.Sheet
  /// For each column, how its cells begin, up to the number of the row.
  private let starts: [[UInt8]]
  /// For each column, how a cell's name ends and its format begins.
  private let ends: [[UInt8]]
  /// For each column, whether its texts recur.
  private var recurrence: [SharedTexts.Recurrence]
  /// The number of the row in digits.
  private var rowDigits: [UInt8] = []
  /// The column of the next cell, from 0.
  private var column = 0

  /// Begins a sheet, with the row of titles.
  init(
    _ sheet: Workbook.Sheet, isFirst: Bool, _ texts: inout SharedTexts
  ) throws(WorkbookError) {
    self.sheet = sheet
    starts = sheet.columns.indices.map { Array("<c r=\"\(ColumnLetters.text($0 + 1))".utf8) }
    ends = sheet.columns.map { column in
      let style = CellStyle(column.kind).rawValue
      return Array((style == 0 ? "\"" : "\" s=\"\(style)\"").utf8)
    }
    recurrence = Array(repeating: SharedTexts.Recurrence(), count: sheet.columns.count)
    appendHead(isFirst: isFirst)
    startRow()
    for title in sheet.columns.map(\.title) {
      try appendText(title, isTitle: true, &texts)
      column += 1
    }
    bytes.append("</row>")
    column = 0
  }

  /// Forgets what was written so far, and keeps the memory.
  mutating func removeBytes() { bytes.removeAll(keepingCapacity: true) }
}

extension SheetWriter {
  /// Appends the next cell of a row.
  mutating func append(
    _ cell: Workbook.Cell, _ texts: inout SharedTexts
  ) throws(WorkbookError) {
    if column == 0 { try startNextRow() }
    guard column < sheet.columns.count else {
      column += 1
      throw .unevenRow(place(column - 1))
    }
    let kind = sheet.columns[column].kind
    switch (cell, kind) {
    case (.empty, _): break
    case (.text(let text), .text): try appendText(text, isTitle: false, &texts)
    case (.integer(let number), .integer), (.integer(let number), .decimal):
      startNumber()
      bytes.append(decimal: number)
      endNumber()
    case (.decimal(let number), .decimal): try appendDecimal(number)
    case (.date(let year, let month, let day), .date):
      guard let day = CalendarDate(year: year, month: month, day: day) else {
        throw .noSuchDay(place(column), year: year, month: month, day: day)
      }
      if let serial = day.spreadsheetSerial {
        startNumber()
        bytes.append(decimal: serial)
        endNumber()
      } else {
        try appendText(day.iso8601, isTitle: false, &texts)
      }
    case (.text, _), (.integer, _), (.decimal, _), (.date, _):
      throw .notOfItsKind(place(column), kind)
    }
    column += 1
  }

  /// Ends a row.
  mutating func endRow() throws(WorkbookError) {
    if column == 0 { try startNextRow() }
    guard column == sheet.columns.count else { throw .unevenRow(place(max(column - 1, 0))) }
    bytes.append("</row>")
    column = 0
  }

  /// Ends the sheet: its filter, and no warning about codes that are made of digits.
  mutating func finish() throws(WorkbookError) {
    guard column == 0 else { throw .unevenRow(place(column - 1)) }
    bytes.append("</sheetData><autoFilter ref=\"A1:")
    bytes.append(contentsOf: place(sheet.columns.count - 1).reference.utf8)
    bytes.append("\"/>")
    let codes = row > 1 ? sheet.columns.indices.filter { sheet.columns[$0].kind == .text } : []
    if !codes.isEmpty {
      bytes.append("<ignoredErrors><ignoredError sqref=\"")
      for (index, column) in codes.enumerated() {
        let letters = ColumnLetters.text(column + 1)
        if index > 0 { bytes.append(UInt8(ascii: " ")) }
        bytes.append(contentsOf: "\(letters)2:\(letters)\(row)".utf8)
      }
      bytes.append("\" numberStoredAsText=\"1\"/></ignoredErrors>")
    }
    bytes.append("</worksheet>")
  }
}

extension SheetWriter {
  private func place(_ column: Int) -> Workbook.Place {
    Workbook.Place(sheet: sheet.name, row: row, column: column + 1)
  }

  /// What stands before the rows: titles that stay in sight, and widths.
  private mutating func appendHead(isFirst: Bool) {
    bytes.append(WorkbookParts.declaration)
    bytes.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    bytes.append("<sheetViews><sheetView")
    if isFirst { bytes.append(" tabSelected=\"1\"") }
    bytes.append(" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" ")
    bytes.append("activePane=\"bottomLeft\" state=\"frozen\"/>")
    bytes.append("<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>")
    bytes.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>")
    for (index, column) in sheet.columns.enumerated() {
      // Five pixels of margin are 5/7 of a digit; Excel writes them so.
      let attributes =
        "min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width).7109375\" "
        + "style=\"\(CellStyle(column.kind).rawValue)\" customWidth=\"1\""
      bytes.append("<col ")
      bytes.append(contentsOf: attributes.utf8)
      bytes.append("/>")
    }
    bytes.append("</cols><sheetData>")
  }

  private mutating func startNextRow() throws(WorkbookError) {
    guard row < SheetLimit.rows else { throw .tooManyRows(sheet: sheet.name) }
    row += 1
    startRow()
  }

  private mutating func startRow() {
    rowDigits.removeAll(keepingCapacity: true)
    rowDigits.append(decimal: row)
    bytes.append("<row r=\"")
    bytes.append(contentsOf: rowDigits)
    bytes.append("\">")
  }

  private mutating func appendDecimal(_ number: String) throws(WorkbookError) {
    switch number.withUTF8Bytes(DecimalText.verdict) {
    case .notANumber: throw .notANumber(place(column), number)
    case .tooGreat: throw .numberTooGreat(place(column), number)
    case .number:
      startNumber()
      bytes.append(contentsOf: number.utf8)
      endNumber()
    }
  }

  private mutating func startNumber() {
    bytes.append(contentsOf: starts[column])
    bytes.append(contentsOf: rowDigits)
    bytes.append(contentsOf: ends[column])
    bytes.append("><v>")
  }

  private mutating func endNumber() { bytes.append("</v></c>") }

  private mutating func appendText(
    _ text: String, isTitle: Bool, _ texts: inout SharedTexts
  ) throws(WorkbookError) {
    // A UTF-16 unit has at least one byte.
    if text.utf8.count > SheetLimit.text, text.utf16.count > SheetLimit.text {
      throw .textTooLong(place(column), text.utf16.count)
    }
    text.withUTF8Bytes { utf8 in
      guard !utf8.isEmpty else { return }
      bytes.append(contentsOf: starts[column])
      bytes.append(contentsOf: rowDigits)
      if isTitle {
        bytes.append("\" s=\"")
        bytes.append(decimal: CellStyle.title.rawValue)
        bytes.append("\"")
      } else {
        bytes.append(contentsOf: ends[column])
      }
      if let index = texts.index(of: utf8, &recurrence[column]) {
        bytes.append(" t=\"s\"><v>")
        bytes.append(decimal: index)
        bytes.append("</v></c>")
      } else {
        bytes.append(" t=\"inlineStr\"><is>")
        CellText.append(utf8, to: &bytes)
        bytes.append("</is></c>")
      }
    }
  }
}
