import Testing

@testable import SVGCharts
@testable import svg_charts

/// Proof without a browser: in random charts no two texts overlap and none leaves its box.
@Suite struct SceneTests {
  @Test(arguments: 0..<40) func randomTrends(_ batch: Int) throws {
    for index in 0..<25 {
      var charts = RandomCharts(seed: UInt64(batch * 25 + index))
      for scene in try scenes(of: charts.trend()) {
        try expectApart(scene, "trend \(batch * 25 + index)")
      }
    }
  }

  @Test(arguments: 0..<20) func randomBullets(_ batch: Int) throws {
    for index in 0..<25 {
      var charts = RandomCharts(seed: UInt64(10_000 + batch * 25 + index))
      for scene in try scenes(of: charts.bullet()) {
        try expectApart(scene, "bullet \(batch * 25 + index)")
      }
    }
  }

  @Test(arguments: 0..<10) func randomMultiples(_ batch: Int) throws {
    for index in 0..<25 {
      var charts = RandomCharts(seed: UInt64(20_000 + batch * 25 + index))
      for scene in try scenes(of: charts.multiples()) {
        try expectApart(scene, "multiples \(batch * 25 + index)")
      }
    }
  }

  @Test(arguments: 0..<10) func randomTimelines(_ batch: Int) throws {
    for index in 0..<25 {
      var charts = RandomCharts(seed: UInt64(30_000 + batch * 25 + index))
      for scene in try scenes(of: charts.timeline()) {
        try expectApart(scene, "timeline \(batch * 25 + index)")
      }
    }
  }

  @Test(arguments: Samples.all.indices) func samples(_ index: Int) throws {
    guard case .figure(let figure) = Samples.all[index].content else { return }
    for scene in try scenes(of: figure) { try expectApart(scene, Samples.all[index].name) }
  }

  @Test func milestoneYearsAlwaysShow() throws {
    for seed in 0..<200 {
      var charts = RandomCharts(seed: UInt64(seed))
      let figure = charts.trend()
      guard case .trend(let trend) = try figure.form() else { continue }
      let shown = try scene(of: figure).scene.texts
        .filter { $0.from == .phone && $0.style == .milestoneTick }.map(\.text)
      let years = trend.target?.milestones.map(\.year) ?? []
      #expect(shown == years.map { String($0) })
    }
  }

  @Test func noNameIsLost() throws {
    for seed in 0..<200 {
      var charts = RandomCharts(seed: UInt64(seed))
      let figure = charts.trend()
      guard case .trend(let trend) = try figure.form() else { continue }
      let (scene, key) = try self.scene(of: figure)
      let names: [String] = trend.series.map { $0.name } + trend.breaks.map { $0.label }
      guard trend.series.count > 1 else { continue }
      for name in names {
        for band in WidthBand.allCases {
          let isDirect = scene.texts.contains { $0.text == name && $0.from <= band }
          let isKeyed = key.items.contains {
            $0.text == name && ($0.until.map { band < $0 } ?? true)
          }
          #expect(isDirect != isKeyed, "\(name) in \(band), seed \(seed)")
        }
      }
    }
  }

  private func format(_ figure: Figure) -> ValueFormat {
    ValueFormat(style: Vietnamese.numbers, unit: figure.unit, decimals: figure.decimals)
  }

  private func scene(of figure: Figure) throws -> (scene: Scene, key: ChartKey) {
    guard case .trend(let trend) = try figure.form() else {
      throw ChartError.nothingToDraw(figure: figure.id)
    }
    return try TrendLayout(
      trend: trend, figure: figure.id, format: format(figure), words: Vietnamese.words
    ).scene()
  }

  /// What is said below every drawing, so that there is one text more to keep apart.
  private static let note = "Illustrative data"

  /// Every scene of a figure, with the widths at which it is shown; tables of text have none.
  private func scenes(of figure: Figure) throws -> [DrawnScene] {
    switch try figure.form() {
    case .trend:
      let scene = try scene(of: figure).scene
      return [DrawnScene(scene: try scene.noted(Self.note, figure: figure.id))]
    case .bullet(let bullet):
      let layout = BulletLayout(
        bullet: bullet, figure: figure.id, format: format(figure),
        words: Vietnamese.words.progress)
      let scene = try layout.scene().scene
      return [DrawnScene(scene: try scene.noted(Self.note, figure: figure.id))]
    case .multiples(let multiples):
      let left = try PanelLayout.gutter(
        for: multiples.scale, figure: figure.id, format: format(figure))
      return try multiples.panels.map { panel in
        let layout = PanelLayout(
          trend: panel.trend, figure: figure.id, format: format(figure), left: left, signs: 0)
        let narrowest = PanelLayout.narrowest(gutter: left)
        let scene = try layout.scene().noted(
          Self.note, figure: figure.id, narrowest: narrowest)
        return DrawnScene(scene: scene, widths: narrowest...WidthBand.widest)
      }
    case .timeline(let timeline):
      let axis = TimelineAxis(
        timeline: timeline, figure: figure.id, words: Vietnamese.words.timeline)
      let scene = Scene(
        height: TimelineAxis.height, gutters: Gutters(left: 0, right: 0, roomyRight: 0),
        plot: (0, TimelineAxis.height), texts: try axis.texts())
      // The axis stands in a cell of 64 in 100, less an inset of 12.
      return [DrawnScene(scene: scene, share: 0.64, inset: 12)]
    case .ranking, .comparison, .stack, .heatmap, .tiles, .waffle: return []
    }
  }

  /// Compares rectangles in pixels, at many widths: nothing of the layout's own reasoning.
  private func expectApart(_ drawn: DrawnScene, _ name: String) throws {
    let scene = drawn.scene
    for box in stride(from: drawn.widths.lowerBound, through: drawn.widths.upperBound, by: 7) {
      let band = WidthBand.allCases.last { $0.widths.0 <= box } ?? .phone
      let width = box * drawn.share - drawn.inset
      let plot = scene.gutters.plot(width: width, band: band)
      let boxes = scene.texts.filter { $0.from <= band }.map { text in
        let box = text.box
        return (
          text: text.text, left: box.left.pixels(plot: plot), right: box.right.pixels(plot: plot),
          top: box.top, bottom: box.bottom
        )
      }
      for (index, box) in boxes.enumerated() {
        if box.left < 0 || box.right > width || box.top < 0 || box.bottom > scene.height {
          Issue.record("\(name): '\(box.text)' leaves the box at \(width)")
        }
        for other in boxes[(index + 1)...] {
          let isBeside = box.right <= other.left || other.right <= box.left
          let isAboveOrBelow = box.bottom <= other.top || other.bottom <= box.top
          if !isBeside, !isAboveOrBelow {
            Issue.record("\(name): '\(box.text)' and '\(other.text)' overlap at \(width)")
          }
        }
      }
    }
  }
}

/// A scene and the widths, in pixels of the chart's box, at which it is shown.
private struct DrawnScene {
  var scene: Scene
  var widths = WidthBand.narrowest...WidthBand.widest
  /// How much of the box the scene has.
  var share = 1.0
  var inset = 0.0
}
