import Markup

/// Writes a table of shaded cells, each with its number; it is its own alternative.
struct HeatmapWriter {
  let heatmap: Heatmap
  let title: String
  let format: ValueFormat
  let words: ChartWords

  func write(to html: inout MarkupWriter) throws(ChartError) {
    html.raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"")
    html.attribute("aria-label", title)
    html.raw("><table class=\"chart-heat\"><caption>")
    html.text(title)
    html.raw("</caption>\n<thead><tr><th scope=\"col\">")
    html.text(heatmap.yName)
    html.raw("</th>")
    for column in heatmap.columns {
      html.raw("<th scope=\"col\">")
      html.text(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead>\n<tbody>\n")
    let frame = RowFrame(words: words)
    for row in heatmap.rows {
      frame.name(row.name, link: row.link, to: &html)
      for value in row.values { try write(value, to: &html) }
      html.raw("</tr>\n")
    }
    html.raw("</tbody></table></div>\n")
  }

  private func write(_ value: ChartValue?, to html: inout MarkupWriter) throws(ChartError) {
    switch value {
    case .number(let number)?, .soft(let number, _)?:
      html.raw("<td class=\"q")
      html.number(shade(number), decimals: 0)
      html.raw("\">")
      html.text(try format.cell(value ?? .number(number), words: words))
      html.raw("</td>")
    case .partial(let number, let coverage):
      html.raw("<td class=\"chart-part q")
      html.number(shade(number), decimals: 0)
      html.raw("\">")
      html.text(try format.cell(.partial(number, coverage), words: words))
      html.raw("</td>")
    case .missing(let kind):
      html.raw("<td class=\"")
      html.raw(kind.cellClass)
      html.raw("\"><i>")
      html.text(words.missing[kind])
      html.raw("</i></td>")
    case nil:
      html.raw("<td>")
      html.text(words.frame.noEntry)
      html.raw("</td>")
    }
  }

  /// The shade of a class, 1 to 7: with fewer classes the outer shades stay, for they say most.
  private func shade(_ number: Double) -> Double {
    Double(Shade(heatmap.classes.index(number), of: heatmap.classes.count).number)
  }
}

/// One of the seven shades of the style sheet.
struct Shade {
  let number: Int

  init(_ index: Int, of count: Int) {
    let steps =
      switch count {
      case 5: [1, 2, 4, 6, 7]
      case 6: [1, 2, 3, 5, 6, 7]
      default: [1, 2, 3, 4, 5, 6, 7]
      }
    number = steps[min(max(index, 0), steps.count - 1)]
  }
}

extension MissingKind {
  /// The class of a table cell without a value; the style sheet draws the sign.
  var cellClass: StaticString {
    switch self {
    case .notReported: "m1"
    case .notYetDue: "m2"
    case .notApplicable: "m3"
    case .withheld: "m4"
    }
  }
}
