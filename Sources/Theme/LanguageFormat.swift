package import Documents
import Markup

/// How a language writes numbers and dates: plain data from its phrase file.
package struct LanguageFormat: Sendable {
  package let decimalSeparator: String
  package let groupSeparator: String
  /// `{value}` stands for the number, such as `{value} %`.
  package let percent: String
  package let minus: String
  /// With `{d}`, `{dd}`, `{m}`, `{mm}`, `{official-month}`, `{month}`, `{yyyy}`.
  package let date: String
  package let month: String
  /// The months' names, January first.
  package let monthNames: [String]
}

extension LanguageFormat {
  /// A number with grouped digits and at most so many decimals.
  package func number(_ value: Double, decimals: Int) -> String {
    let plain = ShortestDecimal.utf8(value, decimals: decimals)
    let digits = plain.drop { $0 == UInt8(ascii: "-") }
    let integer = digits.prefix { $0 != UInt8(ascii: ".") }
    var text: [UInt8] = digits.count < plain.count ? Array(minus.utf8) : []
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
    percent.filled(with: ["value": number(value, decimals: decimals)])
  }

  /// A day.
  package func date(_ day: CalendarDate) -> String {
    date.filled(with: placeholders(year: day.year, month: day.month, day: day.day))
  }

  /// A month of a year, for dates whose day is not known.
  package func month(_ month: Int, of year: Int) -> String {
    self.month.filled(with: placeholders(year: year, month: month, day: 1))
  }

  /// A day without its year, for phrases with `{dd}`, `{official-month}` and their like.
  package func dayOfYear(month: Int, day: Int) -> [String: String] {
    placeholders(year: 0, month: month, day: day)
  }

  private func placeholders(year: Int, month: Int, day: Int) -> [String: String] {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return [
      "d": "\(day)",
      "dd": padded(day),
      "m": "\(month)",
      "mm": padded(month),
      // Vietnamese official dates pad only months that could be misread as 10, 11, 12.
      "official-month": month <= 2 ? padded(month) : "\(month)",
      "month": monthNames.indices.contains(month - 1) ? monthNames[month - 1] : "\(month)",
      "yyyy": "\(year)",
    ]
  }
}
