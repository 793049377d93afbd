package import Quantities

/// What makes a text no day as fields have it, `2026-04-25`, with the day that is meant where it can be
/// told.
package enum DayFault: Hashable, Sendable {
  /// `25/4/2026`, `April 25, 2026`: a day in another form.
  case form(CalendarDate)
  /// `2026-4-25`: a part with one digit.
  case digits(part: String, CalendarDate)
  /// `2026/04/25`, `2026–04–25`: another sign than a hyphen.
  case sign(String, CalendarDate)
  /// `2026-25-04`: the day before the month.
  case swapped(month: Int, CalendarDate)
  /// `2026-04-25 08:00`
  case time(CalendarDate)
  /// `2026-O4-25`: a letter that looks like a digit.
  case letter(String, digit: String, CalendarDate)
  /// `2026-04-31`, with the last day of its month.
  case pastMonth(last: CalendarDate)
  /// `2026-13-20`
  case noMonth(Int)
  /// `hôm nay`
  case words
  case other
}

extension DayFault {
  /// The day to write, where it can be told.
  var day: CalendarDate? {
    switch self {
    case .form(let day), .digits(_, let day), .sign(_, let day), .swapped(_, let day),
      .time(let day), .letter(_, _, let day):
      day
    case .pastMonth, .noMonth, .words, .other: nil
    }
  }
}
