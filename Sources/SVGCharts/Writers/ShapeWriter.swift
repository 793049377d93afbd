import Markup

/// Writes rectangles and upright lines, placed in per cent of the width.
struct ShapeWriter {
  func write(_ shape: Shape, to svg: inout MarkupWriter) {
    switch shape {
    case .bar(let role, let from, let to, let top, let height):
      svg.raw("<rect class=\"")
      switch role {
      case .track: svg.raw("chart-track")
      case .value: svg.raw("chart-bar")
      case .partial: svg.raw("chart-bar chart-partial")
      }
      svg.raw("\"")
      if from > 0 { percent("x", from, to: &svg) }
      percent("width", to - from, to: &svg)
      if top > 0 { svg.attribute("y", top) }
      svg.attribute("height", height)
      svg.raw("/>")
    case .tick(.target, let share, let top, let bottom):
      write("chart-goal", width: 3, at: share, top: top, bottom: bottom, to: &svg)
    case .tick(.rule, let share, let top, let bottom):
      write("chart-level", width: 2, at: share, top: top, bottom: bottom, to: &svg)
    case .tick(.zero, let share, let top, let bottom):
      write("chart-zero", width: 4, at: share, top: top, bottom: bottom, to: &svg)
    case .tick(.baseline, let share, let top, let bottom):
      write("chart-base", at: share, top: top, bottom: bottom, to: &svg)
    case .tick(.leader, let share, let top, let bottom):
      write("chart-leader", at: share, top: top, bottom: bottom, to: &svg)
    case .tick(.seriesBreak, let share, let top, let bottom):
      write("chart-break", at: share, top: top, bottom: bottom, to: &svg)
    case .missing(let kind, let share, let top):
      // A drawing of its own places the sign in per cent and lets it keep its shape.
      svg.raw("<svg class=\"chart-missing\"")
      if share > 0 { percent("x", share, to: &svg) }
      svg.attribute("y", top)
      svg.raw(">")
      write(kind, to: &svg)
      svg.raw("</svg>")
    }
  }

  /// A tick that may cross a bar: a rectangle, so that a rim in the paper's colour sets it off.
  private func write(
    _ name: StaticString, width: Double, at share: Double, top: Double, bottom: Double,
    to svg: inout MarkupWriter
  ) {
    svg.raw("<rect class=\"")
    svg.raw(name)
    svg.raw("\"")
    if share > 0 { percent("x", share, to: &svg) }
    if top > 0 { svg.attribute("y", top) }
    svg.attribute("width", width)
    svg.attribute("height", bottom - top)
    svg.raw("/>")
  }

  private func write(
    _ name: StaticString, at share: Double, top: Double, bottom: Double,
    to svg: inout MarkupWriter
  ) {
    svg.raw("<line class=\"")
    svg.raw(name)
    svg.raw("\"")
    if share > 0 {
      percent("x1", share, to: &svg)
      percent("x2", share, to: &svg)
    }
    if top > 0 { svg.attribute("y1", top) }
    svg.attribute("y2", bottom)
    svg.raw("/>")
  }

  /// Writes ` name="…%"`.
  func percent(_ name: StaticString, _ share: Double, to svg: inout MarkupWriter) {
    svg.raw(" ")
    svg.raw(name)
    svg.raw("=\"")
    svg.number(share * 100)
    svg.raw("%\"")
  }

  /// A dot halfway down a row of any height.
  func dot(
    _ name: StaticString, at share: Double, radius: Double = 6, to svg: inout MarkupWriter
  ) {
    svg.raw("<circle class=\"")
    svg.raw(name)
    svg.raw("\"")
    percent("cx", share, to: &svg)
    svg.raw(" cy=\"50%\"")
    svg.attribute("r", radius)
    svg.raw("/>")
  }

  /// A sign 9 pixels wide for each kind, around the origin.
  func writeSmall(_ kind: MissingKind, to svg: inout MarkupWriter) {
    switch kind {
    case .notReported: svg.raw("M-4-4h8v8h-8z")
    case .notYetDue: svg.raw("M-4-4h8v8h-8z")
    case .notApplicable: svg.raw("M-4 0h8")
    case .withheld: svg.raw("M-4-4h8v8h-8zM-4 4l8-8M-4 0l4-4M0 4l4-4")
    }
  }

  /// A sign 24 by 14 pixels for each kind: an empty frame, a dotted one, a stroke, a hatch.
  func write(_ kind: MissingKind, to svg: inout MarkupWriter) {
    switch kind {
    case .notReported:
      svg.raw("<path class=\"chart-absent\" d=\"M3 1h20v12h-20z\"/>")
    case .notYetDue:
      svg.raw("<path class=\"chart-absent chart-due\" d=\"M3 1h20v12h-20z\"/>")
    case .notApplicable:
      svg.raw("<path class=\"chart-absent\" d=\"M3 7h20\"/>")
    case .withheld:
      svg.raw("<path class=\"chart-absent\" d=\"M3 1h20v12h-20zM3 13l12-12M11 13l12-12\"/>")
    }
  }
}
