/// What a value of an indicator is.
public enum IndicatorKind: String, CaseIterable, Sendable {
  /// How many there are of something; never below zero.
  case count
  /// A part of a whole, reported by both.
  case ratio
  /// A published number without parts: a percentage of a survey, books per 1,000 people, an index.
  case rate
  case yesNo = "yes-no"
}

/// How the figure of a whole is made.
public enum AggregationMethod: String, CaseIterable, Sendable {
  case sum
  /// Of the numerators by the denominators; never a mean of percentages.
  case ratioOfSums = "ratio-of-sums"
  /// Of the rates, each as heavy as another indicator's figure of the same unit and period.
  case weightedMean = "weighted-mean"
  /// The share of the units that say yes.
  case shareOfUnits = "share-of-units"
  /// The figure that the whole reports about itself, and no other.
  case reported
}

extension IndicatorKind {
  /// The ways in which figures of the kind may be put together; any other would say nothing true.
  public var aggregations: [AggregationMethod] {
    switch self {
    case .count: [.sum, .reported]
    case .ratio: [.ratioOfSums, .reported]
    case .rate: [.reported, .weightedMean]
    case .yesNo: [.shareOfUnits, .reported]
    }
  }

  /// Whether a value may lie below zero.
  public var mayBeNegative: Bool { self == .rate }
}

/// Whether a place's own figure counts what its units' figures count.
public enum OwnFigure: String, CaseIterable, Sendable {
  /// Both ways of counting mean the same.
  case same
  /// The place counts more than its units do, such as a library of its own beside theirs.
  case wider
}
