import Figures
import PortalModel
import Quantities
import Theme

/// How far a judged figure is from the next word, up and down, and what a single unit would move.
extension Composer {
  /// A word, and the value from which on it holds.
  private struct Threshold {
    let status: Status
    let value: Rational
  }

  /// Two sentences at most; none for what is decided for good or known only within bounds.
  func distances(_ series: AreaSeries) -> [String] {
    let assessment = series.assessment
    switch assessment.status {
    case .onTrack, .behind, .farBehind, .movingAway: break
    case .achieved, .missed, .notYetDue, .noFigureAtDeadline, .notAssessable: return []
    }
    guard let (value, thresholds) = thresholds(series) else { return [] }
    let direction = series.indicator.definition.direction
    let order: [Status] = [.achieved, .onTrack, .behind, .farBehind, .movingAway]
    guard let place = order.firstIndex(of: assessment.status) else { return [] }
    let better = thresholds.last { threshold in
      order.firstIndex(of: threshold.status).map { $0 < place } ?? false
        && !direction.meets(value, threshold.value)
    }
    let own = thresholds.first { $0.status == assessment.status }
    var sentences: [String] = []
    if let better {
      let gap = direction.gain(from: value, to: better.value)
      sentences.append(
        phrases(
          .distanceUp,
          ["distance": distance(gap, of: series), "word": word(for: better.status)]))
    }
    if let own, let worse = thresholds.drop(while: { $0.status != own.status }).dropFirst().first {
      let gap = direction.gain(from: own.value, to: value)
      sentences.append(
        phrases(
          .distanceDown, ["distance": distance(gap, of: series), "word": word(for: worse.status)]))
    } else if own != nil {
      let gap = direction.gain(from: own?.value ?? value, to: value)
      sentences.append(
        phrases(
          .distanceDown, ["distance": distance(gap, of: series), "word": word(for: .movingAway)]))
    }
    return sentences
  }

  /// Rounded up: whoever goes so far is there, and whoever goes beyond it is beyond.
  private func distance(_ gap: Rational, of series: AreaSeries) -> String {
    let decimals = series.indicator.definition.decimals
    return difference(gap.roundedUp(decimals: decimals), of: series.indicator, decimals: decimals)
  }

  /// From good to bad; each word holds from its value on.
  private func thresholds(_ series: AreaSeries) -> (value: Rational, [Threshold])? {
    let direction = series.indicator.definition.direction
    func list(_ last: Rational?, _ need: Rational, _ limit: Rational?, _ base: Rational)
      -> [Threshold]
    {
      [
        last.map { Threshold(status: .achieved, value: $0) },
        Threshold(status: .onTrack, value: need),
        limit.map { Threshold(status: .behind, value: $0) },
        direction.meets(base, need) ? nil : Threshold(status: .farBehind, value: base),
      ].compactMap { $0 }
    }
    switch series.assessment.reckoning {
    case .level(let reckoning)?:
      guard let baseline = series.assessment.baseline, reckoning.bounds == nil,
        baseline.bounds.isExact,
        case .level(let milestones)? = series.indicator.definition.target
      else { return nil }
      let base = baseline.value
      let limit = base + (reckoning.needed - base) * StatusRule.behindShare
      let isOpen = !direction.meets(base, reckoning.needed)
      return (
        reckoning.value,
        list(milestones.last?.value, reckoning.needed, isOpen ? limit : nil, base)
      )
    case .growth(let reckoning)?:
      guard reckoning.pair.scope == .whole else { return nil }
      let (start, years) = (reckoning.pair.start.value, reckoning.pair.years)
      let need = GrowthRate.projected(from: start, rate: reckoning.needed, years: years)
      let limit = GrowthRate.projected(
        from: start, rate: reckoning.needed * StatusRule.behindShare, years: years)
      let isOpen = !direction.meets(start, need)
      return (reckoning.pair.end.value, list(nil, need, isOpen ? limit : nil, start))
    case .yesNo?, nil: return nil
    }
  }

  /// What one more or less already moves, where a share has fewer than ten in its whole or a count
  /// is below ten; `nil` elsewhere.
  func smallNumber(_ series: AreaSeries) -> String? {
    guard series.assessment.status.isWord, let judged = series.assessment.judged else { return nil }
    let few = Rational(10)
    switch judged.value {
    case .ratio(_, let denominator) where denominator > 0 && denominator < few:
      return phrases(
        .smallShare,
        ["points": phrases(.points, ["value": format.number(100 / denominator, decimals: 1)])])
    case .number(let number)
    where series.indicator.definition.kind == .count && number > 0 && number < few:
      return phrases(.smallCount, ["share": rate(100 / number)])
    case .ratio, .number, .yesNo, .missing: return nil
    }
  }
}
