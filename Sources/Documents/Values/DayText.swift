package import Quantities

/// What people write for a day, other than `2025-04-21`.
///
/// Viet Nam writes the day before the month; a spreadsheet set up for elsewhere may have it the other
/// way round, which only a day after the twelfth can show.
package enum DayText: Hashable, Sendable {
  /// `2025-04-21`
  case iso(CalendarDate)
  /// `21/4/2025`, `21/04/2025`
  case dayFirst(CalendarDate)
  /// `4/21/2025`, which is no day if the day comes first
  case monthFirst(CalendarDate)
  /// `45768`: days since 30 December 1899, as spreadsheets count them
  case number(CalendarDate)
  /// Another form that says a day: `21.4.2025`, `2025/4/21`, `21-Apr-25`, `2025-04-21 00:00:00`
  case other(CalendarDate)
  case none

  package init(_ text: String) {
    if let day = CalendarDate(text) {
      self = .iso(day)
      return
    }
    let parts = Self.parts(of: text)
    if let slashes = Self.withSlashes(text, parts) {
      self = slashes
    } else if parts.count == 1, case .number(let number) = parts[0], text.utf8.count == 5,
      text.utf8.allSatisfy(\.isDigit), (30_000...60_000).contains(number.value)
    {
      self = .number(Self.epoch.adding(days: number.value))
    } else {
      self = Self.day(of: parts).map(DayText.other) ?? .none
    }
  }

  /// Three numbers with slashes between them, the year last.
  private static func withSlashes(_ text: String, _ parts: [Part]) -> DayText? {
    guard parts.count == 3, text.count(where: { $0 == "/" }) == 2,
      text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "/") }),
      case .number(let first) = parts[0], case .number(let second) = parts[1],
      case .number(let year) = parts[2], year.isFourDigits
    else { return nil }
    if let day = CalendarDate(year: year.value, month: second.value, day: first.value) {
      return .dayFirst(day)
    }
    return CalendarDate(year: year.value, month: first.value, day: second.value)
      .map(DayText.monthFirst) ?? DayText.none
  }

  /// The day that is meant, where one can be told.
  package var day: CalendarDate? {
    switch self {
    case .iso(let day), .dayFirst(let day), .monthFirst(let day), .number(let day), .other(let day):
      day
    case .none: nil
    }
  }

  /// The day before the first that a spreadsheet counts, as if 1900 had been a leap year.
  private static let epoch = CalendarDate.last(of: 1899).adding(days: -1)
}

extension DayText {
  /// A run of digits or of letters.
  private enum Part: Equatable {
    case number(Number)
    case word(String)

    struct Number: Equatable {
      let value: Int
      let digits: Int

      var isFourDigits: Bool { digits == 4 }
    }
  }

  /// The runs of a text; none where there is more than any day has.
  private static func parts(of text: String) -> [Part] {
    // A number may have a comma, a day has one only beside words: `April 25, 2026`.
    guard text.utf8.count <= 40, !text.contains(",") || text.contains(where: \.isLetter) else {
      return []
    }
    return Slug.make(text).split(separator: "-").map { run in
      Int(run).map { .number(Part.Number(value: $0, digits: run.utf8.count)) }
        ?? .word(String(run))
    }
  }

  /// The day of three parts in any other order; a time behind it says nothing.
  private static func day(of parts: [Part]) -> CalendarDate? {
    let said = parts.filter { part in
      if case .word(let word) = part { return !Self.wordsBeside.contains(word) }
      return true
    }
    // The time of midnight, as databases and spreadsheets add it.
    let isTime = said.dropFirst(3).allSatisfy { part in
      if case .number(let number) = part { return number.value == 0 }
      return false
    }
    guard said.count >= 3, isTime, said.count <= 6 else { return nil }
    switch (said[0], said[1], said[2]) {
    case (.number(let year), .number(let month), .number(let day)) where year.isFourDigits:
      return CalendarDate(year: year.value, month: month.value, day: day.value)
    case (.number(let day), .number(let month), .number(let year)):
      return CalendarDate(year: fullYear(year), month: month.value, day: day.value)
        ?? CalendarDate(year: fullYear(year), month: day.value, day: month.value)
    case (.number(let day), .word(let month), .number(let year)):
      return monthNumber(month).flatMap {
        CalendarDate(year: fullYear(year), month: $0, day: day.value)
      }
    case (.word(let month), .number(let day), .number(let year)) where year.isFourDigits:
      return monthNumber(month).flatMap {
        CalendarDate(year: year.value, month: $0, day: day.value)
      }
    default: return nil
    }
  }

  /// The words that may stand in a day beside its numbers, without marks.
  private static let wordsBeside: Set<String> = [
    "ngay", "thang", "nam", "thu", "hai", "ba", "tu", "sau", "bay", "chu", "nhat", "cn", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// The month of a day that it is too short for, such as 31 February, written with the day first or as
  /// `2023-02-31`.
  package static func shortMonth(_ text: String) -> (month: Int, year: Int, days: Int)? {
    let numbers = parts(of: text).compactMap { part in
      if case .number(let number) = part { return number }
      return nil
    }
    guard numbers.count == 3 else { return nil }
    let isYearFirst = numbers[0].isFourDigits
    let year = fullYear(numbers[isYearFirst ? 0 : 2])
    let (month, day) = (numbers[1].value, numbers[isYearFirst ? 2 : 0].value)
    guard year > 0, (1...12).contains(month), (29...31).contains(day) else { return nil }
    let days = (28...31).last { CalendarDate(year: year, month: month, day: $0) != nil }
    return days.flatMap { $0 < day ? (month, year, $0) : nil }
  }

  /// A year of four digits, or of two; 0 is none.
  private static func fullYear(_ year: Part.Number) -> Int {
    switch year.digits {
    case 4: year.value
    case 2: 2000 + year.value
    default: 0
    }
  }

  /// The month that an English or a Vietnamese spreadsheet names so: `apr`, `thg4`.
  private static func monthNumber(_ word: String) -> Int? {
    if word.hasPrefix("thg") { return Int(word.dropFirst(3)) }
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return names.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }

  /// A day and a month without a year: `18-Jun`, `04-Thg6`.
  package static func dayAndMonth(_ text: String) -> (day: Int, month: Int)? {
    let parts = parts(of: text)
    guard parts.count == 2 else { return nil }
    switch (parts[0], parts[1]) {
    case (.number(let day), .word(let month)), (.word(let month), .number(let day)):
      guard (1...31).contains(day.value) else { return nil }
      return monthNumber(month).map { (day.value, $0) }
    case (.number, .number), (.word, .word): return nil
    }
  }
}
