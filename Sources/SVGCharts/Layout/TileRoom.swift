/// Whether the words of tiles have room in a grid.
struct TileRoom {
  let grid: TileGrid
  let figure: String
  let format: ValueFormat
  let words: ChartWords

  private static let gap = 4.0
  private static let padding = 10.0
  private static let nameSize = 12.0
  private static let valueSize = 14.0

  /// Whether the grid needs a box of 480 pixels, and phones get a list.
  ///
  /// - Throws: ``ChartError/labelCannotFit(figure:label:width:room:)`` where even that is too narrow.
  func isListOnPhones() throws(ChartError) -> Bool {
    var widest = (text: "", room: 0.0)
    for tile in grid.tiles {
      // Names wrap between words, so the longest word decides.
      for word in tile.name.split(separator: " ") {
        let room = TextMetrics.room(String(word), size: Self.nameSize, bold: false)
        if room > widest.room { widest = (String(word), room) }
      }
      guard case .value(let value) = tile.value, value.missing == nil else { continue }
      let text = try format.label(value, words: words)
      for word in text.split(separator: " ") {
        let room = TextMetrics.room(String(word), size: Self.valueSize, bold: true)
        if room > widest.room { widest = (String(word), room) }
      }
    }
    if widest.room <= room(in: WidthBand.narrowest) { return false }
    let room = room(in: WidthBand.tablet.widths.0)
    guard widest.room <= room else {
      throw ChartError.labelCannotFit(
        figure: figure, label: widest.text, width: Int(widest.room.rounded(.up)),
        room: Int(room))
    }
    return true
  }

  private func room(in width: Double) -> Double {
    let columns = Double(grid.columns)
    return (width - Self.gap * (columns - 1)) / columns - Self.padding
  }
}
