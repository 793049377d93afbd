import SVGCharts

/// Figures of lines, ranked rows and bullets as a portal shows them.
extension Samples {
  static let source = FigureSource(
    "Số liệu minh hoạ", href: "https://example.org/", date: "đến 31/12/2025",
    csv: "data:text/csv,so-lieu")

  static let lineWithMilestones = Figure(
    id: "ty-le-lop", title: "Trung tâm văn hoá xã có lớp, câu lạc bộ sinh hoạt thường xuyên",
    unit: .percent, decimals: 1, scale: .range(0...100), source: source
  ) {
    LineMark(
      [
        YearRow(2021, 38), YearRow(2022, 43.5), YearRow(2023, 51), YearRow(2024, 58),
        YearRow(2025, 62.5), YearRow(2026, .missing(.notYetDue)),
      ],
      x: .value("Năm", \.year), y: .value("Tỷ lệ", \.value), series: "Thực hiện")
    TargetMark(
      [YearRow(2025, 70), YearRow(2030, 100)], x: .value("Năm", \.year),
      y: .value("Chỉ tiêu", \.value), from: YearValue(year: 2022, value: 43.5))
  }

  static let lineWithBreakAndGaps = Figure(
    id: "luot-ban-doc", title: "Lượt bạn đọc thư viện", unit: .named("lượt"), decimals: 0,
    source: source
  ) {
    LineMark(
      [
        YearRow(2018, 11_250), YearRow(2019, 12_400), YearRow(2020, .missing(.notReported)),
        YearRow(2021, 8_300), YearRow(2022, .missing(.withheld)), YearRow(2023, 13_100),
        YearRow(2024, 14_020), YearRow(2025, 15_730), YearRow(2026, .missing(.notYetDue)),
      ],
      x: .value("Năm", \.year), y: .value("Số lượt", \.value), series: "Toàn đặc khu")
    SeriesBreak(before: 2025, label: "Sắp xếp đơn vị hành chính, 1/7/2025")
  }

  static let lineWithFourSeries = Figure(
    id: "bon-xa", title: "Nhà văn hoá thôn có hoạt động thường xuyên ở bốn xã", unit: .percent,
    source: source
  ) {
    for (index, name) in ["Thị trấn Cát Bà", "Xã Phù Long", "Xã Nghĩa Lộ", "Xã Việt Hải"]
      .enumerated()
    {
      LineMark(
        (2016...2025).map {
          YearRow($0, Double(82 - index * 17) + Double(($0 * (index + 3)) % 7) - 4)
        },
        x: .value("Năm", \.year), y: .value("Tỷ lệ", \.value), series: name)
    }
  }

  static let lineWithCloseEnds = Figure(
    id: "gan-nhau", title: "Ba nơi kết thúc sát nhau", unit: .percent, decimals: 1, scale: .fitted
  ) {
    LineMark(
      [("Xã Đồng Bài", 61.0), ("Xã Hoàng Châu", 61.2), ("Thị trấn Cát Hải", 61.4)]
        .flatMap { name, end in [(name, 2023, end - 20), (name, 2024, end - 8), (name, 2025, end)]
        },
      x: .value("Năm", \.1), y: .value("Tỷ lệ", \.2), series: .value("Nơi", \.0))
  }

  static let lineWithOnePoint = Figure(
    id: "mot-diem", title: "Chỉ một năm có số liệu", unit: .named("cuốn"), decimals: 0
  ) {
    LineMark(
      [YearRow(2025, 1_234_567)], x: .value("Năm", \.year), y: .value("Số sách", \.value),
      series: "Sách")
  }

  static let lineAllMissing = Figure(
    id: "chua-co", title: "Chưa có số liệu nào", unit: .percent, scale: .range(0...100)
  ) {
    LineMark(
      [YearRow(2024, .missing(.notReported)), YearRow(2025, .missing(.notApplicable))],
      x: .value("Năm", \.year), y: .value("Tỷ lệ", \.value), series: "Thực hiện")
    TargetMark(
      [YearRow(2025, 80), YearRow(2030, 100)], x: .value("Năm", \.year),
      y: .value("Chỉ tiêu", \.value))
  }

  static let lineWithYearlyMilestones = Figure(
    id: "moc-hang-nam", title: "Mốc hằng năm", unit: .percent, decimals: 1
  ) {
    LineMark(
      (2021...2025).map { YearRow($0, Double(($0 - 2020) * 9)) }, x: .value("Năm", \.year),
      y: .value("Tỷ lệ", \.value), series: "Thực hiện")
    TargetMark(
      (2026...2030).map { YearRow($0, Double(($0 - 2020) * 10)) }, x: .value("Năm", \.year),
      y: .value("Chỉ tiêu", \.value), from: YearValue(year: 2025, value: 45))
  }

  static let lineNegative = Figure(
    id: "tang-giam", title: "Bạn đọc tăng, giảm so với năm trước", unit: .percent, decimals: 1
  ) {
    LineMark(
      [YearRow(2020, -31.5), YearRow(2021, -12), YearRow(2022, 0), YearRow(2023, 10.3)],
      x: .value("Năm", \.year), y: .value("Mức tăng", \.value), series: "Bạn đọc")
    RuleMark("Mức tăng cần có mỗi năm", value: 10)
  }

