import Testing

@testable import SVGCharts
@testable import svg_charts

/// Missing is not zero, lines bridge nothing, and the same input gives the same bytes.
@Suite struct HonestyTests {
  private func html(_ figure: Figure) throws -> String {
    String(
      decoding: try figure.html(words: Vietnamese.words, numbers: Vietnamese.numbers),
      as: UTF8.self)
  }

  private func bar(_ value: ChartValue) -> Figure {
    Figure(id: "x", title: "T", unit: .percent, scale: .range(0...100)) {
      BarMark(
        [UnitRow(name: "A", value: value)], name: .value("Nơi", \.name),
        value: .value("Tỷ lệ", \.value))
    }
  }

  @Test func zeroAndEachKindOfMissingLookDifferent() throws {
    let values = [ChartValue.number(0)] + MissingKind.allCases.map(ChartValue.missing)
    let pages = try values.map { try html(bar($0)) }
    #expect(Set(pages).count == 5)
    #expect(pages[0].contains("chart-nil"))
    for page in pages.dropFirst() {
      #expect(!page.contains("chart-nil"))
      #expect(!page.contains("0%</td>"))
      #expect(page.contains("chart-absent"))
    }
  }

  @Test func linesBridgeNoGapAndNoBreak() throws {
    guard case .trend(let trend) = try Samples.lineWithBreakAndGaps.form() else {
      Issue.record("not a trend")
      return
    }
    let runs = trend.runs(of: trend.series[0]).map { $0.map(\.year) }
    #expect(runs == [[2018, 2019], [2021], [2023, 2024], [2025]])
  }

  @Test func yearsWithoutEntriesAreGaps() throws {
    let figure = Figure(id: "x", title: "T") {
      LineMark(
        [YearRow(2020, 1), YearRow(2022, 2), YearRow(2023, 3)], x: .value("Năm", \.year),
        y: .value("Giá trị", \.value), series: "A")
    }
    guard case .trend(let trend) = try figure.form() else {
      Issue.record("not a trend")
      return
    }
    #expect(trend.runs(of: trend.series[0]).map { $0.map(\.year) } == [[2020], [2022, 2023]])
  }

  @Test func noChangeIsComputedOverABreak() throws {
    let page = try html(Samples.lineWithBreakAndGaps)
    #expect(!page.contains("Tăng"))
    #expect(page.contains("Toàn đặc khu: 15.730 lượt (năm 2025)."))
  }

  @Test func differencesNeverReadAsNone() throws {
    let format = ValueFormat(style: Vietnamese.numbers, unit: .percent, decimals: 1)
    #expect(try format.difference(69.96, 70) == "0,04 điểm %")
    #expect(try format.difference(70, 70) == "0,0 điểm %")
  }

  @Test(arguments: [
    (0.0, 1, "0"), (-0.04, 1, "0"), (-1234.5, 1, "−1.234,5"), (999, 0, "999"),
    (1_000_000, 0, "1.000.000"), (12.25, 2, "12,25"), (12.20, 2, "12,2"),
  ]) func numbers(_ value: Double, _ decimals: Int, _ expected: String) {
    #expect(Vietnamese.numbers.plain(value, decimals: decimals) == expected)
  }

  @Test func sameInputSameBytes() async throws {
    let first = try Samples.all.map { try $0.html() }
    let runs = await withTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<8 {
        group.addTask { (try? Samples.all.map { try $0.html() }) ?? [] }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for run in runs { #expect(run == first) }
  }

  @Test func markupInDataIsText() throws {
    let figure = Figure(
      id: "x", title: "<b>&\"", source: FigureSource("<i>", href: "\"><script>", csv: "a\"b")
    ) {
      BarMark(
        [UnitRow(name: "<script>", value: .number(1), href: "\" onclick=\"")],
        name: .value("<th>", \.name), value: .value("<td>", \.value), link: \.href)
    }
    let page = try html(figure)
    for hostile in ["<b>", "<i>", "<script>", "<th>", "\" onclick"] {
      #expect(!page.contains(hostile))
    }
  }

  /// The bars that the project sets itself for a line chart, though with one series fewer.
  @Test func fourSeriesOverTenYearsStaySmall() throws {
    let page = try html(Samples.lineWithFourSeries)
    let start = try #require(page.firstRange(of: "<svg class=\"chart "))
    let end = try #require(page.firstRange(of: "</svg>\n</div>"))
    #expect(page[start.lowerBound..<end.upperBound].utf8.count <= 3000)
  }
}
