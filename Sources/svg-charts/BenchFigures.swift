import SVGCharts

/// The figures of the benchmark; `bench.py` draws the same numbers with other tools.
enum BenchFigures {
  static let all: [(name: String, figure: @Sendable () -> Figure)] = [
    ("line", line), ("rows", rows), ("heatmap", heatmap), ("bullet", bullet),
  ]

  private static let years = 2016...2025

  /// The numbers are whatever these two lines give; the script has them too.
  static func value(_ series: Int, _ year: Int) -> Double {
    Double(82 - series * 15 + (year * (series + 3)) % 7 - 4)
  }

  /// Five lines over ten years: four series, which is as many as a line chart takes, and the path
  /// of their target.
  static func line() -> Figure {
    Figure(id: "line", title: "Nhà văn hoá có hoạt động thường xuyên", unit: .percent) {
      for (index, name) in names.prefix(4).enumerated() {
        LineMark(
          years, x: .value("Năm", { $0 }), y: .value("Tỷ lệ", { value(index, $0) }),
          series: name)
      }
      TargetMark(
        [2025], x: .value("Năm", { $0 }), y: .value("Chỉ tiêu", { value(4, $0) }),
        from: YearValue(year: 2016, value: value(4, 2016)))
    }
  }

  static func rows() -> Figure {
    Figure(id: "rows", title: "Nhà văn hoá theo xã", unit: .percent) {
      BarMark(
        0..<12, name: .value("Xã", { names[$0] }), value: .value("Tỷ lệ", { value($0 % 5, $0) }))
    }
  }

  static func heatmap() -> Figure {
    Figure(id: "heat", title: "Xã và năm", unit: .percent, scale: .range(0...100)) {
      RectangleMark(
        cells, x: .value("Năm", \.year), y: .value("Xã", \.row),
        value: .value("Tỷ lệ", \.value))
    }
  }

  private static let cells = (0..<30).flatMap { row in
    years.map { year in
      (row: "\(names[row % 12]) \(row)", year: "\(year)", value: value(row % 5, year))
    }
  }

  static func bullet() -> Figure {
    Figure(id: "bullet", title: "Tiến độ", unit: .percent, scale: .range(0...100)) {
      BarMark("Thực hiện năm 2025", value: 62.5)
      TargetMark("Mốc 2025", value: 70)
      TargetMark("Mốc 2030", value: 100)
      RuleMark("Cần đạt lúc này", value: 66)
    }
  }

  private static let names = [
    "Thị trấn Cát Bà", "Xã Phù Long", "Xã Việt Hải", "Xã Hiền Hào", "Xã Xuân Đám",
    "Xã Trân Châu", "Xã Đồng Bài", "Xã Hoàng Châu", "Thị trấn Cát Hải", "Xã Gia Luận",
    "Xã Nghĩa Lộ", "Xã Văn Phong",
  ]
}