  /// Money, whose numbers would leave no room on a phone.
  static let lineLarge = Figure(
    id: "ngan-sach", title: "Ngân sách cho thư viện", unit: .named("đồng")
  ) {
    LineMark(
      [YearRow(2022, 9_000_000_000), YearRow(2023, 11_250_000_000), YearRow(2024, 3)],
      x: .value("Năm", \.year), y: .value("Chi", \.value), series: "Đã chi")
    TargetMark(
      [YearRow(2026, 12_500_000_000)], x: .value("Năm", \.year),
      y: .value("Dự toán", \.value))
  }

  static let rowsOfCommunes = Figure(
    id: "xep-hang", title: "Nhà văn hoá có hoạt động thường xuyên theo xã", unit: .percent,
    decimals: 1,
    scale: .range(0...100), source: source
  ) {
    BarMark(
      [
        UnitRow(name: "Xã Phù Long", value: .number(48.5), href: "#hang"),
        UnitRow(name: "Thị trấn Cát Bà", value: .number(91), href: "#hang"),
        UnitRow(name: "Toàn đặc khu", value: .number(62.5), isDistrict: true),
        UnitRow(name: "Xã Việt Hải", value: .number(0)),
        UnitRow(name: "Xã Gia Luận", value: .missing(.notReported)),
        UnitRow(name: "Xã Hiền Hào", value: .number(71.4)),
        UnitRow(name: "Xã Xuân Đám", value: .missing(.notYetDue)),
        UnitRow(name: "Xã Trân Châu", value: .number(71.4)),
        UnitRow(name: "Xã Văn Phong", value: .missing(.notApplicable)),
        UnitRow(name: "Xã Nghĩa Lộ", value: .missing(.withheld)),
      ],
      name: .value("Đơn vị", \.name), value: .value("Tỷ lệ", \.value), link: \.href,
      highlighted: \.isDistrict)
    RuleMark("Mốc 2025", value: 70)
  }

  static let rowsNegative = Figure(
    id: "chenh-lech", title: "Thay đổi số bạn đọc so với năm trước", unit: .named("người"),
    decimals: 0
  ) {
    BarMark(
      [
        UnitRow(name: "Xã Hoàng Châu", value: .number(-120)),
        UnitRow(name: "Thị trấn Cát Hải", value: .number(1_310)),
        UnitRow(name: "Xã Đồng Bài", value: .number(0)),
        UnitRow(name: "Xã Việt Hải", value: .number(-430)),
        UnitRow(name: "Xã Hiền Hào", value: .missing(.withheld)),
      ],
      name: .value("Đơn vị", \.name), value: .value("Thay đổi", \.value))
  }

  static let rowsLong = Figure(id: "ten-dai", title: "Tên rất dài", unit: .named("buổi")) {
    BarMark(
      [
        UnitRow(
          name: "Trung tâm Văn hoá, Thông tin và Thể thao đặc khu Cát Hải, cơ sở tại Cát Bà",
          value: .number(212)),
        UnitRow(name: "Điểm bưu điện – văn hoá xã Gia Luận", value: .number(3.5)),
      ],
      name: .value("Thiết chế", \.name), value: .value("Số buổi", \.value), order: .given)
  }

  static let rowsEmpty = Figure(id: "khong-hang", title: "Không có hàng nào") {
    BarMark(
      [UnitRow](), name: .value("Đơn vị", \.name), value: .value("Số lượng", \.value))
  }

  static let bulletWithTargets = Figure(
    id: "tien-do", title: "Trung tâm văn hoá xã có hoạt động thường xuyên", unit: .percent,
    decimals: 1,
    scale: .range(0...100), source: source
  ) {
    BarMark("Thực hiện năm 2025", value: 62.5)
    TargetMark("Mốc 2025", value: 70)
    TargetMark("Mốc 2030", value: 100)
    RuleMark("Cần đạt lúc này", value: 66)
  }

  static let bulletZero = Figure(
    id: "bang-khong", title: "Bằng không", unit: .named("buổi"), decimals: 0
  ) {
    BarMark("Đã tổ chức", value: 0)
    TargetMark("Kế hoạch", value: 12)
  }

  static let bulletMissing = Figure(
    id: "khong-co", title: "Không có giá trị", unit: .percent, scale: .range(0...100)
  ) {
    BarMark("Thực hiện năm 2025", value: ChartValue.missing(.notReported))
    TargetMark("Mốc 2025", value: 80)
  }

  static let bulletClose = Figure(
    id: "moc-sat-nhau", title: "Các mốc sát nhau", unit: .percent, decimals: 1,
    scale: .range(0...100)
  ) {
    BarMark("Thực hiện", value: 74.2)
    TargetMark("Mốc của huyện", value: 70)
    TargetMark("Mốc của thành phố", value: 70.5)
    TargetMark("Mốc của Chính phủ", value: 72)
    RuleMark("Cần đạt lúc này", value: 69)
    RuleMark("Năm trước", value: 61)
  }

  static let compactShort = CompactBullet(
    "Thực hiện năm 2025", value: 62.5, target: ("mốc 2025", 70), unit: .percent, decimals: 1,
    scale: .range(0...100))

  static let compactZero = CompactBullet(
    "Thực hiện", value: 0, target: ("mốc 2025", 70), scale: .range(0...100))

  static let compactMissing = CompactBullet(
    "Thực hiện", value: ChartValue.missing(.notYetDue), target: ("mốc 2030", 100),
    neededNow: RuleMark("cần đạt lúc này", value: 40), unit: .percent)
}
