/// What rows of two values say, in sentences.
struct ComparisonSentences {
  let comparison: Comparison
  let format: ValueFormat
  let words: ChartWords

  /// How many rose, fell and stayed, which changed most, and how many have not both values.
  func summary() throws(ChartError) -> String {
    let rows = comparison.rows.filter { !$0.isHighlighted }
    let changes = rows.compactMap { row in
      row.first.number.flatMap { first in
        row.second.number.map { (row: row, change: format.shown($0) - format.shown(first)) }
      }
    }
    var sentences: [String] = []
    if !rows.contains(where: { $0.first.number != nil || $0.second.number != nil }) {
      sentences.append(words.frame.noValues)
    } else if !changes.isEmpty {
      sentences.append(
        try words.comparison.counts.filled([
          "increased": format.whole(changes.count { $0.change > 0 }),
          "decreased": format.whole(changes.count { $0.change < 0 }),
          "unchanged": format.whole(changes.count { $0.change == 0 }),
          "first": comparison.firstHeading, "second": comparison.secondHeading,
        ]))
    }
    let most = changes.map { abs($0.change) }.max() ?? 0
    let largest = changes.filter { abs($0.change) == most }
    // Of several that changed as much, none changed most.
    if most > 0, largest.count == 1, let largest = largest.first {
      sentences.append(
        try words.comparison.largest.filled([
          "name": largest.row.name,
          "first": try format.sentence(largest.row.first, words: words),
          "second": try format.sentence(largest.row.second, words: words),
        ]))
    }
    let missing = try RangeSentences(format: format, words: words)
      .missing(in: rows.map { [$0.first, $0.second] })
    if let missing { sentences.append(missing) }
    return sentences.joined(separator: " ")
  }
}
