import SVGCharts

@testable import svg_charts

/// A row of a random chart.
struct RandomRow {
  var name: String
  var values: [ChartValue]
}

/// Random charts that compare places.
extension RandomCharts {
  mutating func multiples() -> Figure {
    let size = size()
    let first = Int.random(in: 1995...2020, using: &random)
    let span = Int.random(in: 0...15, using: &random)
    let cells = (0..<Int.random(in: 1...12, using: &random)).flatMap { index in
      let name = "\(words(1...5)) \(index)"
      return (first...first + span).map { (panel: name, year: $0, value: value(size)) }
    }
    return Figure(id: "thu", title: words(1...9), unit: .percent) {
      SmallMultiples(
        cells, x: .value("Năm", \.year), y: .value("Giá trị", \.value),
        panel: .value("Nơi", \.panel))
    }
  }

  mutating func timeline() -> Figure {
    let events = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      let month = Int.random(in: 1...12, using: &random)
      return (
        name: words(1...9), first: ChartDay(year: 2025, month: month, day: 1),
        last: ChartDay(year: 2025, month: month, day: Int.random(in: 1...28, using: &random))
      )
    }
    let today = ChartDay(
      year: 2025, month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random))
    return Figure(id: "thu", title: words(1...9)) {
      TimelineMark(
        events, name: .value("Hoạt động", \.name), from: .value("Thời gian", \.first),
        to: \.last)
      TodayMark(today)
    }
  }

  /// Rows of six values, none below zero.
  mutating func rows() -> [RandomRow] {
    let size = size()
    return (0..<Int.random(in: 0...12, using: &random)).map { index in
      RandomRow(name: "\(words(1...6)) \(index)", values: (0..<4).map { _ in part(size) })
    }
  }

  /// A figure of each kind that is made of table rows or cells.
  mutating func tables() -> [Figure] {
    let rows = rows()
    let title = words(1...9)
    let unit = Self.units[Int.random(in: 0..<4, using: &random)]
    func figure(@FigureBuilder _ marks: () -> FigureContent) -> Figure {
      Figure(id: "thu", title: title, unit: unit, marks: marks)
    }
    let cells = rows.flatMap { row in
      row.values.enumerated().map { (row: row.name, column: "\(2022 + $0)", value: $1) }
    }
    return [
      figure {
        BarMark(rows, name: .value("Nơi", \.name), value: .value("Giá trị", { $0.values[0] }))
      },
      figure {
        PointMark(rows, name: .value("Nơi", \.name), value: .value("Giá trị", { $0.values[0] }))
      },
      figure {
        RangeMark(
          rows, name: .value("Nơi", \.name), from: .value("2024", { $0.values[1] }),
          to: .value("2025", { $0.values[0] }))
      },
      figure {
        BarMark(
          rows, name: .value("Nơi", \.name),
          parts: (0..<4).map { part in .value("Phần \(part)", { $0.values[part] }) })
      },
      figure {
        RectangleMark(
          cells, x: .value("Năm", \.column), y: .value("Nơi", \.row),
          value: .value("Giá trị", \.value))
      },
      figure {
        WaffleMark(
          rows.prefix(4), name: .value("Phần", \.name), value: .value("Số", { $0.values[0] }))
      },
    ]
  }
}
