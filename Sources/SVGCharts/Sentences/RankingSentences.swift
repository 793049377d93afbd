/// What ranked rows say, in sentences.
struct RankingSentences {
  let ranking: Ranking
  let format: ValueFormat
  let words: ChartWords

  /// The highest, the lowest, and how many have no value.
  ///
  /// A highlighted row is no competitor: it stands for the whole, or for the middle.
  func summary() throws(ChartError) -> String {
    let rows = ranking.rows.filter { !$0.isHighlighted }
    return try RangeSentences(format: format, words: words)
      .summary(of: rows.map { ($0.name, $0.value) })
  }
}

/// The ends of some named values, in sentences; shared by all charts that compare places.
struct RangeSentences {
  let format: ValueFormat
  let words: ChartWords

  /// How many names stand for a shared rank before the rest is counted.
  private static let mostNames = 3

  /// The highest, the lowest, and how many have no value.
  func summary(of values: [(name: String, value: ChartValue)]) throws(ChartError) -> String {
    var sentences = [try range(of: values) ?? words.frame.noValues]
    if let missing = try missing(in: values.map { [$0.value] }) { sentences.append(missing) }
    return sentences.joined(separator: " ")
  }

  /// How many rows lack one of their values; where the question does not arise, none is lacking.
  func missing(in rows: [[ChartValue]]) throws(ChartError) -> String? {
    let asked = rows.filter { !$0.contains { $0.missing == .notApplicable } }
    let missing = asked.count { $0.contains { $0.missing != nil } }
    guard missing > 0 else { return nil }
    return try words.ranking.missing.filled([
      "count": format.whole(missing), "total": format.whole(asked.count),
    ])
  }

  /// The highest and the lowest; `nil` where there is no value.
  func range(of values: [(name: String, value: ChartValue)]) throws(ChartError) -> String? {
    let measured = values.compactMap { item in
      item.value.number.map { (item.name, format.shown($0)) }
    }
    guard let high = measured.map(\.1).max(), let low = measured.map(\.1).min() else { return nil }
    if measured.count == 1, let only = measured.first {
      return try words.ranking.single.filled(["name": only.0, "value": try format.full(high)])
    }
    if high == low { return try words.ranking.equal.filled(["value": try format.full(high)]) }
    return try words.ranking.range.filled([
      "top": try names(measured.filter { $0.1 == high }.map(\.0)),
      "topValue": try format.full(high),
      "bottom": try names(measured.filter { $0.1 == low }.map(\.0)),
      "bottomValue": try format.full(low),
    ])
  }

  private func names(_ names: [String]) throws(ChartError) -> String {
    let shown = names.prefix(Self.mostNames).joined(separator: words.frame.listSeparator)
    let rest = names.count - Self.mostNames
    guard rest > 0 else { return shown }
    return try words.ranking.more.filled(["names": shown, "count": format.whole(rest)])
  }
}
