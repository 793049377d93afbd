/// What classes of values are called, and what tables and tiles of them say.
struct ClassSentences {
  let format: ValueFormat
  let words: ChartWords

  /// The classes' names for the key, the lowest first.
  func names(of classes: Classes) throws(ChartError) -> [String] {
    var thresholds: [String] = []
    for threshold in classes.thresholds { thresholds.append(try format.shortLevel(threshold)) }
    var names: [String] = []
    for index in 0..<classes.count {
      if index == 0 {
        names.append(try words.classes.below.filled(["upper": thresholds[0]]))
      } else if index == classes.count - 1 {
        names.append(try words.classes.from.filled(["lower": thresholds[index - 1]]))
      } else {
        names.append(
          try words.classes.between.filled([
            "lower": thresholds[index - 1], "upper": thresholds[index],
          ]))
      }
    }
    return names
  }

  /// The highest and the lowest of the last column that has a value.
  func summary(of heatmap: Heatmap) throws(ChartError) -> String {
    let sentences = RangeSentences(format: format, words: words)
    for (index, column) in heatmap.columns.enumerated().reversed() {
      let values = heatmap.rows.compactMap { row in row.values[index].map { (row.name, $0) } }
      guard values.contains(where: { $0.1.number != nil }) else { continue }
      return try words.classes.column.filled([
        "column": column, "range": try sentences.summary(of: values),
      ])
    }
    return words.frame.noValues
  }

  /// The highest and the lowest, or how many tiles have each state.
  func summary(of grid: TileGrid) throws(ChartError) -> String {
    switch grid.content {
    case .values:
      let values = grid.tiles.compactMap { tile -> (name: String, value: ChartValue)? in
        switch tile.value {
        case .value(let value): (tile.name, value)
        case .category: nil
        }
      }
      return try RangeSentences(format: format, words: words).summary(of: values)
    case .categories(let categories):
      guard !grid.tiles.isEmpty else { return words.frame.noValues }
      var items: [String] = []
      for category in categories {
        let count = grid.tiles.count { tile in
          switch tile.value {
          case .category(let name): name == category.name
          case .value: false
          }
        }
        guard count > 0 else { continue }
        items.append(
          try words.classes.count.filled([
            "name": category.name, "count": format.whole(count),
          ]))
      }
      return try words.parts.together.filled([
        "list": items.joined(separator: words.frame.listSeparator)
      ])
    }
  }
}
