/// Rows of two values each: checked, sorted by the later value, those without both last.
struct Comparison: Sendable {
  var nameHeading: String
  var firstHeading: String
  var secondHeading: String
  var rows: [RangeColumns.Row]
  var rules: [RuleMark]
  var scale: LinearScale
}

extension Comparison {
  init(_ columns: RangeColumns, figure: Figure) throws(ChartError) {
    let checker = figure.checker
    for heading in [columns.nameHeading, columns.firstHeading, columns.secondHeading] {
      try checker.label(heading, .column)
    }
    rules = try SupportingMarks(of: figure, allowing: [.rule]).rules
    var values = rules.map { ScaleValue(label: $0.label, value: $0.value) }
    for row in columns.rows {
      try checker.label(row.name, .row)
      for value in [row.first, row.second] {
        try checker.value(value, of: row.name)
        if let number = value.number { values.append(ScaleValue(label: row.name, value: number)) }
      }
    }
    nameHeading = columns.nameHeading
    firstHeading = columns.firstHeading
    secondHeading = columns.secondHeading
    rows = columns.order.sorted(columns.rows) { row in
      row.first.number == nil ? nil : row.second.number
    }
    scale = try LinearScale(figure.scale, values: values, figure: figure.id)
  }
}
