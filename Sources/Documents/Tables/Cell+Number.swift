package import Diagnostics

/// How a file writes numbers follows from its separator, because one program wrote both.
///
/// | separator | decimal mark | groups of thousands |
/// | --- | --- | --- |
/// | `,` | point; a comma in a quoted cell too | none |
/// | `;` (a Vietnamese Excel) | comma | point or no-break space |
/// | tab | comma or point | none |
///
/// One to three digits, a mark, and three digits more may be thousands or thousandths. Where the
/// file's own convention settles it (`1.234` is 1.234 in a comma file and 1234 in a semicolon
/// file), that holds; where it does not (`"1,234"` in a comma file, either one in a tab file), the
/// number is ambiguous and an error. In a column of counts `1.234` in a comma file is one as well,
/// for there it nearly always was meant as a thousand.
extension Table.Cell {
  /// The cell's number, of which at least one digit must stand before a decimal mark.
  ///
  /// - Parameter diagnostics: Receives the reason when the text is no number.
  /// - Returns: The number; nil for an empty cell, which is not reported, and for no number.
  package func number(into diagnostics: inout [Diagnostic]) -> Double? {
    guard !isEmpty else { return nil }
    switch reading {
    case .whole(let digits): return Double(digits)
    case .decimal(let whole, let fraction): return Double(whole + "." + fraction)
    case .ambiguous(let whole, let fraction):
      report(ambiguous(whole, fraction), into: &diagnostics)
    case .malformed: report(malformed, into: &diagnostics)
    }
    return nil
  }

  /// The cell's number where only whole ones make sense, such as visitors or books.
  ///
  /// - Parameter diagnostics: Receives the reason when the text is no whole number.
  /// - Returns: The number; nil for an empty cell, which is not reported, and for no whole number.
  package func count(into diagnostics: inout [Diagnostic]) -> Int? {
    guard !isEmpty else { return nil }
    switch reading {
    case .whole(let digits):
      if let number = Int(digits) { return number }
      report(malformed, into: &diagnostics)
    case .decimal(let whole, let fraction):
      let problem =
        looksLikeThousands(whole, fraction)
        ? ambiguous(whole, fraction) : TableProblem.notWholeNumber(text: text)
      report(problem, into: &diagnostics)
    case .ambiguous(let whole, let fraction):
      report(ambiguous(whole, fraction), into: &diagnostics)
    case .malformed: report(malformed, into: &diagnostics)
    }
    return nil
  }

  /// A number's digits, the sign before them.
  private enum Reading {
    case whole(String)
    case decimal(String, String)
    case ambiguous(String, String)
    case malformed
  }

  private var reading: Reading {
    let text = text
    // As nearly all numbers are written.
    if text.utf8.allSatisfy(\.isDigit) { return .whole(text) }
    var rest = Substring(text)
    var sign = ""
    if let first = rest.first, first == "-" || first == "−" {
      sign = "-"
      rest.removeFirst()
    }
    let marks = rest.unicodeScalars.filter { !("0"..."9").contains($0) }
    let parts = rest.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { !("0"..."9").contains($0) }
    ).map { String(Substring($0)) }
    guard parts.allSatisfy({ !$0.isEmpty }), let first = parts.first, let last = parts.last else {
      return .malformed
    }
    if marks.isEmpty { return .whole(sign + first) }

    switch table.separator {
    case .comma, .tab:
      guard marks.count == 1, let mark = marks.first, mark == "." || mark == "," else {
        return .malformed
      }
      let isOwnMark = table.separator == .comma && mark == "."
      return !isOwnMark && looksLikeThousands(first, last)
        ? .ambiguous(sign + first, last) : .decimal(sign + first, last)
    case .semicolon:
      let hasFraction = marks.last == ","
      let groups = hasFraction ? parts.dropLast() : parts[...]
      let groupMarks = hasFraction ? marks.dropLast() : marks[...]
      guard
        groupMarks.allSatisfy({ $0 == groupMarks.first && ($0 == "." || $0 == "\u{A0}") }),
        groups.count == 1 || Self.areGroups(groups)
      else { return .malformed }
      let whole = sign + groups.joined()
      return hasFraction ? .decimal(whole, last) : .whole(whole)
    }
  }

  private func looksLikeThousands(_ whole: String, _ fraction: String) -> Bool {
    let digits = whole.drop { $0 == "-" }
    return (1...3).contains(digits.count) && digits.first != "0" && fraction.count == 3
  }

  private static func areGroups(_ parts: ArraySlice<String>) -> Bool {
    guard let first = parts.first, (1...3).contains(first.count), first.first != "0" else {
      return false
    }
    return parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  private var malformed: TableProblem {
    .malformedNumber(text: text, example: "1234\(decimalMark)5")
  }

  private func ambiguous(_ whole: String, _ fraction: String) -> TableProblem {
    // A trailing zero takes the number out of the pattern that made it ambiguous.
    .ambiguousNumber(
      text: text, whole: whole + fraction, decimal: whole + decimalMark + fraction + "0")
  }

  private var decimalMark: String {
    switch table.separator {
    case .comma: "."
    case .semicolon, .tab: ","
    }
  }

  private func report(_ problem: TableProblem, into diagnostics: inout [Diagnostic]) {
    diagnostics.append(Diagnostic(.table(problem), at: place))
  }
}
