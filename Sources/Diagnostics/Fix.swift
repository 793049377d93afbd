import Quantities

/// What to write in place of what is wrong, where there is exactly one thing that it can be: for
/// programs that mend a text when a person says so.
package struct Fix: Hashable, Sendable {
  /// Where the text stands that goes, as places have it: line and column from 1, lengths in Unicode
  /// scalars.
  package let line: Int
  package let column: Int
  package let length: Int
  package let replacement: String
}

/// What of a place a fix stands in for.
enum Replacement {
  /// What the place marks.
  case marked(String)
  /// All of its line, without the line's end.
  case line(String)
}

extension Diagnostic {
  /// `nil` where a person has to decide, or where more than the place is wrong.
  package var fix: Fix? {
    guard place.line > 0, also.isEmpty, let replacement = problem.replacement else { return nil }
    switch replacement {
    case .marked(let text):
      guard place.column > 0 else { return nil }
      return Fix(
        line: place.line, column: place.column, length: place.length, replacement: text)
    case .line(let text):
      // Of a very long line only a part is known here.
      guard place.excerptColumn == 1 else { return nil }
      return Fix(
        line: place.line, column: 1, length: place.excerpt.unicodeScalars.count, replacement: text)
    }
  }
}

extension Problem {
  fileprivate var replacement: Replacement? {
    switch self {
    case .frontMatter(let problem): problem.replacement
    case .model(.unknown(_, _, let nearest)), .table(.unknownColumn(_, let nearest, _)):
      nearest.map(Replacement.marked)
    case .model(.called(_, _, let names, _)) where names.count == 1: .marked(names[0])
    case .table(.invalidDay(_, let day)): (day?.iso8601).map(Replacement.marked)
    case .file, .text, .prose, .picture, .table, .model, .theme: nil
    }
  }
}

extension FrontMatterProblem {
  fileprivate var replacement: Replacement? {
    switch self {
    case .unknownField(_, let nearest, _), .invalidChoice(_, _, let nearest, _):
      nearest.map(Replacement.marked)
    case .invalidSection(_, let meant), .languageName(_, let meant): meant.map(Replacement.marked)
    case .invalidDate(_, let fault): (fault.day?.iso8601).map(Replacement.marked)
    case .foreignLetter(_, _, _, let better): .marked(better)
    case .invalidIdentifier(_, let suggestion): .marked(suggestion)
    case .line(let fault): fault.better.map(Replacement.line)
    case .missing, .missingOpener, .unclosed, .fence, .hiddenInFence, .syntax, .duplicateKey,
      .notAMapping, .tooDeep, .tooManyNodes, .foreignField, .inherited, .missingField, .emptyField,
      .groupNotIndented, .wrongType, .bracketsForText, .notANumber, .notAFlag, .textForNames,
      .namesApart, .fieldOfOtherCharts, .outOfRange, .invalidURL, .markInText, .repeatedValue:
      nil
    }
  }
}

extension YAMLLineFault {
  /// The line to write instead, where it is known.
  fileprivate var better: String? {
    switch self {
    case .lostWords(let better), .missingSpace(let better), .specialSpace(_, let better),
      .colonInValue(let better), .colonAtEnd(let better), .textBehindQuote(_, let better),
      .quoteInside(_, let better), .textBehindBracket(_, let better),
      .leadingMark(_, let better, _), .formatting(_, let better), .leadingTab(let better, _),
      .otherColon(_, let better), .escape(_, let better), .openQuote(let better),
      .otherQuote(_, _, let better), .openBracket(let better), .commaInValue(let better),
      .curlyQuotes(let better), .missingComma(let better), .listMark(_, let better),
      .leadingSpace(let better, _):
      better
    case .noField(let better, _): better
    case .blockNotIndented, .figure: nil
    }
  }
}
