/// Two figures for the same thing that do not say the same.
///
/// An aggregate against the whole's own figure, or a unit's figure against the one that the whole
/// gives for it. Where the aggregate lacks units, those may be all of the difference: its coverage
/// tells.
package struct Disagreement: Hashable, Sendable {
  /// What the units' figures come to.
  package let computed: ObservedValue
  /// What the whole says itself.
  package let own: ObservedValue
  /// `own` less `computed`, in the indicator's measure; nil for yes against no.
  package let difference: Double?

  /// Nil when the two agree, up to rounding, or when one of them is no figure.
  package init?(
    computed: ObservedValue, own: ObservedValue,
    tolerance: Double = StatusRule.Parameters.published.tolerance
  ) {
    self.computed = computed
    self.own = own
    if let mine = own.measure, let theirs = computed.measure {
      let yardstick = Yardstick(
        direction: .up, tolerance: tolerance, figures: [mine, theirs])
      guard (mine - theirs).magnitude > yardstick.slack else { return nil }
      difference = mine - theirs
    } else if case .yesNo(let mine) = own, case .yesNo(let theirs) = computed, mine != theirs {
      difference = nil
    } else {
      return nil
    }
  }
}
