/// What the words mean that a field with a few choices can have: to a writer of Vietnamese they are
/// signs in a foreign language.
package enum ChoiceMeaning {
  /// A choice in Vietnamese; `nil` for one that says enough.
  static func vietnamese(_ choice: String) -> String? { meanings[choice]?[0] }

  /// A choice in plain English; `nil` for one that says enough.
  static func english(_ choice: String) -> String? { explanations[choice] }

  /// What people write in Vietnamese or English who mean a choice.
  package static func words(for choice: String) -> [String] { meanings[choice] ?? [] }

  /// Of each the meaning, then what else it is called.
  private static let meanings: [String: [String]] = [
    "count": ["số đếm", "đếm", "số lượng", "number"],
    "ratio": ["tỷ lệ từ tử số và mẫu số", "tỷ lệ", "tỉ lệ"],
    "rate": ["tỷ lệ tính sẵn", "tỷ suất", "phần trăm", "percent"],
    "yes-no": ["có hay chưa", "có không", "có/không", "boolean"],
    "sum": ["cộng lại", "tổng", "cộng", "total"],
    "ratio-of-sums": ["cộng tử số, cộng mẫu số rồi chia"],
    "weighted-mean": ["bình quân có trọng số", "trung bình", "bình quân", "average", "mean"],
    "share-of-units": ["phần các đơn vị đã có"],
    "reported": ["theo báo cáo của nơi gộp", "theo báo cáo"],
    "level": ["đạt một mức", "mức"],
    "growth": ["tăng so với trước", "tăng", "tăng trưởng"],
    "up": ["càng cao càng tốt", "tăng", "cao"],
    "down": ["càng thấp càng tốt", "giảm", "thấp"],
    "lead": ["chủ trì"],
    "implement": ["thực hiện", "tổ chức thực hiện"],
    "direct": ["chỉ đạo", "hướng dẫn"],
    "coordinate": ["phối hợp"],
    "report": ["tổng hợp, báo cáo", "báo cáo"],
    "illustrative": ["minh họa", "minh hoạ", "ví dụ", "example"],
    "official": ["chính thức", "thật"],
    "general": ["chung", "mục tiêu chung"],
    "specific": ["cụ thể", "mục tiêu cụ thể"],
    "plan": ["kế hoạch nêu"],
    "portal": ["cổng hiểu như vậy"],
    "same": ["đếm cùng một thứ"],
    "wider": ["đếm rộng hơn các đơn vị"],
    "trend": ["đường qua các năm", "xu hướng", "đường", "line", "area", "linechart"],
    "ranking": [
      "thanh, so các đơn vị trong một năm", "xếp hạng", "cột", "thanh", "so sánh", "bar", "column",
      "rank",
      "barchart",
    ],
    "progress": ["đã đi tới đâu so với mốc", "tiến độ", "gauge", "bullet", "goal"],
    "changes": ["năm đầu và năm cuối của từng đơn vị", "thay đổi"],
    "multiples": ["mỗi đơn vị một đường nhỏ"],
    "heatmap": ["bảng màu đơn vị và năm", "heat", "matrix"],
    "map": ["sơ đồ các đơn vị", "bản đồ", "sơ đồ", "maps", "choropleth"],
    "share": ["bao nhiêu đơn vị có, bao nhiêu chưa", "tròn", "pie", "donut"],
  ]

  private static let explanations = [
    "count": "a number counted", "ratio": "a share worked out from its parts",
    "rate": "a share worked out elsewhere", "yes-no": "yes or not yet",
    "sum": "added up", "ratio-of-sums": "the parts added up, then divided",
    "weighted-mean": "a mean with weights", "share-of-units": "how many units say yes",
    "reported": "as the place above reports it",
    "trend": "a line over the years", "ranking": "bars, the units in one year",
    "progress": "how far it is to the milestone", "changes": "each unit’s first and last year",
    "multiples": "a small line for each unit", "heatmap": "units by years, shaded",
    "map": "a map of the units", "share": "how many units say yes",
  ]
}
