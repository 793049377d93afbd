package import Quantities

/// A span of time that figures are reported for; only calendar years so far.
///
/// Periods are ordered by their days. What is due "in" a period is due by its last day.
package struct Period: Hashable, Sendable {
  /// The calendar year, of four digits.
  package let year: Int

  package init(year: Int) {
    self.year = year
  }
}

extension Period {
  package var firstDay: CalendarDate { .first(of: year) }

  package var lastDay: CalendarDate { .last(of: year) }

  package var next: Period { Period(year: year + 1) }

  package var previous: Period { Period(year: year - 1) }

  /// The years from this period to another; negative where that comes before.
  package func years(to other: Period) -> Int { other.year - year }

  /// Whether its last day is over on a day.
  package func isOver(on day: CalendarDate) -> Bool { lastDay < day }
}

extension Period: Comparable {
  package static func < (left: Period, right: Period) -> Bool { left.year < right.year }
}

extension Period: CustomStringConvertible {
  /// The name in tables, addresses and sentences: `2025`.
  package var description: String { String(year) }
}
