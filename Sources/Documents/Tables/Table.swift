package import Diagnostics

/// A CSV file's rows under the names of its columns, with the place of every cell.
///
/// A cell stays a range of the file's bytes until somebody asks for its text: 10,000 lines take a
/// few milliseconds. Shared by all its rows and cells.
package final class Table: Sendable {
  package let file: SourceFile
  /// The columns' names in the order of the file.
  package let columns: [String]

  /// The columns' names as the file has them.
  private let headings: [String]

  let separator: CellSeparator
  /// The cells of all rows, one row after the other, `columns.count` to a row.
  let fields: [Field]
  let lines: LineIndex
  /// The columns that a table of this kind may have and this one lacks.
  let absent: Set<String>
  /// Whether the table's form is right and its rows are all that the file has.
  package let isWhole: Bool

  init(
    file: SourceFile, columns: [String], headings: [String], separator: CellSeparator,
    fields: [Field], lines: LineIndex, absent: Set<String>, isWhole: Bool
  ) {
    self.file = file
    self.columns = columns
    self.headings = headings
    self.separator = separator
    self.fields = fields
    self.lines = lines
    self.absent = absent
    self.isWhole = isWhole
  }
}

extension Table {
  /// A cell's bytes in the file, without its quotes.
  ///
  /// Small, since a large table has millions: no file that is read has 2 GB.
  struct Field: Sendable {
    private let first: Int32
    /// Twice the number of bytes, and one more where quotes stand around them.
    private let extent: Int32

    init(start: Int, end: Int, isQuoted: Bool) {
      first = Int32(clamping: start)
      extent = Int32(clamping: (end - start) << 1 | (isQuoted ? 1 : 0))
    }

    var start: Int { Int(first) }
    var end: Int { Int(first) + Int(extent >> 1) }
    var isQuoted: Bool { extent & 1 == 1 }
    var range: Range<Int> { start..<end }
  }

  /// The most rows that a table may have.
  static let rowLimit = 1_000_000
  /// The most columns that a table may have; no table here knows half as many.
  static let columnLimit = 64
  /// The most cells of a row that are looked at: spreadsheets end their lines with empty ones.
  static let cellLimit = 1_024
  /// The most bytes that a cell may have.
  static let fieldLimit = 32_768
  /// After so many faults in its form a table is not read further.
  static let problemLimit = 100
}

extension Table {
  /// Whether the file has a column; one that was declared optional may be absent.
  package func has(_ column: String) -> Bool { columns.contains(column) }

  /// A column's name as the file has it, for messages.
  package func heading(_ column: String) -> String {
    columns.firstIndex(of: column).map { headings[$0] } ?? column
  }

  package var rows: Rows { Rows(table: self) }

  /// The rows from top to bottom, without those that hold nothing.
  package struct Rows: RandomAccessCollection, Sendable {
    fileprivate let table: Table

    package var startIndex: Int { 0 }
    package var endIndex: Int { table.fields.count / table.columns.count }
    package subscript(index: Int) -> Row { Row(table: table, index: index) }
  }

  /// One row, whose cells are asked for by their column's name.
  package struct Row: Sendable {
    fileprivate let table: Table
    /// The row's number from 0 among the rows that hold something.
    package let index: Int
  }
}

extension Table.Row {
  /// The row's cell in a column; an empty one where an optional column is absent.
  ///
  /// A name that the table was not read with is a programming mistake.
  package subscript(column: String) -> Table.Cell {
    // So few columns are found faster one by one than by a hash.
    if let position = table.columns.firstIndex(of: column) {
      let field = table.fields[index * table.columns.count + position]
      return Table.Cell(table: table, field: field)
    }
    precondition(table.absent.contains(column), "the table has no column \(column)")
    return Table.Cell(
      table: table, field: Table.Field(start: start, end: start, isQuoted: false))
  }

  /// A column's name as the file has it, for messages.
  package func heading(_ column: String) -> String { table.heading(column) }

  /// Whether the file has a column; one that was declared optional may be absent.
  package func has(_ column: String) -> Bool { table.has(column) }

  /// The row's first cell, where what concerns the row as a whole is reported.
  package var place: Place {
    let first = table.fields[index * table.columns.count]
    return table.lines.place(at: first.range, in: table.file)
  }

  /// The separators that have to come before a cell which the row's line does not reach; `nil` for a
  /// cell that is there.
  package func separatorsBefore(_ column: String) -> String? {
    let (count, bytes) = (table.columns.count, table.file.bytes)
    guard let position = table.columns.firstIndex(of: column) else { return nil }
    let fields = table.fields[index * count..<(index + 1) * count]
    let end = fields[fields.startIndex + position].start
    // Cells that were added to a row all stand at its end.
    guard let first = fields.firstIndex(where: { $0.start == end && $0.range.isEmpty }) else {
      return nil
    }
    let isThere = end == 0 || bytes[end - 1] == table.separator.byte || bytes[end - 1] == 0x0A
    let missing = position - (first - fields.startIndex) + (isThere ? 0 : 1)
    return missing > 0 ? String(repeating: table.separator.text, count: missing) : nil
  }

  private var start: Int { table.fields[index * table.columns.count].start }
}
