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
  /// Millions on an axis: `{number}`, as "{number} triệu".
  public var millions: Phrase
  /// Thousands of millions on an axis: `{number}`, as "{number} tỷ".
  public var billions: Phrase
  /// Millions of millions on an axis: `{number}`, as "{number} nghìn tỷ".
  public var trillions: Phrase

  /// A way to write numbers.
  public init(
    decimalSeparator: String, groupSeparator: String, minus: String, percent: Phrase,
    percentagePoints: Phrase, counted: Phrase, millions: Phrase, billions: Phrase,
    trillions: Phrase
  ) {
    self.decimalSeparator = decimalSeparator
    self.groupSeparator = groupSeparator
    self.minus = minus
    self.percent = percent
    self.percentagePoints = percentagePoints
    self.counted = counted
    self.millions = millions
    self.billions = billions
    self.trillions = trillions
  }
}

extension NumberStyle {
  /// A number without its unit, with exactly `decimals` places.
  func fixed(_ value: Double, decimals: Int) -> String {
    let text = plain(value, decimals: decimals)
    let places = Self.places(of: value, atMost: decimals)
    guard places < decimals else { return text }
    return text + (places == 0 ? decimalSeparator : "")
      + String(repeating: "0", count: decimals - places)
  }

  /// How many places the shortest form of at most so many has.
  static func places(of value: Double, atMost decimals: Int) -> Int {
    let digits = ShortestDecimal.utf8(value, decimals: decimals)
    return digits.firstIndex(of: UInt8(ascii: ".")).map { digits.count - $0 - 1 } ?? 0
  }

  /// A number without its unit, in the shortest form of at most `decimals` places.
  func plain(_ value: Double, decimals: Int) -> String {
    let digits = ShortestDecimal.utf8(value.magnitude, decimals: decimals)
    let whole = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.count
    var result: [UInt8] = []
    result.reserveCapacity(digits.count + 12)
    if value < 0, digits.contains(where: { $0 > UInt8(ascii: "0") }) { result += minus.utf8 }
    for (index, digit) in digits.enumerated() {
      if index == whole {
        result += decimalSeparator.utf8
      } else {
        if index > 0, index < whole, (whole - index).isMultiple(of: 3) {
          result += groupSeparator.utf8
        }
        result.append(digit)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
