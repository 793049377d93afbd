import Markup

/// Writes rows of two values: a hollow dot for the earlier, a full one for the later, a line between.
struct ComparisonWriter {
  let comparison: Comparison
  let title: String
  let format: ValueFormat
  let words: ChartWords

  func write(to html: inout MarkupWriter) throws(ChartError) {
    let frame = RowFrame(
      words: words,
      hasDrawings: comparison.rows.contains {
        $0.first.number != nil && $0.second.number != nil
      })
    let heading = try words.comparison.pair.filled([
      "first": comparison.firstHeading, "second": comparison.secondHeading,
    ])
    frame.start(
      title, name: comparison.nameHeading,
      value: try format.heading(heading, words: words.frame),
      ends: try format.ends(of: comparison.scale), to: &html)
    for row in comparison.rows {
      frame.name(row.name, link: row.link, isHighlighted: row.isHighlighted, to: &html)
      let text = try words.comparison.pair.filled([
        "first": try format.label(row.first, words: words),
        "second": try format.label(row.second, words: words),
      ])
      if let kind = row.first.missing ?? row.second.missing {
        frame.missing(kind, text, to: &html)
        continue
      }
      frame.startDrawing(to: &html)
      draw(row, to: &html)
      frame.rules(comparison.rules, on: comparison.scale, to: &html)
      frame.endDrawing(text, to: &html)
    }
    frame.end(to: &html)
  }

  private func draw(_ row: RangeColumns.Row, to html: inout MarkupWriter) {
    guard let first = row.first.number, let second = row.second.number else { return }
    let shapes = ShapeWriter()
    let (from, to) = (comparison.scale.share(first), comparison.scale.share(second))
    html.raw("<line class=\"chart-lane\" x2=\"100%\" y1=\"50%\" y2=\"50%\"/>")
    if from != to {
      html.raw("<line class=\"chart-span\"")
      shapes.percent("x1", from, to: &html)
      shapes.percent("x2", to, to: &html)
      html.raw(" y1=\"50%\" y2=\"50%\"/>")
    }
    shapes.dot("chart-before", at: from, to: &html)
    shapes.dot("chart-dot", at: to, radius: from == to ? 3 : 6, to: &html)
  }
}
