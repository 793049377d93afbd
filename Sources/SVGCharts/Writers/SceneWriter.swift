import Markup

/// Writes a scene as fluid SVG: text keeps its size, x goes with the width, y stays.
///
/// Lines lie in a nested `<svg>` that is stretched, with strokes that do not scale; everything that
/// must keep its shape is placed in per cent outside it. Classes say what a shape is, and the
/// style sheet how it looks.
struct SceneWriter {
  let scene: Scene
  let id: String
  /// The id of the element outside that holds the visible sentence, where there is one.
  let sentence: String?
  let details: String

  func write(to svg: inout MarkupWriter) {
    svg.raw("<svg class=\"chart chart-l")
    svg.number(scene.gutters.left, decimals: 0)
    svg.raw(" chart-r")
    svg.number(scene.gutters.right, decimals: 0)
    if scene.gutters.roomyRight != scene.gutters.right {
      svg.raw(" chart-w")
      svg.number(scene.gutters.roomyRight, decimals: 0)
    }
    svg.raw("\"")
    svg.attribute("height", scene.height)
    Self.name(id: id, sentence: sentence, details: details, to: &svg)
    let shapes = ShapeWriter()
    for shape in scene.shapes { shapes.write(shape, to: &svg) }
    writePlot(to: &svg)
    writeMilestones(to: &svg)
    writeSigns(to: &svg)
    TextWriter(texts: scene.texts).write(to: &svg)
    svg.raw("</svg>\n")
  }
}

extension SceneWriter {
  /// Ends an `<svg>` tag with its name and its description.
  ///
  /// Its name is the element `id-title` outside, so that no browser shows a name as a tip over the
  /// whole chart; `sentence` is the id of another outside that describes it, and `details` what
  /// else there is to say.
  static func name(
    id: String, sentence: String?, details: String, to svg: inout MarkupWriter
  ) {
    svg.raw(" role=\"img\"")
    svg.attribute("aria-labelledby", "\(id)-title")
    let own = details.isEmpty ? nil : "\(id)-desc"
    switch (sentence, own) {
    case (let first?, let second?): svg.attribute("aria-describedby", "\(first) \(second)")
    case (let only?, nil), (nil, let only?): svg.attribute("aria-describedby", only)
    case (nil, nil): break
    }
    svg.raw(">")
    if let own {
      svg.raw("<desc")
      svg.attribute("id", own)
      svg.raw(">")
      svg.text(details)
      svg.raw("</desc>")
    }
    svg.raw("\n")
  }

  /// What must be said of all numbers, inside a drawing that has no room to show it.
  static func metadata(_ note: String?, to svg: inout MarkupWriter) {
    guard let note else { return }
    svg.raw("<metadata>")
    svg.text(note)
    svg.raw("</metadata>")
  }

  /// Signs for missing values: each kind drawn once, and used where it stands.
  private func writeSigns(to svg: inout MarkupWriter) {
    guard !scene.signs.isEmpty else { return }
    let kinds = MissingKind.allCases.filter { kind in scene.signs.contains { $0.kind == kind } }
    svg.raw("<defs>")
    for kind in kinds {
      svg.raw(
        kind == .notYetDue
          ? "<path class=\"chart-absent chart-due\"" : "<path class=\"chart-absent\"")
      svg.attribute("id", "\(id)-\(kind.cellClass)")
      svg.raw(" d=\"")
      ShapeWriter().writeSmall(kind, to: &svg)
      svg.raw("\"/>")
    }
    svg.raw("</defs>")
    for sign in scene.signs {
      svg.raw("<use")
      svg.attribute("href", "#\(id)-\(sign.kind.cellClass)")
      if let series = sign.series {
        svg.raw(" class=\"chart-s")
        svg.number(Double(series + 1), decimals: 0)
        svg.raw("\"")
      }
      if sign.point.share > 0 {
        svg.raw(" x=\"")
        svg.number(sign.point.share * 100)
        svg.raw("%\"")
      }
      svg.attribute("y", sign.point.y, decimals: 1)
      svg.raw("/>")
    }
    svg.raw("\n")
  }

  private func writePlot(to svg: inout MarkupWriter) {
    guard !scene.paths.isEmpty else { return }
    svg.raw("<svg class=\"chart-plot\"")
    svg.attribute("y", scene.plot.top)
    svg.attribute("height", scene.plot.height)
    svg.raw(" viewBox=\"0 0 1000 ")
    svg.number(scene.plot.height)
    svg.raw("\" preserveAspectRatio=\"none\">")
    for path in scene.paths { write(path, to: &svg) }
    svg.raw("</svg>\n")
  }

  private func write(_ path: PathShape, to svg: inout MarkupWriter) {
    switch path.role {
    case .grid: write(path.runs, class: "chart-grid", to: &svg)
    case .axis: write(path.runs, class: "chart-base", to: &svg)
    case .rule: write(path.runs, class: "chart-rule", to: &svg)
    case .target: write(path.runs, class: "chart-path", to: &svg)
    case .line(let series): write(path.runs, class: "chart-line", series: series, to: &svg)
    case .projection(let series):
      write(path.runs, class: "chart-line chart-ahead", series: series, to: &svg)
    case .dots(let series): write(path.runs, class: "chart-dots", series: series, to: &svg)
    case .holes(let series): write(path.runs, class: "chart-hole", series: series, to: &svg)
    }
  }

  private func write(
    _ runs: [[ScenePoint]], class name: StaticString, series: Int? = nil,
    to svg: inout MarkupWriter
  ) {
    guard !runs.isEmpty else { return }
    svg.raw("<path class=\"")
    svg.raw(name)
    if let series {
      svg.raw(" chart-s")
      svg.number(Double(series + 1), decimals: 0)
    }
    svg.raw("\" d=\"")
    let upright = SeriesLook(series ?? 0).upright
    var path = PathWriter()
    for run in runs {
      if run.count == 1, let point = run.first {
        path.dot(point, upright: upright, to: &svg)
      } else {
        path.write(run, to: &svg)
      }
    }
    svg.raw("\"/>")
  }

  private func writeMilestones(to svg: inout MarkupWriter) {
    guard let first = scene.milestones.first else { return }
    guard scene.milestones.count > 1 else {
      svg.raw("<svg overflow=\"visible\"")
      place(first, to: &svg)
      svg.raw("><path class=\"chart-milestone\" d=\"M0-6l6 6-6 6-6-6z\"/></svg>\n")
      return
    }
    svg.raw("<defs><path class=\"chart-milestone\"")
    svg.attribute("id", "\(id)-target")
    svg.raw(" d=\"M0-6l6 6-6 6-6-6z\"/></defs>")
    for point in scene.milestones {
      svg.raw("<use")
      svg.attribute("href", "#\(id)-target")
      place(point, to: &svg)
      svg.raw("/>")
    }
    svg.raw("\n")
  }

  private func place(_ point: ScenePoint, to svg: inout MarkupWriter) {
    svg.raw(" x=\"")
    svg.number(point.share * 100)
    svg.raw("%\"")
    svg.attribute("y", point.y + scene.plot.top, decimals: 1)
  }
}
