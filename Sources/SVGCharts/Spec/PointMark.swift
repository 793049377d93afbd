/// Values drawn as points: over years without a line, or in ranked rows without a bar.
public struct PointMark: Sendable {
  enum Content: Sendable {
    case series(SeriesColumns)
    case rows(RowColumns)
  }

  let content: Content
}

extension PointMark {
  /// The points of one series over years, which no line joins.
  ///
  /// - Parameters:
  ///   - data: The series' values in any order, at most one a year.
  ///   - x: The year's column.
  ///   - y: The value's column; its name becomes the axis' name.
  ///   - series: What the points are called in the key and the table.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    x: Channel<Data.Element, Int>,
    y: Channel<Data.Element, Value>,
    series: String
  ) {
    content = .series(
      SeriesColumns(data, x: x, y: y, style: .points) { _ in series }
        .orEmptySeries(named: series, style: .points))
  }

  /// One row with a point for each element.
  ///
  /// A point is read by its place and not by a length, so that its scale may be
  /// ``ValueScale/fitted`` where a bar's may not.
  ///
  /// - Parameters:
  ///   - data: The rows.
  ///   - name: The row's name.
  ///   - value: The row's value; the column's name heads it.
  ///   - link: Where the name leads, if anywhere.
  ///   - highlighted: Whether the row stands out, as the district's own does.
  ///   - order: How rows are sorted; equal values keep the collection's order.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    name: Channel<Data.Element, String>,
    value: Channel<Data.Element, Value>,
    link: (Data.Element) -> String? = { _ in nil },
    highlighted: (Data.Element) -> Bool = { _ in false },
    order: RowOrder = .descending
  ) {
    content = .rows(
      RowColumns(
        data, name: name, value: value, link: link, highlighted: highlighted, order: order))
  }
}
