public import Quantities

/// A figure that was published wrong and is put right: what it was, what it is, why, since when.
///
/// The data keeps what was reported, and the old value here is a guard: when the data says
/// something else, the correction no longer fits and nothing is published.
public struct Correction: Sendable {
  /// The cell that is put right.
  public let key: FigureKey
  /// What the cell said before.
  public let old: ObservedValue
  /// What it says from then on.
  public let new: ObservedValue
  /// Why, in the words of who put it right.
  public let reason: String
  /// The day of the correction.
  public let date: CalendarDate
  /// A unit, a body, or somebody else in words.
  public let foundBy: String

  /// A correction of one cell.
  public init(
    key: FigureKey, old: ObservedValue, new: ObservedValue, reason: String, date: CalendarDate,
    foundBy: String
  ) {
    self.key = key
    self.old = old
    self.new = new
    self.reason = reason
    self.date = date
    self.foundBy = foundBy
  }
}

/// A correction that fits the data, in its place among those of the same figure.
public struct AppliedCorrection: Sendable {
  /// What was put right.
  public let correction: Correction
  /// From 1, in the order of their dates.
  public let number: Int
  /// Whether the figure is held back now, because it would tell about single people: then what was
  /// published of it before must not be said again.
  public internal(set) var isWithheld = false

  /// What it was, as far as that may be said.
  public var old: ObservedValue { isWithheld ? .missing(.withheld) : correction.old }
  /// What it became, as far as that may be said.
  public var new: ObservedValue { isWithheld ? .missing(.withheld) : correction.new }

  /// The name of its entry on the page of corrections; it never changes.
  public var anchor: String {
    let key = correction.key
    let cell = "\(key.indicator.rawValue)-\(key.unit.rawValue)-\(key.period)"
    return number == 1 ? cell : "\(cell)-\(number)"
  }
}
