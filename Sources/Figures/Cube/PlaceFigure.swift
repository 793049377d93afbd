import Quantities

/// The figure of a place for a period: its own, one made from its units, or both; shared by all
/// pages that show it.
public final class PlaceFigure: Sendable {
  /// Under the name that the place has at the period's end.
  public let key: FigureKey
  /// What is said of the place itself, and by whom.
  public let accounts: Accounts?
  /// What its units come to; `nil` where none is expected to report, or none of them counts.
  public let units: UnitsFigure?

  init(key: FigureKey, accounts: Accounts?, units: UnitsFigure?) {
    self.key = key
    self.accounts = accounts
    self.units = units
  }
}

extension PlaceFigure {
  /// The period that it is of.
  public var period: Period { key.period }

  /// Whether the place holds its figure back: then nobody's account of it is told or counted.
  public var isWithheld: Bool { accounts?.main.value == .missing(.withheld) }

  /// What is said of the place as a whole, where that is a figure.
  public var own: Observation? {
    guard let main = accounts?.main, main.value.hasFigure else { return nil }
    // An answer of the whole is no share of its units.
    return units != nil && main.value.answer != nil ? nil : main
  }

  /// What is published: the own figure, else what the units come to, else why there is none.
  public var value: ObservedValue {
    if let own { return own.value }
    if isWithheld { return .missing(.withheld) }
    if let units, units.value.hasFigure { return units.value }
    if let marker = accounts?.main.value, !marker.hasFigure { return marker }
    return units?.value ?? .missing(.notReported)
  }

  /// How firm what is published is; `nil` where there is no figure.
  public var quality: Quality? {
    value.hasFigure ? (own == nil ? units?.quality : own?.quality) : nil
  }

  /// Between what the published figure lies, where not all units speak.
  public var bounds: Bounds? { own == nil && !isWithheld ? units?.bounds : nil }

  /// Whether what is published is a ratio or a mean of only some of the units.
  public var isPartial: Bool { own == nil && !isWithheld && (units?.isPartial ?? false) }

  /// Who stands behind what is published; `nil` for an own figure.
  public var coverage: Coverage? { own == nil && !isWithheld ? units?.coverage : nil }
}

extension PlaceFigure {
  /// Who stands behind a ratio or a mean of only some of the units; `nil` for what all stand behind,
  /// or the place itself.
  public func partialCoverage(counting way: Way) -> Coverage? {
    guard way == .units || way == .both && own == nil, let units, units.isPartial else {
      return nil
    }
    return units.coverage
  }
}
