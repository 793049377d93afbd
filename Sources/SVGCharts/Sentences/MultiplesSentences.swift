/// What small multiples say, in sentences.
struct MultiplesSentences {
  let multiples: Multiples
  let format: ValueFormat
  let words: ChartWords

  /// The highest and the lowest of the last year for which any panel has a value.
  func summary() throws(ChartError) -> String {
    let points = multiples.panels.flatMap { $0.trend.series.flatMap(\.points) }
    guard let year = points.filter({ $0.value.number != nil }).map(\.year).max() else {
      return words.frame.noValues
    }
    let values = multiples.panels.map { panel in
      let point = panel.trend.series.first?.points.first { $0.year == year }
      return (name: panel.name, value: point?.value ?? .missing(.notReported))
    }
    return try words.multiples.latest.filled([
      "year": String(year),
      "range": try RangeSentences(format: format, words: words).summary(of: values),
    ])
  }

  /// That all panels share one scale.
  func scale() throws(ChartError) -> String {
    try words.multiples.scale.filled([
      "name": try format.heading(multiples.valueName, words: words.frame),
      "lower": try format.shortLevel(multiples.scale.lower),
      "upper": try format.shortLevel(multiples.scale.upper),
    ])
  }
}
