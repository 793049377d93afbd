/// A number style joined with a figure's unit and decimals.
struct ValueFormat {
  let style: NumberStyle
  let unit: ValueUnit
  let decimals: Int

  /// A value with its unit.
  func full(_ value: Double) throws(ChartError) -> String {
    let number = style.plain(value, decimals: decimals)
    return switch unit {
    case .none: number
    case .percent: try style.percent.filled(["number": number])
    case .named(let unit): try style.counted.filled(["number": number, "unit": unit])
    }
  }

  /// A value on an axis or in a chart: per cent keeps its sign, other units stand in the name.
  func short(_ value: Double) throws(ChartError) -> String {
    switch unit {
    case .none, .named: style.plain(value, decimals: decimals)
    case .percent: try full(value)
    }
  }

  /// The size of a difference between two values; never "0" where they differ.
  func difference(_ first: Double, _ second: Double) throws(ChartError) -> String {
    let distance = abs(first - second)
    var places = decimals
    while places < 9, distance > 0, style.plain(distance, decimals: places) == "0" { places += 1 }
    let number = style.plain(distance, decimals: places)
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
    case .number(let number): style.plain(number, decimals: decimals)
    case .partial(let number, let coverage):
      try marked(style.plain(number, decimals: decimals), coverage, words: words)
    case .missing(let kind): words.missing[kind]
    }
  }

  /// A value in a chart; its coverage stands beside it where that is partial.
  func label(_ value: ChartValue, words: ChartWords) throws(ChartError) -> String {
    switch value {
    case .number(let number): try short(number)
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

  /// Both ends of a scale, with the decimals that they need, whatever the values are rounded to.
  func ends(of scale: LinearScale) throws(ChartError) -> (String, String) {
    let exact = ValueFormat(style: style, unit: unit, decimals: 9)
    return (try exact.short(scale.lower), try exact.short(scale.upper))
  }

  /// A count.
  func whole(_ count: Int) -> String { style.plain(Double(count), decimals: 0) }

  /// A share of a whole, given from 0 to 1, as per cent.
  func share(_ share: Double) throws(ChartError) -> String {
    try style.percent.filled(["number": style.plain(share * 100, decimals: 1)])
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
