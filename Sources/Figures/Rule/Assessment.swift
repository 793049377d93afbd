public import Quantities

/// A status with all that it was worked out from, so that nobody works it out again.
public struct Assessment: Sendable {
  /// The word for how it stands.
  public let status: Status
  /// Whether a provisional, estimated or partial figure has a part in the word.
  public let isProvisional: Bool
  /// Whether the last milestone is met before its period is over.
  public let isEarly: Bool
  /// The figure that the word rests on; `nil` where there is no word.
  public let judged: PlaceFigure?
  /// The first later period whose firm figure meets a missed target.
  public let latePeriod: Period?
  /// The last milestone's period, where it is over and its figures are not due yet.
  public let awaited: Period?
  /// A period after the judged one whose figures cannot be judged, the latest.
  public let unjudged: PlaceFigure?
  /// Where the way to the target starts, if anything says so.
  public let baseline: Baseline?
  /// The arithmetic behind the word; `nil` where there is no word.
  public let reckoning: Reckoning?
  /// One for each milestone, span or period of the target, in its order.
  public let outcomes: [MilestoneOutcome]
  /// Which of a place's figures were asked.
  public let way: Way
}

/// The arithmetic behind a word.
public enum Reckoning: Sendable {
  case level(LevelReckoning)
  case growth(GrowthReckoning)
  case yesNo(by: Period)
}

/// A level held against its path.
///
/// "58 % in 2024. On the way to 70 % in 2025, 60 % is needed: 80 % of the way is behind us."
public struct LevelReckoning: Sendable {
  /// The period that is judged.
  public let period: Period
  /// The figure; where not all units speak, what is known, and what it lies between.
  public let value: Rational
  /// What the value lies between, where some units are silent.
  public let bounds: Bounds?
  /// The path's value in the period; at the deadline and for what is achieved, the last milestone's.
  public let needed: Rational
  /// The milestone that the need comes from.
  public let milestone: DatedValue
  /// The share of the way from the baseline to the needed value that is behind us, 1 for all of
  /// it; `nil` without a baseline, with bounds, or where there is no way to go.
  public let wayGone: Rational?
}

/// Mean annual growth held against what is needed.
public struct GrowthReckoning: Sendable {
  /// What is compared; over the groups that count, where not all units do.
  public let pair: GrowthPair
  /// The span that the figure lies in.
  public let span: GrowthSpan
  /// The rate that is needed, in per cent a year.
  public let needed: Rational
  /// The way from the baseline; `nil` where the two cannot be compared.
  public let sinceBaseline: GrowthSinceBaseline?
}

/// How a figure grew since its baseline, and how much it should have by the target's rates.
public struct GrowthSinceBaseline: Sendable {
  /// The two values that are compared.
  public let pair: GrowthPair
  /// What one has become when it grew at each span's needed rate.
  public let neededFactor: Rational
}

/// What became of a milestone, judged by itself and by the figure of its own period.
public struct MilestoneOutcome: Sendable {
  /// The period that is judged.
  public let period: Period
  /// What its answer comes to.
  public let result: Result
  /// The level, or the growth in per cent a year; `nil` for a yes/no target.
  public let needed: Rational?
  /// The level that was reached; `nil` where it was not judged, with bounds, and for yes/no.
  public let reached: Rational?
  /// What was compared for a growth target.
  public let pair: GrowthPair?
  /// Whether a provisional or estimated figure stands behind the word.
  public let isProvisional: Bool
  /// The first later period whose firm figure meets what was missed.
  public let latePeriod: Period?

  /// How a milestone came out.
  public enum Result: String, CaseIterable, Sendable {
    case met, missed
    /// The day for reporting is not over.
    case awaited
    case noFigure = "no-figure"
    case noStart = "no-start"
    case withheld
    case tooFewFigures = "too-few-figures"
    /// The period is not over.
    case notDue = "not-due"
  }
}
