extension FoundKind {
  /// What it is, within a sentence.
  var vietnamese: String {
    switch self {
    case .picture(let name, _), .otherPicture(let name): "ảnh \(name)"
    case .drawing: "ảnh SVG"
    case .webPage: "trang web"
    case .pdf: "tài liệu PDF"
    case .document: "tài liệu Word hoặc PowerPoint"
    case .package: "tài liệu Word, Excel hoặc tệp nén"
    case .workbook: "bảng tính Excel"
    case .packed: "tệp nén"
    case .text: "văn bản"
    case .pointer: "tệp giữ chỗ của Git LFS, còn tệp thật chưa được tải về"
    case .shortcut: "lối tắt"
    case .backup: "bản lưu mà trình soạn thảo tự tạo"
    case .download: "tệp đang tải về dở"
    case .zeros: "toàn số 0, vì lần chép trước đã hỏng"
    }
  }

  /// What to do with it.
  ///
  /// - Parameter name: The file's name with the ending that belongs to what it holds.
  /// - Returns: A sentence or two.
  func vietnameseRemedy(name: String) -> String {
    switch self {
    case .picture, .drawing:
      "Đổi tên tệp thành «\(name)», và sửa tên ấy trong bài."
    case .otherPicture("HEIC"):
      "Mở tệp trên iPhone hay máy tính rồi xuất ra JPEG. Để iPhone chụp luôn ra JPEG: Cài đặt → "
        + "Camera → Định dạng → Tương thích nhất."
    case .otherPicture:
      "Mở tệp bằng chương trình xem ảnh rồi lưu thành JPEG (ảnh chụp) hoặc PNG (hình vẽ, ảnh màn "
        + "hình)."
    case .webPage:
      "Trang viết trong tệp .md. Nếu định lấy ảnh hay tài liệu: trang báo lỗi hay trang có ảnh đã bị "
        + "lưu thay cho nó; mở lại trang ấy, bấm chuột phải vào đúng ảnh hay tài liệu rồi chọn lưu."
    case .pdf:
      "Muốn cho tải về thì đặt tên là «\(name)» và viết thành liên kết `[…](\(name))`; muốn hiện ra "
        + "thì xuất trang ấy thành ảnh PNG."
    case .document, .package:
      "Lưu thành PDF rồi đặt tệp PDF thay cho tệp này; chữ của bài thì viết trong tệp .md; ảnh nằm bên trong "
        + "thì bấm chuột phải vào ảnh, chọn lưu ảnh."
    case .workbook:
      "Trong Excel chọn Lưu thành → «CSV UTF-8», rồi đặt tệp .csv thay cho tệp này."
    case .packed: "Giải nén, đặt từng tệp bên trong ở đây, rồi xóa tệp nén."
    case .text: "Chép lại tệp gốc; tệp này chỉ có chữ."
    case .pointer: "Chạy `git lfs pull` để lấy tệp thật về, hoặc chép tệp gốc đè lên."
    case .shortcut:
      "Đặt chính tệp ấy thay cho lối tắt: lối tắt chỉ dùng được trên máy đã tạo ra nó."
    case .backup: "Xóa tệp này."
    case .zeros: "Chép lại tệp gốc đè lên tệp này."
    case .download: "Chờ tải xong rồi dùng tệp đã tải, hoặc xóa tệp này."
    }
  }
}
