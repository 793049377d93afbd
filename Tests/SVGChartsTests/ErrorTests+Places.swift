import SVGCharts

@testable import svg_charts

private struct Tile: Sendable {
  var name: String
  var column: Int
  var row: Int
  var state = "Đạt"
}

/// Mistakes in figures that compare places, parts and days.
extension ErrorTests {
  private static func figure(
    scale: ValueScale = .fromZero, @FigureBuilder _ marks: () -> FigureContent
  ) -> Figure {
    Figure(id: "x", title: "T", scale: scale, marks: marks)
  }

  private static func stack(_ values: [Double]) -> Figure {
    figure {
      BarMark(
        [UnitRow(name: "A", value: .number(0))], name: .value("Nơi", \.name),
        parts: values.indices.map { index in .value("P\(index)", { _ in values[index] }) })
    }
  }

  private static func cells(_ cells: [(String, String)], _ classes: ValueClasses) -> Figure {
    figure {
      RectangleMark(
        cells, x: .value("Năm", \.0), y: .value("Nơi", \.1), value: .value("Số", { _ in 1 }),
        classes: classes)
    }
  }

  private static func tiles(_ tiles: [Tile], colour: Int = 1) -> Figure {
    figure {
      TileMark(
        tiles, name: .value("Nơi", \.name),
        at: { TilePosition(column: $0.column, row: $0.row) },
        category: .value("Tiến độ", \.state),
        categories: [TileCategory("Đạt", colour: colour, sign: "✓")])
    }
  }

  private static func events(_ days: [(ChartDay, ChartDay)]) -> Figure {
    figure {
      TimelineMark(
        days, name: .value("Hoạt động", { _ in "A" }), from: .value("Thời gian", \.0), to: \.1)
    }
  }

  private static func projection(of origin: String, from year: Int) -> Figure {
    figure {
      LineMark(
        [YearRow(2025, 1)], x: .value("Năm", \.year), y: .value("Số", \.value), series: "A")
      ProjectionMark(
        [YearRow(year, 2)], x: .value("Năm", \.year), y: .value("Số", \.value), series: "B",
        of: origin)
    }
  }

  static let rowCases: [Case] = [
    Case(
      error: .tooManyParts(figure: "x", count: 5, limit: 4), remedy: .joinParts,
      figure: stack([1, 1, 1, 1, 1])),
    Case(
      error: .negativePart(figure: "x", label: "A, P1"), remedy: .correctValue,
      figure: stack([1, -1])),
    Case(
      error: .truncatedBars(figure: "x"), remedy: .startAtZero,
      figure: figure(scale: .fitted) {
        BarMark(
          [UnitRow(name: "A", value: .number(1))], name: .value("Nơi", \.name),
          parts: [.value("P", \.value)])
      }),
    Case(
      error: .duplicatedName(figure: "x", name: "A"), remedy: .removeDuplicate,
      figure: figure {
        WaffleMark(["A", "A"], name: .value("Phần", \.self), value: .value("Số", { _ in 1 }))
      }),
    Case(
      error: .impossibleCoverage(figure: "x", label: "A"), remedy: .correctValue,
      figure: figure {
        BarMark(
          [UnitRow(name: "A", value: .partial(1, Coverage(reported: 3, expected: 2)))],
          name: .value("Nơi", \.name), value: .value("Số", \.value))
      }),
    Case(
      error: .projectionWithoutSeries(figure: "x", series: "C"), remedy: .nameSeries,
      figure: projection(of: "C", from: 2026)),
    Case(
      error: .projectionOfMeasuredYear(figure: "x", series: "B", year: 2025),
      remedy: .correctValue, figure: projection(of: "A", from: 2025)),
    Case(
      error: .mixedMarks(figure: "x"), remedy: .splitFigure,
      figure: figure {
        BarMark("Nay", value: 1)
        TodayMark(ChartDay(year: 2025, month: 1, day: 1))
      }),
    Case(
      error: .tooManyRows(figure: "x", count: 61, limit: 60), remedy: .showFewerRows,
      figure: figure {
        SmallMultiples(
          0..<61, x: .value("Năm", { _ in 2025 }), y: .value("Số", { $0 }),
          panel: .value("Nơi", { "\($0)" }))
      }),
  ]

  static let placeCases: [Case] = [
    Case(
      error: .duplicatedCell(figure: "x", row: "A", column: "2025"), remedy: .removeDuplicate,
      figure: cells([("2025", "A"), ("2025", "A")], .equal(5))),
    Case(
      error: .unusableClasses(figure: "x"), remedy: .correctClasses,
      figure: cells([("2025", "A")], .equal(9))),
    Case(
      error: .unusableClasses(figure: "x"), remedy: .correctClasses,
      figure: cells([("2025", "A")], .thresholds([1, 3, 2, 4]))),
    Case(
      error: .duplicatedPlace(figure: "x", first: "A", second: "B"), remedy: .moveTile,
      figure: tiles([Tile(name: "A", column: 1, row: 1), Tile(name: "B", column: 1, row: 1)])),
    Case(
      error: .placeOutsideGrid(figure: "x", name: "A"), remedy: .moveTile,
      figure: tiles([Tile(name: "A", column: 9, row: 1)])),
    Case(
      error: .unknownCategory(figure: "x", name: "A", category: "Chậm"),
      remedy: .useListedCategory,
      figure: tiles([Tile(name: "A", column: 1, row: 1, state: "Chậm")])),
    Case(
      error: .labelCannotFit(figure: "x", label: "Nghiênghiêng", width: 105, room: 46),
      remedy: .shortenLabel,
      figure: tiles([
        Tile(name: "Nghiênghiêng", column: 1, row: 1), Tile(name: "B", column: 8, row: 1),
      ])),
    Case(
      error: .noSuchDay(figure: "x", label: "A"), remedy: .correctDay,
      figure: events([
        (ChartDay(year: 2025, month: 2, day: 29), ChartDay(year: 2025, month: 3, day: 1))
      ])),
    Case(
      error: .endBeforeStart(figure: "x", event: "A"), remedy: .correctDay,
      figure: events([
        (ChartDay(year: 2025, month: 4, day: 2), ChartDay(year: 2025, month: 4, day: 1))
      ])),
    Case(
      error: .eventOutsideYear(figure: "x", event: "A", year: 2025), remedy: .correctDay,
      figure: events([
        (ChartDay(year: 2024, month: 4, day: 2), ChartDay(year: 2024, month: 4, day: 3)),
        (ChartDay(year: 2025, month: 4, day: 2), ChartDay(year: 2025, month: 4, day: 3)),
      ])),
  ]
}
