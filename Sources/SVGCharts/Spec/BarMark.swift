/// Bars from a zero baseline: ranked rows, rows of parts, or the one bar of a bullet.
public struct BarMark: Sendable {
  enum Content: Sendable {
    case rows(RowColumns)
    case parts(StackColumns)
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
    content = .rows(
      RowColumns(
        data, name: name, value: value, link: link, highlighted: highlighted, order: order))
  }

  /// One row for each element, its bar divided into at most four parts of a whole.
  ///
  /// - Parameters:
  ///   - data: The rows.
  ///   - name: The row's name.
  ///   - parts: The parts from left to right; each channel's name stands in the key and the table.
  ///     No part may be negative.
  ///   - link: Where the name leads, if anywhere.
  ///   - highlighted: Whether the row stands out, as the district's own does.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    name: Channel<Data.Element, String>,
    parts: [Channel<Data.Element, Value>],
    link: (Data.Element) -> String? = { _ in nil },
    highlighted: (Data.Element) -> Bool = { _ in false }
  ) {
    content = .parts(
      StackColumns(
        nameHeading: name.name, parts: parts.map(\.name),
        rows: data.map { element in
          StackColumns.Row(
            name: name.read(element), values: parts.map { $0.read(element).chartValue },
            link: link(element), isHighlighted: highlighted(element))
        }))
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

/// The columns that a bar or point mark read off its rows.
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

extension RowColumns {
  init<Data: Collection, Value: Plottable>(
    _ data: Data, name: Channel<Data.Element, String>, value: Channel<Data.Element, Value>,
    link: (Data.Element) -> String?, highlighted: (Data.Element) -> Bool, order: RowOrder
  ) {
    nameHeading = name.name
    valueHeading = value.name
    self.order = order
    rows = data.map {
      Row(
        name: name.read($0), value: value.read($0).chartValue, link: link($0),
        isHighlighted: highlighted($0))
    }
  }
}

/// The columns that a bar mark of parts read off its rows.
struct StackColumns: Sendable {
  struct Row: Sendable {
    var name: String
    var values: [ChartValue]
    var link: String?
    var isHighlighted: Bool
  }

  var nameHeading: String
  var parts: [String]
  var rows: [Row]
}
