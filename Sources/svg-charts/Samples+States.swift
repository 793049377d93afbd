import SVGCharts

/// Kinds of charts over the places of a state.
extension Samples {
  static func ranking(_ state: GalleryState) -> Figure? {
    Figure(
      id: "rows-\(state.rawValue)", title: "Bạn đọc theo nơi: \(state.title)", unit: .percent,
      source: source
    ) {
      BarMark(
        state.places, name: .value("Đơn vị", \.name), value: .value("Tỷ lệ", \.value))
    }
  }

  static func dots(_ state: GalleryState) -> Figure? {
    Figure(
      id: "dots-\(state.rawValue)", title: "Bạn đọc theo nơi: \(state.title)",
      unit: .named("người"), decimals: 0, scale: .fitted, source: source
    ) {
      PointMark(
        state.places, name: .value("Đơn vị", \.name), value: .value("Bạn đọc", \.value))
      if state == .usual { RuleMark("Bình quân", value: 50) }
    }
  }

  static func comparison(_ state: GalleryState) -> Figure? {
    Figure(
      id: "range-\(state.rawValue)", title: "Trước và sau: \(state.title)", unit: .percent,
      source: source
    ) {
      RangeMark(
        state.places, name: .value("Đơn vị", \.name), from: .value("2024", { $0.value(2024) }),
        to: .value("2025", \.value))
    }
  }

  static func multiples(_ state: GalleryState) -> Figure? {
    let cells = state.places.flatMap { place in
      (2020...2025).map { (place: place.name, year: $0, value: place.value($0)) }
    }
    return Figure(
      id: "multiples-\(state.rawValue)", title: "Từng nơi qua các năm: \(state.title)",
      unit: .percent, source: source
    ) {
      SmallMultiples(
        cells, x: .value("Năm", \.year), y: .value("Tỷ lệ", \.value),
        panel: .value("Đơn vị", \.place))
      if state == .usual {
        RuleMark("Mốc 2025", value: 70)
        SeriesBreak(before: 2025, label: "Sắp xếp đơn vị hành chính, 1/7/2025")
      }
    }
  }

  static func heatmap(_ state: GalleryState) -> Figure? {
    let cells = state.places.flatMap { place in
      (2020...2025).map { (place: place.name, year: "\($0)", value: place.value($0)) }
    }
    return Figure(
      id: "heat-\(state.rawValue)", title: "Nơi và năm: \(state.title)", unit: .percent,
      source: source
    ) {
      RectangleMark(
        cells, x: .value("Năm", \.year), y: .value("Đơn vị", \.place),
        value: .value("Tỷ lệ", \.value), classes: state == .usual ? .equal(7) : .equal(5))
    }
  }

  static func stack(_ state: GalleryState) -> Figure? {
    // A part of a whole cannot be negative.
    guard state != .negative else { return nil }
    return Figure(
      id: "stack-\(state.rawValue)", title: "Người học theo nơi học: \(state.title)",
      unit: .named("người"), decimals: 0, source: source
    ) {
      BarMark(
        state.places, name: .value("Đơn vị", \.name),
        parts: [
          .value("Thư viện", { $0.value(2025) }), .value("Bảo tàng", { $0.value(2023) }),
          .value("Trung tâm văn hoá", { $0.value(2021) }),
          .value("Nhà văn hoá thôn", { $0.value(2020) }),
        ])
    }
  }
}
