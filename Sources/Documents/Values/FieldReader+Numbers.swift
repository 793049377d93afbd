import Diagnostics
package import Quantities

/// Numbers, and words for yes and no.
extension FieldReader {
  /// A whole number.
  package mutating func integer(_ name: String) -> Located<Int>? {
    guard let value = value(name), let text = scalar(value, name: name, kind: .integer) else {
      return nil
    }
    guard let number = Int(text.value) else {
      reportNoNumber(text, name: name, expected: .integer)
      return nil
    }
    return Located(number, at: text.site)
  }

  /// A whole number that must be there.
  package mutating func requiredInteger(_ name: String) -> Located<Int>? {
    required(name) ? integer(name) : nil
  }

  /// A number, read by the rule of the tables: one that could be thousands is an error.
  package mutating func number(_ name: String) -> Located<Rational>? {
    guard let value = value(name) else { return nil }
    return number(value, name: name)
  }

  /// A number that must be there.
  package mutating func requiredNumber(_ name: String) -> Located<Rational>? {
    required(name) ? number(name) : nil
  }

  /// One number, or a list of two for a range.
  package mutating func numbers(_ name: String) -> [Located<Rational>] {
    guard let value = value(name) else { return [] }
    if case .list(let elements) = value.content {
      return elements.compactMap { number($0, name: name) }
    }
    return number(value, name: name).map { [$0] } ?? []
  }

  /// `true` or `false`; `false` when absent.
  package mutating func flag(_ name: String) -> Bool {
    guard let value = value(name), let text = scalar(value, name: name, kind: .boolean) else {
      return false
    }
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      let meant = FieldSynonyms.flag(text.value).map { "\(name): \($0)" }
      report(
        meant.map { .notAFlag(name: name, text: text.value, better: $0) }
          ?? .wrongType(name: name, expected: .boolean), at: text.site)
      return false
    }
  }

  private mutating func reportNoNumber(
    _ text: Located<String>, name: String, expected: FieldKind
  ) {
    let hasMeasure = entries.contains { $0.key.value == "measure" }
    let fault = FieldNumberFault(
      text.value, hasMeasure: hasMeasure, isWhole: expected == .integer)
    report(
      fault.map { .notANumber(name: name, text: text.value, $0) }
        ?? .wrongType(name: name, expected: expected), at: text.site)
  }

  private mutating func number(_ value: YAMLValue, name: String) -> Located<Rational>? {
    guard let text = scalar(value, name: name, kind: .number) else { return nil }
    // In YAML a space separates no thousands: it may as well separate two values.
    guard !text.value.contains(where: \.isWhitespace) else {
      reportNoNumber(text, name: name, expected: .number)
      return nil
    }
    let (digits, fraction): (NumberText.Digits, String)
    switch NumberText(text.value, .either) {
    case .whole(let whole): (digits, fraction) = (whole, "")
    case .decimal(let whole, let rest): (digits, fraction) = (whole, rest)
    case .ambiguous(let whole, let rest), .grouped(let whole, let rest):
      // A trailing zero takes the number out of the pattern that made it ambiguous.
      let problem = TableProblem.ambiguousNumber(
        text: text.value, whole: whole.signed + rest, decimal: whole.signed + "." + rest + "0")
      diagnostics.append(Diagnostic(.table(problem), at: text.site.place))
      return nil
    case .malformed:
      reportNoNumber(text, name: name, expected: .number)
      return nil
    }
    guard NumberRange.holds(digits.text, fraction: fraction),
      let number = Rational(
        whole: digits.text, fraction: fraction, isNegative: digits.isNegative)
    else {
      let problem = TableProblem.numberOutOfRange(
        text: text.value, whole: NumberRange.whole, fraction: NumberRange.fraction)
      diagnostics.append(Diagnostic(.table(problem), at: text.site.place))
      return nil
    }
    return Located(number, at: text.site)
  }
}
