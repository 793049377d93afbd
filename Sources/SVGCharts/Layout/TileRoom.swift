/// At which widths a map gives way to a list.
enum TileFold: Sendable {
  case never
  /// Below a box of 280 pixels.
  case onNarrowPhones
  /// Below a box of 480 pixels.
  case onPhones
}

/// Whether the words of tiles have room in a grid.
struct TileRoom {
  let grid: TileGrid
  let figure: String
  let format: ValueFormat
  let words: ChartWords

  /// The box that a screen of 320 pixels leaves.
  private static let phone = 280.0
  private static let gap = 4.0
  private static let padding = 10.0
  private static let nameSize = 12.0
  private static let valueSize = 14.0

  /// From which width on the grid has room; below, its tiles follow one another.
  ///
  /// - Throws: ``ChartError/labelCannotFit(figure:label:width:room:)`` where even that is too narrow.
  func fold() throws(ChartError) -> TileFold {
    var shown = Widest()
    var words = Widest()
    for tile in grid.tiles {
      shown.add(tile.name, size: Self.nameSize, bold: false)
      switch tile.value {
      case .value(.missing(let kind)):
        words.add(self.words.missing[kind], size: Self.nameSize, bold: false)
      case .value(let value):
        shown.add(try format.label(value, words: self.words), size: Self.valueSize, bold: true)
      case .category(let name): words.add("○ \(name)", size: Self.nameSize, bold: false)
      }
    }
    let room = room(in: WidthBand.tablet.widths.0)
    let widest = shown.room > words.room ? shown : words
    guard widest.room <= room else {
      throw ChartError.labelCannotFit(
        figure: figure, label: widest.text, width: Int(widest.room.rounded(.up)),
        room: Int(room))
    }
    // In a grid on phones the words for states are left to signs and the key.
    if shown.room <= self.room(in: WidthBand.narrowest) { return .never }
    return shown.room <= self.room(in: Self.phone) ? .onNarrowPhones : .onPhones
  }

  /// The longest word so far: texts wrap between words, so that it alone decides.
  private struct Widest {
    var text = ""
    var room = 0.0

    mutating func add(_ text: String, size: Double, bold: Bool) {
      for word in text.split(separator: " ") {
        let room = TextMetrics.room(String(word), size: size, bold: bold)
        if room > self.room { (self.text, self.room) = (String(word), room) }
      }
    }
  }

  private func room(in width: Double) -> Double {
    let columns = Double(grid.columns)
    return (width - Self.gap * (columns - 1)) / columns - Self.padding
  }
}
