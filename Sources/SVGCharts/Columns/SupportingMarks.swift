/// The marks that make no chart of their own but stand in one: levels, breaks, today.
struct SupportingMarks: Sendable {
  enum Kind: Sendable {
    case rule
    case level
    case seriesBreak
    case today
  }

  var rules: [RuleMark] = []
  var levels: [TargetLevel] = []
  var breaks: [SeriesBreak] = []
  var today: TodayMark?
}

extension SupportingMarks {
  /// Collects and checks them.
  ///
  /// - Throws: ``ChartError/mixedMarks(figure:)`` for a kind that the chart has no use for.
  init(of figure: Figure, allowing allowed: Set<Kind>) throws(ChartError) {
    self.init()
    let checker = figure.checker
    for mark in figure.content.marks {
      guard let kind = mark.support else { continue }
      guard allowed.contains(kind) else { throw ChartError.mixedMarks(figure: figure.id) }
      try add(mark, checker)
    }
    breaks.sort { $0.year < $1.year }
  }

  private mutating func add(_ mark: Mark, _ checker: ColumnChecker) throws(ChartError) {
    switch mark {
    case .rule(let rule):
      try checker.label(rule.label, .rule)
      try checker.value(rule.value, of: rule.label)
      rules.append(rule)
    case .seriesBreak(let mark):
      try checker.label(mark.label, .seriesBreak)
      breaks.append(mark)
    case .today(let mark):
      guard today == nil else { throw ChartError.mixedMarks(figure: checker.figure) }
      try checker.day(mark.day, of: "TodayMark")
      today = mark
    case .target(let mark):
      switch mark.content {
      case .level(let level):
        try checker.label(level.label, .target)
        try checker.value(level.value, of: level.label)
        levels.append(level)
      case .milestones: break
      }
    case .line, .point, .projection, .bar, .range, .multiples, .rectangle, .waffle, .tile,
      .timeline:
      break
    }
  }
}

extension Mark {
  /// What the mark supports, where it makes no chart of its own.
  fileprivate var support: SupportingMarks.Kind? {
    switch self {
    case .rule: .rule
    case .seriesBreak: .seriesBreak
    case .today: .today
    case .target(let mark):
      switch mark.content {
      case .level: .level
      case .milestones: nil
      }
    case .line, .point, .projection, .bar, .range, .multiples, .rectangle, .waffle, .tile,
      .timeline:
      nil
    }
  }
}
