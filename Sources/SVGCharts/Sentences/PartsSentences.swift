/// What parts of a whole say, in sentences.
struct PartsSentences {
  let format: ValueFormat
  let words: ChartWords

  /// Every part with its value and its share.
  func list(_ parts: [(name: String, value: ChartValue)]) throws(ChartError) -> [String] {
    let numbers = parts.compactMap(\.value.number)
    let whole = numbers.reduce(0, +)
    let hasWhole = numbers.count == parts.count && whole > 0
    var items: [String] = []
    for part in parts {
      let value = try format.sentence(part.value, words: words)
      if hasWhole, !isShare(whole), let number = part.value.number {
        items.append(
          try words.parts.item.filled([
            "name": part.name, "value": value, "share": try format.share(number / whole),
          ]))
      } else {
        items.append(try words.parts.plain.filled(["name": part.name, "value": value]))
      }
    }
    return items
  }

  /// The parts of one whole.
  func summary(of waffle: Waffle) throws(ChartError) -> String {
    guard waffle.parts.contains(where: { $0.value.number != nil }) else {
      return words.frame.noValues
    }
    return try together(waffle.parts.map { ($0.name, $0.value) })
  }

  /// The parts of all rows together; rows with a part unknown are left out, and counted.
  func summary(of stack: Stack) throws(ChartError) -> String {
    let rows = stack.rows.filter { !$0.isHighlighted }
    let known = rows.filter { $0.total != nil }
    var sentences: [String] = []
    // Per cent of different wholes do not add up.
    if format.unit != .percent, !known.isEmpty {
      let sums = stack.parts.enumerated().map { index, name in
        (
          name: name,
          value: ChartValue.number(
            known.reduce(0) { sum, row in
              sum + (row.values[index].number ?? 0)
            })
        )
      }
      sentences.append(try together(sums))
    } else if let first = stack.parts.first, !known.isEmpty {
      let range = try RangeSentences(format: format, words: words)
        .range(of: known.map { ($0.name, $0.values[0]) })
      sentences.append(
        try words.classes.column.filled(["column": first, "range": range ?? ""]))
    } else {
      sentences.append(words.frame.noValues)
    }
    let missing = try RangeSentences(format: format, words: words).missing(in: rows.map(\.values))
    if let missing { sentences.append(missing) }
    return sentences.joined(separator: " ")
  }

  private func together(_ parts: [(name: String, value: ChartValue)]) throws(ChartError) -> String {
    try words.parts.together.filled([
      "list": try list(parts).joined(separator: words.frame.listSeparator)
    ])
  }

  /// Whether values are shares already, so that to add their share would say it twice.
  private func isShare(_ whole: Double) -> Bool {
    format.unit == .percent && abs(whole - 100) < 0.5
  }
}
