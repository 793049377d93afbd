/// Shares of a whole as a hundred squares, counted rather than measured.
public struct WaffleMark: Sendable {
  let columns: PartColumns
}

extension WaffleMark {
  /// A hundred squares, shared out among at most four parts.
  ///
  /// - Parameters:
  ///   - data: The parts of a whole, in the order in which squares are filled.
  ///   - name: The part's name.
  ///   - value: The part's size; none may be negative.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    name: Channel<Data.Element, String>,
    value: Channel<Data.Element, Value>
  ) {
    columns = PartColumns(
      nameHeading: name.name, valueHeading: value.name,
      parts: data.map { .init(name: name.read($0), value: value.read($0).chartValue) })
  }
}

/// The columns that a waffle mark read off its parts.
struct PartColumns: Sendable {
  struct Part: Sendable {
    var name: String
    var value: ChartValue
  }

  var nameHeading: String
  var valueHeading: String
  var parts: [Part]
}
