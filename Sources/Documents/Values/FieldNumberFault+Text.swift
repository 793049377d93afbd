import Diagnostics

extension FieldNumberFault {
  /// What makes a text no number in a field.
  ///
  /// - Parameters:
  ///   - text: The field's text.
  ///   - hasMeasure: Whether a field beside it says what is counted.
  ///   - isWhole: Whether the field holds whole numbers only.
  init?(_ text: String, hasMeasure: Bool, isWhole: Bool = false) {
    if let number = Self.words[text.lowercased()] {
      self = .spelled(number: number)
    } else if let grouped = Self.grouped(text) {
      self = grouped
    } else if let beside = Self.beside(text, hasMeasure: hasMeasure) {
      self = beside
    } else {
      return nil
    }
    if isWhole, number.contains(".") { return nil }
  }

  /// Small numbers in words.
  private static let words = [
    "không": "0", "một": "1", "hai": "2", "ba": "3", "bốn": "4", "năm": "5", "sáu": "6",
    "bảy": "7", "tám": "8", "chín": "9", "mười": "10", "zero": "0", "one": "1", "two": "2",
    "three": "3", "four": "4", "five": "5", "six": "6",
  ]

  /// Digits in groups of three, which nothing but a decimal mark may stand between.
  private static func grouped(_ text: String) -> FieldNumberFault? {
    let groups = /([-−]?\d{1,3})([_'’ \u{A0}\u{202F}])(\d{3}(?:\2\d{3})*)([.,]\d+)?/
    guard let match = text.wholeMatch(of: groups) else { return nil }
    let mark = match.2.first?.isWhitespace == true ? " " : String(match.2)
    let digits = (String(match.1) + match.3).filter { $0.isNumber || $0 == "-" }
    return .grouped(mark: mark, number: digits + (match.4.map { ".\($0.dropFirst())" } ?? ""))
  }

  private static func beside(_ text: String, hasMeasure: Bool) -> FieldNumberFault? {
    let point = { (number: String) in number.replacing(",", with: ".") }
    switch NumberFault(text, .either) {
    case .percent:
      let number = text.filter { $0 != "%" }.trimmingSpaces()
      guard case .whole = NumberText(number, .either) else {
        guard case .decimal = NumberText(number, .either) else { return nil }
        return percent(point(number), hasMeasure)
      }
      return percent(number.filter { !$0.isWhitespace }, hasMeasure)
    case .words(let number), .about(let number), .marks(let number), .doubtful(let number):
      let what = text.split(whereSeparator: { $0.isASCII && $0.isNumber || ".,".contains($0) })
        .map { String($0).trimmingSpaces() }.filter { !$0.isEmpty }
      guard !what.isEmpty else { return nil }
      return .beside(what.joined(separator: " … "), number: point(number))
    case .scaled(let full, let number): return .scaled(full: full, number: point(number))
    case .letters(let number): return .letters(number: number)
    case .thousands(let number):
      guard let mark = text.first(where: { ".,".contains($0) }) else { return nil }
      return .grouped(mark: String(mark), number: point(number))
    case .decimalMark, .otherDigits, .range, .fraction, .formula, .day, .scientific, .other:
      return nil
    }
  }

  private static func percent(_ number: String, _ hasMeasure: Bool) -> FieldNumberFault {
    hasMeasure ? .percent(number: number) : .beside("%", number: number)
  }
}
