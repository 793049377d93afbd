import Figures
import PortalModel
import Quantities
import Theme

/// The values from which on the words hold, from good to bad, beside a value that is judged.
struct Thresholds {
  let value: Rational
  let direction: Direction
  let words: [(status: Status, value: Rational)]

  /// On the way to a level.
  ///
  /// - Parameters:
  ///   - value: What is judged.
  ///   - needed: What the path needs by then.
  ///   - base: Where the way starts.
  ///   - goal: The last milestone.
  ///   - direction: Which way is better.
  init(value: Rational, needed: Rational, base: Rational, goal: Rational, _ direction: Direction) {
    self.value = value
    self.direction = direction
    let limit = base + (needed - base) * StatusRule.behindShare
    words =
      [(.achieved, goal), (.onTrack, needed)] + Self.short(of: needed, limit, base, direction)
  }

  /// Growth over a span of years, between two values as they are shown.
  ///
  /// - Parameters:
  ///   - pair: What is compared.
  ///   - needed: The rate that is needed, in per cent a year.
  ///   - start: Where it starts.
  ///   - value: What is judged.
  ///   - direction: Which way is better.
  init(
    growth pair: GrowthPair, needed: Rational, from start: Rational, to value: Rational,
    _ direction: Direction
  ) {
    self.value = value
    self.direction = direction
    let (need, limit) = (
      GrowthRate.projected(from: start, rate: needed, years: pair.years),
      GrowthRate.projected(
        from: start, rate: needed * StatusRule.behindShare, years: pair.years)
    )
    words = [(.onTrack, need)] + Self.short(of: need, limit, start, direction)
  }

  /// The words for less than what is needed: none of them where the start is as good.
  private static func short(
    of need: Rational, _ limit: Rational, _ base: Rational, _ direction: Direction
  ) -> [(status: Status, value: Rational)] {
    direction.meets(base, need) ? [] : [(.behind, limit), (.farBehind, base)]
  }

  /// How the value stands to each of them: better, the same, worse.
  var sides: [Int] { words.map { direction.gain(from: $0.value, to: value).signum } }

  /// How much better it takes for the next better word.
  func up(from status: Status) -> (status: Status, distance: Rational)? {
    let better = words.prefix { $0.status != status }.last { !direction.meets(value, $0.value) }
    return better.map { ($0.status, direction.gain(from: value, to: $0.value)) }
  }

  /// Worse by more than how much brings the next worse word.
  func down(from status: Status) -> (status: Status, distance: Rational)? {
    guard let own = words.firstIndex(where: { $0.status == status }) else { return nil }
    let next = words.dropFirst(own + 1).first?.status ?? .movingAway
    return (next, direction.gain(from: words[own].value, to: value))
  }
}

/// How far a judged figure is from the next word, up and down, and what a single unit would move.
extension Composer {
  /// Two sentences at most; none for what is decided for good or known only within bounds.
  func distances(_ series: AreaSeries) -> [String] {
    let status = series.assessment.status
    switch status {
    case .onTrack, .behind, .farBehind, .movingAway: break
    case .achieved, .missed, .notYetDue, .noFigureAtDeadline, .notAssessable: return []
    }
    // Taken from the numbers that the sentence before them shows.
    let decimals = decimals(of: series)
    guard let thresholds = thresholds(series, shownWith: decimals) else { return [] }
    let up = thresholds.up(from: status).map { next in
      phrases(
        .distanceUp,
        [
          "distance": distance(next.distance, of: series, decimals: decimals),
          "word": word(for: next.status),
        ])
    }
    let down = thresholds.down(from: status).map { next in
      next.distance.isZero
        ? phrases(.distanceDownAny, ["word": word(for: next.status)])
        : phrases(
          .distanceDown,
          [
            "distance": distance(next.distance, of: series, decimals: decimals),
            "word": word(for: next.status),
          ])
    }
    return [up, down].compactMap { $0 }
  }

  /// Rounded up: whoever goes so far is there, and whoever goes beyond it is beyond.
  private func distance(_ gap: Rational, of series: AreaSeries, decimals: Int) -> String {
    difference(gap.roundedUp(decimals: decimals), of: series.indicator, decimals: decimals)
  }

  private func thresholds(_ series: AreaSeries, shownWith decimals: Int) -> Thresholds? {
    switch series.assessment.reckoning {
    case .level(let reckoning)?:
      return thresholds(reckoning, of: series) { $0.rounded(decimals: decimals) }
    case .growth(let reckoning)?:
      guard reckoning.pair.scope == .whole else { return nil }
      return Thresholds(
        growth: reckoning.pair, needed: reckoning.needed,
        from: reckoning.pair.start.value.rounded(decimals: decimals),
        to: reckoning.pair.end.value.rounded(decimals: decimals),
        series.indicator.definition.direction)
    case .yesNo?, nil: return nil
    }
  }

  /// The words around a judged level; `nil` where it or its start is known only within bounds.
  ///
  /// - Parameters:
  ///   - reckoning: How the level was judged.
  ///   - series: Of the indicator.
  ///   - shown: What of a number is shown; the plan's own are shown as they are.
  /// - Returns: The words with the values from which on they hold.
  func thresholds(
    _ reckoning: LevelReckoning, of series: AreaSeries, _ shown: (Rational) -> Rational = { $0 }
  ) -> Thresholds? {
    guard let baseline = series.assessment.baseline, reckoning.bounds == nil,
      baseline.bounds.isExact,
      case .level(let milestones)? = series.indicator.definition.target, let last = milestones.last
    else { return nil }
    return Thresholds(
      value: shown(reckoning.value),
      needed: reckoning.needed == reckoning.milestone.value
        ? reckoning.needed : shown(reckoning.needed),
      base: shown(baseline.value), goal: last.value, series.indicator.definition.direction)
  }

  /// What one more or less already moves, where a share has fewer than ten in its whole or a count
  /// is below ten; `nil` elsewhere.
  func smallNumber(_ series: AreaSeries) -> String? {
    guard series.assessment.status.isWord, let judged = series.assessment.judged else { return nil }
    let few = Rational(10)
    let value = series.assessment.way == .units ? judged.units?.value : judged.value
    if case .ratio(_, let denominator)? = value, denominator > 0, denominator < few {
      return phrases(
        .smallShare,
        ["points": phrases(.points, ["value": format.number(100 / denominator, decimals: 1)])])
    }
    // Of a count the number that the sentence shows: over some of the units, theirs.
    let shown: Rational? =
      switch series.assessment.reckoning {
      case .level(let reckoning)?: reckoning.value
      case .growth(let reckoning)?: reckoning.pair.end.value
      case .yesNo?, nil: nil
      }
    guard series.indicator.definition.kind == .count, let shown, shown > 0, shown < few else {
      return nil
    }
    return phrases(.smallCount, ["share": rate(100 / shown)])
  }
}
