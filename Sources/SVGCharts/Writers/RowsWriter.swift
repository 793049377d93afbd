import Markup

/// Writes ranked rows as a table with a small drawing in each row.
///
/// Names wrap by themselves and the table is its own alternative, so the drawings are hidden from
/// those who listen.
struct RowsWriter {
  let ranking: Ranking
  let title: String
  let format: ValueFormat
  let words: ChartWords

  func write(to html: inout MarkupWriter) throws(ChartError) {
    let frame = RowFrame(
      words: words, hasDrawings: ranking.rows.contains { $0.value.number != nil })
    frame.start(
      title, name: ranking.nameHeading,
      value: try format.heading(ranking.valueHeading, words: words.frame),
      ends: try ends(), to: &html)
    for row in ranking.rows {
      frame.name(row.name, link: row.link, isHighlighted: row.isHighlighted, to: &html)
      let text = try format.label(row.value, words: words)
      switch row.value {
      case .number(let value), .soft(let value, _), .partial(let value, _):
        frame.startDrawing(to: &html)
        let isPartial = row.value.coverage != nil
        switch ranking.shape {
        case .bar: writeBar(value, isPartial: isPartial, to: &html)
        case .dot: writeDot(value, isPartial: isPartial, to: &html)
        }
        frame.rules(ranking.rules, on: ranking.scale, to: &html)
        frame.endDrawing(text, to: &html)
      case .missing(let kind): frame.missing(kind, text, to: &html)
      }
    }
    frame.end(to: &html)
  }
}

extension RowsWriter {
  /// Bars start at zero and say so by their baseline.
  private func ends() throws(ChartError) -> (String, String)? {
    switch ranking.shape {
    case .bar: nil
    case .dot: try format.ends(of: ranking.scale)
    }
  }

  /// A bar halfway down a row of any height, and the baseline.
  private func writeBar(_ value: Double, isPartial: Bool, to html: inout MarkupWriter) {
    let scale = ranking.scale
    let (zero, share) = (scale.share(0), scale.share(value))
    let shapes = ShapeWriter()
    html.raw("<rect class=\"chart-bar")
    if value == 0 { html.raw(" chart-nil") }
    if isPartial { html.raw(" chart-partial") }
    html.raw("\"")
    if min(zero, share) > 0 { shapes.percent("x", min(zero, share), to: &html) }
    if value == 0 {
      html.raw(" width=\"4\"")
    } else {
      shapes.percent("width", abs(share - zero), to: &html)
    }
    html.raw(" y=\"50%\" height=\"14\"/>")
    html.raw("<line class=\"chart-base\"")
    if zero > 0 {
      shapes.percent("x1", zero, to: &html)
      shapes.percent("x2", zero, to: &html)
    }
    html.raw(" y2=\"100%\"/>")
  }

  /// A dot on a thin line across the row; no bar, so that a scale need not start at zero.
  private func writeDot(_ value: Double, isPartial: Bool, to html: inout MarkupWriter) {
    let shapes = ShapeWriter()
    html.raw("<line class=\"chart-lane\" x2=\"100%\" y1=\"50%\" y2=\"50%\"/>")
    shapes.dot(
      isPartial ? "chart-dot chart-partial" : "chart-dot", at: ranking.scale.share(value),
      to: &html)
  }
}
