import Quantities

/// A level: the path to the milestones, and how far along it a figure is.
struct LevelRule: TargetRule {
  let judgement: Judgement
  /// In the order of their periods; at least one.
  let milestones: [DatedValue]
  let baseline: Baseline?

  init(judgement: Judgement, milestones: [DatedValue]) {
    self.judgement = judgement
    self.milestones = milestones
    baseline = Baseline(judgement.series, of: judgement.indicator, in: judgement.rule)
  }

  private var last: DatedValue { milestones[milestones.count - 1] }

  private var direction: Direction { judgement.indicator.direction }

  var deadline: Period { last.period }
}

extension LevelRule {
  /// What the path needs in a period, and the milestone that the need comes from.
  ///
  /// The path runs straight from the baseline through the milestones that come after it; where a
  /// segment's start already meets its end, the end's value is needed: nobody has to go back.
  func need(in period: Period, from start: DatedValue) -> (value: Rational, milestone: DatedValue) {
    var start = start
    for end in milestones where end.period > start.period {
      if period <= end.period {
        guard period < end.period, !direction.meets(start.value, end.value) else {
          return (end.value, end)
        }
        let share = Rational(
          start.period.years(to: period), over: start.period.years(to: end.period))
        return (start.value + (end.value - start.value) * share, end)
      }
      start = end
    }
    return (last.value, last)
  }

  func verdict(on point: Point) -> PointVerdict {
    guard let bounds = bounds(of: point) else { return .undecided(point.obstacle) }
    let isExact = point.isComplete
    if bounds.ends.allSatisfy({ direction.meets($0, last.value) }) {
      return .word(word(.achieved, point, bounds, restsOnBaseline: false))
    }
    func refusal(_ reason: NotAssessable) -> PointVerdict {
      bounds.isExact ? .refused(reason) : .undecided(point.obstacle)
    }
    guard let baseline else { return refusal(.noBaseline) }
    if point.period == baseline.period {
      return isExact ? .refused(.onlyBaseline) : .undecided(nil)
    }
    guard point.period > baseline.period else {
      return bounds.isExact ? .refused(.beforeBaseline) : .undecided(nil)
    }
    // A figure from before the plan says nothing of how the plan goes.
    if baseline.origin != .named, point.period < judgement.rule.planStart {
      return refusal(.onlyBaseline)
    }
    let standings = baseline.bounds.ends.flatMap { start in
      bounds.ends.map { standing(of: $0, in: point.period, from: start, baseline.period) }
    }
    guard let standing = Standing.common(standings) else {
      return isExact ? .refused(.tooFewFigures) : .undecided(point.obstacle)
    }
    return .word(word(standing, point, bounds, restsOnBaseline: true))
  }

  /// What may be compared: a partial ratio only where enough units stand behind it.
  private func bounds(of point: Point) -> Bounds? {
    if case .partial(_, suffices: false) = point.known { return nil }
    return point.known.bounds
  }

  private func standing(
    of end: End, in period: Period, from start: End, _ startPeriod: Period
  ) -> Standing? {
    guard case .value(let start) = start else { return nil }
    if direction.meets(end, last.value) { return .achieved }
    let need = need(in: period, from: DatedValue(startPeriod, start)).value
    if direction.meets(end, need) { return .onTrack }
    guard case .value(let value) = end else { return .movingAway }
    let gone = direction.gain(from: start, to: value)
    if !direction.meets(start, need),
      gone >= StatusRule.behindShare * direction.gain(from: start, to: need)
    {
      return .behind
    }
    return gone.signum >= 0 ? .farBehind : .movingAway
  }

  private func word(
    _ standing: Standing, _ point: Point, _ bounds: Bounds, restsOnBaseline: Bool
  ) -> Word {
    let isPart = if case .partial = point.known { true } else { false }
    return Word(
      status: standing.status,
      isProvisional: !point.isFirm || isPart || (restsOnBaseline && baseline?.isPartial == true),
      reckoning: .level(
        reckoning(
          point, bounds,
          need: standing == .achieved || baseline == nil
            ? nil : baseline.map { need(in: point.period, from: DatedValue($0.period, $0.value)) })
      ))
  }

  private func reckoning(
    _ point: Point, _ bounds: Bounds, need: (value: Rational, milestone: DatedValue)?
  ) -> LevelReckoning {
    let needed = need?.value ?? last.value
    var wayGone: Rational?
    if let baseline, baseline.period < point.period, baseline.bounds.isExact, bounds.isExact,
      !direction.meets(baseline.value, needed)
    {
      wayGone =
        direction.gain(from: baseline.value, to: bounds.lower)
        / direction.gain(from: baseline.value, to: needed)
    }
    return LevelReckoning(
      period: point.period, value: bounds.lower, bounds: bounds.isExact ? nil : bounds,
      needed: needed, milestone: need?.milestone ?? last, wayGone: wayGone)
  }
}

// MARK: - Milestones

extension LevelRule {
  func closing() -> MilestoneVerdict { verdict(on: last) }

  func closingReckoning() -> Reckoning? {
    guard let point = judgement.series.point(in: deadline), let bounds = bounds(of: point) else {
      return nil
    }
    return .level(reckoning(point, bounds, need: nil))
  }

  func isMetLate(by point: Point) -> Bool { meetsFirmly(point, last.value) }

  func outcomes() -> [MilestoneOutcome] {
    milestones.map { milestone in
      let late = judgement.series.points.first {
        $0.period > milestone.period && $0.isFirm && meetsFirmly($0, milestone.value)
      }
      return judgement.outcome(
        in: milestone.period, needed: milestone.value, late: late?.period
      ) { verdict(on: milestone) }
    }
  }

  /// Whether a figure meets a value whatever is missing from it.
  private func meetsFirmly(_ point: Point, _ value: Rational) -> Bool {
    switch point.known {
    case .exact(let figure): direction.meets(figure, value)
    case .bounds(let bounds): bounds.ends.allSatisfy { direction.meets($0, value) }
    case .partial, .nothing: false
    }
  }

  private func verdict(on milestone: DatedValue) -> MilestoneVerdict {
    guard let point = judgement.series.point(in: milestone.period) else {
      return .open(hasFigures: false)
    }
    if let bounds = bounds(of: point) {
      let meets = bounds.ends.map { direction.meets($0, milestone.value) }
      if Set(meets).count == 1 {
        let isPart = if case .partial = point.known { true } else { false }
        return .decided(
          isMet: meets[0], isProvisional: !point.isFirm || isPart,
          reached: bounds.isExact ? bounds.lower : nil, pair: nil)
      }
    }
    return point.obstacle == .withheld
      ? .refused(.withheld) : .open(hasFigures: point.hasFigure)
  }
}
