/// A number style joined with a figure's unit and decimals.
///
/// Values have the figure's decimals, all the same: "10,0" beside "11,3". Levels and ticks have those
/// that they need.
struct ValueFormat {
  let style: NumberStyle
  let unit: ValueUnit
  /// The places of a value, 0 to 6.
  let decimals: Int

  init(style: NumberStyle, unit: ValueUnit, decimals: Int) {
    self.style = style
    self.unit = unit
    self.decimals = min(max(decimals, 0), 6)
  }

  /// A value with its unit.
  func full(_ value: Double) throws(ChartError) -> String { try counted(number(value)) }

  /// A value without its unit; what is not zero does not look like it, whatever the decimals.
  private func number(_ value: Double) -> String {
    var places = decimals
    while places < Self.mostPlaces, value != 0, style.plain(value, decimals: places) == "0" {
      places += 1
    }
    return style.fixed(value, decimals: places)
  }

  /// A value in a chart: per cent keeps its sign, other units stand in the name.
  func short(_ value: Double) throws(ChartError) -> String {
    try short(number(value))
  }

  /// A target or another level with its unit, as it was given: never rounded to the values' places.
  func level(_ value: Double) throws(ChartError) -> String {
    try counted(levelCell(value))
  }

  /// A level on an axis or in a chart.
  func shortLevel(_ value: Double) throws(ChartError) -> String {
    try short(levelCell(value))
  }

  /// A number at an axis; long ones, which would leave no room for the drawing on a phone, in millions
  /// or thousands of millions, all ticks of an axis in the same.
  func tick(_ value: Double, on scale: LinearScale) throws(ChartError) -> String {
    let size = max(abs(scale.lower), abs(scale.upper))
    guard size >= 1e7, value != 0 else { return try shortLevel(value) }
    let (phrase, divisor) =
      size >= 1e13
      ? (style.trillions, 1e12) : size >= 1e10 ? (style.billions, 1e9) : (style.millions, 1e6)
    return try short(try phrase.filled(["number": levelCell(value / divisor)]))
  }

  /// A level in a cell, whose heading has the unit.
  func levelCell(_ value: Double) -> String {
    givenPlaces(of: value).map { style.plain(value, decimals: $0) } ?? number(value)
  }

  /// All the places that a level was given with; `nil` for what was worked out and has no end.
  private func givenPlaces(of level: Double) -> Int? {
    let places = NumberStyle.places(of: level, atMost: Self.mostPlaces)
    return places <= Self.givenPlaces ? places : nil
  }

  /// Nobody sets a level with more.
  private static let givenPlaces = 6

  /// Beyond them stands what binary fractions leave.
  private static let mostPlaces = 9

  private func counted(_ number: String) throws(ChartError) -> String {
    switch unit {
    case .none: number
    case .percent: try style.percent.filled(["number": number])
    case .named(let unit): try style.counted.filled(["number": number, "unit": unit])
    }
  }

  private func short(_ number: String) throws(ChartError) -> String {
    switch unit {
    case .none, .named: number
    case .percent: try style.percent.filled(["number": number])
    }
  }

  /// The size of a difference between two values, taken from what is shown of them; never "0" where
  /// they differ.
  func difference(_ first: Double, _ second: Double) throws(ChartError) -> String {
    let shown = abs(self.shown(first) - self.shown(second))
    return try difference(shown > 0 ? shown : abs(first - second), places: decimals)
  }

  /// How far a value is from a level, in as many places as either is shown with.
  func distance(_ value: Double, to level: Double) throws(ChartError) -> String {
    let places = givenPlaces(of: level) ?? decimals
    let shown = abs(shown(value) - rounded(level, places: places))
    return try difference(
      shown > 0 ? shown : abs(value - level), places: max(decimals, places))
  }

  /// What a reader sees of a value: what looks the same is the same.
  func shown(_ value: Double) -> Double { rounded(value, places: decimals) }

  private func rounded(_ value: Double, places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (value * scale).rounded(.toNearestOrAwayFromZero) / scale
  }

  private func difference(_ size: Double, places: Int) throws(ChartError) -> String {
    var places = places
    while places < Self.mostPlaces, size > 0, style.plain(size, decimals: places) == "0" {
      places += 1
    }
    let number = style.fixed(size, decimals: places)
    return switch unit {
    case .none: number
    case .percent: try style.percentagePoints.filled(["number": number])
    case .named(let unit): try style.counted.filled(["number": number, "unit": unit])
    }
  }

  /// A value in a sentence: with its unit, and with its coverage where that is partial.
  func sentence(_ value: ChartValue, words: ChartWords) throws(ChartError) -> String {
    switch value {
    case .number(let number): try full(number)
    case .soft(let number, let word): "\(try full(number)) (\(word))"
    case .partial(let number, let coverage):
      try words.partial.value.filled([
        "value": try full(number), "reported": whole(coverage.reported),
        "expected": whole(coverage.expected),
      ])
    case .missing(let kind): words.missing[kind]
    }
  }

  /// A value in a cell, whose heading has the unit.
  func cell(_ value: ChartValue, words: ChartWords) throws(ChartError) -> String {
    switch value {
    case .number(let value): number(value)
    case .soft(let value, let word): "\(number(value)) (\(word))"
    case .partial(let value, let coverage):
      try marked(number(value), coverage, words: words)
    case .missing(let kind): words.missing[kind]
    }
  }

  /// A value in a chart; its coverage stands beside it where that is partial.
  func label(_ value: ChartValue, words: ChartWords) throws(ChartError) -> String {
    switch value {
    case .number(let number): try short(number)
    case .soft(let number, let word): "\(try short(number)) (\(word))"
    case .partial(let number, let coverage):
      try marked(try short(number), coverage, words: words)
    case .missing(let kind): words.missing[kind]
    }
  }

  private func marked(
    _ number: String, _ coverage: Coverage, words: ChartWords
  ) throws(ChartError) -> String {
    try words.partial.cell.filled([
      "value": number, "reported": whole(coverage.reported), "expected": whole(coverage.expected),
    ])
  }

  /// Both ends of a scale.
  func ends(of scale: LinearScale) throws(ChartError) -> (String, String) {
    (try tick(scale.lower, on: scale), try tick(scale.upper, on: scale))
  }

  /// A count.
  func whole(_ count: Int) -> String { style.plain(Double(count), decimals: 0) }

  /// A share of a whole, given from 0 to 1, as per cent.
  func share(_ share: Double) throws(ChartError) -> String {
    try style.percent.filled(["number": style.fixed(share * 100, decimals: 1)])
  }

  /// An axis' or column's name with its unit.
  func heading(_ name: String, words: FrameWords) throws(ChartError) -> String {
    switch unit {
    case .none: name
    case .percent: try words.nameWithUnit.filled(["name": name, "unit": words.percent])
    case .named(let unit): try words.nameWithUnit.filled(["name": name, "unit": unit])
    }
  }
}
