/// What ranked rows say, in sentences.
struct RankingSentences {
  let ranking: Ranking
  let format: ValueFormat
  let words: ChartWords

  /// How many names stand for a shared rank before the rest is counted.
  private static let mostNames = 3

  /// The highest, the lowest, and how many have no value.
  ///
  /// A highlighted row is no competitor: it stands for the whole, or for the middle.
  func summary() throws(ChartError) -> String {
    var sentences: [String] = []
    let rows = ranking.rows.filter { !$0.isHighlighted }
    let measured = rows.compactMap { row in row.value.number.map { (name: row.name, value: $0) } }
    let values = measured.map(\.value)
    if let high = values.max(), let low = values.min() {
      if measured.count == 1, let only = measured.first {
        sentences.append(
          try words.ranking.single.filled(["name": only.name, "value": try format.full(high)]))
      } else if high == low {
        sentences.append(try words.ranking.equal.filled(["value": try format.full(high)]))
      } else {
        sentences.append(
          try words.ranking.range.filled([
            "top": try names(measured.filter { $0.value == high }.map(\.name)),
            "topValue": try format.full(high),
            "bottom": try names(measured.filter { $0.value == low }.map(\.name)),
            "bottomValue": try format.full(low),
          ]))
      }
    } else {
      sentences.append(words.frame.noValues)
    }
    let missing = rows.count - measured.count
    if missing > 0 {
      sentences.append(
        try words.ranking.missing.filled([
          "count": String(missing), "total": String(rows.count),
        ]))
    }
    return sentences.joined(separator: " ")
  }

  private func names(_ names: [String]) throws(ChartError) -> String {
    let shown = names.prefix(Self.mostNames).joined(separator: words.frame.listSeparator)
    let rest = names.count - Self.mostNames
    guard rest > 0 else { return shown }
    return try words.ranking.more.filled(["names": shown, "count": String(rest)])
  }
}
