import SVGCharts

@testable import svg_charts

/// Random charts with Vietnamese labels.
struct RandomCharts {
  var random: SeededGenerator

  private static let syllables = [
    "Xã", "Thị", "trấn", "Cát", "Bà", "Phù", "Long", "Nghĩa", "Lộ", "Việt", "Hải", "Đồng", "Bài",
    "Ỷ", "Khuyến", "đọc", "trưởng", "Quỳnh", "nghiêng", "thư", "viện", "Ổn", "ộ", "QUYẾT", "Mừng",
  ]
  static let units: [ValueUnit] = [.none, .percent, .named("lượt"), .named("đầu sách")]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func words(_ count: ClosedRange<Int>) -> String {
    (0..<Int.random(in: count, using: &random))
      .map { _ in Self.syllables[Int.random(in: 0..<Self.syllables.count, using: &random)] }
      .joined(separator: " ")
  }

  mutating func value(_ size: Double) -> ChartValue {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: .missing(.notReported)
    case 1: .missing(.withheld)
    case 2: .number(0)
    case 3: .partial(size * 0.4, Coverage(reported: 2, expected: 7))
    default: .number(Double.random(in: -0.2 * size...size, using: &random))
    }
  }

  /// A value that no axis has to start below zero for.
  mutating func part(_ size: Double) -> ChartValue {
    switch value(size) {
    case .number(let number), .soft(let number, _): .number(abs(number))
    case .partial(let number, let coverage): .partial(abs(number), coverage)
    case .missing(let kind): .missing(kind)
    }
  }

  mutating func size() -> Double { [1.0, 100, 25_000][Int.random(in: 0..<3, using: &random)] }

  mutating func trend() -> Figure {
    let size = [1.0, 100, 25_000, 3_000_000][Int.random(in: 0..<4, using: &random)]
    let first = Int.random(in: 1995...2024, using: &random)
    let span = Int.random(in: 0...25, using: &random)
    let lines = (0..<Int.random(in: 1...4, using: &random)).map { index in
      let rows = (first...first + span).map { YearRow($0, value(size)) }
      return (name: "\(words(1...4)) \(index)", rows: rows)
    }
    let milestones = (0..<Int.random(in: 0...3, using: &random)).map { index in
      YearRow(first + span + index * 5, Double.random(in: 0...size, using: &random))
    }
    let projected = (1...4).map {
      YearRow(first + span + $0, Double.random(in: 0...size, using: &random))
    }
    let hasProjection = Bool.random(using: &random)
    let breakYear = Int.random(in: first...first + span, using: &random)
    let hasBreak = Bool.random(using: &random)
    let note = words(1...9)
    return Figure(
      id: "thu", title: words(1...9), unit: Self.units[Int.random(in: 0..<4, using: &random)],
      scale: Bool.random(using: &random) ? .fitted : .fromZero
    ) {
      for line in lines {
        LineMark(
          line.rows, x: .value("Năm", \.year), y: .value("Giá trị", \.value), series: line.name)
      }
      if !milestones.isEmpty {
        TargetMark(milestones, x: .value("Năm", \.year), y: .value("Chỉ tiêu", \.value))
      }
      if hasProjection {
        ProjectionMark(
          projected, x: .value("Năm", \.year), y: .value("Giá trị", \.value),
          series: "Dự báo", of: lines[0].name)
      }
      if hasBreak { SeriesBreak(before: breakYear, label: note) }
    }
  }

  mutating func bullet() -> Figure {
    let size = [1.0, 100, 25_000][Int.random(in: 0..<3, using: &random)]
    let now = value(size)
    let targets = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      (name: words(1...5), value: Double.random(in: 0...size, using: &random))
    }
    let rules = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      (name: words(1...5), value: Double.random(in: 0...size, using: &random))
    }
    return Figure(id: "thu", title: words(1...9), unit: .percent) {
      BarMark(words(1...4), value: now)
      for target in targets { TargetMark(target.name, value: target.value) }
      for rule in rules { RuleMark(rule.name, value: rule.value) }
    }
  }
}
