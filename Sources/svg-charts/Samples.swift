import SVGCharts

/// Every kind of chart in every state; all numbers are made up.
enum Samples {
  static let sections: [GallerySection] = [
    GallerySection(
      id: "duong", title: "Đường theo năm: chỉ tiêu, dự báo, chỗ ngắt",
      samples: [
        Sample("line-milestones", lineWithMilestones),
        Sample("line-break-gaps", lineWithBreakAndGaps),
        Sample("line-projection", lineWithProjection), Sample("line-missing", lineWithMissing),
        Sample("line-four-series", lineWithFourSeries),
        Sample("line-close-ends", lineWithCloseEnds), Sample("line-one-point", lineWithOnePoint),
        Sample("line-all-missing", lineAllMissing),
        Sample("line-yearly-milestones", lineWithYearlyMilestones),
        Sample("line-negative", lineNegative), Sample("line-equal", lineEqual),
        Sample("line-empty", lineEmpty), Sample("line-points", linePoints),
        Sample("line-long", lineWithLongNames), Sample("line-large", lineLarge),
        Sample("line-english", lineEnglish, in: .english),
      ]),
    section("hang", "Xếp hạng: thanh", "rows", ranking),
    GallerySection(
      id: "hang-moc", title: "Xếp hạng: mốc, liên kết, số âm",
      samples: [Sample("rows-communes", rowsOfCommunes), Sample("rows-change", rowsOfChange)]),
    section("cham", "Xếp hạng: chấm", "dots", dots),
    section("truoc-sau", "Trước và sau", "range", comparison),
    GallerySection(
      id: "tien-do-mot-chi-so", title: "Một chỉ số lúc này",
      samples: [
        Sample("bullet-targets", bulletWithTargets), Sample("bullet-zero", bulletZero),
        Sample("bullet-partial", bulletPartial), Sample("bullet-missing", bulletMissing),
        Sample("bullet-close", bulletClose), Sample("bullet-negative", bulletNegative),
        Sample("bullet-long", bulletLong), Sample("bullet-english", bulletEnglish, in: .english),
        Sample("compact-short", compactShort), Sample("compact-zero", compactZero),
        Sample("compact-missing", compactMissing),
      ]),
    section("nhieu-o", "Nhiều biểu đồ nhỏ", "multiples", multiples),
    section("bang-mau", "Bảng tô màu", "heat", heatmap),
    section("phan", "Các phần", "stack", stack),
    GallerySection(
      id: "o-vuong", title: "Một trăm ô vuông",
      samples: [
        Sample("waffle-usual", waffle("waffle-usual", [("Đã có lớp", 62), ("Chưa có lớp", 38)])),
        Sample(
          "waffle-four",
          waffle(
            "waffle-four",
            [("Trực tiếp", 1_240), ("Trực tuyến", 830), ("Lưu động", 310), ("Tại trường", 7)])),
        Sample("waffle-single", waffle("waffle-single", [("Tất cả", 12)])),
        Sample("waffle-equal", waffle("waffle-equal", [("A", 1), ("B", 1), ("C", 1)])),
        Sample("waffle-empty", waffle("waffle-empty", [])),
        Sample("waffle-missing", waffleMissing),
        Sample(
          "waffle-english", waffle("waffle-english", [("With classes", 9), ("Without", 3)]),
          in: .english),
      ]),
    GallerySection(
      id: "so-do", title: "Sơ đồ ô",
      samples: [
        Sample("tiles-values", tilesOfValues), Sample("tiles-states", tilesOfStates),
        Sample("tiles-missing", tilesMissing), Sample("tiles-equal", tilesEqual),
        Sample("tiles-long", tilesLong), Sample("tiles-empty", tilesEmpty),
        Sample("tiles-english", tilesEnglish, in: .english),
      ]),
    GallerySection(
      id: "lich", title: "Dòng thời gian của năm",
      samples: [
        Sample("timeline-usual", timelineUsual), Sample("timeline-no-today", timelineWithoutToday),
        Sample("timeline-empty", timelineEmpty), Sample("timeline-forty", timelineForty),
        Sample("timeline-long", timelineLong),
        Sample("timeline-english", timelineEnglish, in: .english),
      ]),
    GallerySection(
      id: "dong-chu", title: "Trong dòng chữ",
      samples: [
        Sample("spark-usual", sparkline("Bạn đọc", [31, 35, 34, 42, 51, 62])),
        Sample("spark-single", sparkline("Bạn đọc", [31])),
        Sample("spark-equal", sparkline("Bạn đọc", [31, 31, 31])),
        Sample("spark-gap", sparkGap), Sample("spark-missing", sparkMissing),
      ]),
  ]

  /// Figures whose cards the gallery shows.
  static let cards = [lineWithMilestones, lineWithFourSeries, bulletWithTargets, rowsOfCommunes]

  static let all: [Sample] = sections.flatMap(\.samples)

  /// A section of one kind of chart in every state in which it can be.
  private static func section(
    _ id: String, _ title: String, _ prefix: String, _ figure: (GalleryState) -> Figure?
  ) -> GallerySection {
    GallerySection(
      id: id, title: title,
      samples: GalleryState.allCases.compactMap { state in
        figure(state).map { Sample("\(prefix)-\(state.rawValue)", $0, in: state.language) }
      })
  }
}
