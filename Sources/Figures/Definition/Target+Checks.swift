import Quantities

extension Target {
  /// Whether values of a kind can be measured against the target.
  public func fits(_ kind: IndicatorKind) -> Bool {
    switch (self, kind) {
    case (.level, .count), (.level, .ratio), (.level, .rate), (.growth, .count), (.growth, .rate),
      (.yesNo, .yesNo):
      true
    case (.level, .yesNo), (.growth, .ratio), (.growth, .yesNo), (.yesNo, .count),
      (.yesNo, .ratio), (.yesNo, .rate):
      false
    }
  }

  /// Whether it asks for growth of what should shrink, or the other way round.
  public func contradicts(_ direction: Direction) -> Bool {
    guard case .growth(let spans) = self else { return false }
    return spans.contains { span in
      switch direction {
      case .up: span.rate.upperBound < 0
      case .down: span.rate.lowerBound > 0
      }
    }
  }

  /// The periods that something is due in, in order.
  public var periods: [Period] {
    switch self {
    case .level(let milestones): milestones.map(\.period)
    case .growth(let spans): spans.map(\.end)
    case .yesNo(let period): [period]
    }
  }
}
