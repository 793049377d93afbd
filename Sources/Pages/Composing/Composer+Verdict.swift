import Figures
import Markup
import PortalModel
import Quantities
import Theme

/// The sentences beside a status that a resident can redo with pencil and paper.
extension Composer {
  /// The number that decides, and what else belongs to the word; each published figure leads to its
  /// source.
  ///
  /// - Parameters:
  ///   - series: Of the indicator that is judged.
  ///   - isFull: Whether it also says how far it is to the next word; a list has no room.
  /// - Returns: Sentences for the page.
  func arithmetic(_ series: AreaSeries, isFull: Bool = false) -> MarkupFragment {
    var writer = MarkupWriter()
    writer.fragment(decidingSentence(series))
    for sentence in remarks(series) + (isFull ? distances(series) : []) {
      writer.text(" " + sentence)
    }
    return writer.fragment
  }

  private func decidingSentence(_ series: AreaSeries) -> MarkupFragment {
    let assessment = series.assessment
    switch assessment.status {
    case .notAssessable(let reason): return plain(text: text(reason))
    case .noFigureAtDeadline:
      let deadline = series.indicator.definition.target?.periods.last
      return plain(
        text: phrases(.verdictNoFigureAtDeadline, ["year": deadline?.description ?? ""]))
    case .achieved, .missed, .onTrack, .behind, .farBehind, .movingAway, .notYetDue: break
    }
    return switch assessment.reckoning {
    case .level(let reckoning)?: sentence(reckoning, of: series)
    case .growth(let reckoning)?: sentence(reckoning, of: series)
    case .yesNo(let period)?:
      plain(text: answer(by: period, assessment, series.indicator.definition.direction))
    case nil: .empty
    }
  }

  /// What a reader has to know beside the number that decides.
  private func remarks(_ series: AreaSeries) -> [String] {
    let assessment = series.assessment
    var remarks: [String] = []
    if let late = assessment.latePeriod {
      remarks.append(phrases(.verdictLate, ["year": "\(late)"]))
    }
    if let awaited = assessment.awaited {
      remarks.append(phrases(.verdictAwaited, ["year": "\(awaited)"]))
    }
    if let unjudged = assessment.unjudged {
      remarks.append(
        unjudged.coverage.flatMap { $0.isOnlyWithheld ? nil : $0 }.map { coverage in
          phrases(
            .verdictUnjudged,
            [
              "year": "\(unjudged.period)", "reported": "\(coverage.reportedCount)",
              "expected": "\(coverage.expectedCount)",
            ])
        } ?? phrases(.verdictWithheld, ["year": "\(unjudged.period)"]))
    }
    let lastFinished = Period(year: graph.publication.asOf.year).previous
    if assessment.way == .units,
      [assessment.judged, assessment.baseline?.figure].contains(where: { $0?.own != nil })
    {
      remarks.append(phrases(.verdictByUnits))
    }
    if let judged = assessment.judged, judged.period < lastFinished,
      series.indicator.definition.target?.periods.last.map({ judged.period < $0 }) ?? false
    {
      remarks.append(
        phrases(.verdictRestsOn, ["year": "\(judged.period)", "due-year": "\(lastFinished)"]))
    }
    if let small = smallNumber(series) { remarks.append(small) }
    return remarks
  }

  /// Whether it is there that should be, or gone that should not.
  private func answer(
    by period: Period, _ assessment: Assessment, _ direction: Direction
  ) -> String {
    let isUp = direction == .up
    let values = [
      "goal-year": "\(period)", "year": assessment.judged?.period.description ?? "",
    ]
    switch assessment.status {
    case .achieved:
      return assessment.isEarly
        ? phrases(isUp ? .verdictYesEarly : .verdictGoneEarly, values)
        : phrases(isUp ? .verdictYes : .verdictGone, values)
    case .missed: return phrases(isUp ? .verdictNoMissed : .verdictStillMissed, values)
    case .movingAway: return phrases(isUp ? .verdictNoMore : .verdictBack, values)
    case .onTrack, .behind, .farBehind, .notYetDue, .noFigureAtDeadline, .notAssessable:
      return phrases(isUp ? .verdictNotYet : .verdictStill, values)
    }
  }

