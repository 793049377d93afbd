/// A table of shaded cells: checked, rows and columns in the order in which they first came.
struct Heatmap: Sendable {
  struct Row: Sendable {
    var name: String
    var link: String?
    /// One for each column; `nil` where the data has no entry.
    var values: [ChartValue?]
  }

  var xName: String
  var yName: String
  var valueName: String
  var columns: [String]
  var rows: [Row]
  var classes: Classes
}

extension Heatmap {
  /// The most rows, and the most columns, that a table carries.
  static let limit = 60

  init(_ mark: RectangleMark, figure: Figure) throws(ChartError) {
    let checker = figure.checker
    _ = try SupportingMarks(of: figure, allowing: [])
    let cells = mark.columns
    for heading in [cells.xName, cells.yName, cells.valueName] {
      try checker.label(heading, .column)
    }
    var columns: [String: Int] = [:]
    var columnNames: [String] = []
    for cell in cells.cells where columns[cell.x] == nil {
      try checker.label(cell.x, .column)
      columns[cell.x] = columnNames.count
      columnNames.append(cell.x)
    }
    var places: [String: Int] = [:]
    var rows: [Row] = []
    for cell in cells.cells {
      try checker.value(cell.value, of: "\(cell.y), \(cell.x)")
      let place = places[cell.y] ?? rows.count
      if place == rows.count {
        try checker.label(cell.y, .row)
        places[cell.y] = place
        rows.append(
          Row(name: cell.y, link: cell.link, values: columnNames.map { _ in nil }))
      }
      guard let column = columns[cell.x] else { continue }
      guard rows[place].values[column] == nil else {
        throw ChartError.duplicatedCell(figure: figure.id, row: cell.y, column: cell.x)
      }
      rows[place].values[column] = cell.value
    }
    for count in [rows.count, columnNames.count] where count > Self.limit {
      throw ChartError.tooManyRows(figure: figure.id, count: count, limit: Self.limit)
    }
    xName = cells.xName
    yName = cells.yName
    valueName = cells.valueName
    self.columns = columnNames
    self.rows = rows
    let values = cells.cells.compactMap { cell in
      cell.value.number.map { ScaleValue(label: "\(cell.y), \(cell.x)", value: $0) }
    }
    // A span that the figure asks for must hold all values here too.
    _ = try LinearScale(figure.scale, values: values, figure: figure.id)
    classes = try Classes(
      mark.classes, values: values.map(\.value), scale: figure.scale, figure: figure.id)
  }
}
