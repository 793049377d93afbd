import Markup

/// How a language writes numbers.
public struct NumberStyle: Hashable, Sendable {
  /// Between the whole number and its fraction.
  public var decimalSeparator: String
  /// Between groups of three digits.
  public var groupSeparator: String
  /// Before a negative number.
  public var minus: String
  /// A percentage: `{number}`.
  public var percent: Phrase
  /// A difference of percentages: `{number}`, as "{number} điểm %".
  public var percentagePoints: Phrase
  /// A number of something: `{number}`, `{unit}`.
  public var counted: Phrase

  /// A way to write numbers.
  public init(
    decimalSeparator: String, groupSeparator: String, minus: String, percent: Phrase,
    percentagePoints: Phrase, counted: Phrase
  ) {
    self.decimalSeparator = decimalSeparator
    self.groupSeparator = groupSeparator
    self.minus = minus
    self.percent = percent
    self.percentagePoints = percentagePoints
    self.counted = counted
  }
}

extension NumberStyle {
  /// A number without its unit, in the shortest form of at most `decimals` places.
  func plain(_ value: Double, decimals: Int) -> String {
    let ascii = ShortestDecimal.utf8(value.magnitude, decimals: decimals)
    let parts = ascii.split(separator: UInt8(ascii: "."), maxSplits: 1)
    let whole = parts.first.map(Array.init) ?? []
    var result = ""
    if value < 0, ascii.contains(where: { $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: ".") }) {
      result += minus
    }
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { result += groupSeparator }
      result.unicodeScalars.append(Unicode.Scalar(digit))
    }
    if parts.count > 1 {
      result += decimalSeparator
      for digit in parts[1] { result.unicodeScalars.append(Unicode.Scalar(digit)) }
    }
    return result
  }
}
