import Figures
import PortalModel
import Quantities
import Theme

/// How far a judged figure is from the next word, up and down, and what a single unit would move.
extension Composer {
  /// Two sentences at most; none for what is decided for good or known only within bounds.
  func distances(_ series: AreaSeries) -> [String] {
    let status = series.assessment.status
    switch status {
    case .onTrack, .behind, .farBehind, .movingAway: break
    case .achieved, .missed, .notYetDue, .noFigureAtDeadline, .notAssessable: return []
    }
    let thresholds: Thresholds? =
      switch series.assessment.reckoning {
      case .level(let reckoning)?: Thresholds(reckoning, of: series)
      case .growth(let reckoning)?:
        Thresholds(reckoning, series.indicator.definition.direction)
      case .yesNo?, nil: nil
      }
    let decimals = digits(of: series).figures
    guard let steps = thresholds?.steps(from: status, decimals: decimals) else { return [] }
    func sentence(_ key: PhraseKey, _ step: Thresholds.Step?) -> String? {
      step.map { step in
        phrases(
          key,
          [
            "distance": difference(step.distance, of: series.indicator, decimals: decimals),
            "word": word(for: step.word),
          ])
      }
    }
    return [sentence(.distanceUp, steps.up), sentence(.distanceDown, steps.down)].compactMap { $0 }
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
