/// A status with all that it was computed from, so that nobody computes it again.
package struct Assessment: Hashable, Sendable {
  package let status: Status
  /// The latest point that has a figure, also where it could not be judged.
  package let judged: SeriesPoint?
  /// The baseline, named or found, also where the latest figure could not be judged.
  package let baseline: Baseline?
  /// The arithmetic; nil exactly when the status is `.notAssessable`.
  package let reckoning: Reckoning?
  /// One for each milestone, span or year of the target, in its order.
  package let outcomes: [MilestoneOutcome]
  /// Whether a figure that may still change went into the status.
  package let isProvisional: Bool
  /// The last year that is due, when the judged figure is older; nil when it is not.
  package let missingDueYear: Int?
}

/// The arithmetic behind a status.
package enum Reckoning: Hashable, Sendable {
  case level(LevelReckoning)
  case growth(GrowthReckoning)
  case yesNo(by: Int)
}

/// A level held against its path.
///
/// "58 % in 2024. On the way to 70 % in 2025, 60 % is needed. 2 points are missing."
package struct LevelReckoning: Hashable, Sendable {
  package let baseline: Baseline
  package let year: Int
  package let value: Double
  /// The path's value in `year`; for achieved and missed, the last milestone's.
  package let needed: Double
  /// The milestone that the need comes from; for achieved and missed, the last one.
  package let milestone: Milestone
  /// From the value to the needed one in the direction's sense; zero when it is met.
  package let shortfall: Double
  /// The share of the way from the baseline to the needed value that is behind us, 1 for all of
  /// it; nil when there is no way to go, as the baseline already meets what is needed.
  package let wayGone: Double?
}

/// Mean annual growth held against its target.
///
/// "1,000 in 2022, 1,061 in 2024: 3.0 % a year, where 10 % is needed."
package struct GrowthReckoning: Hashable, Sendable {
  /// Where the span starts; over the common units only, when there is a `likeWithLike`.
  package let base: Baseline
  package let year: Int
  /// Over the common units only, when there is a `likeWithLike`.
  package let value: Double
  package let span: GrowthSpan
  /// Mean annual growth, per cent.
  package let rate: Double
  /// The target, or the end of its range that asks for less; per cent a year.
  package let neededRate: Double
  /// Percentage points from the rate to the needed one; zero when it is met.
  package let shortfall: Double
  /// What the base would have become by `year` at the needed rate.
  package let neededValue: Double
  /// The rate's share of the needed one; nil when no growth is needed.
  package let wayGone: Double?
  /// Which units a sum's growth was taken over, and which were left out; nil for other figures.
  package let likeWithLike: LikeWithLike?
}
