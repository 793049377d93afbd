import Markup

/// The parts that all charts made of table rows share: heads, names, words for what is missing.
struct RowFrame {
  let words: ChartWords
  /// Whether any row has a drawing and a value beside it; without, the table has two columns only.
  var hasDrawings = true

  /// Opens the table: its caption, its heads, its body.
  ///
  /// `ends` says where the scale starts and ends, for charts that may start elsewhere than at zero.
  func start(
    _ title: String, name: String, value: String, ends: (String, String)? = nil,
    to html: inout MarkupWriter
  ) {
    html.raw("<table class=\"chart-rows\"><caption>")
    html.text(title)
    html.raw("</caption>\n<thead><tr><th scope=\"col\">")
    html.text(name)
    if let ends, hasDrawings {
      html.raw("</th><td class=\"chart-ends\"><span><b>")
      html.text(ends.0)
      html.raw("</b> <b>")
      html.text(ends.1)
      html.raw("</b></span></td><th scope=\"col\">")
    } else {
      html.raw(
        hasDrawings
          ? "</th><th scope=\"col\" colspan=\"2\">" : "</th><th scope=\"col\">")
    }
    html.text(value)
    html.raw("</th></tr></thead>\n<tbody>\n")
  }

  func end(to html: inout MarkupWriter) {
    html.raw("</tbody></table>\n")
  }

  /// Opens a row with its name.
  func name(
    _ name: String, link: String?, isHighlighted: Bool = false, to html: inout MarkupWriter
  ) {
    html.raw(isHighlighted ? "<tr class=\"chart-own\">" : "<tr>")
    html.raw("<th scope=\"row\">")
    linked(name, link, to: &html)
    html.raw("</th>")
  }

  func linked(_ name: String, _ link: String?, to html: inout MarkupWriter) {
    guard let link else {
      html.text(name)
      return
    }
    html.raw("<a")
    html.attribute("href", link)
    html.raw(">")
    html.text(name)
    html.raw("</a>")
  }

  /// Opens the cell that a row's drawing fills, and the drawing.
  func startDrawing(to html: inout MarkupWriter) {
    html.raw("<td class=\"chart-cell\"><svg class=\"chart-row\" aria-hidden=\"true\">")
    SceneWriter.metadata(words.frame.dataNote, to: &html)
  }

  /// Closes the drawing, and writes the value beside it.
  func endDrawing(_ value: String, to html: inout MarkupWriter) {
    html.raw("</svg></td><td>")
    html.text(value)
    html.raw("</td></tr>\n")
  }

  /// A row without a drawing: a sign and words over both cells.
  func missing(_ kind: MissingKind, _ text: String, to html: inout MarkupWriter) {
    html.raw(
      hasDrawings ? "<td class=\"chart-none\" colspan=\"2\">" : "<td class=\"chart-none\">")
    sign(kind, to: &html)
    html.text(text)
    html.raw("</td></tr>\n")
  }

  func sign(_ kind: MissingKind, to html: inout MarkupWriter) {
    html.raw("<svg class=\"chart-missing\" aria-hidden=\"true\">")
    ShapeWriter().write(kind, to: &html)
    html.raw("</svg>")
  }

  /// The baseline of a row, and its levels.
  func rules(_ rules: [RuleMark], on scale: LinearScale, to html: inout MarkupWriter) {
    let shapes = ShapeWriter()
    for rule in rules {
      html.raw("<rect class=\"chart-level\"")
      shapes.percent("x", scale.share(rule.value), to: &html)
      html.raw(" width=\"2\" height=\"100%\"/>")
    }
  }
}
