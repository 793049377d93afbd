package import Diagnostics
package import Quantities

/// How a file writes numbers follows from its separator, because one program wrote both: see
/// ``NumberConvention``.
extension Table.Cell {
  /// The cell's number, of which at least one digit must stand before a decimal mark.
  ///
  /// In a column that has fractions, `1.234` in a semicolon file is in doubt: a Vietnamese Excel
  /// means a thousand, a program that works with points means one and a bit.
  ///
  /// - Parameter diagnostics: Receives the reason when the text is no number.
  /// - Returns: The number; nil for an empty cell, which is not reported, and for no number.
  package func number(into diagnostics: inout [Diagnostic]) -> Rational? {
    guard !isEmpty else { return nil }
    switch NumberText(text, convention) {
    case .whole(let digits): return value(digits, into: &diagnostics)
    case .decimal(let digits, let fraction):
      return value(digits, fraction: fraction, into: &diagnostics)
    case .ambiguous(let digits, let fraction):
      report(ambiguous(digits, fraction), into: &diagnostics)
    case .grouped(let digits, let fraction):
      let problem = TableProblem.ambiguousNumber(
        text: text, whole: digits.signed + fraction, decimal: digits.signed + "," + fraction)
      report(problem, into: &diagnostics)
    case .malformed: report(malformed(), into: &diagnostics)
    }
    return nil
  }

  /// The cell's number where only whole ones make sense, such as visitors or books.
  ///
  /// `1.234` in a comma file is ambiguous here: it nearly always was meant as a thousand.
  ///
  /// - Parameter diagnostics: Receives the reason when the text is no whole number.
  /// - Returns: The number; nil for an empty cell, which is not reported, and for no whole number.
  package func count(into diagnostics: inout [Diagnostic]) -> Rational? {
    guard !isEmpty else { return nil }
    switch NumberText(text, convention) {
    case .whole(let digits): return value(digits, into: &diagnostics)
    case .grouped(let digits, let fraction):
      let whole = NumberText.Digits(isNegative: digits.isNegative, text: digits.text + fraction)
      return value(whole, into: &diagnostics)
    // `80,0` counts eighty.
    case .decimal(let digits, let fraction)
    where fraction.utf8.count < 3 && fraction.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }):
      return value(digits, into: &diagnostics)
    case .decimal(let digits, let fraction):
      let problem: TableProblem =
        NumberText.looksLikeThousands(digits.text, fraction)
        ? .ambiguousNumber(text: text, whole: digits.signed + fraction, decimal: nil)
        : .notWholeNumber(text: text, nearest: NumberText.whole(around: digits.signed, fraction))
      report(problem, into: &diagnostics)
    case .ambiguous(let digits, let fraction):
      report(
        .ambiguousNumber(text: text, whole: digits.signed + fraction, decimal: nil),
        into: &diagnostics)
    case .malformed: report(malformed(isCount: true), into: &diagnostics)
    }
    return nil
  }

  private func value(
    _ digits: NumberText.Digits, fraction: String = "", into diagnostics: inout [Diagnostic]
  ) -> Rational? {
    guard NumberRange.holds(digits.text, fraction: fraction) else {
      let problem = TableProblem.numberOutOfRange(
        text: text, whole: NumberRange.whole, fraction: NumberRange.fraction)
      report(problem, into: &diagnostics)
      return nil
    }
    return Rational(whole: digits.text, fraction: fraction, isNegative: digits.isNegative)
  }

  private var convention: NumberConvention {
    switch table.separator {
    case .comma: .point
    case .semicolon: .comma
    case .tab: .either
    }
  }

  private func malformed(isCount: Bool = false) -> TableProblem {
    let fault = NumberFault(text, convention)
    if isCount, case .decimalMark(let number) = fault {
      let parts = number.split(separator: Character(convention.decimalMark)).map(String.init)
      let nearest = parts.count == 2 ? NumberText.whole(around: parts[0], parts[1]) : []
      return .notWholeNumber(text: text, nearest: nearest)
    }
    let example = isCount ? "1234" : "1234\(convention.decimalMark)5"
    return .malformedNumber(text: text, fault: fault, example: example)
  }

  private func ambiguous(_ digits: NumberText.Digits, _ fraction: String) -> TableProblem {
    // A trailing zero takes the number out of the pattern that made it ambiguous.
    .ambiguousNumber(
      text: text, whole: digits.signed + fraction,
      decimal: digits.signed + convention.decimalMark + fraction + "0")
  }

  private func report(_ problem: TableProblem, into diagnostics: inout [Diagnostic]) {
    diagnostics.append(Diagnostic(.table(problem), at: place))
  }
}
