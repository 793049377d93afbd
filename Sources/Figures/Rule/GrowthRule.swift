import Quantities

/// Growth: mean annual rates within spans, each from the figure that closed the one before.
struct GrowthRule: TargetRule {
  let judgement: Judgement
  /// In the order of their periods; at least one.
  let spans: [GrowthSpan]
  let baseline: Baseline?
  private let comparison: GrowthComparison

  init(judgement: Judgement, spans: [GrowthSpan]) {
    self.judgement = judgement
    self.spans = spans
    baseline = Baseline(judgement.series, of: judgement.indicator, in: judgement.rule)
    comparison = GrowthComparison(judgement)
  }

  var deadline: Period { spans[spans.count - 1].end }

  private var direction: Direction { judgement.indicator.direction }

  /// The spans that end after the baseline: what ended before has no start.
  private var openSpans: [GrowthSpan] {
    guard let baseline else { return [] }
    return spans.filter { $0.end > baseline.period }
  }
}

extension GrowthRule {
  func verdict(on point: Point) -> PointVerdict {
    guard point.hasFigure else { return .undecided(point.obstacle) }
    let isExact = point.isComplete
    func refusal(_ reason: NotAssessable) -> PointVerdict {
      isExact ? .refused(reason) : .undecided(point.obstacle)
    }
    guard let baseline else { return refusal(.noBaseline) }
    if point.period == baseline.period {
      return isExact ? .refused(.onlyBaseline) : .undecided(nil)
    }
    guard point.period > baseline.period else {
      return isExact ? .refused(.beforeBaseline) : .undecided(nil)
    }
    // A figure from before the plan says nothing of how the plan goes.
    if baseline.origin != .named, point.period < judgement.rule.planStart {
      return refusal(.onlyBaseline)
    }
    let open = openSpans
    guard let span = open.first(where: { $0.end >= point.period }) ?? open.last else {
      return refusal(.noStart)
    }
    switch growth(to: point, in: span, reading: Standing.common) {
    case .failure(let reason): return isExact ? .refused(reason) : .undecided(point.obstacle)
    case .success(let growth):
      return .word(
        Word(
          status: growth.result.status, isProvisional: growth.pair.isProvisional,
          reckoning: .growth(reckoning(growth.pair, in: span, to: point))))
    }
  }

  /// A span's growth to a figure, and what is said of it whatever is missing.
  private struct Growth<Result> {
    let result: Result
    let pair: GrowthPair
  }

  /// - Parameters:
  ///   - point: Where the growth ends.
  ///   - span: The years that the promise is for.
  ///   - reading: What the standings at all ends of what is known come to; `nil` where they do not
  ///     decide.
  /// - Returns: The growth and what it comes to, or why nothing can be said.
  private func growth<Outcome>(
    to point: Point, in span: GrowthSpan, reading: ([Standing?]) -> Outcome?
  ) -> Result<Growth<Outcome>, NotAssessable> {
    guard let start = start(of: span) else { return .failure(.noStart) }
    let undecided = start.period == baseline?.period ? NotAssessable.tooFewFigures : .noStart
    let needed = span.needed(direction)
    for candidate in comparison.pairs(from: start, to: point) {
      guard candidate.isPositive else { return .failure(.baseNotPositive) }
      let standings = candidate.ends.map {
        standing(of: $0, years: candidate.years, needed: needed)
      }
      if let result = reading(standings) {
        return .success(Growth(result: result, pair: candidate.pair))
      }
    }
    return .failure(undecided)
  }

  /// Whether a rate is met, where that is the same at all ends.
  private static func isMet(_ standings: [Standing?]) -> Bool? {
    let met = Set(standings.map { $0 == .onTrack })
    return met.count == 1 ? met.first : nil
  }

  /// Where a span's growth starts: the first open one at the baseline, the next at the figure of
  /// the period that closed the one before.
  private func start(of span: GrowthSpan) -> GrowthStart? {
    guard let baseline else { return nil }
    let open = openSpans
    guard let index = open.firstIndex(of: span), index > 0 else { return start(at: baseline) }
    return judgement.series.point(in: open[index - 1].end).flatMap(GrowthStart.init)
  }

  private func start(at baseline: Baseline) -> GrowthStart {
    GrowthStart(
      baseline,
      point: baseline.origin == .named ? nil : judgement.series.point(in: baseline.period))
  }

  /// How growth to some ratio of the start stands against a needed rate; rates are compared without
  /// a root.
  private func standing(of ratio: End, years: Int, needed: Rational) -> Standing {
    func meets(_ rate: Rational) -> Bool {
      direction.meets(ratio, GrowthRate.factor(rate, years: years))
    }
    if meets(needed) { return .onTrack }
    if !direction.meets(0, needed), meets(StatusRule.behindShare * needed) { return .behind }
    return meets(0) ? .farBehind : .movingAway
  }

  private func reckoning(
    _ pair: GrowthPair, in span: GrowthSpan, to point: Point
  ) -> GrowthReckoning {
    GrowthReckoning(
      pair: pair, span: span, needed: span.needed(direction), sinceBaseline: sinceBaseline(point))
  }

  /// The way from the baseline to a figure, and the one that the rates ask for.
  private func sinceBaseline(_ point: Point) -> GrowthSinceBaseline? {
    guard let baseline else { return nil }
    let pairs = comparison.pairs(from: start(at: baseline), to: point)
    guard let pair = pairs.first(where: { $0.pair.scope != .bounds }) else { return nil }
    var factor: Rational = 1
    var start = baseline.period
    for span in openSpans where start < point.period {
      let end = min(span.end, point.period)
      factor *= GrowthRate.factor(span.needed(direction), years: start.years(to: end))
      start = end
    }
    return GrowthSinceBaseline(pair: pair.pair, neededFactor: factor)
  }
}

// MARK: - Milestones

extension GrowthRule {
  func closing() -> MilestoneVerdict { verdict(on: spans[spans.count - 1], isOutcome: false) }

  func closingReckoning() -> Reckoning? {
    guard let span = spans.last, let point = judgement.series.point(in: span.end),
      case .success(let growth) = growth(to: point, in: span, reading: Self.isMet)
    else { return nil }
    return .growth(reckoning(growth.pair, in: span, to: point))
  }

  /// A mean rate that was missed is not met later.
  func isMetLate(by point: Point) -> Bool { false }

  func outcomes() -> [MilestoneOutcome] {
    spans.map { span in
      judgement.outcome(in: span.end, needed: span.needed(direction)) {
        verdict(on: span, isOutcome: true)
      }
    }
  }

  private func verdict(on span: GrowthSpan, isOutcome: Bool) -> MilestoneVerdict {
    guard let point = judgement.series.point(in: span.end) else { return .open(hasFigures: false) }
    guard point.hasFigure else {
      return point.obstacle == .withheld ? .refused(.withheld) : .open(hasFigures: false)
    }
    guard let baseline else {
      // Too few figures may still become enough; what is complete lacks nothing but a start.
      return point.isComplete || isOutcome ? .refused(.noBaseline) : .open(hasFigures: true)
    }
    guard span.end > baseline.period else { return .refused(.noStart) }
    switch growth(to: point, in: span, reading: Self.isMet) {
    case .success(let growth):
      return .decided(
        isMet: growth.result, isProvisional: growth.pair.isProvisional, reached: nil,
        pair: growth.pair)
    case .failure(let reason):
      guard point.isComplete else {
        return point.obstacle == .withheld ? .refused(.withheld) : .open(hasFigures: true)
      }
      return .refused(reason)
    }
  }
}
