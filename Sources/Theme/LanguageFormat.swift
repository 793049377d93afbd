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
  /// A number with grouped digits and exactly so many decimals, a half away from zero.
  package func number(_ value: Rational, decimals: Int) -> String {
    let (isNegative, whole, fraction) = value.digits(decimals: decimals)
    var text = isNegative ? minus : ""
    let digits = whole.utf8.count
    for (index, digit) in whole.enumerated() {
      if index > 0, (digits - index).isMultiple(of: 3) { text += groupSeparator }
      text.append(digit)
    }
    return fraction.isEmpty ? text : text + decimalSeparator + fraction
  }

  /// A whole number with grouped digits.
  package func number(_ value: Int) -> String { number(Rational(value), decimals: 0) }

  /// A number with as many decimals as say it exactly, such as a target as the plan has it.
  package func exact(_ value: Rational) -> String {
    number(value, decimals: value.exactDecimals ?? Self.mostDecimals)
  }

  /// More digits after the point say nothing to a reader.
  package static let mostDecimals = 6

  /// A percentage.
  package func percentage(_ value: Rational, decimals: Int) -> String {
    percentage(of: number(value, decimals: decimals))
  }

  /// A number that was written out, as a percentage.
  package func percentage(of number: String) -> String {
    percent.filled { $0 == "value" ? number : nil }
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