  func text(_ reason: NotAssessable) -> String {
    switch reason {
    case .noTarget: phrases(.reasonNoTarget)
    case .noFigure: phrases(.reasonNoFigure)
    case .tooFewFigures: phrases(.reasonTooFewFigures)
    case .withheld: phrases(.reasonWithheld)
    case .onlyBaseline: phrases(.reasonOnlyBaseline)
    case .beforeBaseline: phrases(.reasonBeforeBaseline)
    case .noBaseline: phrases(.reasonNoBaseline)
    case .twoWaysOfCounting: phrases(.reasonTwoWays)
    case .noStart: phrases(.reasonNoStart)
    case .baseNotPositive: phrases(.reasonBaseNotPositive)
    }
  }
}

// MARK: - Levels

extension Composer {
  private func sentence(_ reckoning: LevelReckoning, of series: AreaSeries) -> MarkupFragment {
    let indicator = series.indicator
    let assessment = series.assessment
    let direction = indicator.definition.direction
    let digits = digits(of: series)
    let decimals = digits.figures
    var values: [String: MarkupFragment] = [
      "value": valueText(reckoning, of: series, decimals: decimals),
      "year": plain(text: "\(reckoning.period)"),
      "goal": plain(text: promised(reckoning.milestone.value, of: indicator)),
      "goal-year": plain(text: "\(reckoning.milestone.period)"),
      "needed": plain(text: neededText(reckoning, of: indicator, decimals: digits.needed)),
    ]
    if let baseline = assessment.baseline {
      values["base"] = plain(
        text: baseline.bounds.isExact
          ? measured(baseline.value, of: indicator, decimals: decimals)
          : measured(baseline.bounds, of: indicator, decimals: decimals))
      values["base-year"] = plain(text: baselineNote(baseline))
    }
    switch assessment.status {
    case .achieved:
      return phrases.markup(
        assessment.isEarly ? .verdictLevelEarly : .verdictLevelAchieved, values)
    case .missed:
      values["shortfall"] = plain(text: shortfall(reckoning, of: indicator, decimals: decimals))
      return phrases.markup(
        direction == .up ? .verdictLevelMissed : .verdictLevelMissedAbove, values)
    case .onTrack:
      let isAtMilestone = reckoning.milestone.period == reckoning.period
      return phrases.markup(
        isAtMilestone
          ? .verdictLevelAtMilestone
          : direction == .up ? .verdictLevelOnTrack : .verdictLevelOnTrackBelow, values)
    case .behind, .farBehind:
      guard let exact = reckoning.wayGone, let baseline = assessment.baseline else {
        return phrases.markup(.verdictLevelShort, values)
      }
      // The share that comes out of the numbers that are shown; where no digits are enough for its
      // side of the limit, the exact one.
      let ofShown = reckoning.shownShare(
        from: baseline.value, direction, decimals: digits.needed)
      let limit = StatusRule.behindShare
      let isOnItsSide = ofShown.map { ($0 >= limit) == (exact >= limit) } ?? false
      let share = Digits.share(isOnItsSide ? ofShown ?? exact : exact)
      values["share"] = plain(text: format.percentage(share.value, decimals: share.decimals))
      values["limit"] = plain(text: behindLimit)
      return phrases.markup(
        assessment.status == .behind ? .verdictLevelBehind : .verdictLevelFarBehind, values)
    case .movingAway:
      return phrases.markup(.verdictLevelAway, values)
    case .notYetDue, .noFigureAtDeadline, .notAssessable: return .empty
    }
  }

  /// How far a figure, or what is known of it, is from the milestone that it missed.
  private func shortfall(
    _ reckoning: LevelReckoning, of indicator: Indicator, decimals: Int
  ) -> String {
    let direction = indicator.definition.direction
    func gap(_ value: Rational) -> String {
      let gap = direction.gain(from: value.rounded(decimals: decimals), to: reckoning.needed)
      return difference(
        gap, of: indicator,
        decimals: max(decimals, min(gap.exactDecimals ?? 0, LanguageFormat.mostDecimals)))
    }
    guard let bounds = reckoning.bounds else { return gap(reckoning.value) }
    guard let upper = bounds.upper else {
      return phrases(.amountAtLeast, ["lower": gap(bounds.lower)])
    }
    let ends = direction == .up ? (upper, bounds.lower) : (bounds.lower, upper)
    return phrases(.amountBetween, ["lower": gap(ends.0), "upper": gap(ends.1)])
  }

