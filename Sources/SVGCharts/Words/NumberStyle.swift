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

/// A number style joined with a figure's unit and decimals.
struct ValueFormat {
  let style: NumberStyle
  let unit: ValueUnit
  let decimals: Int

  /// A value with its unit.
  func full(_ value: Double) throws(ChartError) -> String {
    let number = style.plain(value, decimals: decimals)
    return switch unit {
    case .none: number
    case .percent: try style.percent.filled(["number": number])
    case .named(let unit): try style.counted.filled(["number": number, "unit": unit])
    }
  }

  /// A value on an axis or in a chart: per cent keeps its sign, other units stand in the name.
  func short(_ value: Double) throws(ChartError) -> String {
    switch unit {
    case .none, .named: style.plain(value, decimals: decimals)
    case .percent: try full(value)
    }
  }

  /// The size of a difference between two values; never "0" where they differ.
  func difference(_ first: Double, _ second: Double) throws(ChartError) -> String {
    let distance = abs(first - second)
    var places = decimals
    while places < 9, distance > 0, style.plain(distance, decimals: places) == "0" { places += 1 }
    let number = style.plain(distance, decimals: places)
    return switch unit {
    case .none: number
    case .percent: try style.percentagePoints.filled(["number": number])
    case .named(let unit): try style.counted.filled(["number": number, "unit": unit])
    }
  }

  /// An axis' or column's name with its unit.
  func heading(_ name: String, words: FrameWords) throws(ChartError) -> String {
    switch unit {
    case .none: name
    case .percent: try words.nameWithUnit.filled(["name": name, "unit": words.percent])
    case .named(let unit): try words.nameWithUnit.filled(["name": name, "unit": unit])
    }
  }
}
