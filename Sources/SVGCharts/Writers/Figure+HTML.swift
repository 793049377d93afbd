import Markup

extension Figure {
  /// The whole `<figure>` as UTF-8: heading, sentence, chart, table and source.
  ///
  /// The same figure, words and style give the same bytes always.
  ///
  /// - Parameters:
  ///   - headingLevel: Which heading the figure has on its page.
  ///   - words: Every word that it shows.
  ///   - numbers: How it writes numbers.
  /// - Returns: The figure's markup.
  /// - Throws: ``ChartError`` where the data cannot be drawn honestly; nothing is written then.
  public func html(
    headingLevel: HeadingLevel = .h3, words: ChartWords, numbers: NumberStyle
  ) throws(ChartError) -> [UInt8] {
    let format = ValueFormat(style: numbers, unit: unit, decimals: decimals)
    let writer = FigureWriter(figure: self, format: format, words: words)
    let parts = try writer.parts(of: try form())
    return writer.frame(parts, level: headingLevel).bytes
  }
}

/// Writes what stands around every chart, and brings each chart's parts together.
struct FigureWriter {
  let figure: Figure
  let format: ValueFormat
  let words: ChartWords

  /// What the charts differ in.
  struct Parts {
    var summary: String
    /// What stands in the chart's box.
    var chart: MarkupFragment
    /// The data table, where the chart is not one itself.
    var table: DataTable?
  }
}

extension FigureWriter {
  func frame(_ parts: Parts, level: HeadingLevel) -> MarkupFragment {
    var html = MarkupWriter(capacity: parts.chart.bytes.count + 2048)
    html.raw("<figure class=\"figure\"")
    html.attribute("id", figure.id)
    html.raw(">\n")
    heading(level, to: &html)
    html.raw("<p class=\"figure-summary\"")
    html.attribute("id", sentenceID)
    html.raw(">")
    html.text(figure.summary ?? parts.summary)
    html.raw("</p>\n<div class=\"chart-box\">\n")
    html.fragment(parts.chart)
    html.raw("</div>\n")
    if let table = parts.table { details(table, to: &html) }
    source(to: &html)
    html.raw("</figure>\n")
    return html.fragment
  }

  private func heading(_ level: HeadingLevel, to html: inout MarkupWriter) {
    switch level {
    case .h2: html.raw("<h2 class=\"figure-title\"")
    case .h3: html.raw("<h3 class=\"figure-title\"")
    case .h4: html.raw("<h4 class=\"figure-title\"")
    }
    html.attribute("id", "\(figure.id)-title")
    html.raw(">")
    html.text(figure.title)
    switch level {
    case .h2: html.raw("</h2>\n")
    case .h3: html.raw("</h3>\n")
    case .h4: html.raw("</h4>\n")
    }
  }

  private func details(_ table: DataTable, to html: inout MarkupWriter) {
    html.raw("<details class=\"figure-data\"><summary>")
    html.text(words.frame.dataTable)
    html.raw("</summary>\n<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"")
    html.attribute("aria-label", "\(words.frame.dataTable): \(figure.title)")
    html.raw(">")
    table.write(to: &html)
    html.raw("</div></details>\n")
  }

  /// Where the numbers come from, and what must be said of them.
  private func source(to html: inout MarkupWriter) {
    guard figure.source != nil || words.frame.dataNote != nil else { return }
    html.raw("<p class=\"figure-source\">")
    if let note = words.frame.dataNote {
      html.raw("<strong>")
      html.text(note)
      html.raw(".</strong>")
      if figure.source != nil { html.raw(" ") }
    }
    if let source = figure.source { write(source, to: &html) }
    html.raw("</p>\n")
  }

  private func write(_ source: FigureSource, to html: inout MarkupWriter) {
    html.text("\(words.frame.source): ")
    if let href = source.href {
      html.raw("<a")
      html.attribute("href", href)
      html.raw(">")
      html.text(source.text)
      html.raw("</a>")
    } else {
      html.text(source.text)
    }
    if let date = source.date { html.text(" · \(date)") }
    if let csv = source.csv {
      html.raw(" · <a")
      html.attribute("href", csv)
      html.raw(" download>")
      html.text(words.frame.downloadCSV)
      html.raw("</a>")
    }
  }
}

extension FigureWriter {
  func parts(of form: FigureForm) throws(ChartError) -> Parts {
    switch form {
    case .trend(let trend): try parts(of: trend)
    case .ranking(let ranking): try parts(of: ranking)
    case .bullet(let bullet): try parts(of: bullet)
    case .comparison(let comparison): try parts(of: comparison)
    case .stack(let stack): try parts(of: stack)
    case .waffle(let waffle): try parts(of: waffle)
    case .multiples(let multiples): try parts(of: multiples)
    case .heatmap(let heatmap): try parts(of: heatmap)
    case .tiles(let tiles): try parts(of: tiles)
    case .timeline(let timeline): try parts(of: timeline)
    }
  }
}
