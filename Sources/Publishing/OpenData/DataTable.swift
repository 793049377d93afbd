import Markup
import Spreadsheets
import Theme

/// The kinds of value that a column may hold, by their names in a table schema.
enum FieldType: String {
  case string, number, integer, year, date, boolean

  /// The kind of a workbook's column.
  var kind: Workbook.Column.Kind {
    switch self {
    // True and false would be shown in the reader's language, and to no two readers the same.
    case .string, .boolean: .text
    case .number: .decimal
    case .integer, .year: .integer
    case .date: .date
    }
  }
}

/// A column of a table to download.
struct DataField {
  let name: String
  let type: FieldType
  /// What stands in it, in a sentence.
  let phrase: PhraseKey
  /// Whether no cell is empty.
  var isRequired = false
  /// The only values; none for a column that may hold others.
  var allowed: [String] = []

  var column: Workbook.Column { Workbook.Column(name, type.kind) }
}

/// The columns of a table, with what they say of other tables.
struct DataSchema {
  let fields: [DataField]
  /// The columns that name a row; none where nothing does.
  var key: [String] = []
  var references: [Reference] = []

  /// A column that names rows of a table by their `id`.
  struct Reference {
    let field: String
    /// `nil` for the table itself.
    let table: TableName?
  }

  /// The tables that others name, by their names in the data package.
  enum TableName: String {
    case indicators, units, reports
  }
}

/// A table of what figures speak of or rest on: its columns, with what stands in them.
struct DataTable<Row> {
  private let columns: [Column]
  private let key: [String]
  private let references: [DataSchema.Reference]

  struct Column {
    let field: DataField
    let cell: (Row) -> DataCell

    init(
      _ name: String, _ type: FieldType, _ phrase: PhraseKey, isRequired: Bool = false,
      allowed: [String] = [], _ cell: @escaping (Row) -> DataCell
    ) {
      field = DataField(
        name: name, type: type, phrase: phrase, isRequired: isRequired, allowed: allowed)
      self.cell = cell
    }
  }

  init(key: [String] = [], references: [DataSchema.Reference] = [], _ columns: [Column]) {
    self.key = key
    self.references = references
    self.columns = columns
  }

  var schema: DataSchema {
    DataSchema(fields: columns.map(\.field), key: key, references: references)
  }

  func csv(_ rows: [Row]) -> [UInt8] {
    var writer = CSVWriter(columns: columns.map(\.field.name))
    for row in rows { writer.row(columns.map { $0.cell(row).csv }) }
    return writer.bytes
  }

  /// Writes the rows to the sheet that was begun last.
  func write(_ rows: [Row], to writer: inout WorkbookWriter) throws(WorkbookError) {
    for row in rows { try writer.row(columns.map { $0.cell(row).sheet }) }
  }
}
