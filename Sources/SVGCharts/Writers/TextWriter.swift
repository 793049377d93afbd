import Markup

/// Writes text boxes, those alike in one group, so that each carries little more than its place.
struct TextWriter {
  let texts: [TextBox]

  func write(to svg: inout MarkupWriter) {
    var open: TextBox?
    for text in texts {
      if let group = open, !Self.isAlike(group, text) {
        svg.raw("</g>\n")
        open = nil
      }
      if open == nil {
        start(text, to: &svg)
        open = text
      }
      svg.raw("<text")
      if text.x.share > 0 {
        svg.raw(" x=\"")
        svg.number(text.x.share * 100)
        svg.raw("%\"")
      }
      svg.attribute("y", text.y, decimals: 1)
      svg.raw(">")
      svg.text(text.text)
      svg.raw("</text>")
    }
    if open != nil { svg.raw("</g>\n") }
  }

  private static func isAlike(_ first: TextBox, _ second: TextBox) -> Bool {
    first.style == second.style && first.anchor == second.anchor && first.from == second.from
      && first.x.offset == second.x.offset
  }

  private func start(_ text: TextBox, to svg: inout MarkupWriter) {
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
    if text.x.offset != 0 {
      svg.raw(" transform=\"translate(")
      svg.number(text.x.offset)
      svg.raw(")\"")
    }
    svg.raw(">")
  }
}
