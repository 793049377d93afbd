extension Target {
  /// Whether values of a kind can be measured against the target.
  package func fits(_ kind: IndicatorDefinition.Kind) -> Bool {
    switch (self, kind) {
    case (.level, .count), (.level, .ratio), (.growth, .count), (.yesNo, .yesNo): true
    case (.level, .yesNo), (.growth, .ratio), (.growth, .yesNo), (.yesNo, .count),
      (.yesNo, .ratio):
      false
    }
  }

  /// Whether it asks for growth of what should shrink, or the other way round.
  package func contradicts(_ direction: Direction) -> Bool {
    guard case .growth(let spans) = self else { return false }
    return spans.contains { span in
      switch direction {
      case .up: span.rate.upperBound < 0
      case .down: span.rate.lowerBound > 0
      }
    }
  }

  /// The years that something is due in.
  package var years: [Int] {
    switch self {
    case .level(let milestones): milestones.map(\.year)
    case .growth(let spans): spans.map(\.year)
    case .yesNo(let year): [year]
    }
  }
}
