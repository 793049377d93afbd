public import Quantities

/// How firm a figure is.
public enum Quality: String, CaseIterable, Sendable {
  case final, provisional, estimated, revised
}

extension Quality {
  /// Whether a figure is not expected to change any more.
  ///
  /// A revised figure is firm too: it replaces a final one, for a reason that is published with it.
  public var isFirm: Bool {
    switch self {
    case .final, .revised: true
    case .provisional, .estimated: false
    }
  }

  /// How far a figure is from being firm: the worst of a total's parts is the total's.
  ///
  /// An estimate is softer than a provisional figure, as nobody has counted it yet.
  public var softness: Int {
    switch self {
    case .final: 0
    case .revised: 1
    case .provisional: 2
    case .estimated: 3
    }
  }
}

extension Sequence<Quality> {
  /// The softest of them; `nil` of none.
  public var softest: Quality? { self.max { $0.softness < $1.softness } }
}

/// Why there is no figure; none of the four is a number.
public enum MissingValue: String, CaseIterable, Sendable {
  case notReported = "not-reported"
  case notYetDue = "not-yet-due"
  case notApplicable = "not-applicable"
  /// Held back because it would tell about single people.
  case withheld
}

/// What stands in a cell: indicator, unit, period.
public enum ObservedValue: Hashable, Sendable {
  case number(Rational)
  /// Parts of a whole; the percentage is computed, never stored.
  case ratio(numerator: Rational, denominator: Rational)
  case yesNo(Bool)
  case missing(MissingValue)
}

extension ObservedValue {
  /// The value in the indicator's measure: a number as it is, a ratio in per cent.
  ///
  /// `nil` for whatever is not a number: yes and no, the four kinds of no value, a ratio of
  /// nothing. A missing value never becomes zero here.
  public var measure: Rational? {
    switch self {
    case .number(let number): number
    case .ratio(let numerator, let denominator):
      denominator.isZero ? nil : numerator * 100 / denominator
    case .yesNo, .missing: nil
    }
  }

  /// Whether there is something to show and to judge: a number, or yes or no.
  public var hasFigure: Bool {
    switch self {
    case .number, .yesNo: true
    case .ratio(_, let denominator): !denominator.isZero
    case .missing: false
    }
  }

  /// The answer to a question of yes or no; `nil` for a value of another kind.
  public var answer: Bool? {
    if case .yesNo(let isYes) = self { isYes } else { nil }
  }
}
