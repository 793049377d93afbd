import Testing

@testable import SVGCharts

/// Proof without a browser: in random charts no two texts overlap and none leaves its box.
@Suite struct SceneTests {
  @Test(arguments: 0..<40) func randomTrends(_ batch: Int) throws {
    for index in 0..<25 {
      var charts = RandomCharts(seed: UInt64(batch * 25 + index))
      try expectApart(try scene(of: charts.trend()).scene, "trend \(batch * 25 + index)")
    }
  }

  @Test(arguments: 0..<20) func randomBullets(_ batch: Int) throws {
    for index in 0..<25 {
      var charts = RandomCharts(seed: UInt64(10_000 + batch * 25 + index))
      try expectApart(try scene(of: charts.bullet()).scene, "bullet \(batch * 25 + index)")
    }
  }

  @Test(arguments: Samples.all.indices) func samples(_ index: Int) throws {
    let (name, figure) = Samples.all[index]
    if case .ranking = try figure.form() { return }
    try expectApart(try scene(of: figure).scene, name)
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

  private func scene(of figure: Figure) throws -> (scene: Scene, key: ChartKey) {
    let format = ValueFormat(
      style: Vietnamese.numbers, unit: figure.unit, decimals: figure.decimals)
    switch try figure.form() {
    case .trend(let trend):
      return try TrendLayout(
        trend: trend, figure: figure.id, format: format, words: Vietnamese.words
      ).scene()
    case .bullet(let bullet):
      return try BulletLayout(
        bullet: bullet, figure: figure.id, format: format, words: Vietnamese.words.progress
      ).scene()
    case .ranking: throw ChartError.nothingToDraw(figure: figure.id)
    }
  }

  /// Compares rectangles in pixels, at many widths: nothing of the layout's own reasoning.
  private func expectApart(_ scene: Scene, _ name: String) throws {
    for width in stride(from: 280.0, through: 760, by: 7) {
      let band = try #require(WidthBand.allCases.last { $0.widths.0 <= width })
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
