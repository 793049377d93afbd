extension LeftoverMark.SignUse {
  var vietnamese: Wording {
    switch self {
    case .product:
      Wording(
        "Hai dấu * ở đây bị hiểu là in nghiêng, nên cả hai biến mất.",
        remedy: "Viết dấu nhân ×: 2 × 3 × 4, hoặc viết \\* cho mỗi dấu.")
    case .note:
      Wording(
        "Hai dấu (*) ở đây bị hiểu là in nghiêng, nên cả hai dấu sao biến mất.",
        remedy: "Viết (\\*), hoặc dùng chú thích: [^1].")
    case .fileName:
      Wording(
        "Các dấu _ của tên này bị hiểu là in nghiêng hay in đậm, nên biến mất.",
        remedy: "Đặt cả tên giữa hai dấu `, ví dụ `_mau_.docx`.")
    }
  }
}

extension LeftoverMark.ForeignMeaning {
  func vietnamese(_ mark: String) -> Wording {
    let shown = "«\(mark)» là ký hiệu của phần mềm khác, ở đây sẽ hiện nguyên trên trang."
    let escape = " Muốn hiện đúng như vậy thì đặt giữa hai dấu `."
    return switch self {
    case .heading(let text): Wording(shown, remedy: "Viết `\(text)`." + escape)
    case .bold(let text): Wording(shown, remedy: "Viết: **\(text)**." + escape)
    case .italic(let text): Wording(shown, remedy: "Viết: *\(text)*." + escape)
    case .struck(let text): Wording(shown, remedy: "Viết hai dấu ở mỗi bên: ~~\(text)~~." + escape)
    case .figure(let text): Wording(shown, remedy: "Muốn đặt số liệu thì viết `=\(text)`." + escape)
    case .link:
      Wording(
        shown, remedy: "Viết [chữ](tên-tệp.md), hình thì viết ![mô tả](tên-hình.jpg)." + escape)
    case .small(let better): Wording(shown, remedy: "Viết: \(better)." + escape)
    case .note: Wording(shown, remedy: "Viết thành lời trích: > **Lưu ý:** …" + escape)
    case .footnote:
      Wording(
        shown, remedy: "Viết [^1] ở đây, và ở cuối bài một dòng [^1]: Nội dung chú thích." + escape)
    case .pictures:
      Wording(shown, remedy: "Xóa đi, và đặt từng hình: ![mô tả](tên-hình.jpg)." + escape)
    case .formula:
      Wording(shown, remedy: "Viết phép tính bằng chữ và dấu thường: 5 × 3 = 15." + escape)
    case .citation:
      Wording(
        "«\(mark)» là dấu nguồn mà phần mềm trò chuyện để sót lại, sẽ hiện nguyên trên trang.",
        remedy: "Xóa đi. Muốn nêu nguồn thì viết chú thích [^1] có địa chỉ thật." + escape)
    case .symbol:
      Wording(shown, remedy: "Dán thẳng hình biểu tượng vào, như 🙂, hoặc xóa đi." + escape)
    case .remark:
      Wording(
        "Ghi chú giữa «\(mark)» không ẩn đi: ai cũng sẽ đọc được.",
        remedy: "Xóa cả ghi chú." + escape)
    case .merge:
      Wording(
        "Chỗ này còn hai bản của một đoạn, chưa chọn bản nào.",
        remedy: "Giữ một bản, rồi xóa các dòng <<<<<<<, ======= và >>>>>>>.")
    case .fields:
      Wording(
        "Đây là phần khai báo nằm giữa bài, sẽ hiện thành đường kẻ và tiêu đề.",
        remedy: "Xóa nó cùng hai dòng ---; phần khai báo chỉ đứng ở đầu tệp.")
    case .nothing: Wording(shown, remedy: "Xóa đi; cổng không dùng ký hiệu này." + escape)
    }
  }
}
