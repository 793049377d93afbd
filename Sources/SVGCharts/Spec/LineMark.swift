/// One line per series, through yearly values; never across a gap.
public struct LineMark: Sendable {
  let columns: SeriesColumns

  /// A line through one series.
  ///
  /// - Parameters:
  ///   - data: The series' values in any order, at most one a year.
  ///   - x: The year's column.
  ///   - y: The value's column; its name becomes the axis' name.
  ///   - series: What the line is called in the key and the table.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    x: Channel<Data.Element, Int>,
    y: Channel<Data.Element, Value>,
    series: String
  ) {
    columns = SeriesColumns(data, x: x, y: y, style: .line) { _ in series }
      .orEmptySeries(named: series, style: .line)
  }

  /// A line for each series named in a column, in order of first appearance.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    x: Channel<Data.Element, Int>,
    y: Channel<Data.Element, Value>,
    series: Channel<Data.Element, String>
  ) {
    columns = SeriesColumns(data, x: x, y: y, style: .line, series: series.read)
  }
}

/// How the values of a series are drawn.
enum SeriesStyle: Sendable {
  /// Dots, joined where years follow one another.
  case line
  /// Dots alone.
  case points
  /// A dashed line that carries on from another series; no dots, for nothing was measured.
  case projection(of: String)
}

/// The columns that a line or point mark read off its collection.
struct SeriesColumns: Sendable {
  struct Entry: Sendable {
    var year: Int
    var value: ChartValue
  }

  struct Series: Sendable {
    var name: String
    var entries: [Entry]
    var style: SeriesStyle
  }

  var xName: String
  var yName: String
  var series: [Series]
}

extension SeriesColumns {
  init<Data: Collection, Value: Plottable>(
    _ data: Data,
    x: Channel<Data.Element, Int>,
    y: Channel<Data.Element, Value>,
    style: SeriesStyle,
    series name: (Data.Element) -> String
  ) {
    var series: [Series] = []
    for element in data {
      let name = name(element)
      let entry = Entry(year: x.read(element), value: y.read(element).chartValue)
      if let index = series.firstIndex(where: { $0.name == name }) {
        series[index].entries.append(entry)
      } else {
        series.append(Series(name: name, entries: [entry], style: style))
      }
    }
    self.init(xName: x.name, yName: y.name, series: series)
  }

  /// The same columns; where the collection was empty, with the series it would have had.
  func orEmptySeries(named name: String, style: SeriesStyle) -> SeriesColumns {
    guard series.isEmpty else { return self }
    var columns = self
    columns.series = [Series(name: name, entries: [], style: style)]
    return columns
  }
}
