import Testing

@testable import SVGCharts
@testable import svg_charts

/// What a drawing shows, read back from its geometry, is what the table says.
@Suite struct PlottedValuesTests {
  @Test(arguments: 0..<200) func lines(_ seed: Int) throws {
    var charts = RandomCharts(seed: UInt64(40_000 + seed))
    let figure = charts.trend()
    guard case .trend(let trend) = try figure.form() else { return }
    let format = ValueFormat(
      style: Vietnamese.numbers, unit: figure.unit, decimals: figure.decimals)
    let scene = try TrendLayout(
      trend: trend, figure: figure.id, format: format, words: Vietnamese.words
    ).scene().scene
    let table = try DataTable(
      trend, title: figure.title, format: format, words: Vietnamese.words)
    for (index, series) in trend.series.enumerated() {
      let dots = scene.paths.flatMap { path -> [ScenePoint] in
        guard case .dots(index) = path.role else { return [] }
        return path.runs.flatMap { $0 }
      }
      let drawn = dots.map { dot in
        let span = Double(trend.years.upperBound - trend.years.lowerBound)
        let year = trend.years.lowerBound + Int((dot.share * span).rounded())
        let share = 1 - dot.y / TrendLayout.plotHeight
        return (year, trend.scale.lower + share * (trend.scale.upper - trend.scale.lower))
      }
      let measured = series.points.filter { $0.value.number != nil }
      #expect(drawn.count == measured.count)
      for (point, read) in zip(measured, drawn) {
        let value = try #require(point.value.number)
        if trend.years.count > 1 { #expect(read.0 == point.year) }
        #expect(abs(read.1 - value) <= 1e-9 * (trend.scale.upper - trend.scale.lower))
        let row = try #require(table.rows.first { $0.header == String(point.year) })
        guard case .value(let text) = row.cells[index] else {
          Issue.record("no value for \(point.year)")
          continue
        }
        #expect(text == (try format.cell(point.value, words: Vietnamese.words)))
        // Rounded, but never to nothing.
        let rounded = format.style.plain(value, decimals: figure.decimals)
        #expect(rounded == "0" ? value == 0 || text != "0" : text.hasPrefix(rounded))
      }
    }
  }

  @Test(arguments: 0..<100) func bars(_ seed: Int) throws {
    var charts = RandomCharts(seed: UInt64(50_000 + seed))
    let figure = charts.tables()[0]
    guard case .ranking(let ranking) = try figure.form() else { return }
    let page = String(
      decoding: try figure.html(words: Vietnamese.words, numbers: Vietnamese.numbers),
      as: UTF8.self)
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("<tr><th scope=\"row\"") }
    #expect(lines.count == ranking.rows.count)
    for (row, line) in zip(ranking.rows, lines) {
      guard let value = row.value.number else {
        #expect(line.contains("chart-absent") && !line.contains("chart-bar"))
        continue
      }
      let scale = ranking.scale.upper - ranking.scale.lower
      let width = line.firstMatch(of: /width="([0-9.]+)%"/).flatMap { Double($0.1) } ?? 0
      #expect(abs(width / 100 * scale - abs(value)) <= 0.00005 * scale + 1e-9, "\(line)")
    }
  }

  @Test func aHundredSquaresAlways() throws {
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      let parts = (0..<Int.random(in: 1...4, using: &random)).map {
        (name: "Phần \($0)", value: Double.random(in: 0...1_000, using: &random))
      }
      guard case .waffle(let waffle) = try Samples.waffle("w", parts).form() else { continue }
      #expect(waffle.parts.reduce(0) { $0 + $1.squares } == 100)
      let whole = parts.reduce(0) { $0 + $1.value }
      for (part, given) in zip(waffle.parts, parts) {
        #expect(abs(Double(part.squares) - given.value / whole * 100) < 1)
      }
    }
  }

  @Test func cellsHaveTheShadeOfTheirNumber() throws {
    let classes = try Classes(
      .equal(5), values: [0, 12, 55, 100], scale: .range(0...100), figure: "x")
    #expect(classes.thresholds == [20, 40, 60, 80])
    #expect([0, 19.9, 20, 79.9, 80, 100].map(classes.index) == [0, 0, 1, 3, 4, 4])
  }

  @Test func noLevelOfABulletIsLost() throws {
    for seed in 0..<300 {
      var charts = RandomCharts(seed: UInt64(60_000 + seed))
      let figure = charts.bullet()
      guard case .bullet(let bullet) = try figure.form() else { continue }
      let format = ValueFormat(
        style: Vietnamese.numbers, unit: figure.unit, decimals: figure.decimals)
      let words = Vietnamese.words.progress
      let (scene, key) = try BulletLayout(
        bullet: bullet, figure: figure.id, format: format, words: words
      ).scene()
      let said = scene.texts.map(\.text) + key.items.map(\.text)
      for level in bullet.targets.map({ ($0.label, $0.value) })
        + bullet.rules.map({ ($0.label, $0.value) })
      {
        let text = try words.level.filled(["label": level.0, "value": try format.full(level.1)])
        #expect(said.contains(text))
      }
    }
  }
}
