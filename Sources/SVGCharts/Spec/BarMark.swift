/// Bars from a zero baseline: ranked rows of a collection, or the one bar of a bullet.
public struct BarMark: Sendable {
  enum Content: Sendable {
    case rows(RowColumns)
    case level(name: String, value: ChartValue)
  }

  let content: Content
}

/// In which order rows stand; rows without a value come last in any.
public enum RowOrder: Hashable, Sendable {
  /// The highest value first.
  case descending
  /// The lowest value first.
  case ascending
  /// As the collection gives them.
  case given
}

extension BarMark {
  /// One row with a bar for each element.
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
    let rows = data.map {
      RowColumns.Row(
        name: name.read($0), value: value.read($0).chartValue, link: link($0),
        isHighlighted: highlighted($0))
    }
    content = .rows(
      RowColumns(nameHeading: name.name, valueHeading: value.name, rows: rows, order: order))
  }

  /// The bar of a bullet: one value now.
  ///
  /// - Parameters:
  ///   - name: What the value is called, such as "Hiện nay (2025)".
  ///   - value: The value, or why there is none.
  public init(_ name: String, value: some Plottable) {
    content = .level(name: name, value: value.chartValue)
  }
}

/// The columns that a bar mark read off its rows.
struct RowColumns: Sendable {
  struct Row: Sendable {
    var name: String
    var value: ChartValue
    var link: String?
    var isHighlighted: Bool
  }

  var nameHeading: String
  var valueHeading: String
  var rows: [Row]
  var order: RowOrder
}
