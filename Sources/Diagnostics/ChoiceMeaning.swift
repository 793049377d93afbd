/// What the words mean that a field with a few choices can have: to a writer of Vietnamese they are
/// signs in a foreign language.
package enum ChoiceMeaning {
  /// A choice in Vietnamese; `nil` for one that says enough.
  static func vietnamese(_ choice: String) -> String? { meanings[choice]?[0] }

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
    "trend": ["đường theo năm", "xu hướng", "đường", "line"],
    "ranking": ["cột so các đơn vị", "xếp hạng", "cột", "so sánh", "bar"],
    "progress": ["đường đến chỉ tiêu", "tiến độ"],
    "changes": ["năm đầu và năm cuối của từng đơn vị", "thay đổi"],
    "multiples": ["đường nhỏ cho từng đơn vị"],
    "heatmap": ["bảng tô màu theo năm"],
    "map": ["sơ đồ các đơn vị", "bản đồ", "sơ đồ"],
    "share": ["phần các đơn vị đã có", "tròn", "pie"],
  ]
}
