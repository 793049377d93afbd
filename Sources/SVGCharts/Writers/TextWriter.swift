import Markup

/// Writes text boxes, those alike in one group, so that each carries little more than its place.
struct TextWriter {
  let texts: [TextBox]

  func write(to svg: inout MarkupWriter) {
    var rest = texts[...]
    while let first = rest.first {
      let alike = rest.prefix { Self.isAlike($0, first) }
      let isLine = alike.count > 1 && alike.allSatisfy { $0.y == first.y }
      start(first, y: isLine ? first.y : nil, to: &svg)
      for text in alike { write(text, withY: !isLine, to: &svg) }
      svg.raw("</g>\n")
      rest = rest[alike.endIndex...]
    }
  }

  private func write(_ text: TextBox, withY: Bool, to svg: inout MarkupWriter) {
    svg.raw("<text")
    if text.x.share > 0 {
      svg.raw(" x=\"")
      // A tenth of a per cent is less than a pixel of the widest chart.
      svg.number(text.x.share * 100, decimals: 1)
      svg.raw("%\"")
    }
    if withY { svg.attribute("y", text.y, decimals: 1) }
    svg.raw(">")
    svg.text(text.text)
    svg.raw("</text>")
  }

  private static func isAlike(_ first: TextBox, _ second: TextBox) -> Bool {
    first.style == second.style && first.anchor == second.anchor && first.from == second.from
      && first.x.offset == second.x.offset
  }

  /// Opens a group of texts that are alike; those on one line have their baseline from it.
  private func start(_ text: TextBox, y: Double?, to svg: inout MarkupWriter) {
    svg.raw("<g class=\"")
    switch text.style {
    case .tick: svg.raw("chart-tick")
    case .milestoneTick: svg.raw("chart-tick chart-pinned")
    case .target: svg.raw("chart-label chart-target")
    case .value: svg.raw("chart-label chart-value")
    case .note: svg.raw("chart-label")
    }
    switch text.anchor {
    case .start: break
    case .middle: svg.raw(" chart-mid")
    case .end: svg.raw(" chart-end")
    }
    switch text.from {
    case .phone: break
    case .largePhone: svg.raw(" chart-from2")
    case .tablet: svg.raw(" chart-from3")
    case .wide: svg.raw(" chart-from4")
    }
    svg.raw("\"")
    if text.x.offset != 0 || y != nil {
      svg.raw(" transform=\"translate(")
      svg.number(text.x.offset)
      if let y {
        svg.raw(" ")
        svg.number(y, decimals: 1)
      }
      svg.raw(")\"")
    }
    svg.raw(">")
  }
}
