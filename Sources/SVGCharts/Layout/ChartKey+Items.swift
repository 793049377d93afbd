/// What several charts put into their keys.
extension ChartKey {
  /// Levels with their values.
  mutating func add(
    _ rules: [RuleMark], as swatch: Swatch = .ruleTick, format: ValueFormat, words: ChartWords
  ) throws(ChartError) {
    for rule in rules {
      let text = try words.progress.level.filled([
        "label": rule.label, "value": try format.level(rule.value),
      ])
      items.append(.init(swatch: swatch, text: text))
    }
  }

  /// What hollow marks mean, and the signs of the kinds of missing values that there are.
  mutating func add(
    signsOf values: [ChartValue], partial: Swatch = .partial, words: ChartWords
  ) {
    addPartial(of: values, as: partial, words: words)
    for kind in MissingKind.allCases where values.contains(where: { $0.missing == kind }) {
      items.append(.init(swatch: .missing(kind), text: words.missing[kind]))
    }
  }

  /// What hollow marks mean, where there are any.
  mutating func addPartial(
    of values: [ChartValue], as swatch: Swatch = .partial, words: ChartWords
  ) {
    guard values.contains(where: { $0.coverage != nil }) else { return }
    items.append(.init(swatch: swatch, text: words.partial.key))
  }
}
