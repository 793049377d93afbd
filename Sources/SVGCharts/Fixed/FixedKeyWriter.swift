import Markup

/// Writes a key in lines of a width, its swatches beside their words.
struct FixedKeyWriter {
  let key: ChartKey
  let width: Double
  let ink: FixedInk

  private static let line = 20.0
  private static let size = 13.0
  private static let gap = 18.0

  /// The items that no label in the widest band says, each with its place.
  private var placed: [(item: ChartKey.Item, x: Double, y: Double)] {
    var placed: [(item: ChartKey.Item, x: Double, y: Double)] = []
    var (x, y) = (0.0, 0.0)
    for item in key.items where item.until == nil {
      let room = 34 + TextMetrics.advance(item.text) * Self.size
      if x > 0, x + room > width { (x, y) = (0, y + Self.line) }
      placed.append((item, x, y))
      x += room + Self.gap
    }
    return placed
  }

  var height: Double { placed.last.map { $0.y + Self.line + 4 } ?? 0 }

  func write(to svg: inout MarkupWriter) {
    for (item, x, y) in placed {
      svg.raw("<g transform=\"translate(")
      svg.number(x, decimals: 1)
      svg.raw(" ")
      svg.number(y, decimals: 1)
      svg.raw(")\">")
      swatch(item.swatch, to: &svg)
      svg.raw("<text x=\"34\" y=\"14\"")
      ink.text(.note, to: &svg)
      svg.raw(">")
      svg.text(item.text)
      svg.raw("</text></g>")
    }
  }

  private func swatch(_ swatch: ChartKey.Swatch, to svg: inout MarkupWriter) {
    switch swatch {
    case .series(let index):
      path("M1 10h26", .line(series: index), to: &svg)
      path("M14 10v.01", .dots(series: index), to: &svg)
    case .points(let index): path("M14 10v.01", .dots(series: index), to: &svg)
    case .projection(let index): path("M1 10h26", .projection(series: index), to: &svg)
    case .partial, .partialCell, .before:
      path("M14 10v.01", .dots(series: 0), to: &svg)
      path("M14 10v.01", .holes(series: 0), to: &svg)
    case .after: path("M14 10v.01", .dots(series: 0), to: &svg)
    case .target:
      path("M1 10h26", .target, to: &svg)
      svg.raw("<path d=\"M14 4l6 6-6 6-6-6z\"")
      svg.attribute("fill", ink.palette.paper)
      svg.attribute("stroke", ink.palette.target)
      svg.raw(" stroke-width=\"2\"/>")
    case .rule: path("M1 10h26", .rule, to: &svg)
    case .seriesBreak, .today, .ruleTick: path("M14 3v14", .axis, to: &svg)
    case .targetTick:
      svg.raw("<rect x=\"13\" y=\"3\" width=\"3\" height=\"14\"")
      svg.attribute("fill", ink.palette.target)
      svg.raw("/>")
    case .missing(let kind):
      svg.raw("<path transform=\"translate(14 10)\" d=\"")
      ShapeWriter().writeSmall(kind, to: &svg)
      svg.raw("\"")
      ink.stroke(ink.palette.hatch, width: 1.5, to: &svg)
      svg.raw("/>")
    case .part(let index): square(ink.series(index), to: &svg)
    case .category(let colour): square(ink.series(colour - 1), to: &svg)
    case .shade(let index, let count):
      square(ink.palette.shades[Shade(index, of: count).number - 1], to: &svg)
    case .state: square(ink.series(0), to: &svg)
    }
  }

  private func path(_ data: StaticString, _ role: PathRole, to svg: inout MarkupWriter) {
    svg.raw("<path d=\"")
    svg.raw(data)
    svg.raw("\"")
    ink.attributes(of: role, to: &svg)
    svg.raw("/>")
  }

  private func square(_ colour: String, to svg: inout MarkupWriter) {
    svg.raw("<rect x=\"8\" y=\"4\" width=\"12\" height=\"12\"")
    svg.attribute("fill", colour)
    svg.raw("/>")
  }
}
