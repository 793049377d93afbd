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
    html.raw("<table class=\"chart-rows\"><caption>")
    html.text(title)
    html.raw("</caption>\n<thead><tr><th scope=\"col\">")
    html.text(ranking.nameHeading)
    html.raw("</th><th scope=\"col\" colspan=\"2\">")
    html.text(try format.heading(ranking.valueHeading, words: words.frame))
    html.raw("</th></tr></thead>\n<tbody>\n")
    for row in ranking.rows { try write(row, to: &html) }
    html.raw("</tbody></table>\n")
  }
}

extension RowsWriter {
  private func write(_ row: Ranking.Row, to html: inout MarkupWriter) throws(ChartError) {
    html.raw(row.isHighlighted ? "<tr class=\"chart-own\">" : "<tr>")
    html.raw("<th scope=\"row\">")
    if let link = row.link {
      html.raw("<a")
      html.attribute("href", link)
      html.raw(">")
      html.text(row.name)
      html.raw("</a>")
    } else {
      html.text(row.name)
    }
    html.raw("</th>")
    switch row.value {
    case .number(let value):
      html.raw("<td class=\"chart-cell\"><svg class=\"chart-row\" aria-hidden=\"true\">")
      writeBar(value, to: &html)
      html.raw("</svg></td><td>")
      html.text(try format.short(value))
    case .missing(let kind):
      html.raw("<td class=\"chart-none\" colspan=\"2\">")
      html.raw("<svg class=\"chart-missing\" aria-hidden=\"true\">")
      ShapeWriter().write(kind, to: &html)
      html.raw("</svg>")
      html.text(words.missing[kind])
    }
    html.raw("</td></tr>\n")
  }

  /// A bar halfway down a row of any height, the baseline, and the rules.
  private func writeBar(_ value: Double, to html: inout MarkupWriter) {
    let scale = ranking.scale
    let (zero, share) = (scale.share(0), scale.share(value))
    let shapes = ShapeWriter()
    html.raw(value == 0 ? "<rect class=\"chart-bar chart-nil\"" : "<rect class=\"chart-bar\"")
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
    for rule in ranking.rules {
      html.raw("<rect class=\"chart-level\"")
      shapes.percent("x", scale.share(rule.value), to: &html)
      html.raw(" width=\"2\" height=\"100%\"/>")
    }
  }
}
