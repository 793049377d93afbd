extension LeftoverMark.SignUse {
  var vietnamese: Wording {
    switch self {
    case .product(let better):
      Wording(
        "Các dấu * ở đây bị hiểu là in nghiêng, nên biến mất.",
        remedy: "Viết dấu nhân ×: \(better). Muốn hiện dấu * thì viết \\* cho mỗi dấu.")
    case .note:
      Wording(
        "Hai dấu (*) ở đây bị hiểu là in nghiêng, nên cả hai dấu sao biến mất.",
        remedy: "Viết (\\*), hoặc dùng chú thích: [^1].")
    case .fileName(let name):
      Wording(
        "Các dấu _ của tên này bị hiểu là in nghiêng hay in đậm, nên biến mất.",
        remedy: "Đặt cả tên giữa hai dấu `: `\(name)`.")
    }
  }
}

extension LeftoverMark.ForeignMeaning {
  func vietnamese(_ mark: String) -> Wording {
    let shown = "«\(mark)» là ký hiệu của phần mềm khác, ở đây sẽ hiện nguyên trên trang."
    let escape = " Muốn hiện đúng như vậy thì đặt giữa hai dấu `."
    return switch self {
    case .heading(let text): Wording(shown, remedy: "Viết: \(text)." + escape)
    case .bold(let text): Wording(shown, remedy: "Viết: **\(text)**." + escape)
    case .italic(let text): Wording(shown, remedy: "Viết: *\(text)*." + escape)
    case .struck(let text): Wording(shown, remedy: "Viết hai dấu ở mỗi bên: ~~\(text)~~." + escape)
    case .figure(let text): Wording(shown, remedy: "Muốn đặt số liệu thì viết `=\(text)`." + escape)
    case .link(let words?, let address?):
      Wording(shown, remedy: "Viết: [\(words)](\(address))." + escape)
    case .link(nil, let address?):
      Wording(
        shown, remedy: "Viết [chữ](\(address)), với chữ để bấm của bạn trong ngoặc vuông." + escape)
    case .link(let words, nil):
      Wording(
        shown,
        remedy: "Viết [\(words ?? "chữ")](tên-tệp.md), với tên tệp của trang cần dẫn tới." + escape)
    case .page(_, let words, let path?):
      Wording(shown, remedy: "Viết: [\(words)](\(path))." + escape)
    case .page(let title, let words, nil):
      Wording(
        shown,
        remedy: "Không trang nào tên là «\(title)»: viết [\(words)](tên-tệp.md), với tên tệp của "
          + "trang cần dẫn tới, hoặc chỉ viết chữ: \(words)." + escape)
    case .picture(let file): Wording(shown, remedy: file.pictureVietnamese + escape)
    case .film(let address): Wording(shown, remedy: "Viết: [xem phim](\(address))." + escape)
    case .small(let better): Wording(shown, remedy: "Viết: \(better)." + escape)
    case .note(let kind, let words, let isClosed):
      Wording(shown, remedy: kind.vietnamese(words, isClosed: isClosed))
    case .footnote(let label, let words):
      Wording(
        shown,
        remedy: "Viết [^\(label)] thay cho cả chỗ này, và ở cuối bài, trên một dòng riêng: "
          + "[^\(label)]: \(words)")
    case .pictures:
      Wording(shown, remedy: "Xóa đi, và đặt từng hình: ![mô tả](tên-hình.jpg)." + escape)
    case .formula(let better?):
      Wording(shown, remedy: "Viết bằng chữ và dấu thường: \(better)." + escape)
    case .formula(nil):
      Wording(shown, remedy: "Viết phép tính bằng chữ và dấu thường, như 5 × 3 = 15." + escape)
    case .formulaBlock(let opening, let closing, let better):
      Wording(
        shown,
        remedy: (opening == closing
          ? "Xóa hai dòng \(opening)" : "Xóa dòng \(opening) và dòng \(closing)")
          + ", và viết bằng dấu thường: \(better). "
          + "Muốn hiện đúng như vậy thì đặt giữa hai dòng ```.")
    case .around(let words, let opening, let closing, let style):
      Wording(
        shown,
        remedy: "Xóa \(opening) và \(closing), chỉ giữ chữ: \(words)\(style.vietnamese(words))")
    case .citation:
      Wording(
        "«\(mark)» là dấu nguồn mà trợ lý AI (như ChatGPT, Gemini) để sót lại, sẽ hiện nguyên trên trang.",
        remedy: "Xóa đi. Muốn nêu nguồn thì viết chú thích [^1] có địa chỉ thật.")
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
    case .placeholder:
      Wording(shown, remedy: "Xóa cả \(mark), và viết thẳng chữ cần hiện ở đó." + escape)
    case .nothing:
      Wording(shown, remedy: "Xóa cả \(mark); cổng không dùng ký hiệu này." + escape)
    }
  }
}

extension LeftoverMark.NoteKind {
  fileprivate func vietnamese(_ words: String, isClosed: Bool) -> String {
    let label = label(inVietnamese: true)
    if words.isEmpty {
      return "Xóa dòng này, và mở đầu dòng dưới bằng > **\(label):** rồi một dấu cách."
        + (isClosed ? " Dòng ::: đóng lại cũng xóa đi." : "")
    }
    return "Thay dòng này và các dòng chữ của nó bằng: > **\(label):** \(words)"
      + (isClosed ? " Dòng ::: đóng lại thì xóa đi." : "")
  }
}

extension LeftoverMark.Style {
  fileprivate func vietnamese(_ words: String) -> String {
    switch self {
    case .large: ". Muốn thành tiêu đề thì viết: ## \(words)"
    case .coloured: ". Ở đây không có màu chữ; muốn nhấn mạnh thì viết **\(words)**."
    case .underlined: ". Ở đây không có gạch chân; muốn nhấn mạnh thì viết **\(words)**."
    case .plain: ""
    }
  }
}

extension String {
  /// How a picture is placed that another program placed by its file or address.
  var pictureVietnamese: String {
    if contains("://") {
      let name = split(separator: "/").last.map(String.init) ?? self
      return "Lưu hình ấy cạnh bài, rồi viết ![mô tả](\(name)), với lời mô tả hình."
    }
    return "Viết ![mô tả](\(self)), với lời mô tả hình trong ngoặc vuông."
  }
}
