/// What can be wrong with the form of a CSV table, whatever it holds.
package enum TableProblem: Hashable, Sendable {
  case empty
  case unnamedColumn(number: Int)
  case unknownColumn(name: String, nearest: String?, known: [String])
  case missingColumn(name: String)
  case duplicateColumn(name: String)
  case fieldCount(expected: Int, found: Int)
  case unclosedQuote
  case textAfterQuote
  case quoteInsideField
  case tooManyRows(limit: Int)
  case tooManyColumns(limit: Int)
  case tooManyProblems(limit: Int)
  case fieldTooLong(limit: Int)
  /// `example` is a number written the way this file writes numbers.
  case malformedNumber(text: String, example: String)
  /// `decimal` is `nil` where only whole numbers make sense, so that there is one thing to write.
  case ambiguousNumber(text: String, whole: String, decimal: String?)
  case notWholeNumber(text: String)
  /// The most digits before the decimal mark, and after it.
  case numberOutOfRange(text: String, whole: Int, fraction: Int)
}

extension TableProblem {
  var identifier: String {
    switch self {
    case .empty: "empty"
    case .unnamedColumn: "unnamed-column"
    case .unknownColumn: "unknown-column"
    case .missingColumn: "missing-column"
    case .duplicateColumn: "duplicate-column"
    case .fieldCount: "field-count"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .quoteInsideField: "quote-inside-field"
    case .tooManyRows: "too-many-rows"
    case .tooManyColumns: "too-many-columns"
    case .tooManyProblems: "too-many-problems"
    case .fieldTooLong: "field-too-long"
    case .malformedNumber: "malformed-number"
    case .ambiguousNumber: "ambiguous-number"
    case .notWholeNumber: "not-whole-number"
    case .numberOutOfRange: "number-out-of-range"
    }
  }
}
