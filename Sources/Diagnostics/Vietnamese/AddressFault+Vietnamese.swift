extension AddressFault {
  func vietnamese(_ address: String) -> Wording {
    switch self {
    case .noScheme:
      Wording(
        "«\(address)» không phải một địa chỉ trang mạng đầy đủ.",
        remedy: "Chép cả địa chỉ, bắt đầu bằng `https://`.")
    case .noSlashes:
      Wording(
        "Ngay sau dấu hai chấm của «\(address)» không có đủ hai dấu gạch chéo.",
        remedy: "Viết \(Self.slashed(address))")
    case .schemeTwice(let better):
      Wording(
        "«\(address)» có https:// hoặc http:// hai lần ở đầu.",
        remedy: "Viết \(better)")
    case .userInfo:
      Wording(
        "«\(address)» có dấu @ trước tên máy chủ, nên trông như dẫn tới một trang khác.",
        remedy: "Bỏ phần đứng trước dấu @ và cả dấu @, chỉ giữ tên máy chủ thật.")
    case .noHost:
      Wording(
        "«\(address)» không có tên máy chủ.",
        remedy: "Viết tên máy chủ ngay sau `https://`, ví dụ `https://haiphong.gov.vn`.")
    case .host:
      Wording(
        "Tên máy chủ trong «\(address)» viết không đúng.",
        remedy:
          "Tên máy chủ chỉ có chữ, chữ số, dấu gạch nối và dấu chấm, ví dụ `https://haiphong.gov.vn`."
      )
    case .port:
      Wording(
        "Số cổng trong «\(address)» viết không đúng.",
        remedy: "Sau dấu hai chấm là một số từ 1 đến 65535, hoặc bỏ cả dấu hai chấm.")
    case .character(let codePoint):
      Wording(
        "«\(address)» có \(character(codePoint)) ở chỗ không thể có.",
        remedy: "Chép lại địa chỉ từ thanh địa chỉ của trình duyệt, không thêm gì vào.")
    case .path:
      Wording(
        "Đường dẫn trong «\(address)» có phần không dùng được: «.», «..», một tên rỗng hoặc mã % sai.",
        remedy: "Viết thư mục đặt trang, chỉ gồm chữ không dấu, chữ số và các dấu - . _ ~.")
    case .queryOrFragment:
      Wording(
        "«\(address)» có dấu ? hoặc #.",
        remedy: "Chỉ viết địa chỉ của thư mục đặt trang, bỏ từ dấu ? hoặc # trở đi.")
    case .percentCode:
      Wording(
        "Các mã % trong «\(address)» không thành chữ, hoặc thành một ký tự bị cấm.",
        remedy: "Viết thẳng tên tệp thay cho các mã %.")
    case .mail(let fault, let better): fault.vietnamese(address, better: better)
    case .telephone(let better):
      Wording(
        "«\(address)» không có số điện thoại nào đúng sau `tel:`.",
        remedy: "Viết số liền nhau ngay sau dấu hai chấm: \(better ?? "ví dụ tel:02253888123").")
    }
  }

  private func character(_ codePoint: UInt32) -> String {
    switch codePoint {
    case 0x20: "dấu cách"
    case 0x21..<0x7F: "dấu \(Unicode.Scalar(codePoint).map(String.init) ?? "")"
    case 0xA0: "dấu cách không ngắt (\(unicodeName(codePoint)))"
    case 0xAD, 0x200B, 0x2060, 0xFEFF: "ký tự ẩn \(unicodeName(codePoint))"
    default: "ký tự \(unicodeName(codePoint))"
    }
  }
}

extension AddressFault.MailFault {
  fileprivate func vietnamese(_ address: String, better: String?) -> Wording {
    switch self {
    case .missing:
      Wording(
        "«\(address)» không có địa chỉ thư điện tử nào sau dấu hai chấm.",
        remedy: "Viết địa chỉ thư ngay sau dấu hai chấm: ví dụ mailto:ten@coquan.gov.vn.")
    case .noSign:
      Wording(
        "Địa chỉ thư trong «\(address)» thiếu dấu @.",
        remedy: "Đặt dấu @ giữa tên và cơ quan, ví dụ \(better ?? "mailto:ten@coquan.gov.vn").")
    case .gap:
      Wording(
        "Trong «\(address)», giữa dấu hai chấm và địa chỉ thư có dấu gạch chéo hoặc dấu cách.",
        remedy: "Viết \(better ?? "ví dụ mailto:ten@coquan.gov.vn").")
    case .other:
      Wording(
        "«\(address)» không có địa chỉ thư điện tử nào đúng sau `mailto:`.",
        remedy: "Viết địa chỉ thư ngay sau dấu hai chấm: ví dụ mailto:ten@coquan.gov.vn.")
    }
  }
}
