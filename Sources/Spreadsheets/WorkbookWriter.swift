/// Writes a workbook's file row by row, in memory that does not grow with the rows.
///
/// The sheets are written in their order: rows of the first, ``startNextSheet()``, rows of the second,
/// and so on to ``finish()``. Whenever ``waiting`` is large enough, ``take()`` hands over what of the
/// file is ready:
///
///     var writer = try WorkbookWriter(workbook)
///     for figure in figures {
///       try writer.row([.text(figure.unit), .integer(figure.year), .decimal(figure.value)])
///       if writer.waiting > 1 << 20 { file.write(writer.take()) }
///     }
///     file.write(try writer.finish())
///
/// The same rows give the same bytes, however they are taken.
package struct WorkbookWriter: ~Copyable {
  private let workbook: Workbook
  private var zip: ZipWriter
  /// The sheet that is being written.
  private var sheet: SheetWriter
  private var texts: SharedTexts
  /// How many rows each sheet before has, titles among them.
  private var rows: [Int] = []

  /// Begins the file and its first sheet.
  ///
  /// - Parameters:
  ///   - workbook: The sheets and what is said about them.
  ///   - limit: The most bytes of the file, and of each part of it before it is compressed; 4 GiB is
  ///     the most.
  /// - Throws: ``WorkbookError/textTooLong(_:_:)`` for a title, or if the limit or the memory is too
  ///   small.
  package init(_ workbook: Workbook, limit: UInt64 = SheetLimit.file) throws(WorkbookError) {
    // Whatever may throw comes first: one that is half made could not be destroyed.
    var texts = SharedTexts()
    let sheet = try SheetWriter(workbook.sheets[0], isFirst: true, &texts)
    var zip = try ZipWriter(limit: limit)
    // Programs that tell files by how they begin look for the list of types.
    try zip.addEntry(WorkbookParts.contentTypes, workbook.contentTypes())
    try zip.addEntry(WorkbookParts.packageRelationships, workbook.packageRelationships())
    try zip.addEntry(WorkbookParts.application, workbook.applicationProperties())
    try zip.addEntry(WorkbookParts.core, workbook.coreProperties())
    try zip.addEntry(WorkbookParts.workbookRelationships, workbook.workbookRelationships())
    try zip.addEntry(WorkbookParts.styles, CellStyle.part())
    try zip.startEntry(WorkbookParts.sheet(0))
    self.workbook = workbook
    self.zip = zip
    self.sheet = sheet
    self.texts = texts
  }
}

extension WorkbookWriter {
  /// Appends a row with a cell for each column.
  ///
  /// - Throws: If a cell is not what its column or a spreadsheet can hold, or there are too many.
  package mutating func row(_ cells: [Workbook.Cell]) throws(WorkbookError) {
    for cell in cells { try self.cell(cell) }
    try endRow()
  }

  /// Appends the next cell of a row.
  ///
  /// - Throws: As ``row(_:)``.
  package mutating func cell(_ cell: Workbook.Cell) throws(WorkbookError) {
    try sheet.append(cell, &texts)
  }

  /// Ends a row, of which every column has its cell.
  ///
  /// - Throws: As ``row(_:)``.
  package mutating func endRow() throws(WorkbookError) {
    try sheet.endRow()
    if sheet.bytes.count >= Self.portion {
      try zip.append(sheet.bytes)
      sheet.removeBytes()
    }
  }

  /// Ends the sheet and begins the next.
  ///
  /// - Throws: ``WorkbookError/noFurtherSheet`` after the last one; otherwise as ``row(_:)``.
  package mutating func startNextSheet() throws(WorkbookError) {
    try endSheet()
    guard rows.count < workbook.sheets.count else { throw .noFurtherSheet }
    sheet = try SheetWriter(workbook.sheets[rows.count], isFirst: false, &texts)
    try zip.startEntry(WorkbookParts.sheet(rows.count))
  }

  /// How many bytes ``take()`` would hand over.
  package var waiting: Int { zip.waiting }

  /// Hands over the next bytes of the file.
  package mutating func take() -> [UInt8] { zip.take() }

  /// Ends the file, and hands over the rest of its bytes.
  ///
  /// - Throws: ``WorkbookError/sheetNotWritten(_:)`` if there are sheets left; otherwise as
  ///   ``row(_:)``.
  package consuming func finish() throws(WorkbookError) -> [UInt8] {
    try endSheet()
    guard rows.count == workbook.sheets.count else {
      throw .sheetNotWritten(workbook.sheets[rows.count].name)
    }
    try zip.addEntry(WorkbookParts.sharedTexts, texts.part())
    try zip.addEntry(WorkbookParts.workbook, workbook.workbookPart(rows: rows))
    try zip.finish()
    return zip.take()
  }
}

extension WorkbookWriter {
  /// How many bytes are compressed at a time.
  private static var portion: Int { 1 << 16 }

  private mutating func endSheet() throws(WorkbookError) {
    try sheet.finish()
    try zip.endEntry(sheet.bytes)
    rows.append(sheet.row)
  }
}
