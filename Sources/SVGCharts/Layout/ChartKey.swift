/// What a chart's marks mean, in words that wrap by themselves.
struct ChartKey: Sendable {
  enum Swatch: Sendable {
    case series(Int)
    case points(Int)
    case projection(Int)
    case partial
    /// A dotted outline, as cells and tiles have.
    case partialCell
    case missing(MissingKind)
    case target
    case rule
    case seriesBreak
    case targetTick
    case ruleTick
    /// The earlier of two values, and the later.
    case before
    case after
    case part(Int)
    case shade(Int, of: Int)
    case category(colour: Int)
    case state(Timeline.State)
    case today
  }

  struct Item: Sendable {
    var swatch: Swatch
    var text: String
    /// The band from which on a label beside the mark says it, and the key no more.
    var until: WidthBand?
  }

  var items: [Item] = []
}
