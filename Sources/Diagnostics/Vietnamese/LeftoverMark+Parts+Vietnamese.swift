extension LeftoverMark.FootnoteFault {
  var vietnamese: Wording {
    switch self {
    case .label(let fault, let written, let better, let line):
      Wording(
        fault.vietnamese,
        remedy: "Viết \(better) thay cho \(written), ở đây"
          + (line.map { " và ở đầu dòng \($0)." } ?? "."))
    case .line(.nothing, let label, let better):
      Wording(
        "Ngay sau \(label) thiếu dấu hai chấm, nên dòng này không thành chú thích.",
        remedy: "Viết: \(better)")
    case .line(.space, let label, let better):
      Wording(
        "Giữa \(label) và dấu hai chấm có dấu cách, nên dòng này không thành chú thích.",
        remedy: "Bỏ dấu cách ấy: \(better)")
    case .line(.sign(let sign), let label, let better):
      Wording(
        "Sau \(label) là dấu «\(sign)» chứ không phải dấu hai chấm, nên dòng này không thành chú thích.",
        remedy: "Đổi dấu ấy thành dấu hai chấm: \(better)")
    }
  }
}

extension LeftoverMark.LabelFault {
  fileprivate var vietnamese: String {
    switch self {
    case .noSign: "Chú thích này thiếu dấu ^ trong ngoặc vuông, nên sẽ hiện nguyên trên trang."
    case .signBehind:
      "Dấu ^ của chú thích phải đứng trước số, nếu không nó sẽ hiện nguyên trên trang."
    case .space: "Tên của chú thích có dấu cách, nên chú thích sẽ hiện nguyên trên trang."
    }
  }
}

extension LeftoverMark.EntityMeaning {
  func vietnamese(_ text: String) -> Wording {
    let shown = "«\(text)» là ký hiệu của trang web, ở đây sẽ hiện nguyên trên trang."
    let escape = " Muốn hiện đúng như vậy thì viết \\\(text)."
    return switch self {
    case .sign(let sign): Wording(shown, remedy: "Viết \(sign) thay cho \(text)." + escape)
    case .space: Wording(shown, remedy: "Gõ một dấu cách thay cho \(text)." + escape)
    case .invisible: Wording(shown, remedy: "Xóa đi; nó không hiện gì." + escape)
    case .misspelt(let nearest, let sign):
      Wording(
        "«\(text)» sẽ hiện nguyên trên trang; có lẽ là ký hiệu \(nearest) của trang web, viết sai.",
        remedy: "Gõ \(sign ?? "một dấu cách") thay cho \(text)." + escape)
    case .unknown:
      Wording(
        "«\(text)» trông như ký hiệu của trang web nhưng không có ký hiệu nào như thế, "
          + "nên sẽ hiện nguyên trên trang.",
        remedy: "Xóa đi và gõ thẳng ký tự cần hiện." + escape)
    }
  }
}

extension LeftoverMark.Comparison {
  func vietnamese(_ mark: String) -> Wording {
    let (lost, words) =
      switch self {
      case .moreThan(let amount): ("lớn hơn", "trên \(amount)")
      case .atLeast(let amount): ("từ … trở lên", "từ \(amount) trở lên")
      }
    return Wording(
      "Dấu > ở đầu dòng làm cả dòng thành lời trích; ý «\(lost)» bị mất.",
      remedy: "Viết bằng chữ, như «\(words)», hoặc viết \\\(mark). "
        + "Nếu đúng là lời trích thì đặt nó trong ngoặc kép: > “…”.")
  }
}

extension LeftoverMark.LineBreakPlace {
  func vietnamese(_ tag: String) -> Wording {
    let remedy =
      switch self {
      case .withinLine: "Thay \(tag) bằng dấu \\ rồi nhấn Enter, để chữ sau nó sang dòng mới."
      case .lineEnd: "Thay \(tag) bằng dấu \\ ở cuối dòng."
      case .paragraphEnd: "Xóa \(tag); muốn sang đoạn mới thì để một dòng trống."
      }
    return Wording(
      "Thẻ \(tag) chỉ dùng được trong ô của bảng.",
      remedy: remedy)
  }
}
