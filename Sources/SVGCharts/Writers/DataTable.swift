import Markup

/// The numbers behind a chart as a table: what is plotted is what stands here.
struct DataTable {
  var caption: String
  var columns: [String]
  var rows: [(header: String, cells: [Cell])]

  enum Cell {
    case value(String)
    case word(String)
  }
}

extension DataTable {
  init(
    _ trend: Trend, title: String, format: ValueFormat, words: ChartWords
  ) throws(ChartError) {
    caption = title
    columns = [trend.yearName]
    for series in trend.series {
      columns.append(try format.heading(series.name, words: words.frame))
    }
    for projection in trend.projections {
      columns.append(try format.heading(projection.name, words: words.frame))
    }
    if let target = trend.target {
      columns.append(try format.heading(target.name, words: words.frame))
    }
    rows = []
    for year in Self.years(of: trend) {
      var cells: [Cell] = []
      for series in trend.series {
        let point = series.points.first { $0.year == year }
        cells.append(try Self.cell(point?.value, format: format, words: words))
      }
      for projection in trend.projections {
        let point = projection.points.first { $0.year == year }
        cells.append(try Self.cell(point?.value, format: format, words: words))
      }
      if let target = trend.target {
        // Where the way starts is no target.
        let milestone = target.milestones.first { $0.year == year }
        cells.append(
          milestone.map { .value(format.levelCell($0.value)) } ?? .word(words.frame.noEntry))
      }
      rows.append((String(year), cells))
    }
  }

  init(
    _ bullet: Bullet, title: String, format: ValueFormat, words: ChartWords
  ) throws(ChartError) {
    caption = title
    columns = []
    rows = [
      (bullet.name, [try Self.cell(bullet.value, format: format, words: words, isFull: true)])
    ]
    let sentences = ProgressSentences(bullet: bullet, format: format, words: words)
    for (label, value) in sentences.levels {
      rows.append((label, [.value(try format.level(value))]))
    }
  }

  /// The years for which anything is said, in order.
  private static func years(of trend: Trend) -> [Int] {
    var years = Set(trend.series.flatMap { $0.points.map(\.year) })
    years.formUnion(trend.projections.flatMap { $0.points.map(\.year) })
    years.formUnion(trend.target?.milestones.map(\.year) ?? [])
    return years.sorted()
  }

  static func cell(
    _ value: ChartValue?, format: ValueFormat, words: ChartWords, isFull: Bool = false
  ) throws(ChartError) -> Cell {
    guard let value else { return .word(words.frame.noEntry) }
    // The unit stands in the column's heading, where there is one.
    let text =
      isFull
      ? try format.sentence(value, words: words) : try format.cell(value, words: words)
    return value.missing == nil ? .value(text) : .word(text)
  }
}

extension DataTable {
  func write(to html: inout MarkupWriter) {
    html.raw("<table>\n<caption>")
    html.text(caption)
    html.raw("</caption>\n")
    if !columns.isEmpty {
      html.raw("<thead><tr>")
      for column in columns {
        html.raw("<th scope=\"col\">")
        html.text(column)
        html.raw("</th>")
      }
      html.raw("</tr></thead>\n")
    }
    html.raw("<tbody>\n")
    for row in rows {
      html.raw("<tr><th scope=\"row\">")
      html.text(row.header)
      html.raw("</th>")
      for cell in row.cells {
        switch cell {
        case .value(let text):
          html.raw("<td>")
          html.text(text)
        case .word(let text):
          html.raw("<td class=\"chart-none\">")
          html.text(text)
        }
        html.raw("</td>")
      }
      html.raw("</tr>\n")
    }
    html.raw("</tbody>\n</table>")
  }
}
