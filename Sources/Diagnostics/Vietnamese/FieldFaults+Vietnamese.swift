import Quantities

extension DayFault {
  func vietnamese(_ text: String) -> Wording {
    Wording(cause(of: text), remedy: remedy)
  }

  private func cause(of text: String) -> String {
    switch self {
    case .form, .other: "«\(text)» không viết theo dạng năm-tháng-ngày."
    case .digits(let part, _):
      "Trong «\(text)», «\(part)» phải viết bằng hai chữ số: `0\(part)`."
    case .sign(let sign, _):
      "Giữa năm, tháng, ngày phải là dấu - trên bàn phím, không phải "
        + ("–—".contains(sign) ? "dấu gạch ngang dài «\(sign)»." : "«\(sign)».")
    case .swapped(let month, _):
      "Không có tháng \(month): trong «\(text)», ngày và tháng đổi chỗ cho nhau."
    case .time: "«\(text)» có cả giờ; ở đây chỉ ghi ngày."
    case .letter(let letter, let digit, _):
      "Trong «\(text)» có chữ cái «\(letter)», trông giống số \(digit)."
    case .pastMonth(let last):
      "«\(text)» không có thật: tháng \(last.month) năm \(last.year) chỉ có các ngày từ 1 đến \(last.day)."
    case .noMonth(let month): "«\(text)» không có thật: không có tháng \(month)."
    case .words: "«\(text)» không phải một ngày ghi bằng số."
    }
  }

  private var remedy: String {
    switch self {
    case .form(let day), .digits(_, let day), .sign(_, let day), .swapped(_, let day),
      .time(let day), .letter(_, _, let day):
      "Viết \(day.vietnameseToWrite)."
    case .pastMonth(let last):
      "Viết một ngày từ `\(last.iso8601.dropLast(2))01` đến `\(last.iso8601)`."
    case .noMonth:
      "Viết năm, tháng (từ 01 đến 12), ngày, ví dụ ngày 21 tháng 4 năm 2025 là `2025-04-21`."
    case .words, .other:
      "Viết năm, tháng, ngày bằng số, ví dụ ngày 21 tháng 4 năm 2025 là `2025-04-21`."
    }
  }
}

extension FieldNumberFault {
  func vietnamese(_ text: String, of name: String) -> Wording {
    switch self {
    case .beside(let what, let number):
      Wording(
        "«\(name)» chỉ nhận con số, mà ở đây có thêm «\(what)».",
        remedy: "Viết `\(name): \(number)`.")
    case .percent(let number):
      Wording(
        "«\(name)» chỉ nhận con số, mà ở đây có thêm «%».",
        remedy: "Viết `\(name): \(number)` và `measure: \"%\"`.")
    case .grouped(let mark, let number):
      Wording(
        "Trong «\(text)» có \(mark == " " ? "dấu cách" : "«\(mark)»") giữa các chữ số.",
        remedy: "Viết liền: `\(name): \(number)`.")
    case .scaled(let full, let number):
      Wording(
        "«\(text)» có chữ chỉ hàng nghìn, hàng triệu đi kèm con số.",
        remedy: "Viết đủ chữ số: `\(name): \(full)`. "
          + "Nếu đơn vị đo đã là như vậy thì viết `\(name): \(number)`.")
    case .spelled(let number):
      Wording(
        "«\(name)» cần một con số viết bằng chữ số, không phải chữ «\(text)».",
        remedy: "Viết `\(name): \(number)`.")
    case .letters(let number):
      Wording(
        "«\(text)» có chữ cái trông giống chữ số (O và 0, l và 1).",
        remedy: "Gõ lại bằng chữ số: `\(name): \(number)`.")
    }
  }
}

extension EmptyValue {
  func vietnamese(_ name: String, isRequired: Bool) -> Wording {
    let what = FieldHint.vietnamese[name]?.what ?? "giá trị"
    let cause =
      self == .tilde
      ? "Dấu ~ nghĩa là không có gì, nên «\(name)» đang để trống."
      : "«\(name)» đang để trống."
    let filling =
      switch self {
      case .nothing: "viết \(what) sau `\(name):`"
      case .quotes: "viết \(what) giữa hai dấu nháy"
      case .tilde: "viết \(what) thay cho dấu ~"
      case .list: "ghi ít nhất một mục trong ngoặc vuông"
      }
    let tilde = self == .tilde ? " Nếu muốn ghi đúng dấu ~ thì viết `\(name): \"~\"`." : ""
    return Wording(
      cause,
      remedy: (isRequired ? "Trường này bắt buộc: " : "Xóa trường này, hoặc ") + filling + "."
        + tilde)
  }
}

extension FieldHint {
  /// What fields hold, in words, and how a value looks where it is no text.
  static let vietnamese: [String: FieldHint] = [
    "title": .text("tiêu đề"), "short-title": .text("tiêu đề ngắn"),
    "summary": .text("một câu tóm tắt"), "alt": .text("hình cho thấy gì"),
    "label": .text("tên của con số"), "measure": .text("đơn vị đo"), "source": .text("nguồn"),
    "place": .text("địa điểm"), "numerator": .text("tử số là gì"),
    "denominator": .text("mẫu số là gì"), "name": .text("tên gọi"),
    "date": .value("ngày", "2025-04-21"), "starts": .value("ngày bắt đầu", "2025-04-19"),
    "ends": .value("ngày kết thúc", "2025-04-21"), "file": .value("tên tệp ảnh", "tu-sach.jpg"),
    "author": .name("tên tệp hay thư mục của nơi viết bài"),
    "report": .name("tên của báo cáo có con số này"),
  ]
}
