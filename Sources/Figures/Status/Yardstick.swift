/// Compares figures in a direction, and overlooks what rounding does to them.
///
/// The slack is a fraction of the largest figure in play, never a fixed amount: so it means the
/// same for 0.5 % and for 500,000 readers, and scaling all figures changes no comparison.
struct Yardstick {
  let direction: Direction
  let slack: Double

  init(direction: Direction, tolerance: Double, figures: [Double]) {
    self.direction = direction
    slack = tolerance * figures.reduce(0) { max($0, $1.magnitude) }
  }

  /// How much better `end` is than `start`; negative when it is worse.
  func gain(from start: Double, to end: Double) -> Double {
    switch direction {
    case .up: end - start
    case .down: start - end
    }
  }

  func meets(_ value: Double, _ needed: Double) -> Bool {
    gain(from: needed, to: value) >= -slack
  }

  func shortfall(of value: Double, from needed: Double) -> Double {
    meets(value, needed) ? 0 : gain(from: value, to: needed)
  }

  /// The share of the way from `start` to `needed` that `value` has gone; nil without a way.
  func wayGone(from start: Double, to value: Double, of needed: Double) -> Double? {
    let way = gain(from: start, to: needed)
    return way > slack ? gain(from: start, to: value) / way : nil
  }

  /// The four statuses on the way, the first that fits.
  func standing(of value: Double, from start: Double, needed: Double, behindShare: Double) -> Status
  {
    if meets(value, needed) { return .onTrack }
    let gone = gain(from: start, to: value)
    let way = gain(from: start, to: needed)
    // Where the start meets the need and the value does not, both are negative, and the value is
    // worse than the start: it falls through to the last line.
    if gone >= behindShare * way - slack { return .behind }
    return gone >= -slack ? .farBehind : .movingAway
  }
}
