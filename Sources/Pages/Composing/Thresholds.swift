import Figures
import PortalModel
import Quantities

/// The values from which on the words hold, from good to bad, beside a value that is judged.
struct Thresholds {
  private let value: Rational
  private let direction: Direction
  private let words: [(status: Status, value: Rational)]

  /// A step from a value to the next word.
  struct Step: Equatable {
    let distance: Rational
    let word: Status
  }

  /// The next steps up and down.
  struct Steps: Equatable {
    let up: Step?
    let down: Step?
  }

  /// On the way to a level; `nil` where it or its start is known only within bounds.
  ///
  /// - Parameters:
  ///   - reckoning: How the level was judged.
  ///   - series: Of the indicator.
  ///   - shown: What of a number is shown; the plan's own are shown as they are.
  init?(
    _ reckoning: LevelReckoning, of series: AreaSeries, _ shown: (Rational) -> Rational = { $0 }
  ) {
    guard let baseline = series.assessment.baseline, reckoning.bounds == nil,
      baseline.bounds.isExact,
      case .level(let milestones)? = series.indicator.definition.target, let last = milestones.last
    else { return nil }
    let (base, needed) = (
      shown(baseline.value),
      reckoning.needed == reckoning.milestone.value
        ? reckoning.needed : shown(reckoning.needed)
    )
    value = shown(reckoning.value)
    direction = series.indicator.definition.direction
    let limit = base + (needed - base) * StatusRule.behindShare
    words =
      [(.achieved, last.value), (.onTrack, needed)]
      + Self.short(of: needed, limit, base, direction)
  }

  /// Growth over a span of years; `nil` where not all is compared with all.
  init?(_ reckoning: GrowthReckoning, _ direction: Direction) {
    guard reckoning.pair.scope == .whole else { return nil }
    let (start, years) = (reckoning.pair.start.value, reckoning.pair.years)
    func grown(_ rate: Rational) -> Rational {
      GrowthRate.projected(from: start, rate: rate, years: years)
    }
    value = reckoning.pair.end.value
    self.direction = direction
    let need = grown(reckoning.needed)
    words =
      [(.onTrack, need)]
      + Self.short(of: need, grown(reckoning.needed * StatusRule.behindShare), start, direction)
  }

  /// The words for less than what is needed: none of them where the start is as good.
  private static func short(
    of need: Rational, _ limit: Rational, _ base: Rational, _ direction: Direction
  ) -> [(status: Status, value: Rational)] {
    direction.meets(base, need) ? [] : [(.behind, limit), (.farBehind, base)]
  }

  /// Which of them the value reaches.
  var sides: [Bool] { words.map { direction.meets(value, $0.value) } }

  /// How much better and how much worse, in steps of the last digit, it takes for another word, and
  /// which word that is.
  func steps(from status: Status, decimals: Int) -> Steps {
    let better = words.prefix { $0.status != status }.last { !direction.meets(value, $0.value) }
    let up = better.map { next in
      step(direction.gain(from: value, to: next.value).roundedUp(decimals: decimals))
    }
    let own = words.first { $0.status == status }
    let down = own.map { own in
      let gap = direction.gain(from: own.value, to: value)
      let least = gap.roundedUp(decimals: decimals)
      // What just reaches its edge still holds.
      let last = Rational(10).power(decimals).reciprocal
      return step(-(least == gap ? gap + last : least))
    }
    return Steps(up: up, down: down)
  }

  /// Where so much better, or with a minus so much worse, leads.
  private func step(_ gain: Rational) -> Step {
    let moved = direction == .up ? value + gain : value - gain
    let word = words.first { direction.meets(moved, $0.value) }
    return Step(distance: gain.magnitude, word: word?.status ?? .movingAway)
  }
}
