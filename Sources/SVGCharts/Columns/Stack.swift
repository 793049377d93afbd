/// Rows divided into parts of a whole: checked.
struct Stack: Sendable {
  var nameHeading: String
  var parts: [String]
  var rows: [StackColumns.Row]
  var scale: LinearScale
}

extension Stack {
  /// The most parts that readers can tell apart.
  static let partLimit = 4

  init(_ columns: StackColumns, figure: Figure) throws(ChartError) {
    let checker = figure.checker
    _ = try SupportingMarks(of: figure, allowing: [])
    guard figure.scale.holdsZero else { throw ChartError.truncatedBars(figure: figure.id) }
    guard !columns.parts.isEmpty else { throw ChartError.nothingToDraw(figure: figure.id) }
    guard columns.parts.count <= Self.partLimit else {
      throw ChartError.tooManyParts(
        figure: figure.id, count: columns.parts.count, limit: Self.partLimit)
    }
    try checker.label(columns.nameHeading, .column)
    for part in columns.parts { try checker.label(part, .part) }
    try checker.unique(columns.parts)
    for row in columns.rows {
      try checker.label(row.name, .row)
      for (part, value) in zip(columns.parts, row.values) {
        try checker.part(value, of: "\(row.name), \(part)")
      }
    }
    nameHeading = columns.nameHeading
    parts = columns.parts
    rows = columns.rows
    let totals = rows.compactMap { row in
      row.total.map { ScaleValue(label: row.name, value: $0) }
    }
    scale = try LinearScale(figure.scale, values: totals, figure: figure.id)
  }
}

extension StackColumns.Row {
  /// The whole, where all of its parts are known.
  var total: Double? {
    var sum = 0.0
    for value in values {
      guard let number = value.number else { return nil }
      sum += number
    }
    return sum
  }
}
