import SVGCharts

/// A tile of the sample map.
private struct Tile {
  var name: String
  var column: Int
  var row: Int
  var value: ChartValue
  var state = ""

  var position: TilePosition { TilePosition(column: column, row: row) }
}

/// Waffles, tiles and timelines.
extension Samples {
  static func waffle(_ id: String, _ parts: [(name: String, value: Double)]) -> Figure {
    Figure(
      id: id, title: "Một trăm ô: \(id)", unit: .named("lớp"), decimals: 0, source: source
    ) {
      WaffleMark(parts, name: .value("Hình thức", \.name), value: .value("Số lớp", \.value))
    }
  }

  static let waffleMissing = Figure(
    id: "waffle-missing", title: "Một trăm ô: một phần chưa biết", unit: .named("lớp")
  ) {
    WaffleMark(
      [("Đã có lớp", ChartValue.number(12)), ("Chưa có lớp", .missing(.notReported))],
      name: .value("Hình thức", \.0), value: .value("Số lớp", \.1))
  }

  private static let map: [Tile] = [
    Tile(name: "Gia Luận", column: 3, row: 1, value: .number(31), state: "Chậm"),
    Tile(name: "Việt Hải", column: 4, row: 1, value: .number(88), state: "Đạt"),
    Tile(name: "Phù Long", column: 2, row: 2, value: .number(54), state: "Đúng tiến độ"),
    Tile(
      name: "Hiền Hào", column: 3, row: 2,
      value: .partial(12, Coverage(reported: 2, expected: 5)), state: "Chậm"),
    Tile(name: "Trân Châu", column: 4, row: 2, value: .number(67), state: "Đúng tiến độ"),
    Tile(name: "Đồng Bài", column: 1, row: 3, value: .number(0), state: "Chưa đánh giá được"),
    Tile(name: "Xuân Đám", column: 3, row: 3, value: .missing(.notReported), state: "Chậm"),
    Tile(name: "Cát Bà", column: 4, row: 3, value: .number(95), state: "Đạt"),
    Tile(name: "Nghĩa Lộ", column: 1, row: 4, value: .missing(.withheld), state: "Chậm"),
    Tile(name: "Hoàng Châu", column: 2, row: 4, value: .missing(.notYetDue), state: "Đạt"),
    Tile(name: "Văn Phong", column: 1, row: 5, value: .missing(.notApplicable), state: "Chậm"),
    Tile(name: "Cát Hải", column: 2, row: 5, value: .number(73), state: "Đúng tiến độ"),
  ]

  private static let states = [
    TileCategory("Đạt", colour: 2, sign: "✓"),
    TileCategory("Đúng tiến độ", colour: 1, sign: "●"),
    TileCategory("Chậm", colour: 4, sign: "▼"),
    TileCategory("Chưa đánh giá được", colour: 5, sign: "○"),
  ]

  private static func tiles(_ id: String, _ title: String, _ tiles: [Tile]) -> Figure {
    Figure(id: id, title: title, unit: .percent, scale: .range(0...100), source: source) {
      TileMark(
        tiles, name: .value("Xã", \.name), at: \.position, value: .value("Tỷ lệ", \.value))
    }
  }

  static let tilesOfValues = tiles("tiles-values", "Sơ đồ các xã: giá trị", map)
  static let tilesEmpty = tiles("tiles-empty", "Sơ đồ không có ô nào", [])
  static let tilesMissing = tiles(
    "tiles-missing", "Sơ đồ chưa có số liệu",
    map.map { tile in
      var tile = tile
      tile.value = .missing(.notReported)
      return tile
    })
  static let tilesEqual = tiles(
    "tiles-equal", "Sơ đồ các giá trị bằng nhau",
    map.map { tile in
      var tile = tile
      tile.value = .number(50)
      return tile
    })
  static let tilesLong = tiles(
    "tiles-long", "Sơ đồ rộng, tên dài: thành danh sách trên điện thoại",
    [
      Tile(
        name: "Trung tâm Văn hoá, Thông tin và Thể thao", column: 1, row: 1, value: .number(71)),
      Tile(name: "Thư viện nghiêng Quỳnh", column: 6, row: 1, value: .number(20)),
      Tile(name: "Điểm bưu điện – văn hoá", column: 3, row: 2, value: .number(45)),
    ])

  static let tilesOfStates = Figure(
    id: "tiles-states", title: "Sơ đồ các xã: tiến độ", source: source
  ) {
    TileMark(
      map, name: .value("Xã", \.name), at: \.position, category: .value("Tiến độ", \.state),
      categories: states, link: { _ in "#so-do" })
  }

  static let tilesEnglish = Figure(
    id: "tiles-english", title: "Communes on a schematic map", unit: .percent
  ) {
    TileMark(
      map, name: .value("Commune", \.name), at: \.position, value: .value("Share", \.value),
      classes: .thresholds([20, 40, 60, 80]))
  }

  private typealias Event = (name: String, first: (Int, Int), last: (Int, Int))

  private static let events: [Event] = [
    ("Ngày Sách và Văn hoá đọc", (4, 15), (5, 2)),
    ("Ngày hội chuyển đổi số", (10, 10), (10, 10)),
    ("Hè vui đọc sách", (6, 1), (8, 31)),
    ("Tuần lễ học tập suốt đời", (10, 1), (10, 7)),
    ("Thư viện lưu động", (1, 6), (12, 20)),
    ("Ngày hội bảo tàng", (11, 23), (11, 25)),
    ("Đọc sách cuối năm", (12, 26), (12, 31)),
  ]

  private static func timeline(
    _ id: String, _ title: String, _ events: [Event], today: ChartDay?,
    heading: String = "Hoạt động"
  ) -> Figure {
    func day(_ day: (Int, Int)) -> ChartDay { ChartDay(year: 2025, month: day.0, day: day.1) }
    return Figure(id: id, title: title, source: source) {
      TimelineMark(
        events, name: .value(heading, \.name), from: .value("Thời gian", { day($0.first) }),
        to: { day($0.last) }, link: { _ in "#lich" })
      if let today { TodayMark(today) }
    }
  }

  private static let today = ChartDay(year: 2025, month: 10, day: 5)

  static let timelineUsual = timeline(
    "timeline-usual", "Chiến dịch năm 2025", events, today: today)
  static let timelineWithoutToday = timeline(
    "timeline-no-today", "Không có vạch hôm nay", events, today: nil)
  static let timelineEmpty = timeline(
    "timeline-empty", "Chưa có hoạt động nào", [], today: today)
  static let timelineForty = timeline(
    "timeline-forty", "Bốn mươi hoạt động",
    (0..<40).map { ("Buổi đọc sách \($0 + 1)", ($0 % 12 + 1, 1 + $0 % 9), ($0 % 12 + 1, 20)) },
    today: today)
  static let timelineLong = timeline(
    "timeline-long", "Tên rất dài",
    [
      (
        "Ngày hội Văn hoá, Thể thao và Du lịch các dân tộc vùng biển đảo thành phố Hải Phòng",
        (3, 26), (4, 1)
      )
    ], today: ChartDay(year: 2025, month: 1, day: 1))
  static let timelineEnglish = timeline(
    "timeline-english", "Campaigns in 2025", [events[0], events[3], events[5]], today: today,
    heading: "Campaign")
}
