import Markup

/// Writes a chart's key as a list that wraps by itself.
struct KeyWriter {
  let key: ChartKey

  func write(to html: inout MarkupWriter) {
    guard !key.items.isEmpty else { return }
    html.raw("<ul class=\"chart-key\">")
    for item in key.items {
      switch item.until {
      case nil, .phone: html.raw("<li>")
      case .largePhone: html.raw("<li class=\"chart-until2\">")
      case .tablet: html.raw("<li class=\"chart-until3\">")
      case .wide: html.raw("<li class=\"chart-until4\">")
      }
      html.raw("<svg class=\"chart-swatch\" aria-hidden=\"true\">")
      write(item.swatch, to: &html)
      html.raw("</svg>")
      html.text(item.text)
      html.raw("</li>")
    }
    html.raw("</ul>\n")
  }

  private func write(_ swatch: ChartKey.Swatch, to html: inout MarkupWriter) {
    switch swatch {
    case .series(let index):
      html.raw("<path class=\"chart-line")
      write(series: index, to: &html)
      html.raw("\" d=\"M1 7h26\"/>")
      dots(series: index, to: &html)
    case .points(let index): dots(series: index, to: &html)
    case .target:
      html.raw("<path class=\"chart-path\" d=\"M1 7h26\"/>")
      html.raw("<path class=\"chart-milestone\" d=\"M14 1l6 6-6 6-6-6z\"/>")
    case .rule: html.raw("<path class=\"chart-rule\" d=\"M1 7h26\"/>")
    case .seriesBreak: html.raw("<path class=\"chart-break\" d=\"M14 0v14\"/>")
    case .targetTick: html.raw("<rect class=\"chart-goal\" x=\"14\" width=\"3\" height=\"14\"/>")
    case .ruleTick: html.raw("<rect class=\"chart-level\" x=\"14\" width=\"2\" height=\"14\"/>")
    }
  }

  private func dots(series: Int, to html: inout MarkupWriter) {
    html.raw("<path class=\"chart-dots")
    write(series: series, to: &html)
    html.raw("\" d=\"M14 7h0\"/>")
    if SeriesLook(series).isHollow {
      html.raw("<path class=\"chart-hole")
      write(series: series, to: &html)
      html.raw("\" d=\"M14 7h0\"/>")
    }
  }

  private func write(series: Int, to html: inout MarkupWriter) {
    html.raw(" chart-s")
    html.number(Double(series + 1), decimals: 0)
  }
}

/// How a series looks beside its colour: odd ones have round markers, even ones square; the later
/// two are hollow.
struct SeriesLook {
  let isHollow: Bool

  init(_ series: Int) {
    isHollow = series >= 2
  }
}
