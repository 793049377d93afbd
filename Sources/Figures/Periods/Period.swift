public import Quantities

/// A span of time that figures are reported for; only calendar years so far.
///
/// Periods are ordered by their days. What is due "in" a period is due by its last day.
public struct Period: Hashable, Sendable {
  /// The calendar year, of four digits.
  public let year: Int

  /// A calendar year.
  public init(year: Int) {
    self.year = year
  }
}

extension Period {
  /// Its first day.
  public var firstDay: CalendarDate { .first(of: year) }

  /// Its last day.
  public var lastDay: CalendarDate { .last(of: year) }

  /// The one after it.
  public var next: Period { Period(year: year + 1) }

  /// The one before it.
  public var previous: Period { Period(year: year - 1) }

  /// The years from this period to another; negative where that comes before.
  public func years(to other: Period) -> Int { other.year - year }

  /// Whether its last day is over on a day.
  public func isOver(on day: CalendarDate) -> Bool { lastDay < day }
}

extension Period: Comparable {
  /// Whether one is earlier than the other.
  public static func < (left: Period, right: Period) -> Bool { left.year < right.year }
}

extension Period: CustomStringConvertible {
  /// The name in tables, addresses and sentences: `2025`.
  public var description: String { String(year) }
}
