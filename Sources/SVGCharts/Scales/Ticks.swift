/// Round numbers along an axis, by the algorithm of d3-array's `ticks` and `nice`.
///
/// Steps are 1, 2 or 5 times a power of ten; the thresholds √2, √10 and √50 are the geometric
/// means between neighbouring steps. Fractional steps are kept as their inverse, so that
/// `3 / 10` comes out as 0.3 and not as 0.30000000000000004.
enum Ticks {
  /// About `count` round numbers from `start` to `stop`, both included where they are round.
  static func values(from start: Double, to stop: Double, count: Double) -> [Double] {
    guard count > 0 else { return [] }
    guard start != stop else { return [start] }
    let step = Step(from: min(start, stop), to: max(start, stop), count: count)
    guard step.last >= step.first else { return [] }
    let ascending = stride(from: step.first, through: step.last, by: 1).map(step.value)
    return stop < start ? ascending.reversed() : ascending
  }

  /// The smallest span of round numbers that holds `start…stop`.
  static func nice(from start: Double, to stop: Double, count: Double) -> (Double, Double) {
    var (start, stop) = (start, stop)
    var previous: Double?
    while start < stop {
      let step = Step(from: start, to: stop, count: count)
      guard step.increment != previous, step.increment != 0, step.increment.isFinite else { break }
      if step.increment > 0 {
        start = (start / step.increment).rounded(.down) * step.increment
        stop = (stop / step.increment).rounded(.up) * step.increment
      } else {
        start = (start * step.increment).rounded(.up) / step.increment
        stop = (stop * step.increment).rounded(.down) / step.increment
      }
      previous = step.increment
    }
    return (start, stop)
  }
}

extension Ticks {
  /// A step between ticks: an increment (or, negative, the inverse of one) and its multiples.
  private struct Step {
    var first: Double
    var last: Double
    var increment: Double

    func value(_ multiple: Double) -> Double {
      increment < 0 ? multiple / -increment : multiple * increment
    }

    init(from start: Double, to stop: Double, count: Double) {
      let raw = (stop - start) / max(0, count)
      let power = Ticks.decimalExponent(raw)
      let error = raw / Ticks.powerOfTen(power)
      let factor =
        error >= 50.0.squareRoot()
        ? 10.0 : error >= 10.0.squareRoot() ? 5.0 : error >= 2.0.squareRoot() ? 2.0 : 1.0
      if power < 0 {
        let inverse = Ticks.powerOfTen(-power) / factor
        first = Ticks.roundHalfUp(start * inverse)
        last = Ticks.roundHalfUp(stop * inverse)
        if first / inverse < start { first += 1 }
        if last / inverse > stop { last -= 1 }
        increment = -inverse
      } else {
        increment = Ticks.powerOfTen(power) * factor
        first = Ticks.roundHalfUp(start / increment)
        last = Ticks.roundHalfUp(stop / increment)
        if first * increment < start { first += 1 }
        if last * increment > stop { last -= 1 }
      }
    }
  }

  /// JavaScript's `Math.round`.
  private static func roundHalfUp(_ value: Double) -> Double {
    let down = value.rounded(.down)
    return value - down >= 0.5 ? down + 1 : down
  }

  /// The exponent of the highest power of ten that is not above a positive value.
  private static func decimalExponent(_ value: Double) -> Int {
    guard value > 0, value.isFinite else { return 0 }
    var exponent = 0
    while exponent < 300, powerOfTen(exponent + 1) <= value { exponent += 1 }
    while exponent > -300, powerOfTen(exponent) > value { exponent -= 1 }
    return exponent
  }

  /// A power of ten; exact up to 10²², correctly rounded down to 10⁻²².
  private static func powerOfTen(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<exponent.magnitude { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }
}