  /// `75 %`: the least share of the way that is behind and not yet far behind.
  var behindLimit: String { format.percentage(of: format.exact(StatusRule.behindShare * 100)) }

  /// A figure, or what is known of it where not all units speak.
  private func valueText(
    _ reckoning: LevelReckoning, of series: AreaSeries, decimals: Int
  ) -> MarkupFragment {
    let indicator = series.indicator
    let lower = measured(reckoning.value, of: indicator, decimals: decimals)
    // What is counted in another way than what is published has no row of its own.
    let judged = series.assessment.judged
    let source = judged?.value.measure == reckoning.value ? judged.flatMap(trace) : nil
    guard let bounds = reckoning.bounds else {
      var text = lower
      // Where no digits will do, the parts themselves are compared.
      if !digits(of: series).isFaithful, let parts = judged.flatMap({ parts(of: $0.value) }) {
        text += " (\(parts))"
      }
      // What only some of the units come to says so beside its number.
      if let coverage = judged?.partialCoverage(counting: series.assessment.way) {
        text = ofUnits(text, coverage)
      }
      return figureLink(text, to: source)
    }
    let coverage = judged?.units?.coverage
    let text = phrases(
      bounds.upper == nil ? .verdictAtLeast : .verdictBetween,
      [
        "lower": lower,
        "upper": bounds.upper.map { measured($0, of: indicator, decimals: decimals) } ?? "",
        "reported": "\(coverage?.reportedCount ?? 0)",
        "expected": "\(coverage?.expectedCount ?? 0)",
      ])
    return figureLink(text, to: source)
  }

  /// A number with who stands behind it: `63,9 % (theo 10 trên 12 đơn vị)`.
  private func ofUnits(_ text: String, _ coverage: Figures.Coverage) -> String {
    phrases(
      .verdictOfUnits,
      [
        "value": text, "reported": "\(coverage.reportedCount)",
        "expected": "\(coverage.expectedCount)",
      ])
  }

  /// What the path needs: a milestone as the plan says it, else rounded.
  private func neededText(
    _ reckoning: LevelReckoning, of indicator: Indicator, decimals: Int
  ) -> String {
    reckoning.needed == reckoning.milestone.value
      ? promised(reckoning.needed, of: indicator)
      : measured(reckoning.needed, of: indicator, decimals: decimals)
  }

  /// With how many digits a series' numbers stand wherever they do.
  func digits(of series: AreaSeries) -> FigureDigits {
    graph.digits[series.indicator.id] ?? FigureDigits(series)
  }

  /// The year of a baseline, and who stands behind it: `2022, theo 10 trên 12 đơn vị`.
  private func baselineNote(_ baseline: Baseline) -> String {
    guard let coverage = baseline.figure?.coverage, !coverage.isComplete else {
      return "\(baseline.period)"
    }
    return phrases(
      .verdictBaseOfUnits,
      [
        "year": "\(baseline.period)", "reported": "\(coverage.reportedCount)",
        "expected": "\(coverage.expectedCount)",
      ])
  }
}

// MARK: - Growth

