import Quantities

/// One indicator of one place, judged by figures counted in one way.
struct Judgement {
  let rule: StatusRule
  let indicator: IndicatorDefinition
  let place: Identifier<ReportingUnit>
  let series: Series
}

/// What the rule says of one point by lines 2 to 6.
enum PointVerdict {
  case word(Word)
  /// The figures that are missing could change the word: an earlier period is asked.
  case undecided(NotAssessable?)
  /// The figure is complete, and cannot be held against the target all the same.
  case refused(NotAssessable)
}

/// A word with what it rests on.
struct Word {
  let status: Status
  let isProvisional: Bool
  let reckoning: Reckoning
}

/// What the rule says of a milestone by the figures of its own period.
enum MilestoneVerdict {
  case decided(isMet: Bool, isProvisional: Bool, reached: Rational?, pair: GrowthPair?)
  case refused(NotAssessable)
  /// No figure, too few, or bounds that do not decide.
  case open(hasFigures: Bool)
}

/// What each kind of target asks of figures.
protocol TargetRule {
  /// The period of the last milestone.
  var deadline: Period { get }
  var baseline: Baseline? { get }
  func verdict(on point: Point) -> PointVerdict
  /// Line 1, for the last milestone.
  func closing() -> MilestoneVerdict
  /// The reckoning of a word that line 1 gives.
  func closingReckoning() -> Reckoning?
  func outcomes() -> [MilestoneOutcome]
  /// Whether a later figure makes up for what was missed.
  func isMetLate(by point: Point) -> Bool
}

extension Judgement {
  var assessment: Assessment {
    switch indicator.target {
    case .level(let milestones)? where !milestones.isEmpty:
      assess(LevelRule(judgement: self, milestones: milestones))
    case .growth(let spans)? where !spans.isEmpty:
      assess(GrowthRule(judgement: self, spans: spans))
    case .yesNo(let period)?: assess(AnswerRule(judgement: self, deadline: period))
    case .level, .growth, nil: assessment(.notAssessable(.noTarget))
    }
  }

  private func assess(_ target: some TargetRule) -> Assessment {
    let deadline = target.deadline
    var awaited: Period?
    if deadline.isOver(on: rule.asOf) {
      let closing = series.point(in: deadline)
      switch target.closing() {
      case .decided(let isMet, let isProvisional, _, _):
        return assessment(
          isMet ? .achieved : .missed, of: target, isProvisional: isProvisional, judged: closing,
          reckoning: target.closingReckoning(),
          latePeriod: isMet ? nil : latePeriod(after: deadline, in: target))
      case .refused(let reason): return assessment(.notAssessable(reason), of: target)
      case .open(let hasFigures):
        guard rule.asOf <= lastReportingDay(of: deadline) else {
          return assessment(
            hasFigures ? .notAssessable(.tooFewFigures) : .noFigureAtDeadline, of: target)
        }
        awaited = deadline
      }
    }
    return assessLatest(target, awaited: awaited)
  }

  /// Lines 2 to 6 on the latest figure that can be judged.
  private func assessLatest(_ target: some TargetRule, awaited: Period?) -> Assessment {
    var unjudged: (point: Point, reason: NotAssessable)?
    var isBaseline = false
    for point in series.points.reversed() {
      switch target.verdict(on: point) {
      case .word(let word):
        return assessment(
          word.status, of: target, isProvisional: word.isProvisional,
          isEarly: word.status == .achieved, judged: point, awaited: awaited,
          unjudged: unjudged?.point, reckoning: word.reckoning)
      case .undecided(let reason):
        if let reason, unjudged == nil { unjudged = (point, reason) }
        if point.period == target.baseline?.period { isBaseline = true }
      case .refused(let reason):
        let later = reason == .onlyBaseline ? unjudged?.reason : nil
        return assessment(
          .notAssessable(later ?? reason), of: target, awaited: awaited, unjudged: unjudged?.point)
      }
    }
    let reason = unjudged?.reason ?? (isBaseline ? .onlyBaseline : .noFigure)
    return assessment(
      .notAssessable(reason), of: target, awaited: awaited, unjudged: unjudged?.point)
  }

  /// The first later period whose firm figure meets what was missed.
  func latePeriod(after period: Period, in target: some TargetRule) -> Period? {
    series.points.first { $0.period > period && $0.isFirm && target.isMetLate(by: $0) }?.period
  }

  private func assessment(
    _ status: Status, of target: (any TargetRule)? = nil, isProvisional: Bool = false,
    isEarly: Bool = false, judged: Point? = nil, awaited: Period? = nil, unjudged: Point? = nil,
    reckoning: Reckoning? = nil, latePeriod: Period? = nil
  ) -> Assessment {
    Assessment(
      status: status, isProvisional: isProvisional, isEarly: isEarly, judged: judged?.figure,
      latePeriod: latePeriod, awaited: awaited, unjudged: unjudged?.figure,
      baseline: target?.baseline, reckoning: reckoning, outcomes: target?.outcomes() ?? [],
      way: series.way)
  }
}
