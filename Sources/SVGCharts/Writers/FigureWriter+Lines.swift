import Markup

/// Figures that are drawn as scenes.
extension FigureWriter {
  func parts(of trend: Trend) throws(ChartError) -> Parts {
    let sentences = TrendSentences(trend: trend, format: format, words: words)
    let layout = TrendLayout(trend: trend, figure: figure.id, format: format, words: words)
    let (scene, key) = try layout.scene()
    var html = MarkupWriter(capacity: 4096)
    axis(try format.heading(trend.valueName, words: words.frame), to: &html)
    KeyWriter(key: key).write(to: &html)
    SceneWriter(
      scene: try noted(scene), id: figure.id, sentence: sentenceID,
      details: try sentences.details()
    ).write(to: &html)
    return Parts(
      summary: try sentences.summary(), chart: html.fragment,
      table: try DataTable(trend, title: figure.title, format: format, words: words))
  }

  func parts(of multiples: Multiples) throws(ChartError) -> Parts {
    let sentences = MultiplesSentences(multiples: multiples, format: format, words: words)
    let points = multiples.panels.flatMap { $0.trend.series.flatMap(\.points) }
    var key = ChartKey()
    if let trend = multiples.panels.first?.trend {
      try key.add(trend.rules, as: .rule, format: format, words: words)
      for mark in trend.breaks { key.items.append(.init(swatch: .seriesBreak, text: mark.label)) }
    }
    key.add(signsOf: points.map(\.value), words: words)
    var html = MarkupWriter(capacity: 2048 * (multiples.panels.count + 1))
    axis(try sentences.scale(), to: &html)
    KeyWriter(key: key).write(to: &html)
    try MultiplesWriter(multiples: multiples, id: figure.id, format: format, words: words)
      .write(to: &html)
    return Parts(
      summary: try sentences.summary(), chart: html.fragment,
      table: try DataTable(multiples, title: figure.title, format: format, words: words))
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
    case .soft, .partial: html.text(try format.sentence(bullet.value, words: words))
    case .missing(let kind): html.text(words.missing[kind])
    }
    html.raw("</strong> ")
    html.text(bullet.name)
    html.raw("</p>\n")
    SceneWriter(
      scene: try noted(scene), id: figure.id, sentence: sentenceID,
      details: try sentences.details()
    ).write(to: &html)
    KeyWriter(key: key).write(to: &html)
    return Parts(
      summary: summary, chart: html.fragment,
      table: try DataTable(bullet, title: figure.title, format: format, words: words))
  }

  func parts(of waffle: Waffle) throws(ChartError) -> Parts {
    let sentences = PartsSentences(format: format, words: words)
    let summary = try sentences.summary(of: waffle)
    var html = MarkupWriter(capacity: 2048)
    html.raw("<div class=\"chart-share\">\n")
    WaffleWriter(waffle: waffle, id: figure.id, note: words.frame.dataNote).write(to: &html)
    let items = try sentences.list(waffle.parts.map { ($0.name, $0.value) })
    var key = ChartKey()
    for (index, item) in items.enumerated() {
      let swatch =
        waffle.parts[index].value.missing.map(ChartKey.Swatch.missing) ?? .part(index)
      key.items.append(.init(swatch: swatch, text: item))
    }
    html.raw("<div>")
    KeyWriter(key: key).write(to: &html)
    if waffle.parts.contains(where: { $0.squares > 0 }) {
      axis(words.parts.square, to: &html)
    }
    html.raw("</div></div>\n")
    return Parts(
      summary: summary, chart: html.fragment,
      table: try DataTable(waffle, title: figure.title, format: format, words: words))
  }

  private func noted(_ scene: Scene) throws(ChartError) -> Scene {
    try scene.noted(words.frame.dataNote, figure: figure.id)
  }

  /// The id of the visible sentence, which describes the drawing.
  var sentenceID: String { "\(figure.id)-text" }

  /// What the value axis counts.
  func axis(_ text: String, to html: inout MarkupWriter) {
    html.raw("<p class=\"chart-axis\">")
    html.text(text)
    html.raw("</p>\n")
  }
}
