extension StatusRule {
  /// Judges the latest figure by its growth within its span; there is at least one span.
  func assess(_ question: StatusQuestion, spans: [GrowthSpan]) -> Assessment {
    let history = FigureHistory(question.series)
    let baseline = baseline(question, in: history)
    let outcomes = spans.indices.map { index in
      outcome(of: question, spans: spans, at: index, in: history, from: baseline)
    }
    return assessment(
      of: question, judged: history.latest?.point, baseline: baseline, outcomes: outcomes
    ) { () throws(NotAssessable) in
      let (judged, baseline) = try judgeable(history.latest, from: baseline)
      let last = spans.count - 1
      let index = spans.firstIndex { $0.year >= judged.year } ?? last
      let growth = try growth(
        question, to: judged, spans: spans, at: index, in: history, from: baseline)
      let status: Status =
        if judged.year < spans[last].year {
          growth.yardstick.standing(
            of: growth.reckoning.rate, from: 0, needed: growth.reckoning.neededRate,
            behindShare: parameters.behindShare)
        } else {
          growth.isMet ? .achieved : .missed
        }
      return Verdict(
        status: status, reckoning: .growth(growth.reckoning), qualities: growth.qualities)
    }
  }

  private func outcome(
    of question: StatusQuestion, spans: [GrowthSpan], at index: Int, in history: FigureHistory,
    from baseline: Baseline?
  ) -> MilestoneOutcome {
    let span = spans[index]
    let closing = history.figure(in: span.year)
    return outcome(
      of: question, in: span.year, needed: span.neededRate(question.direction),
      figure: closing?.point
    ) { _ throws(NotAssessable) in
      let (closing, baseline) = try judgeable(closing, from: baseline)
      let growth = try growth(
        question, to: closing, spans: spans, at: index, in: history, from: baseline)
      return OutcomeVerdict(
        isMet: growth.isMet, reached: growth.reckoning.rate, qualities: growth.qualities)
    }
  }
}

extension StatusRule {
  /// Growth to one figure within one span.
  private struct Growth {
    let reckoning: GrowthReckoning
    let yardstick: Yardstick
    let qualities: [Quality]

    var isMet: Bool { yardstick.meets(reckoning.rate, reckoning.neededRate) }
  }

  private func growth(
    _ question: StatusQuestion, to judged: Figure, spans: [GrowthSpan], at index: Int,
    in history: FigureHistory, from baseline: Baseline
  ) throws(NotAssessable) -> Growth {
    let start = try start(of: index, in: spans, history: history, from: baseline)
    let pair = try comparable(question, start.base, judged)
    guard pair.base.value != 0 else { throw .zeroBase }
    guard pair.base.value > 0, pair.value >= 0 else { throw .negativeFigure }

    let years = judged.year - pair.base.year
    let rate = GrowthRate.meanAnnual(from: pair.base.value, to: pair.value, years: years)
    let needed = spans[index].neededRate(question.direction)
    let yardstick = Yardstick(
      direction: question.direction, tolerance: parameters.tolerance, figures: [rate, needed])
    let reckoning = GrowthReckoning(
      base: pair.base, year: judged.year, value: pair.value, span: spans[index],
      rate: rate, neededRate: needed,
      shortfall: yardstick.shortfall(of: rate, from: needed),
      neededValue: GrowthRate.projected(from: pair.base.value, rate: needed, years: years),
      wayGone: yardstick.wayGone(from: 0, to: rate, of: needed),
      likeWithLike: pair.likeWithLike)
    return Growth(
      reckoning: reckoning, yardstick: yardstick,
      qualities: start.qualities + [judged.point.quality])
  }

  /// Where a span's growth starts: at the baseline, or at the year that closed the span before
  /// when the baseline is older than that.
  private func start(
    of index: Int, in spans: [GrowthSpan], history: FigureHistory, from baseline: Baseline
  ) throws(NotAssessable) -> (base: Baseline, qualities: [Quality]) {
    guard index > 0, baseline.year < spans[index - 1].year else { return (baseline, []) }
    guard let figure = history.figure(in: spans[index - 1].year) else { throw .noSpanStart }
    guard figure.point.coverageSuffices else { throw .coverageTooLow }
    let base = Baseline(year: figure.year, value: figure.number, origin: .spanStart)
    return (base, [figure.point.quality])
  }

  /// The two figures to compare, which for a sum are those of the units that reported both years.
  ///
  /// A baseline that the indicator names is compared as it is: no unit's figures are behind it.
  private func comparable(
    _ question: StatusQuestion, _ base: Baseline, _ judged: Figure
  ) throws(NotAssessable) -> (base: Baseline, value: Double, likeWithLike: LikeWithLike?) {
    guard let parts = question.parts, base.origin != .named else {
      return (base, judged.number, nil)
    }
    guard let common = parts.likeWithLike(from: base.year, to: judged.year) else {
      throw .noCommonUnits
    }
    guard common.share >= parts.minimumCoverage else { throw .coverageTooLow }
    let start = Baseline(year: base.year, value: common.start, origin: base.origin)
    return (start, common.end, common)
  }
}
