package import Quantities

/// What can be wrong with the form of a CSV table, whatever it holds.
package enum TableProblem: Hashable, Sendable {
  /// `line` is the one that names the columns.
  case empty(line: String)
  case unnamedColumn(number: Int)
  case unknownColumn(name: String, nearest: String?, known: [String])
  case missingColumn(name: String)
  /// The line does not name the columns: `line` does. It is a row, or has names that no column has.
  case unnamedColumns(line: String, isRow: Bool)
  /// Lines that stand above the one with the columns' names, by their numbers.
  case linesAboveColumns(first: Int, last: Int)
  /// Cells with something else between them; `mark` is `nil` for spaces.
  case foreignSeparator(mark: String?)
  /// The same in the first line only; `line` is the line to write, with the separator of the rows.
  case foreignHeadSeparator(mark: String?, expected: CellSeparator, line: String)
  /// A whole line between quotes, which makes one cell of it.
  case quotedLine
  /// A line whose separator is not the table's; `line` is the line to write.
  case otherSeparator(found: CellSeparator, expected: CellSeparator, line: String)
  case repeatedColumns
  /// A row with one cell that holds something.
  case strayRow(StrayRow)
  /// `other` is the one column that is missing, and so is meant by one of the two.
  case duplicateColumn(name: String, other: String?)
  case fieldCount(expected: Int, found: Int, RowSlip)
  case emptyCell(column: String)
  case unclosedQuote
  case textAfterQuote
  case quoteInsideField
  case tooManyRows(limit: Int)
  case tooManyColumns(limit: Int)
  case tooManyProblems(limit: Int)
  case fieldTooLong(limit: Int)
  /// What a spreadsheet shows where a formula has no result, such as `#REF!`.
  case formulaError(text: String)
  /// What a spreadsheet shows, and saves, where a column is too narrow.
  case narrowColumn
  /// Question marks where letters were, all over the file.
  case lostLetters
  /// `example` is a number written the way this file writes numbers.
  case malformedNumber(text: String, fault: NumberFault, example: String)
  /// `decimal` is `nil` where only whole numbers make sense, so that there is one thing to write.
  case ambiguousNumber(text: String, whole: String, decimal: String?)
  /// `nearest` are the whole numbers around it, where they can be told.
  case notWholeNumber(text: String, nearest: [String])
  /// The most digits before the decimal mark, and after it.
  case numberOutOfRange(text: String, whole: Int, fraction: Int)
  /// `day` is the day that is meant, as `2025-04-21`, where it can be told.
  case invalidDay(text: String, day: CalendarDate?)
  /// Such as 31 February.
  case dayBeyondMonth(text: String, month: Int, year: Int, days: Int)
  /// No day where one must be; `isSubmission` tells the day of a report from that of a correction.
  case emptyDay(column: String, isSubmission: Bool)
  /// The number by which a spreadsheet keeps a day.
  case dayNumber(text: String, day: CalendarDate)
  /// A day that can only be read with the month first, so that its whole column is in doubt.
  case monthFirst(text: String, day: CalendarDate)
}

/// What stands between two cells.
package enum CellSeparator: Hashable, Sendable, CaseIterable {
  case comma, semicolon, tab
}

/// What a line is of which only one cell holds something.
package enum StrayRow: Hashable, Sendable {
  /// What follows `Ghi chú:`, and the column for notes where the table may have one.
  case note(column: String?)
  /// The end of the row above, which a line break in its last cell cut in two.
  case continuation(line: Int)
  /// A title, a signature, or a note after all.
  case other(column: String?)
}

/// Why a row has more cells than the table, or fewer, as far as the other rows tell.
package enum RowSlip: Hashable, Sendable {
  /// `1,740`: thousands that a comma cut in two, with the number to write.
  case cutThousands(number: String)
  /// `740,5`: the number to write, and those to write where things are counted.
  case cutDecimals(number: String, nearest: [String])
  /// A separator within a text: the cell to write, in quotes.
  case unquoted(cell: String, separator: CellSeparator)
  /// Empty cells too many at the end.
  case emptyCells(count: Int, separator: CellSeparator)
  /// The line breaks off: the columns that are missing, and those of them that must be filled.
  case cutOff(columns: [String], required: [String], separator: CellSeparator)
  case other(separator: CellSeparator)
}

extension TableProblem {
  var identifier: String {
    switch self {
    case .empty: "empty"
    case .unnamedColumn: "unnamed-column"
    case .unknownColumn: "unknown-column"
    case .missingColumn: "missing-column"
    case .unnamedColumns: "unnamed-columns"
    case .linesAboveColumns: "lines-above-columns"
    case .foreignSeparator, .foreignHeadSeparator: "foreign-separator"
    case .quotedLine: "quoted-line"
    case .otherSeparator: "other-separator"
    case .repeatedColumns: "repeated-columns"
    case .strayRow: "stray-row"
    case .duplicateColumn: "duplicate-column"
    case .fieldCount: "field-count"
    case .emptyCell, .emptyDay: "empty-cell"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .quoteInsideField: "quote-inside-field"
    case .tooManyRows: "too-many-rows"
    case .tooManyColumns: "too-many-columns"
    case .tooManyProblems: "too-many-problems"
    case .fieldTooLong: "field-too-long"
    case .formulaError: "formula-error"
    case .narrowColumn: "narrow-column"
    case .lostLetters: "lost-letters"
    case .malformedNumber: "malformed-number"
    case .ambiguousNumber: "ambiguous-number"
    case .notWholeNumber: "not-whole-number"
    case .numberOutOfRange: "number-out-of-range"
    case .invalidDay, .dayBeyondMonth: "invalid-day"
    case .dayNumber: "day-number"
    case .monthFirst: "month-first"
    }
  }
}
