extension ObservedValue {
  /// The value in the indicator's measure: a number as it is, a ratio in per cent.
  ///
  /// Nil for whatever is not a number: yes and no, the four kinds of no value, a ratio of
  /// nothing (denominator zero). A missing value never becomes zero here.
  package var measure: Double? {
    switch self {
    case .number(let number):
      number.isFinite ? number : nil
    case .ratio(let numerator, let denominator):
      // Multiplied first: 58 of 100 is 58, and not 57.99999999999999.
      ObservedValue.number(numerator * 100 / denominator).measure
    case .yesNo, .missing:
      nil
    }
  }

  /// Whether there is something to show and to judge: a number, or yes or no.
  package var hasFigure: Bool {
    switch self {
    case .number, .ratio: measure != nil
    case .yesNo: true
    case .missing: false
    }
  }
}
