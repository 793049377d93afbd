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
    var columns = FirstOrder()
    for cell in cells.cells where columns.add(cell.x) { try checker.label(cell.x, .column) }
    var names = FirstOrder()
    var rows: [Row] = []
    for cell in cells.cells {
      try checker.value(cell.value, of: "\(cell.y), \(cell.x)")
      if names.add(cell.y) {
        try checker.label(cell.y, .row)
        rows.append(Row(name: cell.y, link: cell.link, values: columns.names.map { _ in nil }))
      }
      let (row, column) = (names.index(of: cell.y), columns.index(of: cell.x))
      guard rows[row].values[column] == nil else {
        throw ChartError.duplicatedCell(figure: figure.id, row: cell.y, column: cell.x)
      }
      rows[row].values[column] = cell.value
    }
    for count in [rows.count, columns.names.count] where count > Self.limit {
      throw ChartError.tooManyRows(figure: figure.id, count: count, limit: Self.limit)
    }
    xName = cells.xName
    yName = cells.yName
    valueName = cells.valueName
    self.columns = columns.names
    self.rows = rows
    let values = cells.cells.compactMap { cell in
      cell.value.number.map { ScaleValue(label: cell.y, column: cell.x, value: $0) }
    }
    // A span that the figure asks for must hold all values here too.
    _ = try LinearScale(figure.scale, values: values, figure: figure.id)
    classes = try Classes(
      mark.classes, values: values.map(\.value), scale: figure.scale, figure: figure.id)
  }
}

/// Names in the order in which they first came; made for cells that come row by row.
private struct FirstOrder {
  private(set) var names: [String] = []
  private var places: [String: Int] = [:]
  /// Where the last name stands: the next is often the same, or the one after it.
  private var last = 0
}

extension FirstOrder {
  /// Whether the name is new.
  mutating func add(_ name: String) -> Bool {
    if isNear(name) { return false }
    if let place = places[name] {
      last = place
      return false
    }
    last = names.count
    places[name] = last
    names.append(name)
    return true
  }

  /// The place of a name that was added.
  mutating func index(of name: String) -> Int {
    if !isNear(name) { last = places[name] ?? last }
    return last
  }

  /// Looks at the last name, the one after it and the first, which is where rows begin again.
  private mutating func isNear(_ name: String) -> Bool {
    for place in [last, last + 1, 0] where place < names.count && names[place] == name {
      last = place
      return true
    }
    return false
  }
}
