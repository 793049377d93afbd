import Documents
import Markup
import Pages
import PortalModel
import Quantities
import Spreadsheets
import Theme

/// All tables in one workbook, which every spreadsheet reads the same: numbers are numbers and days
/// are days, where a CSV file leaves both to whoever opens it.
struct DataWorkbook: Sendable {
  let graph: PageGraph
  /// Each indicator with its figures.
  let figures: [(series: AreaSeries, rows: Shared<[FigureRow]>)]
  /// How many rows a sheet has room for below its titles.
  let room: Int

  init(
    _ graph: PageGraph, _ figures: [(series: AreaSeries, rows: Shared<[FigureRow]>)],
    room: Int = SheetLimit.rows - 1
  ) {
    self.graph = graph
    self.figures = figures
    self.room = room
  }

  var portal: Portal { graph.portal }
  var words: Phrases { graph.theme.phrases(in: portal.settings.mainLanguage) }
}

extension DataWorkbook {
  /// A sheet, with its rows.
  struct Part {
    let sheet: Workbook.Sheet
    let batches: [any RowBatch]
  }

  /// Writes the file piece by piece, so that nobody holds its rows.
  ///
  /// - Parameters:
  ///   - path: Where it will be, for errors.
  ///   - append: Takes the next bytes.
  /// - Throws: What `append` throws; ``SystemError/isTooLarge`` for more than a workbook can hold.
  func write(
    at path: String, _ append: (ArraySlice<UInt8>) throws(SystemError) -> Void
  ) throws(SystemError) {
    let parts = parts
    var writer = try Self.system(path) { () throws(WorkbookError) in
      try WorkbookWriter(Workbook(properties: properties, sheets: parts.map(\.sheet)))
    }
    for (number, part) in parts.enumerated() {
      if number > 0 {
        try Self.system(path) { () throws(WorkbookError) in try writer.startNextSheet() }
      }
      for batch in part.batches {
        try Self.system(path) { () throws(WorkbookError) in try batch.write(to: &writer) }
        if writer.waiting >= Self.piece { try append(writer.take()[...]) }
      }
    }
    let rest: [UInt8]
    do throws(WorkbookError) {
      rest = try writer.finish()
    } catch {
      throw SystemError(error, writing: path)
    }
    try append(rest[...])
  }

  /// Bytes that are written at a time.
  private static let piece = 1 << 18

  private static func system<Result: ~Copyable>(
    _ path: String, _ body: () throws(WorkbookError) -> Result
  ) throws(SystemError) -> Result {
    do throws(WorkbookError) {
      return try body()
    } catch {
      throw SystemError(error, writing: path)
    }
  }
}

/// Rows of a sheet that are made when their turn comes, few enough to be held at once.
protocol RowBatch {
  func write(to writer: inout WorkbookWriter) throws(WorkbookError)
}

/// All rows of a table.
private struct TableRows<Row>: RowBatch {
  let table: DataTable<Row>
  let rows: [Row]

  func write(to writer: inout WorkbookWriter) throws(WorkbookError) {
    try table.write(rows, to: &writer)
  }
}

extension SystemError {
  /// Why a workbook of the portal's tables cannot be written.
  fileprivate init(_ error: WorkbookError, writing path: String) {
    switch error {
    case .tooLarge: self = .tooLarge(path)
    case .compression: self = .noMemory(path)
    case .noSheet, .tooManySheets, .characterInProperty, .sheetName, .sheetNameTwice, .noColumn,
      .tooManyColumns, .tooManyRows, .unevenRow, .notOfItsKind, .textTooLong, .notANumber,
      .noSuchDay, .numberTooGreat, .noFurtherSheet, .sheetNotWritten:
      // Sheets and cells are made so that none of these can be; content cannot bring them about.
      preconditionFailure("a table does not fit its sheet: \(error)")
    }
  }
}

extension DataWorkbook {
  private var properties: Workbook.Properties {
    let settings = portal.settings
    let texts = settings.texts(in: settings.mainLanguage)
    let day = graph.publication.asOf
    return Workbook.Properties(
      title: texts.title, creator: texts.publisher, description: graph.dataDescription,
      language: settings.mainLanguage.rawValue, application: "Hải Đăng",
      created: day)
  }

  /// All sheets in their order: the notes first, so that whoever opens the file sees them.
  private var parts: [Part] {
    let series = figures.map(\.series)
    let tables = EntityTables(graph: graph, series: series)
    var names = [SheetName.made(from: words(.sheetNotes))]
    func name(_ text: String) -> String {
      names.append(SheetName.made(from: text, besides: names))
      return names[names.count - 1]
    }
    func entities<Row>(_ text: PhraseKey, _ table: DataTable<Row>, _ rows: [Row]) -> Part {
      Part(
        sheet: .init(name: name(words(text)), columns: table.schema.fields.map(\.column)),
        batches: [TableRows(table: table, rows: rows)])
    }
    let sheets = figureSheets.map { sheet in
      Part(
        sheet: .init(
          name: name(sheet.name),
          columns: FigureColumn.schema(of: portal.settings.dataStatus).fields.map(\.column)),
        batches: sheet.batches)
    }
    let others = [
      entities(.sheetIndicators, tables.indicators, series),
      entities(.sheetUnits, tables.units, portal.units),
      entities(.sheetReports, tables.reports, portal.reports),
      entities(.sheetDuties, tables.duties, tables.dutyRows),
      entities(.sheetCorrections, tables.corrections, portal.corrections),
    ]
    return [notes(named: names[0], tables)] + sheets + others
  }
}
