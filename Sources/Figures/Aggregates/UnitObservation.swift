/// What one unit has, for one indicator and one period.
package struct UnitObservation: Hashable, Sendable {
  /// The unit's identifier.
  package let unit: String
  /// Nil when the data has no row for the unit: then it has not reported.
  package let value: ObservedValue?
  package let quality: Quality

  package init(unit: String, value: ObservedValue?, quality: Quality = .final) {
    self.unit = unit
    self.value = value
    self.quality = quality
  }
}

extension UnitObservation {
  /// The value, or why there is none.
  var standing: ObservedValue { value ?? .missing(.notReported) }

  /// Whether the indicator has nothing to say about the unit.
  var isNotApplicable: Bool { standing == .missing(.notApplicable) }
}

extension Quality {
  /// How far a figure is from being firm: the worst of an aggregate's parts is the aggregate's.
  ///
  /// An estimate is softer than a provisional figure, as nobody has counted it yet.
  package var softness: Int {
    switch self {
    case .final: 0
    case .revised: 1
    case .provisional: 2
    case .estimated: 3
    }
  }
}
