import Figures
import PortalModel
import Quantities
import Theme

/// With how many digits after the point a series' numbers stand wherever they do, so that whoever redoes
/// a sentence with the numbers that it shows comes to the same.
struct FigureDigits: Sendable {
  /// Of figures, and of distances between them.
  let figures: Int
  /// Of what the path needs, which may lie between two figures.
  let needed: Int
  /// Whether the word comes out of the numbers that are shown; else their parts are compared.
  let isFaithful: Bool

  init(_ series: AreaSeries) {
    let fewest = series.indicator.definition.decimals
    // What is not zero does not look like it.
    let shown = Digits.faithful(from: fewest) { decimals in
      series.figures.allSatisfy { figure in
        figure.value.measure.map { $0.isZero || !$0.rounded(decimals: decimals).isZero } ?? true
      }
    }.decimals
    guard case .level(let reckoning)? = series.assessment.reckoning else {
      (figures, needed, isFaithful) = (shown, shown, true)
      return
    }
    let own = [reckoning.value, series.assessment.baseline?.value].compactMap { $0 }
    // Whole things stay whole where only the path has a fraction.
    let isExact = own.allSatisfy { $0.rounded(decimals: shown) == $0 }
    let found = Self.faithful(reckoning, of: series, from: shown, isExact: isExact)
    (figures, needed, isFaithful) = (
      isExact ? shown : found.decimals, found.decimals, found.isFaithful
    )
  }

  private static func faithful(
    _ reckoning: LevelReckoning, of series: AreaSeries, from fewest: Int, isExact: Bool
  ) -> (decimals: Int, isFaithful: Bool) {
    // Every side on which the figure lies shows, and how far it is to each.
    if let exact = Thresholds(reckoning, of: series) {
      let status = series.assessment.status
      let digits = Digits.faithful(from: fewest) { decimals in
        let shown = Thresholds(reckoning, of: series) { $0.rounded(decimals: decimals) }
        let ofSteps = isExact ? fewest : decimals
        return shown?.sides == exact.sides
          && shown?.steps(from: status, decimals: ofSteps)
            == exact.steps(from: status, decimals: ofSteps)
      }
      if digits.isFaithful { return digits }
      let sides = Digits.faithful(from: fewest) { decimals in
        Thresholds(reckoning, of: series) { $0.rounded(decimals: decimals) }?.sides == exact.sides
      }
      if sides.isFaithful { return sides }
    }
    let word = Digits.faithful(from: fewest) { holds(reckoning, of: series, decimals: $0) }
    guard !word.isFaithful, let base = series.assessment.baseline?.value,
      let exact = reckoning.wayGone
    else { return word }
    // Three quarters of a way whose end has no last digit: the share that is shown comes out of the
    // numbers all the same once it is rounded.
    let share = Digits.share(exact)
    let direction = series.indicator.definition.direction
    let rounded = Digits.faithful(from: fewest) { decimals in
      reckoning.shownShare(from: base, direction, decimals: decimals)
        .map { ($0 * 100).rounded(decimals: share.decimals) == share.value } ?? false
    }
    return rounded.isFaithful ? rounded : word
  }

  /// Whether the word comes out of the numbers with so many digits.
  private static func holds(
    _ reckoning: LevelReckoning, of series: AreaSeries, decimals: Int
  ) -> Bool {
    let direction = series.indicator.definition.direction
    let limit = StatusRule.behindShare
    let value = reckoning.value.rounded(decimals: decimals)
    let needed = reckoning.shownNeed(decimals: decimals)
    guard direction.meets(value, needed) == direction.meets(reckoning.value, reckoning.needed)
    else { return false }
    guard let base = series.assessment.baseline?.value, reckoning.bounds == nil else { return true }
    let start = base.rounded(decimals: decimals)
    let (gone, way) = (
      direction.gain(from: start, to: value), direction.gain(from: start, to: needed)
    )
    guard (gone.signum < 0) == (direction.gain(from: base, to: reckoning.value).signum < 0) else {
      return false
    }
    guard let exact = reckoning.wayGone else { return true }
    return way > 0 && (gone >= limit * way) == (exact >= limit)
  }
}

extension LevelReckoning {
  /// A milestone as the plan says it, else rounded like the figure.
  func shownNeed(decimals: Int) -> Rational {
    needed == milestone.value ? needed : needed.rounded(decimals: decimals)
  }

  /// The share of the way that comes out of the numbers with so many digits; `nil` where they show
  /// no way.
  func shownShare(from base: Rational, _ direction: Direction, decimals: Int) -> Rational? {
    let start = base.rounded(decimals: decimals)
    let way = direction.gain(from: start, to: shownNeed(decimals: decimals))
    guard way > 0 else { return nil }
    return direction.gain(from: start, to: value.rounded(decimals: decimals)) / way
  }
}
