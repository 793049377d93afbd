import Markup

/// Writes a chart's key as a list that wraps by itself.
struct KeyWriter {
  let key: ChartKey

  func write(to html: inout MarkupWriter) {
    guard !key.items.isEmpty else { return }
    html.raw("<ul class=\"chart-key\">")
    for item in key.items { write(item, to: &html) }
    html.raw("</ul>\n")
  }

  private func write(_ item: ChartKey.Item, to html: inout MarkupWriter) {
    let band: StaticString? =
      switch item.until {
      case nil, .phone: nil
      case .largePhone: "chart-until2"
      case .tablet: "chart-until3"
      case .wide: "chart-until4"
      }
    // A line's swatch comes from the style sheet: it is the one that most keys repeat.
    var series: Int?
    if case .series(let index) = item.swatch { series = index }
    html.raw("<li")
    if band != nil || series != nil { html.raw(" class=\"") }
    if let band { html.raw(band) }
    if let series {
      if band != nil { html.raw(" ") }
      html.raw("chart-s")
      html.number(Double(series + 1), decimals: 0)
    }
    html.raw(band != nil || series != nil ? "\">" : ">")
    if series == nil {
      html.raw("<svg class=\"chart-swatch\" aria-hidden=\"true\">")
      write(item.swatch, to: &html)
      html.raw("</svg>")
    }
    html.text(item.text)
    html.raw("</li>")
  }

  private func write(_ swatch: ChartKey.Swatch, to html: inout MarkupWriter) {
    switch swatch {
    case .series: break
    case .points(let index): dots(series: index, to: &html)
    case .projection(let index): line(index, "chart-line chart-ahead", to: &html)
    case .partial: html.raw("<circle class=\"chart-before\" cx=\"14\" cy=\"7\" r=\"4\"/>")
    case .partialCell:
      html.raw("<rect class=\"chart-dotted\" x=\"4\" y=\"1\" width=\"20\" height=\"12\"/>")
    case .missing(let kind): ShapeWriter().write(kind, to: &html)
    case .target:
      html.raw("<path class=\"chart-path\" d=\"M1 7h26\"/>")
      html.raw("<path class=\"chart-milestone\" d=\"M14 1l6 6-6 6-6-6z\"/>")
    case .rule: html.raw("<path class=\"chart-rule\" d=\"M1 7h26\"/>")
    case .seriesBreak: html.raw("<path class=\"chart-break\" d=\"M14 0v14\"/>")
    case .targetTick: html.raw("<rect class=\"chart-goal\" x=\"14\" width=\"3\" height=\"14\"/>")
    case .ruleTick: html.raw("<rect class=\"chart-level\" x=\"14\" width=\"2\" height=\"14\"/>")
    case .before: html.raw("<circle class=\"chart-before\" cx=\"14\" cy=\"7\" r=\"6\"/>")
    case .after: html.raw("<circle class=\"chart-dot\" cx=\"14\" cy=\"7\" r=\"6\"/>")
    case .part(let index): Self.square(part: index, to: &html)
    case .shade(let index, let count):
      html.raw("<rect class=\"chart-q")
      html.number(Double(Shade(index, of: count).number), decimals: 0)
      html.raw("\" x=\"7\" width=\"14\" height=\"14\"/>")
    case .category(let colour):
      html.raw("<rect class=\"chart-k")
      html.number(Double(colour), decimals: 0)
      html.raw("\" x=\"8\" width=\"6\" height=\"14\"/>")
    case .state(let state):
      html.raw("<path class=\"chart-event")
      if state == .past { html.raw(" chart-past") }
      html.raw("\" d=\"M8 7h12\"/>")
      if state == .upcoming { html.raw("<path class=\"chart-gap\" d=\"M8 7h12\"/>") }
    case .today: html.raw("<path class=\"chart-today\" d=\"M14 0v14\"/>")
    }
  }

  /// A square in the colour of a part.
  static func square(part: Int, to html: inout MarkupWriter) {
    html.raw("<rect class=\"chart-p")
    html.number(Double(part + 1), decimals: 0)
    html.raw("\" width=\"12\" height=\"12\"/>")
  }

  private func line(_ series: Int, _ name: StaticString, to html: inout MarkupWriter) {
    html.raw("<path class=\"")
    html.raw(name)
    write(series: series, to: &html)
    html.raw("\" d=\"M1 7h26\"/>")
  }

  private func dots(series: Int, to html: inout MarkupWriter) {
    let length = SeriesLook(series).upright
    html.raw("<path class=\"chart-dots")
    write(series: series, to: &html)
    html.raw("\" d=\"M14 ")
    html.number(7 - length / 2)
    html.raw("v")
    html.number(length)
    html.raw("\"/>")
  }

  private func write(series: Int, to html: inout MarkupWriter) {
    html.raw(" chart-s")
    html.number(Double(series + 1), decimals: 0)
  }
}

/// How the points of a series look beside their colour: round, square, upright, small.
struct SeriesLook {
  let index: Int
  /// The height that a point's stroke adds to its width, in pixels.
  let upright: Double

  init(_ series: Int) {
    index = series
    upright = series == 2 ? 7 : 0
  }
}
