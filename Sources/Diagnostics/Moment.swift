package import Quantities

/// When somebody should have been there.
package enum Moment: Hashable, Sendable {
  case day(CalendarDate)
  case year(Int)
}
