/// A cell for each row and column, shaded by class and with its number in it: a heatmap table.
public struct RectangleMark: Sendable {
  let columns: CellColumns
  let classes: ValueClasses
}

/// How numbers are sorted into the few shades that readers can tell apart.
public enum ValueClasses: Hashable, Sendable {
  /// Round thresholds that make about so many classes of equal width, 5 to 7.
  case equal(Int)
  /// These thresholds, rising: four make five classes, six make seven.
  case thresholds([Double])
}

extension RectangleMark {
  /// A table of cells.
  ///
  /// - Parameters:
  ///   - data: The cells in any order, at most one a row and column.
  ///   - x: What a cell's column is called, such as its year; columns keep their first order.
  ///   - y: What a cell's row is called; rows keep their first order.
  ///   - value: The cell's value; the channel's name says what is counted.
  ///   - classes: How values are sorted into shades.
  ///   - link: Where a row's name leads, if anywhere; the row's first element decides.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    x: Channel<Data.Element, String>,
    y: Channel<Data.Element, String>,
    value: Channel<Data.Element, Value>,
    classes: ValueClasses = .equal(5),
    link: (Data.Element) -> String? = { _ in nil }
  ) {
    self.classes = classes
    columns = CellColumns(
      xName: x.name, yName: y.name, valueName: value.name,
      cells: data.map {
        CellColumns.Cell(
          x: x.read($0), y: y.read($0), value: value.read($0).chartValue, link: link($0))
      })
  }
}

/// The columns that a rectangle mark read off its cells.
struct CellColumns: Sendable {
  struct Cell: Sendable {
    var x: String
    var y: String
    var value: ChartValue
    var link: String?
  }

  var xName: String
  var yName: String
  var valueName: String
  var cells: [Cell]
}
