extension TextProblem {
  var vietnamese: Wording {
    switch self {
    case .forbiddenCharacter(let codePoint):
      ForbiddenCharacter(codePoint: codePoint).vietnamese(unicodeName(codePoint))
    case .hiddenCharacter(let codePoint, let better):
      HiddenCharacter(codePoint: codePoint).vietnamese(unicodeName(codePoint), better: better)
    case .tooManyMarks(let limit):
      Wording(
        "Chỗ này có hơn \(limit) dấu chồng lên một chữ; không ngôn ngữ nào viết như vậy.",
        remedy: "Xóa chữ này cùng các dấu của nó rồi gõ lại.")
    case .unclosedIsolate(let codePoint):
      Wording(
        "Ký tự ẩn \(unicodeName(codePoint)) ở đây đổi hướng viết mà không được đóng lại trong cùng "
          + "đoạn.",
        remedy: "Xóa ký tự đó, hoặc thêm U+2069 vào sau phần chữ viết theo hướng khác.")
    case .strayIsolateEnd:
      Wording(
        "Ký tự ẩn U+2069 ở đây kết thúc một phần chữ đổi hướng mà trước nó không có gì mở ra.",
        remedy: "Xóa ký tự đó. Nếu không thấy, xóa cả dòng rồi gõ lại.")
    }
  }
}

extension ForbiddenCharacter {
  fileprivate func vietnamese(_ name: String) -> Wording {
    switch self {
    case .backspace:
      Wording(
        "Chỗ này có ký tự lùi (\(name)), thường lọt vào khi chép từ một cửa sổ dòng lệnh.",
        remedy: hidden)
    case .verticalTab:
      Wording(
        "Chỗ này có ký tự xuống dòng của Word hoặc PowerPoint (\(name)).",
        remedy:
          "Xóa ký tự đó. Trong bài, muốn xuống dòng thì gõ \\ rồi nhấn Enter; muốn sang đoạn mới thì để một dòng "
          + "trống.")
    case .formFeed:
      Wording(
        "Chỗ này có ký tự ngắt trang (\(name)), thường lọt vào khi chép từ Word hoặc PDF.",
        remedy: "Xóa ký tự đó; trang mạng không ngắt trang.")
    case .escape:
      Wording(
        "Chỗ này có ký tự điều khiển (\(name)), thường lọt vào khi chép chữ có màu từ cửa sổ dòng "
          + "lệnh.",
        remedy: hidden)
    case .delete, .otherControl:
      Wording(
        "Chỗ này có ký tự điều khiển \(name), mắt không thấy và trang mạng không chứa được.",
        remedy: hidden)
    case .nextLine, .lineSeparator, .paragraphSeparator:
      Wording(
        "Chỗ này có ký tự xuống dòng ẩn (\(name)), chỉ vài chương trình coi là hết dòng.",
        remedy:
          "Xóa ký tự đó. Trong bài, muốn xuống dòng thì gõ \\ rồi nhấn Enter; muốn sang đoạn mới thì để một dòng "
          + "trống.")
    case .directionOverride:
      Wording(
        "Chỗ này có ký tự ẩn \(name) đảo hướng viết, làm chữ hiện ra khác với chữ được viết.",
        remedy: "Xóa ký tự đó. Nếu không thấy, xóa cả dòng rồi gõ lại.")
    case .replacement:
      Wording(
        "Chỗ này có ký tự \(name) (�), dấu vết của một chữ đã mất khi đổi bảng mã.",
        remedy: "Xem lại bản gốc và gõ lại chữ đã mất.")
    case .object:
      Wording(
        "Chỗ này có ký tự \(name), dấu vết của một hình không theo được khi dán.",
        remedy: "Xóa ký tự đó; lưu hình thành tệp rồi đặt vào, ví dụ `![mô tả hình](hinh.jpg)`.")
    case .fontSign:
      Wording(
        "Chỗ này có \(name), một ký hiệu riêng của phông chữ như Wingdings; người đọc chỉ thấy ô "
          + "trống.",
        remedy: "Xóa ký hiệu đó. Nếu là dấu đầu dòng, viết `- ` ở đầu dòng.")
    case .invisible:
      Wording(
        "Tên ở đây có ký tự ẩn \(name), mắt không thấy nhưng làm nó thành một tên khác.",
        remedy: hidden)
    case .noncharacter:
      Wording(
        "Chỗ này có \(name), một mã không phải là chữ của ngôn ngữ nào.",
        remedy: hidden)
    }
  }

  private var hidden: String {
    "Xóa ký tự đó. Nếu không thấy, xóa cả từ ở chỗ ấy rồi gõ lại."
  }
}
