/// One value now, its targets, and the levels it is held against: checked.
struct Bullet: Sendable {
  var name: String
  var value: ChartValue
  var targets: [TargetLevel]
  var rules: [RuleMark]
  var scale: LinearScale
}

extension Bullet {
  init(name: String, value: ChartValue, figure: Figure) throws(ChartError) {
    let marks = try SupportingMarks(of: figure, allowing: [.rule, .level])
    try self.init(
      name: name, value: value, targets: marks.levels, rules: marks.rules, scale: figure.scale,
      checker: figure.checker)
  }

  init(
    name: String, value: ChartValue, targets: [TargetLevel], rules: [RuleMark],
    scale: ValueScale, checker: ColumnChecker
  ) throws(ChartError) {
    guard scale.holdsZero else { throw ChartError.truncatedBars(figure: checker.figure) }
    try checker.label(name, .row)
    try checker.value(value, of: name)
    for target in targets {
      try checker.label(target.label, .target)
      try checker.value(target.value, of: target.label)
    }
    for rule in rules {
      try checker.label(rule.label, .rule)
      try checker.value(rule.value, of: rule.label)
    }
    var values = targets.map { ScaleValue(label: $0.label, value: $0.value) }
    values += rules.map { ScaleValue(label: $0.label, value: $0.value) }
    if let number = value.number { values.append(ScaleValue(label: name, value: number)) }
    self.name = name
    self.value = value
    self.targets = targets
    self.rules = rules
    self.scale = try LinearScale(scale, values: values, figure: checker.figure)
  }
}
