import Markup

extension Figure {
  /// The figure as a picture of one size: a whole SVG file in UTF-8, which needs no style sheet.
  ///
  /// Lines and bullets are drawn, from the same scene as on a page; of charts that are made of
  /// rows and cells the picture has the sentence, in large letters. Colours are the light ones.
  /// Where a consumer wants a bitmap, `rsvg-convert` (Debian: librsvg2-bin) makes one.
  ///
  /// - Parameters:
  ///   - size: The picture's size.
  ///   - words: Every word that it shows.
  ///   - numbers: How it writes numbers.
  /// - Returns: The SVG file.
  /// - Throws: ``ChartError``; in particular that the title or the sentence has no room.
  public func svg(
    size: FigureSize = .shareCard, words: ChartWords, numbers: NumberStyle
  ) throws(ChartError) -> [UInt8] {
    let format = ValueFormat(style: numbers, unit: unit, decimals: decimals)
    let card = CardWriter(figure: self, size: size, format: format, words: words)
    return try card.write(try form())
  }
}

/// Writes a figure's card: title, drawing or sentence, source.
struct CardWriter {
  let figure: Figure
  let size: FigureSize
  let format: ValueFormat
  let words: ChartWords

  private static let margin = 48.0
  private static let foot = 24.0
  /// The widest scale of a drawing: beyond it lines look coarse.
  private static let largestScale = 1.6
  private let ink = FixedInk(palette: .light)

  /// Pixels of the card of 1200 by 630 for each pixel of this size.
  private var unit: Double { min(size.width / 1200, size.height / 630) }
  private var inner: (width: Double, height: Double) { (size.width / unit, size.height / unit) }
}

extension CardWriter {
  func write(_ form: FigureForm) throws(ChartError) -> [UInt8] {
    var svg = MarkupWriter(capacity: 8192)
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    svg.attribute("width", size.width)
    svg.attribute("height", size.height)
    svg.raw(" viewBox=\"0 0 ")
    svg.number(inner.width)
    svg.raw(" ")
    svg.number(inner.height)
    svg.raw("\" role=\"img\" font-family=\"Noto Sans,Roboto,Arial,sans-serif\"><title>")
    svg.text(figure.title)
    svg.raw("</title><rect width=\"100%\" height=\"100%\"")
    svg.attribute("fill", ink.palette.paper)
    svg.raw("/>\n")
    let top = try title(to: &svg)
    switch form {
    case .trend(let trend):
      let layout = TrendLayout(trend: trend, figure: figure.id, format: format, words: words)
      let (scene, key) = try layout.scene()
      draw(scene, key, from: top, to: &svg)
    case .bullet(let bullet):
      let layout = BulletLayout(
        bullet: bullet, figure: figure.id, format: format, words: words.progress)
      let (scene, key) = try layout.scene()
      let sentences = ProgressSentences(bullet: bullet, format: format, words: words)
      let generated = try sentences.summary()
      let sentence = figure.summary ?? generated
      let end = try paragraph(
        sentence, sizes: [30, 26, 22], bold: false, from: top + 16, lines: 4, to: &svg)
      draw(scene, key, from: end, to: &svg)
    case .ranking, .comparison, .stack, .waffle, .multiples, .heatmap, .tiles, .timeline:
      let writer = FigureWriter(figure: figure, format: format, words: words)
      let generated = try writer.parts(of: form).summary
      let sentence = figure.summary ?? generated
      try paragraph(sentence, sizes: [36, 30, 24], bold: false, from: top + 28, to: &svg)
    }
    source(to: &svg)
    svg.raw("</svg>\n")
    return svg.bytes
  }

  /// Writes the title, and says where it ends.
  private func title(to svg: inout MarkupWriter) throws(ChartError) -> Double {
    try paragraph(
      figure.title, sizes: [44, 36, 30], bold: true, from: Self.margin, lines: 2, to: &svg)
  }

  /// Writes text in the largest of some sizes in which it has room.
  @discardableResult
  private func paragraph(
    _ text: String, sizes: [Double], bold: Bool, from top: Double, lines most: Int = 7,
    to svg: inout MarkupWriter
  ) throws(ChartError) -> Double {
    let width = inner.width - 2 * Self.margin
    for size in sizes {
      let height = size * 1.35
      let room = Int((inner.height - top - Self.margin - Self.foot) / height)
      let breaker = TextLines(size: size, isBold: bold, width: width)
      guard let lines = breaker.lines(text, atMost: min(most, room)) else { continue }
      for (index, line) in lines.enumerated() {
        svg.raw("<text")
        svg.attribute("x", Self.margin)
        svg.attribute("y", top + size + Double(index) * height)
        svg.attribute("font-size", size)
        if bold { svg.raw(" font-weight=\"700\"") }
        svg.attribute("fill", ink.palette.ink)
        svg.raw(">")
        svg.text(line)
        svg.raw("</text>\n")
      }
      return top + Double(lines.count) * height
    }
    throw ChartError.labelCannotFit(
      figure: figure.id, label: text,
      width: Int(TextMetrics.advance(text, bold: bold) * (sizes.last ?? 0)),
      room: Int(width) * most)
  }

  /// Draws key and scene as large as the rest of the card allows, in its middle.
  private func draw(
    _ scene: Scene, _ key: ChartKey, from top: Double, to svg: inout MarkupWriter
  ) {
    let width = inner.width - 2 * Self.margin
    let height = inner.height - top - 2 * Self.foot - Self.margin
    // The widest scene that fits: the larger the scale, the fewer pixels a scene is wide.
    var scale = min(Self.largestScale, width / WidthBand.wide.widths.0)
    let keyHeight = FixedKeyWriter(key: key, width: width / scale, ink: ink).height
    scale = min(scale, height / (scene.height + keyHeight))
    let sceneWidth = min(width / scale, 1_000)
    let writer = FixedKeyWriter(key: key, width: sceneWidth, ink: ink)
    svg.raw("<g transform=\"translate(")
    svg.number(Self.margin + (width - sceneWidth * scale) / 2)
    svg.raw(" ")
    // What is left of the height stands above and below.
    let left = height - (scene.height + writer.height) * scale
    svg.number(top + Self.foot + max(0, left / 2))
    svg.raw(") scale(")
    svg.number(scale, decimals: 3)
    svg.raw(")\">\n")
    writer.write(to: &svg)
    svg.raw("<g transform=\"translate(0 ")
    svg.number(writer.height)
    svg.raw(")\">\n")
    FixedSceneWriter(scene: scene, width: sceneWidth, ink: ink).write(to: &svg)
    svg.raw("</g></g>\n")
  }

  private func source(to svg: inout MarkupWriter) {
    let source = figure.source.map { source in
      "\(words.frame.source): \(source.text)" + (source.date.map { " · \($0)" } ?? "")
    }
    let parts = [words.frame.dataNote, source].compactMap { $0 }
    guard !parts.isEmpty else { return }
    let text = parts.joined(separator: ". ")
    let breaker = TextLines(size: 20, isBold: false, width: inner.width - 2 * Self.margin)
    for line in breaker.lines(text, atMost: 1) ?? [
      words.frame.dataNote ?? figure.source?.text ?? ""
    ] {
      svg.raw("<text")
      svg.attribute("x", Self.margin)
      svg.attribute("y", inner.height - Self.foot)
      svg.raw(" font-size=\"20\"")
      svg.attribute("fill", ink.palette.muted)
      svg.raw(">")
      svg.text(line)
      svg.raw("</text>\n")
    }
  }
}
