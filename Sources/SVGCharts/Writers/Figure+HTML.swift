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
    let format = ValueFormat(style: numbers, unit: unit, decimals: min(max(decimals, 0), 6))
    let writer = FigureWriter(figure: self, format: format, words: words)
    let parts =
      switch try form() {
      case .trend(let trend): try writer.parts(of: trend)
      case .ranking(let ranking): try writer.parts(of: ranking)
      case .bullet(let bullet): try writer.parts(of: bullet)
      }
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
    html.raw("<p class=\"figure-summary\">")
    html.text(figure.summary ?? parts.summary)
    html.raw("</p>\n<div class=\"chart-box\">\n")
    html.fragment(parts.chart)
    html.raw("</div>\n")
    if let table = parts.table { details(table, to: &html) }
    if let source = figure.source { self.source(source, to: &html) }
    html.raw("</figure>\n")
    return html.fragment
  }

  private func heading(_ level: HeadingLevel, to html: inout MarkupWriter) {
    switch level {
    case .h2: html.raw("<h2 class=\"figure-title\">")
    case .h3: html.raw("<h3 class=\"figure-title\">")
    case .h4: html.raw("<h4 class=\"figure-title\">")
    }
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

  private func source(_ source: FigureSource, to html: inout MarkupWriter) {
    html.raw("<p class=\"figure-source\">")
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
    html.raw("</p>\n")
  }
}

extension FigureWriter {
  func parts(of trend: Trend) throws(ChartError) -> Parts {
    let sentences = TrendSentences(trend: trend, format: format, words: words)
    let layout = TrendLayout(trend: trend, figure: figure.id, format: format, words: words)
    let (scene, key) = try layout.scene()
    let summary = try sentences.summary()
    var html = MarkupWriter(capacity: 4096)
    html.raw("<p class=\"chart-axis\">")
    html.text(try format.heading(trend.valueName, words: words.frame))
    html.raw("</p>\n")
    KeyWriter(key: key).write(to: &html)
    SceneWriter(
      scene: scene, id: figure.id, title: figure.title,
      description: Self.join(summary, try sentences.details())
    ).write(to: &html)
    return Parts(
      summary: summary, chart: html.fragment,
      table: try DataTable(trend, title: figure.title, format: format, words: words))
  }

  func parts(of bullet: Bullet) throws(ChartError) -> Parts {
    let sentences = ProgressSentences(bullet: bullet, format: format, words: words)
    let layout = BulletLayout(
      bullet: bullet, figure: figure.id, format: format, words: words.progress)
    let (scene, key) = try layout.scene()
    let summary = try sentences.summary()
    var html = MarkupWriter(capacity: 2048)
    html.raw("<p class=\"chart-now\"><strong>")
    switch bullet.value {
    case .number(let value): html.text(try format.full(value))
    case .missing(let kind): html.text(words.missing[kind])
    }
    html.raw("</strong> ")
    html.text(bullet.name)
    html.raw("</p>\n")
    SceneWriter(
      scene: scene, id: figure.id, title: figure.title,
      description: Self.join(summary, try sentences.details())
    ).write(to: &html)
    KeyWriter(key: key).write(to: &html)
    return Parts(
      summary: summary, chart: html.fragment,
      table: try DataTable(bullet, title: figure.title, format: format, words: words))
  }

  func parts(of ranking: Ranking) throws(ChartError) -> Parts {
    let sentences = RankingSentences(ranking: ranking, format: format, words: words)
    var html = MarkupWriter(capacity: 512 * (ranking.rows.count + 1))
    var key = ChartKey()
    for rule in ranking.rules {
      let text = try words.progress.level.filled([
        "label": rule.label, "value": try format.full(rule.value),
      ])
      key.items.append(.init(swatch: .ruleTick, text: text))
    }
    KeyWriter(key: key).write(to: &html)
    try RowsWriter(ranking: ranking, title: figure.title, format: format, words: words)
      .write(to: &html)
    return Parts(summary: try sentences.summary(), chart: html.fragment, table: nil)
  }

  private static func join(_ first: String, _ second: String) -> String {
    second.isEmpty ? first : "\(first) \(second)"
  }
}
