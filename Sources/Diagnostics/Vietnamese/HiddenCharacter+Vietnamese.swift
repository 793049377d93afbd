extension HiddenCharacter {
  /// What a character is called, with its name in Unicode.
  func vietnamese(_ name: String) -> String {
    switch self {
    case .zeroWidthSpace: "dấu cách không có bề rộng (\(name))"
    case .softHyphen: "dấu ngắt từ ẩn (\(name))"
    case .byteOrderMark: "dấu đầu tệp (\(name)) lọt vào giữa"
    case .joiner: "ký tự nối ẩn (\(name))"
    case .direction: "ký tự ẩn đổi hướng viết (\(name))"
    case .other: "ký tự ẩn \(name)"
    case .noBreakSpace: "dấu cách không ngắt (\(name))"
    case .otherSpace: "dấu cách lạ (\(name))"
    case .hyphen: "dấu gạch nối lạ (\(name))"
    case .fullWidth: "ký tự rộng gấp đôi (\(name))"
    }
  }

  /// What to say of a character by its name in Unicode, `better` being the text without it.
  func vietnamese(_ name: String, better: String) -> Wording {
    let what = "Chỗ này có \(vietnamese(name)),"
    return switch self {
    case .zeroWidthSpace, .softHyphen, .byteOrderMark, .joiner, .direction, .other:
      Wording(
        "\(what) mắt không thấy, thường lọt vào khi chép từ trang mạng, Word hay PDF.",
        remedy: "Xóa hết rồi gõ lại bằng tay: `\(better)`.")
    case .noBreakSpace, .otherSpace:
      Wording(
        "\(what) trông như dấu cách thường mà không phải.", remedy: "Xóa nó. Viết: `\(better)`.")
    case .hyphen:
      Wording(
        "\(what) trông như dấu - trên bàn phím mà không phải.",
        remedy: "Gõ lại bằng dấu - trên bàn phím: `\(better)`.")
    case .fullWidth:
      Wording(
        "\(what) như bàn phím Trung, Nhật gõ ra.",
        remedy: "Gõ lại bằng bàn phím thường: `\(better)`.")
    }
  }
}
