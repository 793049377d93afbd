import Markup

/// Writes a scene at one width, with places in pixels and all styles in place.
struct FixedSceneWriter {
  let scene: Scene
  /// The width of the scene's box, in pixels before any scaling.
  let width: Double
  let ink: FixedInk

  private var band: WidthBand { .wide }
  private var plot: (left: Double, width: Double) { scene.gutters.plot(width: width, band: band) }

  func write(to svg: inout MarkupWriter) {
    for shape in scene.shapes { write(shape, to: &svg) }
    for path in scene.paths { write(path, to: &svg) }
    for milestone in scene.milestones {
      svg.raw("<path d=\"M")
      pair(x(milestone.share), milestone.y + scene.plot.top - 6, to: &svg)
      svg.raw("l6 6-6 6-6-6z\"")
      svg.attribute("fill", ink.palette.paper)
      svg.attribute("stroke", ink.palette.target)
      svg.raw(" stroke-width=\"2\"/>")
    }
    for sign in scene.signs { write(sign, to: &svg) }
    for text in scene.texts where text.from <= band { write(text, to: &svg) }
  }
}

extension FixedSceneWriter {
  private func x(_ share: Double) -> Double { plot.left + share * plot.width }

  private func pair(_ x: Double, _ y: Double, to svg: inout MarkupWriter) {
    svg.number(x, decimals: 1)
    svg.raw(" ")
    svg.number(y, decimals: 1)
  }

  private func write(_ path: PathShape, to svg: inout MarkupWriter) {
    svg.raw("<path d=\"")
    for run in path.runs {
      if run.count == 1, let point = run.first {
        let upright: Double
        switch path.role {
        case .dots(let series), .holes(let series): upright = SeriesLook(series).upright
        case .grid, .axis, .rule, .target, .line, .projection: upright = 0
        }
        svg.raw("M")
        pair(x(point.share), point.y + scene.plot.top - upright / 2, to: &svg)
        svg.raw("v")
        // A line of no length at all is drawn by some and left out by others.
        svg.number(max(upright, 0.01))
        continue
      }
      for (index, point) in run.enumerated() {
        svg.raw(index == 0 ? "M" : "L")
        pair(x(point.share), point.y + scene.plot.top, to: &svg)
      }
    }
    svg.raw("\"")
    ink.attributes(of: path.role, to: &svg)
    svg.raw("/>")
  }

  private func write(_ shape: Shape, to svg: inout MarkupWriter) {
    switch shape {
    case .bar(let role, let from, let to, let top, let height):
      rectangle(x(from), top, (to - from) * plot.width, height, to: &svg)
      switch role {
      case .track: svg.attribute("fill", ink.palette.grid)
      case .value: svg.attribute("fill", ink.series(0))
      case .partial:
        svg.attribute("fill", ink.palette.paper)
        svg.attribute("stroke", ink.series(0))
        svg.raw(" stroke-width=\"2\"")
      }
      svg.raw("/>")
    case .tick(let role, let share, let top, let bottom):
      let width: Double =
        switch role {
        case .zero: 4
        case .target: 3
        case .rule: 2
        case .baseline, .leader, .seriesBreak: 1
        }
      rectangle(x(share) - width / 2, top, width, bottom - top, to: &svg)
      switch role {
      case .zero: svg.attribute("fill", ink.series(0))
      case .target, .rule: svg.attribute("fill", ink.palette.target)
      case .baseline, .leader, .seriesBreak: svg.attribute("fill", ink.palette.muted)
      }
      svg.raw("/>")
    case .missing(let kind, let share, let top):
      write(
        MissingSign(
          kind: kind, series: nil,
          point: ScenePoint(share: share, y: top + 7)), shift: 10, to: &svg)
    }
  }

  private func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, to svg: inout MarkupWriter
  ) {
    svg.raw("<rect")
    svg.attribute("x", x, decimals: 1)
    svg.attribute("y", y, decimals: 1)
    svg.attribute("width", width, decimals: 1)
    svg.attribute("height", height, decimals: 1)
  }

  private func write(_ sign: MissingSign, shift: Double = 0, to svg: inout MarkupWriter) {
    svg.raw("<path transform=\"translate(")
    pair(x(sign.point.share) + shift, sign.point.y, to: &svg)
    svg.raw(")\" d=\"")
    ShapeWriter().writeSmall(sign.kind, to: &svg)
    svg.raw("\"")
    ink.stroke(
      sign.series.map(ink.series) ?? ink.palette.hatch, width: 1.5,
      dashes: sign.kind == .notYetDue ? "1.5 2.5" : nil, to: &svg)
    svg.raw("/>")
  }

  private func write(_ text: TextBox, to svg: inout MarkupWriter) {
    svg.raw("<text")
    svg.attribute("x", x(text.x.share) + text.x.offset, decimals: 1)
    svg.attribute("y", text.y, decimals: 1)
    switch text.anchor {
    case .start: break
    case .middle: svg.raw(" text-anchor=\"middle\"")
    case .end: svg.raw(" text-anchor=\"end\"")
    }
    ink.text(text.style, to: &svg)
    svg.raw(">")
    svg.text(text.text)
    svg.raw("</text>")
  }
}
