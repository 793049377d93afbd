public import Quantities

/// The days on which something exists; an open side has no known end.
public struct Validity: Hashable, Sendable {
  /// The first day, unless it has always been there.
  public let from: CalendarDate?
  /// The last day, unless it goes on.
  public let to: CalendarDate?

  /// The days from one to another, both included.
  public init(from: CalendarDate?, to: CalendarDate?) {
    self.from = from
    self.to = to
  }

  /// Whether the last day comes before the first.
  public var isReversed: Bool {
    guard let from, let to else { return false }
    return to < from
  }

  /// Whether a day falls within.
  public func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }

  /// Whether any day of a period falls within.
  public func overlaps(_ period: Period) -> Bool {
    if let from, from > period.lastDay { return false }
    if let to, to < period.firstDay { return false }
    return true
  }

  /// Whether the last day of a period falls within: who exists then answers for the period.
  public func coversEnd(of period: Period) -> Bool { contains(period.lastDay) }

  /// Whether there is a day that falls within both.
  public func overlaps(_ other: Validity) -> Bool {
    if let to, let from = other.from, to < from { return false }
    if let from, let to = other.to, to < from { return false }
    return true
  }
}
