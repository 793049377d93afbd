import Markup

/// Writes small multiples: a grid that flows, in each place a name, the latest value and a drawing.
struct MultiplesWriter {
  let multiples: Multiples
  let id: String
  let format: ValueFormat
  let words: ChartWords

  func write(to html: inout MarkupWriter) throws(ChartError) {
    let left = try PanelLayout.gutter(for: multiples.scale, figure: id, format: format)
    let signs =
      multiples.panels.map {
        TrendMarks(trend: $0.trend, top: 0, height: 0).signsHeight
      }.max() ?? 0
    html.raw(
      PanelLayout.narrowest(gutter: left) > 132
        ? "<div class=\"chart-panels chart-broad\">\n" : "<div class=\"chart-panels\">\n")
    for (index, panel) in multiples.panels.enumerated() {
      let id = "\(id)-\(index + 1)"
      html.raw("<div class=\"chart-panel\"><p")
      html.attribute("id", "\(id)-title")
      html.raw(">")
      RowFrame(words: words).linked(panel.name, panel.link, to: &html)
      html.raw(" <strong>")
      html.text(try latest(of: panel))
      html.raw("</strong></p>\n")
      let sentences = TrendSentences(trend: panel.trend, format: format, words: words)
      let layout = PanelLayout(
        trend: panel.trend, figure: id, format: format, left: left, signs: signs)
      let scene = try layout.scene().noted(
        words.frame.dataNote, figure: id, narrowest: PanelLayout.narrowest(gutter: left))
      SceneWriter(scene: scene, id: id, sentence: nil, details: try sentences.all())
        .write(to: &html)
      html.raw("</div>\n")
    }
    html.raw("</div>\n")
  }

  /// The latest value, with its year where that is not the axis' last.
  private func latest(of panel: Multiples.Panel) throws(ChartError) -> String {
    guard let series = panel.trend.series.first, let latest = series.latestPoint else {
      return panel.trend.series.first?.points.last?.value.missing.map { words.missing[$0] }
        ?? words.frame.noEntry
    }
    let value = try format.label(latest.value, words: words)
    guard latest.year != multiples.years.upperBound else { return value }
    return try words.trend.item.filled(["value": value, "year": String(latest.year)])
  }
}
