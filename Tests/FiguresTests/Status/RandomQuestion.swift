import Figures

/// A small seeded generator (SplitMix64), so that a failing seed fails again.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A factor between a billionth of a thousandth and a million.
  mutating func factor() -> Double {
    [1e-12, 0.001, 0.07, 1.0 / 3, 3, 1000, 999_999.7].randomElement(using: &self) ?? 1
  }
}

/// Questions about the years around a plan to 2025 and 2030, coarse enough to hit the edges.
enum RandomQuestion {
  static func any(_ random: inout SplitMix) -> StatusQuestion {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: question(nil, &random) { .number(number(&$0)) }
    case 1, 2: question(.library, &random) { .yesNo(.random(using: &$0)) }
    case 3...6: level(&random)
    default: growth(&random)
    }
  }

  static func level(_ random: inout SplitMix) -> StatusQuestion {
    let milestones = [
      Milestone(year: 2025, value: number(&random)), Milestone(year: 2030, value: number(&random)),
    ]
    return question(.level(milestones: milestones), &random) { .number(number(&$0)) }
  }

  static func growth(_ random: inout SplitMix) -> StatusQuestion {
    var value = 1000.0
    return question(.readers, &random) { random in
      // Rates that the target's 10 % and 12 %, and their three quarters, are among.
      let rates: [Double] = [-5, 0, 5, 7.5, 9, 10, 12, 15, 20]
      value *= 1 + (rates.randomElement(using: &random) ?? 0) / 100
      return .number(value)
    }
  }

  /// Tens from −20 to 100.
  private static func number(_ random: inout SplitMix) -> Double {
    Double(Int.random(in: -2...10, using: &random)) * 10
  }

  private static func question(
    _ target: Target?, _ random: inout SplitMix, value: (inout SplitMix) -> ObservedValue
  ) -> StatusQuestion {
    let end = Int.random(in: 2023...2032, using: &random)
    let points = (2022...end).map { year in
      let value = value(&random)
      let point = SeriesPoint(
        year: year, value: value,
        quality: Int.random(in: 0..<3, using: &random) > 0
          ? .final : Quality.allCases.randomElement(using: &random) ?? .final,
        coverageSuffices: Int.random(in: 0..<12, using: &random) > 0)
      return Int.random(in: 0..<4, using: &random) > 0 ? point : point.without(&random)
    }
    return StatusQuestion(
      series: points, target: target, lastDueYear: end, asOfYear: end + 1)
  }
}

extension SeriesPoint {
  /// The point with a marker in the place of its value.
  func without(_ random: inout SplitMix) -> SeriesPoint {
    let marker = MissingValue.allCases.randomElement(using: &random) ?? .notReported
    return with(value: .missing(marker))
  }

  func with(value: ObservedValue) -> SeriesPoint {
    SeriesPoint(year: year, value: value, quality: quality, coverageSuffices: coverageSuffices)
  }

  fileprivate func scaled(by factor: Double) -> SeriesPoint {
    value.measure.map { with(value: .number($0 * factor)) } ?? self
  }
}

extension StatusQuestion {
  func with(
    series: [SeriesPoint], target: Target?? = nil, direction: Direction? = nil
  ) -> StatusQuestion {
    StatusQuestion(
      series: series, target: target ?? self.target, direction: direction ?? self.direction,
      baseline: baseline, lastDueYear: lastDueYear, asOfYear: asOfYear)
  }

  func scaled(by factor: Double, withTarget: Bool) -> StatusQuestion {
    with(
      series: series.map { $0.scaled(by: factor) },
      target: withTarget ? target?.scaled(by: factor) : target)
  }

  /// Upside down: what was better is worse, in the figures and in the direction.
  var mirrored: StatusQuestion {
    with(
      series: series.map { $0.scaled(by: -1) }, target: target?.scaled(by: -1),
      direction: direction == .up ? .down : .up)
  }
}

extension Target {
  fileprivate func scaled(by factor: Double) -> Target {
    switch self {
    case .level(let milestones):
      .level(
        milestones: milestones.map { Milestone(year: $0.year, value: $0.value * factor) })
    case .growth, .yesNo:
      self
    }
  }
}
