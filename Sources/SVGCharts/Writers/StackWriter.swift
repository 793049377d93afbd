import Markup

/// Writes rows of parts: a bar across the row, and under it each part's number with its colour.
///
/// The numbers stand below and not within the bar: there they never lack room, and their ink never
/// stands on a colour.
struct StackWriter {
  let stack: Stack
  let title: String
  let heading: String
  let format: ValueFormat
  let words: ChartWords

  func write(to html: inout MarkupWriter) throws(ChartError) {
    let frame = RowFrame(words: words, hasDrawings: false)
    frame.start(title, name: stack.nameHeading, value: heading, to: &html)
    for row in stack.rows {
      frame.name(row.name, link: row.link, isHighlighted: row.isHighlighted, to: &html)
      html.raw("<td class=\"chart-stack\">")
      if row.total != nil { draw(row, to: &html) }
      for (index, value) in row.values.enumerated() {
        html.raw(value.missing == nil ? "<span>" : "<span class=\"chart-none\">")
        html.raw("<svg class=\"chart-square\" aria-hidden=\"true\">")
        KeyWriter.square(part: index, to: &html)
        html.raw("</svg><span class=\"chart-heard\">")
        html.text(stack.parts[index])
        html.raw(": </span>")
        html.text(try format.label(value, words: words))
        html.raw("</span> ")
      }
      html.raw("</td></tr>\n")
    }
    frame.end(to: &html)
  }

  private func draw(_ row: StackColumns.Row, to html: inout MarkupWriter) {
    let shapes = ShapeWriter()
    html.raw("<svg class=\"chart-parts\" aria-hidden=\"true\">")
    SceneWriter.metadata(words.frame.dataNote, to: &html)
    var start = 0.0
    for (index, value) in row.values.enumerated() {
      guard let number = value.number, number > 0 else { continue }
      let share = stack.scale.share(number) - stack.scale.share(0)
      html.raw("<rect class=\"chart-p")
      html.number(Double(index + 1), decimals: 0)
      html.raw(value.coverage == nil ? "\"" : " chart-partial\"")
      let from = stack.scale.share(0) + start
      if from > 0 { shapes.percent("x", from, to: &html) }
      shapes.percent("width", share, to: &html)
      html.raw(" height=\"14\"/>")
      start += share
    }
    html.raw("<line class=\"chart-base\"")
    if stack.scale.share(0) > 0 {
      shapes.percent("x1", stack.scale.share(0), to: &html)
      shapes.percent("x2", stack.scale.share(0), to: &html)
    }
    html.raw(" y2=\"14\"/></svg>")
  }
}
