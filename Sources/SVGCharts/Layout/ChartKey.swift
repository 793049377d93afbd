/// What a chart's marks mean, in words that wrap by themselves.
struct ChartKey: Sendable {
  enum Swatch: Sendable {
    case series(Int)
    case points(Int)
    case target
    case rule
    case seriesBreak
    case targetTick
    case ruleTick
  }

  struct Item: Sendable {
    var swatch: Swatch
    var text: String
    /// The band from which on a label beside the mark says it, and the key no more.
    var until: WidthBand?
  }

  var items: [Item] = []
}
