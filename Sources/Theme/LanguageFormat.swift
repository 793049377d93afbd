import Documents
package import Markup
package import Quantities

/// How a language writes numbers and dates: plain data from its phrase file.
package final class LanguageFormat: Sendable {
  package let decimalSeparator: String
  package let groupSeparator: String
  /// `{value}` stands for the number, such as `{value} %`.
  package let percent: PlaceholderText
  package let minus: String
  /// With `{d}`, `{dd}`, `{m}`, `{mm}`, `{official-month}`, `{month}`, `{yyyy}`.
  package let date: PlaceholderText
  package let month: PlaceholderText
  /// The months' names, January first.
  package let monthNames: [String]

  init(
    decimalSeparator: String,
    groupSeparator: String,
    percent: PlaceholderText,
    minus: String,
    date: PlaceholderText,
    month: PlaceholderText,
    monthNames: [String]
  ) {
    self.decimalSeparator = decimalSeparator
    self.groupSeparator = groupSeparator
    self.percent = percent
    self.minus = minus
    self.date = date
    self.month = month
    self.monthNames = monthNames
  }
}

extension LanguageFormat {
  /// A number with grouped digits and at most so many decimals.
  package func number(_ value: Double, decimals: Int) -> String {
    // As nearly all figures are: whole and below a million.
    if value >= 0, value < 1_000_000, value == value.rounded() {
      let (thousands, rest) = Int(value).quotientAndRemainder(dividingBy: 1000)
      if thousands == 0 { return String(rest) }
      var text = String(thousands)
      text += groupSeparator
      if rest < 100 { text += rest < 10 ? "00" : "0" }
      text += String(rest)
      return text
    }
    let plain = ShortestDecimal.utf8(value, decimals: decimals)
    let digits = plain.drop { $0 == UInt8(ascii: "-") }
    let integer = digits.prefix { $0 != UInt8(ascii: ".") }
    var text: [UInt8] = []
    text.reserveCapacity(2 * plain.count)
    if digits.count < plain.count { text += minus.utf8 }
    for (index, digit) in integer.enumerated() {
      if index > 0, (integer.count - index).isMultiple(of: 3) { text += groupSeparator.utf8 }
      text.append(digit)
    }
    if integer.count < digits.count {
      text += decimalSeparator.utf8
      text += digits[(integer.endIndex + 1)...]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A percentage.
  package func percentage(_ value: Double, decimals: Int) -> String {
    percent.filled { $0 == "value" ? number(value, decimals: decimals) : nil }
  }

  /// A day.
  package func date(_ day: CalendarDate) -> String {
    date.filled { part($0, year: day.year, month: day.month, day: day.day) }
  }

  /// A month of a year, for dates whose day is not known.
  package func month(_ month: Int, of year: Int) -> String {
    self.month.filled { part($0, year: year, month: month, day: 1) }
  }

  /// A day without its year, for phrases with `{dd}`, `{official-month}` and their like.
  package func dayOfYear(month: Int, day: Int) -> [String: String] {
    Dictionary(
      ["d", "dd", "m", "mm", "official-month", "month"].compactMap { name in
        part(name, year: 0, month: month, day: day).map { (name, $0) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a placeholder of a date stands for.
  private func part(_ name: String, year: Int, month: Int, day: Int) -> String? {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch name {
    case "d": return "\(day)"
    case "dd": return padded(day)
    case "m": return "\(month)"
    case "mm": return padded(month)
    // Vietnamese official dates pad only months that could be misread as 10, 11, 12.
    case "official-month": return month <= 2 ? padded(month) : "\(month)"
    case "month":
      return monthNames.indices.contains(month - 1) ? monthNames[month - 1] : "\(month)"
    case "yyyy": return "\(year)"
    default: return nil
    }
  }
}
