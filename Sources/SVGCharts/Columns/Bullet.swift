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
    var targets: [TargetLevel] = []
    var rules: [RuleMark] = []
    for mark in figure.content.marks {
      switch mark {
      case .rule(let rule): rules.append(rule)
      case .bar: break
      case .line, .point, .seriesBreak: throw ChartError.mixedMarks(figure: figure.id)
      case .target(let mark):
        switch mark.content {
        case .level(let level): targets.append(level)
        case .milestones: throw ChartError.mixedMarks(figure: figure.id)
        }
      }
    }
    try self.init(
      name: name, value: value, targets: targets, rules: rules, scale: figure.scale,
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
    var values = targets.map { (label: $0.label, value: $0.value) }
    values += rules.map { (label: $0.label, value: $0.value) }
    if let number = value.number { values.append((name, number)) }
    self.name = name
    self.value = value
    self.targets = targets
    self.rules = rules
    self.scale = try LinearScale(scale, values: values, figure: checker.figure)
  }
}
