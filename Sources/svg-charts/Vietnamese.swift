import SVGCharts

/// Vietnamese words, as a theme's phrase file would give them.
enum Vietnamese {
  static let words = ChartWords(
    missing: MissingWords(
      notReported: "chưa báo cáo", notYetDue: "chưa đến kỳ", notApplicable: "không áp dụng",
      withheld: "không công bố"),
    partial: PartialWords(
      key: "Chưa đủ nơi báo cáo", value: "{value} (mới có {reported} trên {expected} nơi báo cáo)",
      cell: "{value} ({reported}/{expected})"),
    frame: FrameWords(
      dataTable: "Bảng số liệu", noEntry: "–", source: "Nguồn",
      downloadCSV: "Tải số liệu (CSV)", noValues: "Chưa có số liệu.", listSeparator: ", ",
      nameWithUnit: "{name} ({unit})", percent: "%"),
    trend: TrendWords(
      latest: "{series}: {value} (năm {year}).", increased: "Tăng {change} so với năm {year}.",
      decreased: "Giảm {change} so với năm {year}.", unchanged: "Không đổi so với năm {year}.",
      milestone: "{name} năm {year}", milestones: "{name}: {list}.", item: "{value} (năm {year})",
      missing: "Không có số liệu: {list}.", missingItem: "{series}, năm {year}: {reason}",
      seriesBreak: "Từ năm {year} số liệu không so được với các năm trước: {label}."),
    ranking: RankingWords(
      range: "Cao nhất: {top} ({topValue}); thấp nhất: {bottom} ({bottomValue}).",
      single: "Chỉ {name} có số liệu: {value}.", equal: "Tất cả cùng mức {value}.",
      more: "{names} và {count} nơi khác", missing: "{count} trên {total} nơi không có số liệu."),
    progress: ProgressWords(
      now: "{name}: {value}.", missing: "{name}: {reason}.",
      short: "Còn thiếu {distance} so với {label} ({target}).",
      reached: "Đã đạt {label} ({target}).",
      above: "Vượt {distance} so với {label} ({target}).",
      within: "Trong mức {label} ({target}).", level: "{label}: {value}"),
    comparison: ComparisonWords(
      counts:
        "Từ {first} đến {second}: {increased} nơi tăng, {decreased} giảm, {unchanged} giữ nguyên.",
      largest: "Thay đổi nhiều nhất: {name}, từ {first} đến {second}.", pair: "{first} → {second}"),
    multiples: MultiplesWords(
      scale: "{name}; mọi ô cùng thang từ {lower} đến {upper}", latest: "Năm {year}. {range}"),
    classes: ClassWords(
      below: "dưới {upper}", between: "{lower} đến dưới {upper}", from: "từ {lower}",
      column: "{column}. {range}", count: "{name}: {count}"),
    parts: PartsWords(
      item: "{name}: {value} ({share})", plain: "{name}: {value}", together: "{list}.",
      total: "Cộng", share: "Phần", square: "Mỗi ô là 1%."),
    timeline: TimelineWords(
      count: "{count} hoạt động trong năm {year}.",
      states: "{past} đã qua, {ongoing} đang diễn ra, {upcoming} sắp tới.",
      next: "Sắp tới: {name} ({dates}).", none: "Năm {year} chưa có hoạt động nào.",
      past: "đã qua", ongoing: "đang diễn ra", upcoming: "sắp tới", today: "Hôm nay, {day}",
      day: "{day}/{month}", span: "{first} – {last}",
      months: (1...12).map { "T\($0)" }))

  static let numbers = NumberStyle(
    decimalSeparator: ",", groupSeparator: ".", minus: "−", percent: "{number}%",
    percentagePoints: "{number} điểm %", counted: "{number} {unit}",
    millions: "{number} triệu", billions: "{number} tỷ",
    trillions: "{number} nghìn tỷ")
}
