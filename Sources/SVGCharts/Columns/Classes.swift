/// Thresholds that sort values into a few shades, the lowest first.
struct Classes: Sendable {
  /// Rising; a value belongs to the class above the last threshold that it reaches.
  let thresholds: [Double]

  var count: Int { thresholds.count + 1 }

  /// The class of a value, from 0.
  func index(_ value: Double) -> Int {
    thresholds.lastIndex { $0 <= value }.map { $0 + 1 } ?? 0
  }
}

extension Classes {
  /// How many shades readers can tell apart.
  static let range = 5...7

  init(
    _ classes: ValueClasses, values: [Double], scale: ValueScale, figure: String
  ) throws(ChartError) {
    switch classes {
    case .thresholds(let thresholds):
      guard Self.range.contains(thresholds.count + 1), thresholds.allSatisfy(\.isFinite),
        zip(thresholds, thresholds.dropFirst()).allSatisfy({ $0 < $1 })
      else { throw ChartError.unusableClasses(figure: figure) }
      self.thresholds = thresholds
    case .equal(let count):
      guard Self.range.contains(count) else { throw ChartError.unusableClasses(figure: figure) }
      thresholds = Self.equal(count, values: values, scale: scale)
    }
  }

  /// Round thresholds; of the numbers of classes that round steps make, the closest to what is
  /// asked for.
  private static func equal(_ count: Int, values: [Double], scale: ValueScale) -> [Double] {
    var low = values.min() ?? 0
    var high = values.max() ?? 0
    switch scale {
    case .fromZero: (low, high) = (min(0, low), max(0, high))
    case .fitted: break
    case .range(let range): (low, high) = (range.lowerBound, range.upperBound)
    }
    if low == high { (low, high) = (low - 1, high + 1) }
    var best: [Double] = []
    for wanted in [count, count - 1, count + 1, count - 2, count + 2, count + 3] {
      let ticks = Ticks.values(from: low, to: high, count: Double(wanted))
      let inner = ticks.filter { $0 > low && $0 < high }
      guard range.contains(inner.count + 1) else { continue }
      if best.isEmpty || abs(inner.count + 1 - count) < abs(best.count + 1 - count) {
        best = inner
      }
    }
    // Round steps are 1, 2 or 5: some spans have no five to seven of them. Equal fractions always do.
    if best.isEmpty {
      let step = (high - low) / Double(count)
      best = (1..<count).map { low + Double($0) * step }
    }
    return best
  }
}
