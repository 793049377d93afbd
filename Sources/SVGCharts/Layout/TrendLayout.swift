/// Lays a line chart out: from columns to a scene, and a key for what has no label of its own.
struct TrendLayout {
  let trend: Trend
  let figure: String
  let format: ValueFormat
  let words: ChartWords

  /// The plot's height in pixels, the same at every width.
  static let plotHeight = 200.0
  private static let noteRow = 22.0
  private static let headroom = 28.0
  private static let axisRow = 26.0
  private static let widestGutter = 112.0

  /// The scene, and the key beside it.
  func scene() throws(ChartError) -> (scene: Scene, key: ChartKey) {
    // Names beside lines need a gutter, which would stand empty where not all of them fit.
    var hasNames = trend.series.count > 1
    let named = try layOut(hasNames: &hasNames)
    if hasNames || trend.series.count < 2 { return named }
    return try layOut(hasNames: &hasNames)
  }

  private func layOut(hasNames: inout Bool) throws(ChartError) -> (scene: Scene, key: ChartKey) {
    let yLabels = try self.yLabels()
    let left = try leftGutter(for: yLabels)
    let names = DirectNames(trend: trend)
    let gutters = Gutters(
      left: left, right: 24, roomyRight: hasNames ? max(24, names.gutter) : 24)
    let top = (trend.breaks.isEmpty ? 0 : Self.noteRow) + (labelsStandOnMarks ? Self.headroom : 14)
    let marks = TrendMarks(trend: trend, top: top, height: Self.plotHeight)
    let foot = top + Self.plotHeight + marks.signsHeight
    let axis = YearTicks(trend: trend, figure: figure, y: foot + 22)
    let rows = axis.rows(gutters: gutters)
    let height = foot + Self.axisRow + Double(rows - 1) * YearTicks.rowHeight

    var placer = LabelPlacer(height: height, gutters: gutters)
    marks.addObstacles(to: &placer)
    for (value, text) in yLabels {
      let label = TextBox(
        text: text, style: .tick, x: FluidX(share: 0, offset: -8), y: marks.y(value) + top + 4,
        anchor: .end)
      guard placer.place(label) else { throw cannotFit(label) }
    }
    try axis.place(with: &placer, onRows: rows)
    var key = ChartKey()
    hasNames = hasNames && names.place(with: &placer, marks: marks)
    addKeyOfLines(to: &key, hasNames: hasNames)
    key.add(signsOf: trend.series.flatMap { $0.points.map(\.value) }, words: words)
    try addKeyOfRules(to: &key)
    placeBreaks(with: &placer, key: &key)
    try placeValues(with: &placer, marks: marks)
    if trend.series.allSatisfy({ $0.latest == nil }) { placeNoValues(with: &placer, top: top) }

    let scene = Scene(
      height: height, gutters: gutters, plot: (top, Self.plotHeight), paths: marks.paths(),
      shapes: marks.breakShapes(from: 4),
      milestones: marks.milestones, signs: marks.signs, texts: placer.texts)
    return (scene, key)
  }
}

extension TrendLayout {
  private var labelsStandOnMarks: Bool {
    trend.target != nil || trend.series.count == 1 || !trend.projections.isEmpty
  }

  private func yLabels() throws(ChartError) -> [(value: Double, text: String)] {
    var labels: [(value: Double, text: String)] = []
    let ticks = trend.scale.ticks
    for tick in ticks { labels.append((tick, try format.tick(tick, on: trend.scale))) }
    return labels
  }

  private func leftGutter(for labels: [(value: Double, text: String)]) throws(ChartError) -> Double
  {
    var widest = TextBox(text: "", style: .tick, x: FluidX(share: 0), y: 0, anchor: .end)
    for (_, text) in labels {
      let box = TextBox(text: text, style: .tick, x: FluidX(share: 0), y: 0, anchor: .end)
      if box.room > widest.room { widest = box }
    }
    let gutter = max(24, ((widest.room + 8) / 8).rounded(.up) * 8)
    guard gutter <= Self.widestGutter else { throw cannotFit(widest) }
    return gutter
  }

  private func cannotFit(_ label: TextBox) -> ChartError {
    .labelCannotFit(
      figure: figure, label: label.text, width: Int(label.room.rounded(.up)),
      room: Int(Self.widestGutter) - 8)
  }

