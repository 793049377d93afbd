package import Documents

/// A figure that was published wrong and is put right: what it was, what it is, why, since when.
///
/// The data keeps what was reported, and the old value here is a guard: when the data says
/// something else, the correction no longer fits and nothing is published.
package struct Correction: Sendable {
  package let indicator: Reference<Indicator>
  package let unit: Reference<Unit>
  package let year: Int
  package let old: Located<ObservedValue>
  package let new: ObservedValue
  package let reason: String
  package let date: Located<CalendarDate>
  /// A unit, a body, or somebody else in words.
  package let foundBy: Located<String>
}

/// A correction that fits the data, in its place among those of the same figure.
package struct AppliedCorrection: Sendable {
  package let correction: Correction
  /// From 1, in the order of their dates.
  package let number: Int
  /// Whether the figure is held back now, because it would tell about single people: then what was
  /// published of it before must not be said again.
  package var isWithheld = false

  /// What it was, as far as that may be said.
  package var old: ObservedValue { isWithheld ? .missing(.withheld) : correction.old.value }
  /// What it became, as far as that may be said.
  package var new: ObservedValue { isWithheld ? .missing(.withheld) : correction.new }

  /// The name of its entry on the page of corrections; it never changes.
  package var anchor: String {
    let cell =
      "\(correction.indicator.value.rawValue)-\(correction.unit.value.rawValue)-\(correction.year)"
    return number == 1 ? cell : "\(cell)-\(number)"
  }
}
