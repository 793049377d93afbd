import Documents
import Figures
import Pages
import PortalModel
import Quantities
import Spreadsheets
import Theme

extension DataWorkbook {
  /// A sheet that says what the others hold, in the words of the data package.
  func notes(named name: String, _ tables: EntityTables) -> Part {
    let columns: [Workbook.Column] = [
      .init(words(.notesSheet), .text, width: 14), .init(words(.notesColumn), .text, width: 20),
      .init(words(.notesValue), .text, width: 20), .init(words(.notesMeaning), .text, width: 110),
    ]
    let rows =
      about
      + notes(.sheetFigures, .dataFigures, FigureColumn.schema(of: portal.settings.dataStatus))
      + notes(.sheetIndicators, .dataIndicators, tables.indicators.schema)
      + notes(.sheetUnits, .dataUnits, tables.units.schema)
      + notes(.sheetReports, .dataReports, tables.reports.schema)
      + notes(.sheetDuties, .dataDuties, tables.duties.schema)
      + notes(.sheetCorrections, .dataCorrections, tables.corrections.schema)
    return Part(
      sheet: .init(name: name, columns: columns),
      batches: [NoteRows(rows: rows)])
  }

  /// What the portal is, of which day, and under which licence.
  private var about: [[Workbook.Cell]] {
    let settings = portal.settings
    let texts = settings.texts(in: settings.mainLanguage)
    var lines = ["\(texts.title), \(graph.publication.asOf.iso8601)", graph.dataDescription]
    if let licence = settings.licence {
      lines.append("\(words(.dataLicence)) \(licence.title): \(licence.url)")
    }
    lines.append(words(.dataOneFigure))
    return lines.map { note($0) }
  }

  /// What a table holds, then its columns, each with the values that need a word.
  private func notes(
    _ sheet: PhraseKey, _ table: PhraseKey, _ schema: DataSchema
  ) -> [[Workbook.Cell]] {
    let name = words(sheet)
    return [note(words(table), sheet: name)]
      + schema.fields.flatMap { field in
        [note(words(field.phrase), sheet: name, column: field.name)]
          + values(of: field, in: sheet).map { value, word in
            note(word, sheet: name, column: field.name, value: value)
          }
      }
  }

  /// The values of a column of figures whose words nothing else in the row says.
  private func values(of field: DataField, in sheet: PhraseKey) -> [(String, String)] {
    guard sheet == .sheetFigures else { return [] }
    return switch FigureColumn(rawValue: field.name) {
    case .marker?: MissingValue.allCases.map { ($0.rawValue, words.word(for: $0)) }
    case .quality?: Quality.allCases.map { ($0.rawValue, words.word(for: $0)) }
    default: []
    }
  }

  private func note(
    _ text: String, sheet: String? = nil, column: String? = nil, value: String? = nil
  ) -> [Workbook.Cell] {
    [.optional(sheet), .optional(column), .optional(value), DataCell.text(text).sheet]
  }
}

private struct NoteRows: RowBatch {
  let rows: [[Workbook.Cell]]

  func write(to writer: inout WorkbookWriter) throws(WorkbookError) {
    for row in rows { try writer.row(row) }
  }
}
