/// Lays out one of several small line charts: the same scale, few labels.
struct PanelLayout {
  let trend: Trend
  let figure: String
  let format: ValueFormat
  /// The gutter that the widest of all panels' labels needs.
  let left: Double
  /// The room for signs of missing values that any of the panels needs, so that all plots line up.
  let signs: Double

  private static let plotHeight = 72.0
  private static let top = 12.0
  private static let widestGutter = 112.0
  /// The widest gutter with which two panels go side by side on a phone.
  private static let narrowGutter = 64.0

  func scene() throws(ChartError) -> Scene {
    let marks = TrendMarks(trend: trend, top: Self.top, height: Self.plotHeight)
    let foot = Self.top + Self.plotHeight + signs
    var texts: [TextBox] = []
    for value in [trend.scale.lower, trend.scale.upper] {
      texts.append(
        TextBox(
          text: try format.tick(value, on: trend.scale), style: .tick,
          x: FluidX(share: 0, offset: -8),
          y: Self.top + marks.y(value) + 4, anchor: .end))
    }
    texts += try years(y: foot + 22)
    return Scene(
      height: foot + 28, gutters: Gutters(left: left, right: 8, roomyRight: 8),
      plot: (Self.top, Self.plotHeight), paths: marks.paths(), shapes: marks.breakShapes(from: 2),
      signs: marks.signs, texts: texts)
  }

  /// The first year and the last.
  private func years(y: Double) throws(ChartError) -> [TextBox] {
    let (first, last) = (trend.years.lowerBound, trend.years.upperBound)
    guard first != last else {
      return [
        TextBox(
          text: String(first), style: .tick, x: FluidX(share: 0.5), y: y, anchor: .middle)
      ]
    }
    let texts = [
      TextBox(text: String(first), style: .tick, x: FluidX(share: 0), y: y, anchor: .middle),
      TextBox(
        text: String(last), style: .tick, x: FluidX(share: 1, offset: 8), y: y, anchor: .end),
    ]
    let room = Self.narrowest(gutter: left) - left
    let width = texts[0].room / 2 + texts[1].room + 4
    guard width <= room else {
      throw ChartError.labelCannotFit(
        figure: figure, label: "\(first) \(last)", width: Int(width.rounded(.up)),
        room: Int(room))
    }
    return texts
  }

  /// The narrowest panel for which labels are laid out, in pixels; the style sheet sees to it.
  static func narrowest(gutter: Double) -> Double { gutter <= narrowGutter ? 132 : 240 }

  /// The gutter for the labels of a scale, the same for all panels.
  static func gutter(
    for scale: LinearScale, figure: String, format: ValueFormat
  ) throws(ChartError) -> Double {
    var widest = (text: "", room: 0.0)
    for value in [scale.lower, scale.upper] {
      let text = try format.tick(value, on: scale)
      let room = TextMetrics.room(text, size: TextBox.Style.tick.size, bold: false)
      if room > widest.room { widest = (text, room) }
    }
    let gutter = max(24, ((widest.room + 8) / 8).rounded(.up) * 8)
    guard gutter <= widestGutter else {
      throw ChartError.labelCannotFit(
        figure: figure, label: widest.text, width: Int(widest.room.rounded(.up)),
        room: Int(widestGutter) - 8)
    }
    return gutter
  }
}
