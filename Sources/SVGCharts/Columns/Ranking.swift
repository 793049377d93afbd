/// What stands for a row's value.
enum RowShape: Sendable {
  case bar
  case dot
}

/// Ranked rows: checked, sorted, those without a value last.
struct Ranking: Sendable {
  struct Row: Sendable {
    var name: String
    var value: ChartValue
    var link: String?
    var isHighlighted: Bool
  }

  var shape: RowShape
  var nameHeading: String
  var valueHeading: String
  var rows: [Row]
  var rules: [RuleMark]
  var scale: LinearScale
}

extension Ranking {
  init(
    _ columns: RowColumns, shape: RowShape, figure: Figure
  ) throws(ChartError) {
    let checker = figure.checker
    switch shape {
    case .bar:
      guard figure.scale.holdsZero else { throw ChartError.truncatedBars(figure: figure.id) }
    case .dot: break
    }
    try checker.label(columns.nameHeading, .column)
    try checker.label(columns.valueHeading, .column)
    rules = try SupportingMarks(of: figure, allowing: [.rule]).rules
    for row in columns.rows {
      try checker.label(row.name, .row)
      try checker.value(row.value, of: row.name)
    }
    self.shape = shape
    nameHeading = columns.nameHeading
    valueHeading = columns.valueHeading
    rows = Self.sorted(columns.rows, by: columns.order)
    let values =
      rows.compactMap { row in row.value.number.map { ScaleValue(label: row.name, value: $0) } }
      + rules.map { ScaleValue(label: $0.label, value: $0.value) }
    scale = try LinearScale(figure.scale, values: values, figure: figure.id)
  }

  private static func sorted(_ rows: [RowColumns.Row], by order: RowOrder) -> [Row] {
    order.sorted(rows, by: \.value.number).map {
      Row(name: $0.name, value: $0.value, link: $0.link, isHighlighted: $0.isHighlighted)
    }
  }
}

extension RowOrder {
  /// Rows in their order; equal values, and missing ones, keep the order in which they came.
  func sorted<Row>(_ rows: [Row], by value: (Row) -> Double?) -> [Row] {
    let numbered = rows.enumerated().compactMap { index, row in
      value(row).map { (value: $0, index: index, row: row) }
    }
    let sorted =
      switch self {
      case .descending: numbered.sorted { ($1.value, $0.index) < ($0.value, $1.index) }
      case .ascending: numbered.sorted { ($0.value, $0.index) < ($1.value, $1.index) }
      case .given: numbered
      }
    return sorted.map(\.row) + rows.filter { value($0) == nil }
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
