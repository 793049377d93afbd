import Diagnostics
import Quantities

extension DayFault {
  /// What makes a text no day as YAML has days.
  init(_ text: String) {
    self =
      Self.letters(in: text) ?? Self.yearFirst(text) ?? Self.withTime(text)
      ?? DayText(text).day.map(Self.form) ?? Self.yearLast(text)
      ?? (text.contains(where: \.isNumber) ? .other : .words)
  }

  /// Digits with letters among them that look like digits.
  private static func letters(in text: String) -> DayFault? {
    let digits: [Character: Character] = ["o": "0", "O": "0", "l": "1", "I": "1", "|": "1"]
    guard let letter = text.first(where: { digits[$0] != nil }), let digit = digits[letter],
      text.allSatisfy({ digits[$0] != nil || $0.isASCII && !$0.isLetter })
    else { return nil }
    return DayText(String(text.map { digits[$0] ?? $0 })).day
      .map { .letter(String(letter), digit: String(digit), $0) }
  }

  /// Three numbers, the year first.
  private static func yearFirst(_ text: String) -> DayFault? {
    guard let match = text.wholeMatch(of: /(\d{4})(\D{1,3})(\d{1,2})(\D{1,3})(\d{1,2})/),
      let year = Int(match.1), let month = Int(match.3), let day = Int(match.5)
    else { return nil }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      return noDay(year, month, day)
    }
    let signs = [match.2, match.4].map { String($0).trimmingSpaces() }
    if let sign = signs.first(where: { $0 != "-" }) {
      return sign.isEmpty ? .form(date) : .sign(sign, date)
    }
    let short = [match.3, match.5].first { $0.count < 2 }
    return short.map { .digits(part: String($0), date) } ?? .form(date)
  }

  /// Three numbers that are no day in any order, the year last.
  private static func yearLast(_ text: String) -> DayFault? {
    guard let match = text.wholeMatch(of: /(\d{1,2})\D{1,3}(\d{1,2})\D{1,3}(\d{4})/),
      let day = Int(match.1), let month = Int(match.2), let year = Int(match.3)
    else { return nil }
    return noDay(year, month, day)
  }

  private static func noDay(_ year: Int, _ month: Int, _ day: Int) -> DayFault {
    if let first = CalendarDate(year: year, month: month, day: 1) {
      let length = CalendarDate.days(inMonth: month, of: year)
      return .pastMonth(last: first.adding(days: length - 1))
    }
    return CalendarDate(year: year, month: day, day: month).map { .swapped(month: month, $0) }
      ?? .noMonth(month)
  }

  /// A day with a time behind it or before it.
  private static func withTime(_ text: String) -> DayFault? {
    let behind = text.wholeMatch(of: /(.*?\d)(?:[T ,]+|\s*lúc\s*)\d{1,2}(?::\d{2}|h|\s*giờ).*/)
    let before = text.wholeMatch(of: /\d{1,2}(?::\d{2}(?::\d{2})?|h\d{0,2})[ ,]+(.+)/)
    return [behind?.1, before?.1].compactMap { $0 }.compactMap { DayText(String($0)).day }.first
      .map(Self.time)
  }
}