extension Composer {
  private func sentence(_ reckoning: GrowthReckoning, of series: AreaSeries) -> MarkupFragment {
    let status = series.assessment.status
    let pair = reckoning.pair
    var values: [String: MarkupFragment] = [
      "base-year": plain(text: "\(pair.start.period)"),
      "year": plain(text: "\(pair.end.period)"),
      "needed": plain(text: text(reckoning.span.rate)),
      "goal-year": plain(text: "\(reckoning.span.end)"),
      "limit": plain(text: behindLimit),
      "base": growthFigure(pair.start, of: series, isWhole: pair.scope == .whole),
      "value": growthFigure(pair.end, of: series, isWhole: pair.scope == .whole),
    ]
    guard let rate = shownRate(pair, needed: reckoning.needed) else {
      let key: PhraseKey =
        switch status {
        case .achieved, .onTrack: .verdictGrowthSurelyMet
        default: .verdictGrowthSurelyShort
        }
      return phrases.markup(key, values)
    }
    values["rate"] = plain(text: self.rate(rate.value, decimals: rate.decimals))
    let key: PhraseKey
    switch status {
    case .achieved, .onTrack: key = .verdictGrowthMet
    case .movingAway: key = .verdictGrowthAway
    case .behind, .farBehind, .missed, .notYetDue, .noFigureAtDeadline, .notAssessable:
      let share = Digits.share(reckoning.needed.isZero ? 0 : rate.value / reckoning.needed)
      values["share"] = plain(text: format.percentage(share.value, decimals: share.decimals))
      key =
        status == .behind
        ? .verdictGrowthBehind
        : status == .farBehind
          ? .verdictGrowthFarBehind
          : rate.value.signum == -reckoning.needed.signum
            ? .verdictGrowthMissedAway : .verdictGrowthMissed
    }
    var writer = MarkupWriter()
    writer.fragment(phrases.markup(key, values))
    for remark in [scope(pair.scope), sinceBaseline(reckoning, of: series)].compactMap({ $0 }) {
      writer.text(" " + remark)
    }
    return writer.fragment
  }

  /// A rate with as many digits as its word needs; `nil` where only bounds are known.
  func shownRate(_ pair: GrowthPair, needed: Rational) -> (value: Rational, decimals: Int)? {
    guard pair.rate(decimals: 1) != nil else { return nil }
    let ratio = pair.end.value / pair.start.value
    func reaches(_ rate: Rational) -> Bool {
      ratio >= GrowthRate.factor(rate, years: pair.years)
    }
    let limits = [needed, StatusRule.behindShare * needed, 0]
    let (decimals, _) = Digits.faithful(from: 1) { decimals in
      guard let shown = pair.rate(decimals: decimals) else { return false }
      return limits.allSatisfy { limit in
        let isExact = ratio == GrowthRate.factor(limit, years: pair.years)
        return isExact ? shown == limit : (shown >= limit) == reaches(limit) && shown != limit
      }
    }
    return pair.rate(decimals: decimals).map { ($0, decimals) }
  }

  private func growthFigure(
    _ value: DatedValue, of series: AreaSeries, isWhole: Bool
  ) -> MarkupFragment {
    let text = measured(value.value, of: series.indicator)
    let figure = series.figure(in: value.period)
    // A sum over some of the units is not the figure that is published for the year.
    guard isWhole, let figure, figure.value.measure == value.value else { return plain(text: text) }
    guard let coverage = figure.partialCoverage(counting: series.assessment.way) else {
      return figureLink(text, to: trace(figure))
    }
    return figureLink(ofUnits(text, coverage), to: trace(figure))
  }

  /// Over which units two sums were compared, where that is not all of both.
  func scope(_ scope: GrowthPair.Scope) -> String? {
    switch scope {
    case .whole, .bounds: nil
    case .tied(let units, let leftOut):
      phrases(.verdictTied, ["units": "\(units)", "left-out": "\(leftOut)"])
    case .groups(let units, let leftOut):
      phrases(.verdictGroups, ["units": "\(units)", "left-out": "\(leftOut)"])
    }
  }

  /// The way from the baseline beside the span's own, for each span starts anew.
  private func sinceBaseline(_ reckoning: GrowthReckoning, of series: AreaSeries) -> String? {
    guard let since = reckoning.sinceBaseline, let change = since.pair.change else { return nil }
    let needed = (since.neededFactor - 1) * 100
    let decimals = Digits.faithful(from: 1) { decimals in
      (change.rounded(decimals: decimals) < needed.rounded(decimals: decimals))
        == (change < needed)
    }.decimals
    let key: PhraseKey =
      switch (change.signum < 0, needed.signum < 0) {
      case (false, false): .verdictSinceUp
      case (true, false): .verdictSinceDownForUp
      case (true, true): .verdictSinceDown
      case (false, true): .verdictSinceUpForDown
      }
    return phrases(
      key,
      [
        "year": "\(since.pair.start.period)",
        "change": rate(change.magnitude, decimals: decimals),
        "needed": rate(needed.magnitude, decimals: decimals),
      ])
  }
}
