extension HiddenCharacter {
  /// What to say of a character by its name in Unicode, `better` being the text without it.
  func vietnamese(_ name: String, better: String) -> Wording {
    switch self {
    case .zeroWidthSpace: Self.hidden("dấu cách không có bề rộng (\(name))", better)
    case .softHyphen: Self.hidden("dấu ngắt từ ẩn (\(name))", better)
    case .byteOrderMark: Self.hidden("dấu đầu tệp (\(name)) lọt vào giữa", better)
    case .joiner: Self.hidden("ký tự nối ẩn (\(name))", better)
    case .direction: Self.hidden("ký tự ẩn đổi hướng viết (\(name))", better)
    case .other: Self.hidden("ký tự ẩn \(name)", better)
    case .noBreakSpace:
      Wording(
        "Chỗ này có dấu cách không ngắt (\(name)), trông như dấu cách thường mà không phải.",
        remedy: "Xóa nó. Viết: `\(better)`.")
    case .otherSpace:
      Wording(
        "Chỗ này có dấu cách lạ (\(name)), trông như dấu cách thường mà không phải.",
        remedy: "Xóa nó. Viết: `\(better)`.")
    case .hyphen:
      Wording(
        "Chỗ này có dấu gạch nối lạ (\(name)), trông như dấu - trên bàn phím mà không phải.",
        remedy: "Gõ lại bằng dấu - trên bàn phím: `\(better)`.")
    case .fullWidth:
      Wording(
        "Chỗ này có chữ toàn khổ (\(name)), như bàn phím Trung, Nhật gõ ra.",
        remedy: "Gõ lại bằng bàn phím thường: `\(better)`.")
    }
  }

  private static func hidden(_ what: String, _ better: String) -> Wording {
    Wording(
      "Chỗ này có \(what), mắt không thấy, thường lọt vào khi chép từ trang mạng, Word hay PDF.",
      remedy: "Xóa cả chữ ấy rồi gõ lại bằng tay: `\(better)`.")
  }
}
