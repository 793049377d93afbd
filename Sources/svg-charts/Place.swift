import SVGCharts

/// A made-up place with whatever a chart may want to know of it.
struct Place: Sendable {
  var name: String
  var values: [ChartValue]

  var value: ChartValue { values[0] }
  var earlier: ChartValue { values[1] }

  /// The value of a year from 2020 to 2025.
  func value(_ year: Int) -> ChartValue { values[(2025 - year) % values.count] }
}

/// A state in which every kind of chart is shown.
enum GalleryState: String, CaseIterable, Sendable {
  case usual
  case empty
  case single
  case missing
  case negative
  case equal
  case forty
  case long
  case english

  var title: String {
    switch self {
    case .usual: "thường gặp"
    case .empty: "không có gì"
    case .single: "một giá trị"
    case .missing: "không có số liệu"
    case .negative: "số âm"
    case .equal: "các giá trị bằng nhau"
    case .forty: "bốn mươi nơi"
    case .long: "tên rất dài"
    case .english: "in English"
    }
  }

  var language: GalleryLanguage { self == .english ? .english : .vietnamese }

  /// The places of this state; numbers follow a fixed pattern, so that goldens stay.
  var places: [Place] {
    switch self {
    case .empty: []
    case .single: [Self.place("Xã Phù Long", 0)]
    case .usual:
      Self.names.prefix(9).enumerated().map { Self.place($0.element, $0.offset) } + [
        Place(name: "Xã Văn Phong", values: [.missing(.notApplicable)]),
        Place(name: "Xã Nghĩa Lộ", values: [.missing(.withheld)]),
        Place(name: "Xã Gia Luận", values: [.missing(.notReported), .number(31)]),
      ]
    case .missing:
      zip(Self.names, MissingKind.allCases).map { Place(name: $0, values: [.missing($1)]) }
    case .negative:
      Self.names.prefix(5).enumerated().map { index, name in
        Place(
          name: name, values: (0..<6).map { .number(Double((index * 31 + $0 * 17) % 60 - 35)) })
      }
    case .equal:
      Self.names.prefix(4).map { Place(name: $0, values: Array(repeating: .number(50), count: 6)) }
    case .forty: (1...40).map { Self.place("Thôn \(Self.names[$0 % 9]) \($0)", $0) }
    case .long:
      [
        "Trung tâm Văn hoá, Thông tin và Thể thao đặc khu Cát Hải, cơ sở tại Cát Bà",
        "Điểm bưu điện – văn hoá xã Gia Luận, hợp tác cùng Thư viện thành phố",
        "Nhà truyền thống",
      ].enumerated().map { Self.place($0.element, $0.offset) }
    case .english:
      ["Cát Bà", "Phù Long", "Việt Hải", "Trân Châu"].enumerated().map {
        Self.place($0.element, $0.offset)
      }
    }
  }

  private static let names = [
    "Thị trấn Cát Bà", "Xã Phù Long", "Xã Việt Hải", "Xã Hiền Hào", "Xã Xuân Đám",
    "Xã Trân Châu", "Xã Đồng Bài", "Xã Hoàng Châu", "Thị trấn Cát Hải",
  ]

  /// Six values, the latest first, with gaps and a partial one here and there.
  private static func place(_ name: String, _ index: Int) -> Place {
    let values = (0..<6).map { year -> ChartValue in
      let number = Double((index * 37 + 62 - year * 7 + index * year * 3) % 97)
      switch (index, year) {
      case (1, 0): return .partial(number, Coverage(reported: 5, expected: 12))
      case (2, 2), (5, 3): return .missing(.notReported)
      case (6, 1): return .missing(.withheld)
      default: return .number(number)
      }
    }
    return Place(name: name, values: values)
  }
}
