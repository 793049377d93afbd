import SVGCharts

/// Lines in the states that ``Samples+Classic`` leaves out.
extension Samples {
  static let lineWithProjection = Figure(
    id: "du-bao", title: "Người học và dự báo đến 2030", unit: .percent, decimals: 1,
    scale: .range(0...100),
    source: source
  ) {
    LineMark(
      [YearRow(2021, 38), YearRow(2022, 43.5), YearRow(2023, 51), YearRow(2024, 58)]
        + [YearRow(2025, .partial(60, Coverage(reported: 7, expected: 12)))],
      x: .value("Năm", \.year), y: .value("Tỷ lệ", \.value), series: "Thực hiện")
    ProjectionMark(
      (2026...2030).map { YearRow($0, 60 + Double(($0 - 2025) * 6)) }, x: .value("Năm", \.year),
      y: .value("Tỷ lệ", \.value), series: "Dự báo nếu giữ nhịp", of: "Thực hiện")
    TargetMark(
      [YearRow(2025, 70), YearRow(2030, 100)], x: .value("Năm", \.year),
      y: .value("Chỉ tiêu", \.value), from: YearValue(year: 2022, value: 43.5))
  }

  static let lineWithMissing = Figure(
    id: "thieu", title: "Bốn lý do không có số liệu ở hai nơi", unit: .named("lượt"), decimals: 0,
    source: source
  ) {
    LineMark(
      [
        YearRow(2019, 310), YearRow(2020, .missing(.notReported)), YearRow(2021, 290),
        YearRow(2022, .missing(.withheld)), YearRow(2023, 405), YearRow(2024, 0),
        YearRow(2025, 388), YearRow(2026, .missing(.notYetDue)),
      ],
      x: .value("Năm", \.year), y: .value("Lượt", \.value), series: "Xã Phù Long")
    LineMark(
      [
        YearRow(2019, .missing(.notApplicable)), YearRow(2020, .missing(.notApplicable)),
        YearRow(2021, 120), YearRow(2022, .partial(150, Coverage(reported: 2, expected: 5))),
        YearRow(2023, 180), YearRow(2024, .missing(.notReported)), YearRow(2025, 210),
        YearRow(2026, .missing(.notYetDue)),
      ],
      x: .value("Năm", \.year), y: .value("Lượt", \.value), series: "Xã Việt Hải")
  }

  static let lineEqual = Figure(
    id: "bang-nhau", title: "Năm nào cũng như nhau", unit: .percent, scale: .fitted
  ) {
    LineMark(
      (2020...2025).map { YearRow($0, 50) }, x: .value("Năm", \.year),
      y: .value("Tỷ lệ", \.value), series: "Thực hiện")
  }

  static let lineEmpty = Figure(id: "duong-rong", title: "Không có năm nào", unit: .percent) {
    LineMark(
      [YearRow](), x: .value("Năm", \.year), y: .value("Tỷ lệ", \.value), series: "Thực hiện")
  }

  static let linePoints = Figure(
    id: "diem", title: "Khảo sát hai năm một lần", unit: .percent, scale: .range(0...100)
  ) {
    PointMark(
      [2017, 2019, 2021, 2023, 2025].map { YearRow($0, Double(($0 - 2008) * 4)) },
      x: .value("Năm", \.year), y: .value("Tỷ lệ", \.value), series: "Khảo sát")
    LineMark(
      (2017...2025).map { YearRow($0, Double(($0 - 2011) * 5)) }, x: .value("Năm", \.year),
      y: .value("Tỷ lệ", \.value), series: "Báo cáo")
  }

  static let lineWithLongNames = Figure(
    id: "ten-dai-duong", title: "Hai thiết chế có tên rất dài", unit: .named("lượt"), decimals: 0
  ) {
    for (index, name) in [
      "Trung tâm Văn hoá, Thông tin và Thể thao đặc khu Cát Hải",
      "Điểm bưu điện – văn hoá xã Gia Luận và thư viện lưu động",
    ].enumerated() {
      LineMark(
        (2019...2025).map { YearRow($0, Double(($0 - 2015) * 1_000 * (index + 1))) },
        x: .value("Năm", \.year), y: .value("Số lượt", \.value), series: name)
    }
  }

  static let lineEnglish = Figure(
    id: "line-english", title: "Culture houses with regular activities", unit: .percent,
    decimals: 1,
    scale: .range(0...100),
    source: FigureSource("Illustrative figures", href: "https://example.org/", date: "to 2025")
  ) {
    LineMark(
      [YearRow(2022, 43.5), YearRow(2023, .missing(.notReported)), YearRow(2024, 58)]
        + [YearRow(2025, 62.5)],
      x: .value("Year", \.year), y: .value("Share", \.value), series: "Actual")
    TargetMark(
      [YearRow(2025, 70), YearRow(2030, 100)], x: .value("Year", \.year),
      y: .value("Target", \.value), from: YearValue(year: 2022, value: 43.5))
  }

  static let rowsOfChange = rowsNegative

  static let bulletPartial = Figure(
    id: "mot-phan", title: "Chưa đủ nơi báo cáo", unit: .percent, scale: .range(0...100)
  ) {
    BarMark(
      "Thực hiện năm 2025",
      value: ChartValue.partial(48, Coverage(reported: 5, expected: 12)))
    TargetMark("Mốc 2025", value: 70)
  }

  static let bulletNegative = Figure(
    id: "so-am", title: "Tăng, giảm so với năm trước", unit: .percent, decimals: 1
  ) {
    BarMark("Năm 2025", value: -12.5)
    TargetMark("Mức tăng cần có", value: 10)
  }

  static let bulletLong = Figure(
    id: "nhan-dai", title: "Nhãn rất dài", unit: .named("buổi"), decimals: 0
  ) {
    BarMark("Đã tổ chức", value: 40)
    TargetMark("Mốc do Uỷ ban nhân dân thành phố giao trong quyết định năm 2025", value: 60)
    RuleMark("Mức bình quân của mười hai xã, thị trấn trong ba năm gần đây", value: 44)
  }

  static let bulletEnglish = Figure(
    id: "bullet-english", title: "Progress in 2025", unit: .percent, decimals: 1,
    scale: .range(0...100)
  ) {
    BarMark("Actual in 2025", value: 62.5)
    TargetMark("2025 milestone", value: 70)
    TargetMark("2030 milestone", value: 100)
    RuleMark("Needed by now", value: 66)
  }

  static func sparkline(_ name: String, _ values: [Double]) -> Sparkline {
    Sparkline(
      name, values.enumerated().map { YearRow(2026 - values.count + $0.offset, $0.element) },
      x: .value("Năm", \.year), y: .value("Bạn đọc", \.value))
  }

  static let sparkGap = Sparkline(
    "Bạn đọc",
    [YearRow(2021, 3), YearRow(2022, .missing(.notReported)), YearRow(2023, 5), YearRow(2024, 4)]
      + [YearRow(2025, .partial(6, Coverage(reported: 1, expected: 3)))],
    x: .value("Năm", \.year), y: .value("Bạn đọc", \.value), unit: .named("nghìn lượt"))

  static let sparkMissing = Sparkline(
    "Bạn đọc", [YearRow(2025, .missing(.notReported))], x: .value("Năm", \.year),
    y: .value("Bạn đọc", \.value))
}
