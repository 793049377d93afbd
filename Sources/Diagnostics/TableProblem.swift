/// What can be wrong with the form of a CSV table, whatever it holds.
package enum TableProblem: Hashable, Sendable {
  case empty
  case unnamedColumn(number: Int)
  case unknownColumn(name: String, nearest: String?, known: [String])
  case missingColumn(name: String)
  /// The line does not name the columns: `line` does.
  case unnamedColumns(line: String)
  /// Lines that stand above the one with the columns' names, by their numbers.
  case linesAboveColumns(first: Int, last: Int)
  /// Cells with something else between them; `mark` is `nil` for spaces.
  case foreignSeparator(mark: String?)
  /// A whole line between quotes, which makes one cell of it.
  case quotedLine
  /// A line whose separator is not the table's; `line` is the line to write.
  case otherSeparator(found: CellSeparator, expected: CellSeparator, line: String)
  case repeatedColumns
  /// A row with one cell that holds something: a title, a note, a signature.
  case strayRow
  case duplicateColumn(name: String)
  /// `number` is what two cells make together, where one number was cut in two.
  case fieldCount(expected: Int, found: Int, number: String? = nil)
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
  case notWholeNumber(text: String)
  /// The most digits before the decimal mark, and after it.
  case numberOutOfRange(text: String, whole: Int, fraction: Int)
  /// `day` is the day that is meant, as `2025-04-21`, where it can be told.
  case invalidDay(text: String, day: String?)
  /// The number by which a spreadsheet keeps a day.
  case dayNumber(text: String, day: String)
  /// A day that can only be read with the month first, so that its whole column is in doubt.
  case monthFirst(text: String, day: String)
}

/// What stands between two cells.
package enum CellSeparator: Hashable, Sendable, CaseIterable {
  case comma, semicolon, tab
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
    case .foreignSeparator: "foreign-separator"
    case .quotedLine: "quoted-line"
    case .otherSeparator: "other-separator"
    case .repeatedColumns: "repeated-columns"
    case .strayRow: "stray-row"
    case .duplicateColumn: "duplicate-column"
    case .fieldCount: "field-count"
    case .emptyCell: "empty-cell"
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
    case .invalidDay: "invalid-day"
    case .dayNumber: "day-number"
    case .monthFirst: "month-first"
    }
  }
}
