/// The published rule: from a series and a target to a status, without clock, files or locale.
///
/// Values of another kind than the target's (yes for a level) are no figures here; the reader of
/// the data refuses them before they come this far.
package struct StatusRule: Hashable, Sendable {
  package let parameters: Parameters

  package init(parameters: Parameters = .published) {
    self.parameters = parameters
  }

  /// The numbers in the rule; the method page prints these very ones.
  package struct Parameters: Hashable, Sendable {
    /// The least share of the needed way, or rate, that is *behind* and not yet *far behind*.
    package let behindShare: Double
    /// What a comparison overlooks, as a fraction of the largest figure in play.
    ///
    /// Computing rounds in the sixteenth digit, and no published figure has as many as nine: so
    /// this is rounding to the one, and nothing to the other.
    package let tolerance: Double
    /// The qualities that make a baseline, and a status that is not provisional.
    ///
    /// A revised figure is final too: it replaces a final one, for a reason that is published
    /// with it.
    package let firmQualities: [Quality]

    package init(behindShare: Double, tolerance: Double, firmQualities: [Quality]) {
      self.behindShare = behindShare
      self.tolerance = tolerance
      self.firmQualities = firmQualities
    }

    package static let published = Parameters(
      behindShare: 0.75, tolerance: 1e-9, firmQualities: [.final, .revised])
  }
}

extension StatusRule {
  package func assess(_ question: StatusQuestion) -> Assessment {
    switch question.target {
    case .level(let milestones) where !milestones.isEmpty:
      assess(question, milestones: milestones)
    case .growth(let spans) where !spans.isEmpty:
      assess(question, spans: spans)
    case .yesNo(let year):
      assess(question, yesBy: year)
    case .level, .growth, nil:
      shown(question)
    }
  }

  /// An indicator without a target is shown and not judged.
  private func shown(_ question: StatusQuestion) -> Assessment {
    let latest = question.series.filter(\.value.hasFigure).max { $0.year < $1.year }
    return assessment(of: question, judged: latest) { () throws(NotAssessable) in throw .noTarget }
  }
}

extension StatusRule {
  /// A status with its arithmetic, and the qualities of all figures that went into it.
  struct Verdict {
    let status: Status
    let reckoning: Reckoning
    let qualities: [Quality]
  }

  func assessment(
    of question: StatusQuestion,
    judged: SeriesPoint?,
    baseline: Baseline? = nil,
    outcomes: [MilestoneOutcome] = [],
    verdict: () throws(NotAssessable) -> Verdict
  ) -> Assessment {
    let status: Status
    var reckoning: Reckoning?
    var isProvisional = false
    do throws(NotAssessable) {
      let verdict = try verdict()
      status = verdict.status
      reckoning = verdict.reckoning
      isProvisional = !areFirm(verdict.qualities)
    } catch {
      status = .notAssessable(error)
    }
    return Assessment(
      status: status, judged: judged, baseline: baseline, reckoning: reckoning,
      outcomes: outcomes, isProvisional: isProvisional,
      missingDueYear: missingDueYear(question, judged: judged))
  }

  private func missingDueYear(_ question: StatusQuestion, judged: SeriesPoint?) -> Int? {
    guard let judged, let due = question.lastDueYear, judged.year < due else { return nil }
    return due
  }

  func areFirm(_ qualities: [Quality]) -> Bool {
    qualities.allSatisfy(parameters.firmQualities.contains)
  }
}
