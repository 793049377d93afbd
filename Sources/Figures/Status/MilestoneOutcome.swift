/// What became of a milestone, judged by itself and by the figure of its own year.
package struct MilestoneOutcome: Hashable, Sendable {
  package let year: Int
  package let result: Result
  /// The level, or the growth in per cent a year; nil for a yes/no target.
  package let needed: Double?
  /// The level or growth that was reached; nil where it was not judged, and for yes/no.
  package let reached: Double?
  /// The milestone's own year in the series, when that year is over and has a figure.
  package let figure: SeriesPoint?
  /// Whether a figure that may still change went into the result.
  package let isProvisional: Bool

  package enum Result: Hashable, Sendable {
    case met, missed
    /// The year is over, and there is no figure for it.
    case noFigure
    /// The year is not over.
    case notDue
    case notAssessable(NotAssessable)
  }
}

extension MilestoneOutcome.Result {
  /// The name in style sheets and downloads; it never changes.
  package var name: String {
    switch self {
    case .met: "met"
    case .missed: "missed"
    case .noFigure: "no-figure"
    case .notDue: "not-due"
    case .notAssessable: "not-assessable"
    }
  }
}
