/// What makes a field's text no number, with the number to write, as YAML has numbers.
package enum FieldNumberFault: Hashable, Sendable {
  /// `61%`, `143 cuốn`, `khoảng 143`: what stands beside the number.
  case beside(String, number: String)
  /// `61%` beside a field that says what is counted.
  case percent(number: String)
  /// `1 430`, `1_430`: what stands between the digits.
  case grouped(mark: String, number: String)
  /// `1,5 triệu`: the number written out, and as it would be if it counts millions.
  case scaled(full: String, number: String)
  /// `không`, `ba`
  case spelled(number: String)
  /// `8O`: letters that look like digits.
  case letters(number: String)
}

extension FieldNumberFault {
  /// The number to write.
  package var number: String {
    switch self {
    case .beside(_, let number), .percent(let number), .grouped(_, let number),
      .scaled(_, let number), .spelled(let number), .letters(let number):
      number
    }
  }
}
