/// How far a value is from a target, in one sentence.
struct DistanceSentence {
  let words: ProgressWords
  let format: ValueFormat

  func sentence(value: Double, target: TargetLevel) throws(ChartError) -> String {
    let level = try format.level(target.value)
    let distance = try format.distance(value, to: target.value)
    switch target.direction {
    case .atLeast:
      return value < target.value
        ? try words.short.filled([
          "distance": distance, "label": target.label, "target": level,
        ])
        : try words.reached.filled(["label": target.label, "target": level])
    case .atMost:
      return value > target.value
        ? try words.above.filled([
          "distance": distance, "label": target.label, "target": level,
        ])
        : try words.within.filled(["label": target.label, "target": level])
    }
  }
}

/// What a bullet says, in sentences.
struct ProgressSentences {
  let bullet: Bullet
  let format: ValueFormat
  let words: ChartWords

  /// The value now, and how far it is from each target.
  func summary() throws(ChartError) -> String {
    switch bullet.value {
    case .missing(let kind):
      return try words.progress.missing.filled([
        "name": bullet.name, "reason": words.missing[kind],
      ])
    case .number(let value), .soft(let value, _), .partial(let value, _):
      var sentences = [
        try words.progress.now.filled([
          "name": bullet.name, "value": try format.sentence(bullet.value, words: words),
        ])
      ]
      // What too few stand behind is held against no target.
      guard bullet.value.coverage == nil else { return sentences[0] }
      let distance = DistanceSentence(words: words.progress, format: format)
      for target in bullet.targets {
        sentences.append(try distance.sentence(value: value, target: target))
      }
      return sentences.joined(separator: " ")
    }
  }

  /// All ticks with their values.
  func details() throws(ChartError) -> String {
    var items: [String] = []
    for (label, value) in levels {
      items.append(
        try words.progress.level.filled(["label": label, "value": try format.level(value)]))
    }
    return items.joined(separator: words.frame.listSeparator)
  }

  /// The ticks' names and values, targets first.
  var levels: [(label: String, value: Double)] {
    bullet.targets.map { ($0.label, $0.value) } + bullet.rules.map { ($0.label, $0.value) }
  }
}
