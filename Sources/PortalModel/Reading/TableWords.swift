import Documents
package import Figures

/// The words that tables may use beside the portal's own: a list, and nothing else.
///
/// Case, marks and what joins the words do not count: `Chưa báo cáo`, `chua_bao_cao` and
/// `chưa  báo cáo` are one. `docs/noi-dung.md` has the same list for writers.
package enum TableWords {
  /// Columns by their headings.
  static let columns = ColumnWords(headings)

  package static let headings: [(column: String, words: [String])] = [
    ("indicator", ["chỉ số", "chỉ tiêu", "mã chỉ số", "tên chỉ số"]),
    ("unit", ["đơn vị", "đơn vị hành chính", "xã", "địa phương", "mã đơn vị"]),
    ("period", ["năm", "kỳ", "năm báo cáo", "kỳ báo cáo"]),
    ("value", ["giá trị", "số liệu", "số lượng", "kết quả"]),
    ("numerator", ["tử số", "tử"]),
    ("denominator", ["mẫu số", "mẫu"]),
    ("quality", ["chất lượng", "độ chắc", "mức độ tin cậy"]),
    ("report", ["báo cáo", "mã báo cáo", "nguồn"]),
    ("note", ["ghi chú", "chú thích"]),
    ("id", ["mã", "mã số", "mã báo cáo", "mã thiết chế"]),
    ("name", ["tên", "tên gọi", "tên thiết chế"]),
    ("type", ["loại", "loại thiết chế"]),
    ("submitter", ["nơi gửi", "đơn vị gửi", "đơn vị báo cáo", "nơi báo cáo", "đơn vị"]),
    ("kind", ["loại", "loại báo cáo"]),
    ("submitted", ["ngày gửi", "ngày nộp", "ngày báo cáo"]),
    ("document", ["văn bản", "số hiệu", "số văn bản"]),
    ("old", ["số cũ", "giá trị cũ", "cũ"]),
    ("new", ["số mới", "giá trị mới", "số đúng", "mới"]),
    ("reason", ["lý do", "vì sao"]),
    ("date", ["ngày", "ngày đính chính"]),
    ("found-by", ["ai phát hiện", "người phát hiện", "nơi phát hiện"]),
  ]

  /// Why there is no figure.
  package static let markers = Words<MissingValue>([
    (.notReported, ["not-reported", "chưa báo cáo"]),
    (.notYetDue, ["not-yet-due", "chưa đến hạn"]),
    (.notApplicable, ["not-applicable", "không áp dụng"]),
    (.withheld, ["withheld", "không công bố"]),
  ])

  /// The answers to an indicator that asks.
  package static let answers = Words<Bool>([
    (true, ["yes", "có"]),
    (false, ["no", "không"]),
  ])

  package static let qualities = Words<Quality>([
    (.final, ["final", "số chốt", "chính thức"]),
    (.provisional, ["provisional", "tạm tính", "sơ bộ"]),
    (.estimated, ["estimated", "ước tính"]),
    (.revised, ["revised", "đã sửa", "điều chỉnh"]),
  ])

  package static let reportKinds = Words<Report.Kind>([
    (.year, ["year", "năm", "cả năm"]),
    (.event, ["event", "hoạt động", "sự kiện"]),
  ])

  /// What people put where there is no figure and which does not say why; whether it says plainly that
  /// there is none, and cannot mean zero.
  static let emptyWords = Words<Bool>([
    (false, ["x", "null", "nil", "none", "không có"]),
    (
      true,
      [
        "n/a", "na", "nd", "chưa có", "chưa", "chưa rõ", "không rõ", "không có số liệu",
        "chưa có số liệu", "không số liệu", "chưa thống kê", "không thống kê", "không xác định",
        "trống", "bỏ trống", "đang cập nhật", "chưa cập nhật",
      ]
    ),
  ])

  /// What people and programs write for yes and no, and which is asked back.
  static let otherAnswers = Words<Bool>([
    (true, ["true", "y", "1", "đúng", "đạt", "rồi", "đã có"]),
    (false, ["false", "n", "0", "sai", "không đạt"]),
  ])

  /// What begins a row that adds up the others.
  static let totals = Words<Void>([
    "tổng", "tổng cộng", "tổng số", "cộng", "cộng chung", "cộng dồn", "chung", "toàn huyện",
    "toàn xã",
    "total", "sum",
  ])
}

/// Words that stand for a value, however they are written.
package struct Words<Value> {
  /// The words as they are documented.
  package let words: [String]
  private let values: [String: Value]

  init(_ list: [(value: Value, words: [String])]) {
    words = list.flatMap(\.words)
    var values: [String: Value] = [:]
    for (value, words) in list {
      for word in words { values[Slug.make(word)] = value }
    }
    self.values = values
  }

  subscript(text: String) -> Value? {
    // Signs alone make no word.
    text.utf8.count <= 60 ? values[Slug.make(text, fallback: "")] : nil
  }
}

extension Words where Value == Void {
  /// Words that are told from others and stand for nothing.
  init(_ words: [String]) { self.init([(value: (), words: words)]) }
}

extension Words: Sendable where Value: Sendable {}
