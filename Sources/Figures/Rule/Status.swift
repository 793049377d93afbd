/// How an indicator stands against its target, by the published rule.
public enum Status: Hashable, Sendable {
  case achieved
  case onTrack
  case behind
  case farBehind
  /// Worse than the baseline, or no after an earlier yes.
  case movingAway
  case missed
  /// The day for reporting the deadline's period is over, and nobody has a figure for it.
  case noFigureAtDeadline
  /// A yes/no target whose period is not over.
  case notYetDue
  case notAssessable(NotAssessable)
}

extension Status {
  /// One of each kind, from the best to what nobody can say.
  public static let kinds: [Status] = [
    .achieved, .onTrack, .behind, .farBehind, .movingAway, .missed, .noFigureAtDeadline,
    .notYetDue, .notAssessable(.noFigure),
  ]

  /// The name in style sheets and downloads; it never changes.
  public var name: String {
    switch self {
    case .achieved: "achieved"
    case .onTrack: "on-track"
    case .behind: "behind"
    case .farBehind: "far-behind"
    case .movingAway: "moving-away"
    case .missed: "missed"
    case .noFigureAtDeadline: "no-figure-at-deadline"
    case .notYetDue: "not-yet-due"
    case .notAssessable: "not-assessable"
    }
  }

  /// Whether the rule says how it stands, and not that it cannot say.
  public var isWord: Bool {
    switch self {
    case .achieved, .onTrack, .behind, .farBehind, .movingAway, .missed, .notYetDue: true
    case .noFigureAtDeadline, .notAssessable: false
    }
  }
}

/// Why figures cannot be held against a target.
public enum NotAssessable: String, CaseIterable, Error, Sendable {
  /// The indicator promises nothing: it is shown, never judged.
  case noTarget = "no-target"
  case noFigure = "no-figure"
  /// What those who are silent might say could change the word.
  case tooFewFigures = "too-few-figures"
  case withheld
  /// The latest figure is the baseline itself.
  case onlyBaseline = "only-baseline"
  /// The latest figure is older than the baseline.
  case beforeBaseline = "before-baseline"
  /// There are figures, but no firm one to start from.
  case noBaseline = "no-baseline"
  /// Baseline and figure count in two ways that do not mean the same.
  case twoWaysOfCounting = "two-ways-of-counting"
  /// Where a span of growth starts there is no figure to compare with.
  case noStart = "no-start"
  /// Growth from zero or below has no rate.
  case baseNotPositive = "base-not-positive"
}
