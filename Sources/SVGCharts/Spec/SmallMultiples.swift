/// A small line chart for each series, all on one scale: for more series than one chart can carry.
public struct SmallMultiples: Sendable {
  let columns: SeriesColumns
  let panelName: String
  let links: [String: String]
}

extension SmallMultiples {
  /// A panel for each name in a column, in order of first appearance.
  ///
  /// - Parameters:
  ///   - data: The values in any order, at most one a year and panel.
  ///   - x: The year's column.
  ///   - y: The value's column; its name becomes the axes' name.
  ///   - panel: The panel's column: what each small chart is called.
  ///   - link: Where a panel's name leads, if anywhere; the panel's first element decides.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    x: Channel<Data.Element, Int>,
    y: Channel<Data.Element, Value>,
    panel: Channel<Data.Element, String>,
    link: (Data.Element) -> String? = { _ in nil }
  ) {
    columns = SeriesColumns(data, x: x, y: y, style: .line, series: panel.read)
    panelName = panel.name
    var links: [String: String] = [:]
    for element in data {
      let name = panel.read(element)
      if links[name] == nil { links[name] = link(element) }
    }
    self.links = links
  }
}
