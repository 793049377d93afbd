/// Two values of each row with the way between them: before and after, or here and there.
public struct RangeMark: Sendable {
  let columns: RangeColumns
}

extension RangeMark {
  /// One row with two points for each element.
  ///
  /// - Parameters:
  ///   - data: The rows.
  ///   - name: The row's name.
  ///   - first: The earlier value; its column's name stands in the key and the table.
  ///   - second: The later value; likewise.
  ///   - link: Where the name leads, if anywhere.
  ///   - highlighted: Whether the row stands out, as the district's own does.
  ///   - order: How rows are sorted, by their later values.
  public init<Data: Collection, First: Plottable, Second: Plottable>(
    _ data: Data,
    name: Channel<Data.Element, String>,
    from first: Channel<Data.Element, First>,
    to second: Channel<Data.Element, Second>,
    link: (Data.Element) -> String? = { _ in nil },
    highlighted: (Data.Element) -> Bool = { _ in false },
    order: RowOrder = .descending
  ) {
    let rows = data.map {
      RangeColumns.Row(
        name: name.read($0), first: first.read($0).chartValue,
        second: second.read($0).chartValue, link: link($0), isHighlighted: highlighted($0))
    }
    columns = RangeColumns(
      nameHeading: name.name, firstHeading: first.name, secondHeading: second.name, rows: rows,
      order: order)
  }
}

/// The columns that a range mark read off its rows.
struct RangeColumns: Sendable {
  struct Row: Sendable {
    var name: String
    var first: ChartValue
    var second: ChartValue
    var link: String?
    var isHighlighted: Bool
  }

  var nameHeading: String
  var firstHeading: String
  var secondHeading: String
  var rows: [Row]
  var order: RowOrder
}
