/// Where a line would go on to: dashed and without points, for nothing was measured there.
///
/// The dashes start at the latest value of the series that they carry on, so that the eye finds
/// whose projection it is; the table keeps the two apart.
public struct ProjectionMark: Sendable {
  let columns: SeriesColumns
}

extension ProjectionMark {
  /// The projection of one line.
  ///
  /// - Parameters:
  ///   - data: The projected values in any order, at most one a year.
  ///   - x: The year's column.
  ///   - y: The value's column; its name is the axis' name.
  ///   - series: What the projection is called in the key and the table.
  ///   - origin: The name of the series that it carries on.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    x: Channel<Data.Element, Int>,
    y: Channel<Data.Element, Value>,
    series: String,
    of origin: String
  ) {
    columns = SeriesColumns(data, x: x, y: y, style: .projection(of: origin)) { _ in series }
      .orEmptySeries(named: series, style: .projection(of: origin))
  }
}
