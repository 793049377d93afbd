/// Maps values to a share of an axis, 0 at its start and 1 at its end.
struct LinearScale: Sendable {
  let lower: Double
  let upper: Double
  let ticks: [Double]

  /// The share of the axis at which a value stands.
  func share(_ value: Double) -> Double {
    (value - lower) / (upper - lower)
  }
}

/// A value that a scale must hold, and what to call it where it does not.
struct ScaleValue {
  var label: String
  var year: Int?
  var column: String?
  var value: Double
}

extension LinearScale {
  /// A scale over some values, spanning what the figure asks for.
  init(
    _ scale: ValueScale, values: [ScaleValue], figure: String
  ) throws(ChartError) {
    let low = values.lazy.map(\.value).min() ?? 0
    let high = values.lazy.map(\.value).max() ?? 0
    switch scale {
    case .fromZero:
      let (low, high) = (min(0, low), max(0, high))
      self.init(nice: low, low == high ? 1 : high)
    case .fitted:
      // Equal values have no span of their own: they get one around them.
      let margin = low == high ? max(1, abs(low) / 10) : 0
      self.init(nice: low - margin, high + margin)
    case .range(let range):
      guard range.lowerBound < range.upperBound, range.lowerBound.isFinite,
        range.upperBound.isFinite
      else { throw ChartError.emptyScale(figure: figure) }
      for value in values where !range.contains(value.value) {
        let place = value.year.map { String($0) } ?? value.column
        let label = place.map { "\(value.label), \($0)" } ?? value.label
        throw ChartError.valueOutsideScale(figure: figure, label: label, value: value.value)
      }
      self.init(
        lower: range.lowerBound, upper: range.upperBound,
        ticks: Ticks.values(from: range.lowerBound, to: range.upperBound, count: 5))
    }
  }

  private init(nice low: Double, _ high: Double) {
    let (lower, upper) = Ticks.nice(from: low, to: high, count: 5)
    self.init(
      lower: lower, upper: upper, ticks: Ticks.values(from: lower, to: upper, count: 5))
  }
}
