/// Ranked rows: checked, sorted, those without a value last.
struct Ranking: Sendable {
  struct Row: Sendable {
    var name: String
    var value: ChartValue
    var link: String?
    var isHighlighted: Bool
  }

  var nameHeading: String
  var valueHeading: String
  var rows: [Row]
  var rules: [RuleMark]
  var scale: LinearScale
}

extension Ranking {
  init(_ columns: RowColumns, figure: Figure) throws(ChartError) {
    let checker = figure.checker
    guard figure.scale.holdsZero else { throw ChartError.truncatedBars(figure: figure.id) }
    try checker.label(columns.nameHeading, .column)
    try checker.label(columns.valueHeading, .column)
    var rules: [RuleMark] = []
    for mark in figure.content.marks {
      switch mark {
      case .rule(let rule):
        try checker.label(rule.label, .rule)
        try checker.value(rule.value, of: rule.label)
        rules.append(rule)
      case .bar: break
      case .line, .point, .target, .seriesBreak:
        throw ChartError.mixedMarks(figure: figure.id)
      }
    }
    for row in columns.rows {
      try checker.label(row.name, .row)
      try checker.value(row.value, of: row.name)
    }
    nameHeading = columns.nameHeading
    valueHeading = columns.valueHeading
    self.rules = rules
    rows = Self.sorted(columns.rows, by: columns.order)
    let values =
      rows.compactMap { row in row.value.number.map { (label: row.name, value: $0) } }
      + rules.map { (label: $0.label, value: $0.value) }
    scale = try LinearScale(figure.scale, values: values, figure: figure.id)
  }

  /// Rows in their order; equal values, and missing ones, keep the order in which they came.
  private static func sorted(_ rows: [RowColumns.Row], by order: RowOrder) -> [Row] {
    let numbered = rows.enumerated().map { (index: $0.offset, row: $0.element) }
    let measured = numbered.compactMap { item in
      item.row.value.number.map { (value: $0, index: item.index, row: item.row) }
    }
    let sorted =
      switch order {
      case .descending:
        measured.sorted { $0.value == $1.value ? $0.index < $1.index : $0.value > $1.value }
      case .ascending:
        measured.sorted { $0.value == $1.value ? $0.index < $1.index : $0.value < $1.value }
      case .given: measured
      }
    let missing = rows.filter { $0.value.number == nil }
    return (sorted.map(\.row) + missing).map {
      Row(name: $0.name, value: $0.value, link: $0.link, isHighlighted: $0.isHighlighted)
    }
  }
}

extension ValueScale {
  /// Whether bars on this scale start at zero.
  var holdsZero: Bool {
    switch self {
    case .fromZero: true
    case .fitted: false
    case .range(let range): range.contains(0)
    }
  }
}
