/// How an indicator stands against its target, by the published rule.
package enum Status: Hashable, Sendable {
  /// The latest figure meets the last milestone.
  case achieved
  /// The last milestone's year has come, and the latest figure does not meet it.
  case missed
  case onTrack
  case behind
  case farBehind
  /// Worse than the baseline.
  case movingAway
  /// A yes/no target whose year is not over.
  case notYetDue
  case notAssessable(NotAssessable)
}

extension Status {
  /// The name in style sheets and downloads; it never changes.
  package var name: String {
    switch self {
    case .achieved: "achieved"
    case .missed: "missed"
    case .onTrack: "on-track"
    case .behind: "behind"
    case .farBehind: "far-behind"
    case .movingAway: "moving-away"
    case .notYetDue: "not-yet-due"
    case .notAssessable: "not-assessable"
    }
  }
}

/// Why figures cannot be held against a target.
package enum NotAssessable: String, CaseIterable, Error {
  /// The indicator promises nothing: it is shown, never judged.
  case noTarget = "no-target"
  case noFigure = "no-figure"
  /// The figure stands for too few of the units that should have reported.
  case coverageTooLow = "coverage-too-low"
  /// There are figures, but no final one to start from.
  case noFinalFigure = "no-final-figure"
  /// The latest figure is the baseline itself.
  case onlyBaseline = "only-baseline"
  /// The latest figure is older than the baseline that the indicator names.
  case beforeBaseline = "before-baseline"
  /// Growth from zero has no rate.
  case zeroBase = "zero-base"
  /// Growth from or to a negative figure has no rate.
  case negativeFigure = "negative-figure"
  /// The year that closed the span before, where this span's growth starts, has no figure.
  case noSpanStart = "no-span-start"
  /// No unit reported both years of a sum's growth.
  case noCommonUnits = "no-common-units"
}