  private func addKeyOfLines(to key: inout ChartKey, hasNames: Bool) {
    // One line with nothing beside it is named by the heading and the axis.
    let isAlone =
      trend.series.count == 1 && trend.target == nil && trend.rules.isEmpty
      && trend.projections.isEmpty
    if !isAlone {
      for (index, series) in trend.series.enumerated() {
        key.items.append(
          .init(
            swatch: series.isJoined ? .series(index) : .points(index), text: series.name,
            until: hasNames ? .tablet : nil))
      }
    }
    for projection in trend.projections {
      key.items.append(.init(swatch: .projection(projection.series), text: projection.name))
    }
    if let target = trend.target { key.items.append(.init(swatch: .target, text: target.name)) }
  }

  private func addKeyOfRules(to key: inout ChartKey) throws(ChartError) {
    for rule in trend.rules {
      let text = try words.progress.level.filled([
        "label": rule.label, "value": try format.level(rule.value),
      ])
      key.items.append(.init(swatch: .rule, text: text))
    }
  }

  /// Writes each break's label above the plot, beside its line; in the key where there is no room.
  private func placeBreaks(with placer: inout LabelPlacer, key: inout ChartKey) {
    for mark in trend.breaks {
      let share = trend.share(ofYear: Double(mark.year) - 0.5)
      let band = WidthBand.allCases.first { band in
        placer.place(
          [(6.0, TextBox.Anchor.start), (-6.0, .end)].map { offset, anchor in
            TextBox(
              text: mark.label, style: .note, x: FluidX(share: share, offset: offset), y: 16,
              anchor: anchor, from: band)
          })
      }
      if band != .phone {
        key.items.append(.init(swatch: .seriesBreak, text: mark.label, until: band))
      }
    }
  }

  /// Writes the milestones' values, and the latest value of a lone series.
  ///
  /// A value that has no room on a phone shows from the width on where it has; the table has all.
  private func placeValues(with placer: inout LabelPlacer, marks: TrendMarks) throws(ChartError) {
    var labels: [(text: String, style: TextBox.Style, point: ScenePoint)] = []
    if trend.series.count == 1, let series = trend.series.first, let latest = series.latest,
      let point = series.latestPoint
    {
      let text =
        point.value.coverage == nil
        ? try format.label(point.value, words: words) : try format.short(latest.value)
      labels.append((text, .value, marks.point(latest)))
    }
    for projection in trend.projections {
      guard let last = projection.points.last(where: { $0.value.number != nil }),
        let value = last.value.number
      else { continue }
      labels.append(
        (try format.short(value), .note, marks.point(.init(year: last.year, value: value))))
    }
    for milestone in trend.target?.milestones.reversed() ?? [] {
      labels.append((try format.shortLevel(milestone.value), .target, marks.point(milestone)))
    }
    for label in labels {
      for band in WidthBand.allCases {
        if placer.place(Self.candidates(label, top: marks.top, from: band)) { break }
      }
    }
  }

  private static func candidates(
    _ label: (text: String, style: TextBox.Style, point: ScenePoint), top: Double,
    from band: WidthBand
  ) -> [TextBox] {
    let places: [(dx: Double, dy: Double, anchor: TextBox.Anchor)] = [
      (0, -11, .middle), (0, 23, .middle), (4, -11, .end), (-4, -11, .start), (4, 23, .end),
      (-4, 23, .start), (12, 4, .start), (-12, 4, .end),
    ]
    return places.map { place in
      TextBox(
        text: label.text, style: label.style,
        x: FluidX(share: label.point.share, offset: place.dx),
        y: top + label.point.y + place.dy, anchor: place.anchor, from: band)
    }
    // Below the plot's end stand the years.
    .filter { $0.box.bottom <= top + plotHeight }
  }

  private func placeNoValues(with placer: inout LabelPlacer, top: Double) {
    let text = TextBox(
      text: words.frame.noValues, style: .note, x: FluidX(share: 0.5),
      y: top + Self.plotHeight / 2, anchor: .middle)
    // The sentence above the chart says the same, so that no room here loses nothing.
    _ = placer.place(text)
  }
}
