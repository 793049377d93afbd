import Markup

/// Colours and strokes as attributes, for pictures that no style sheet reaches.
struct FixedInk {
  let palette: ChartPalette

  func series(_ index: Int) -> String { palette.series[index % palette.series.count] }

  func stroke(
    _ colour: String, width: Double, dashes: StaticString? = nil, cap: StaticString? = nil,
    to svg: inout MarkupWriter
  ) {
    svg.raw(" fill=\"none\"")
    svg.attribute("stroke", colour)
    svg.attribute("stroke-width", width)
    if let dashes {
      svg.raw(" stroke-dasharray=\"")
      svg.raw(dashes)
      svg.raw("\"")
    }
    if let cap {
      svg.raw(" stroke-linecap=\"")
      svg.raw(cap)
      svg.raw("\"")
    }
  }

  /// The attributes of a path, after its style in the sheet.
  func attributes(of role: PathRole, to svg: inout MarkupWriter) {
    switch role {
    case .grid: stroke(palette.grid, width: 1, to: &svg)
    case .axis: stroke(palette.muted, width: 1, to: &svg)
    case .rule: stroke(palette.muted, width: 1.5, dashes: "7 4", to: &svg)
    case .target: stroke(palette.target, width: 1.5, dashes: "2 4", to: &svg)
    case .line(let index):
      stroke(series(index), width: 2.5, cap: "round", to: &svg)
      svg.raw(" stroke-linejoin=\"round\"")
    case .projection(let index): stroke(series(index), width: 2, dashes: "6 5", to: &svg)
    case .dots(let index):
      stroke(series(index), width: SeriesLook(index).width, cap: SeriesLook(index).cap, to: &svg)
    case .holes(let index):
      stroke(
        palette.paper, width: SeriesLook(index).width / 2, cap: SeriesLook(index).cap, to: &svg)
    }
  }

  func text(_ style: TextBox.Style, to svg: inout MarkupWriter) {
    switch style {
    case .tick: svg.attribute("fill", palette.muted)
    case .milestoneTick, .target, .value, .note: svg.attribute("fill", palette.ink)
    }
    svg.attribute("font-size", style.size)
    if style.isBold { svg.raw(" font-weight=\"700\"") }
  }
}

extension SeriesLook {
  /// The width of a dot, in pixels.
  var width: Double {
    switch index {
    case 0: 8
    case 1: 7
    default: 5
    }
  }

  var cap: StaticString { index == 1 ? "square" : "round" }
}
