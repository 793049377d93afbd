extension YAMLLineFault {
  var vietnamese: Wording {
    switch self {
    case .lostWords(let better):
      Wording("Chữ từ dấu # trở đi sẽ bị bỏ.", remedy: "Viết: `\(better)`")
    case .missingSpace(let better):
      Wording("Sau dấu hai chấm thiếu một dấu cách thường.", remedy: "Viết: `\(better)`")
    case .specialSpace(let codePoint, let better):
      Wording(
        "Sau dấu hai chấm là \(HiddenCharacter(codePoint: codePoint).vietnamese(unicodeName(codePoint))), "
          + "không phải dấu cách thường.",
        remedy: "Xóa nó và gõ dấu cách thường: `\(better)`")
    case .colonInValue(let better):
      Wording(
        "Giá trị này có dấu hai chấm và dấu cách, nên bị hiểu thành một trường khác.",
        remedy: "Viết: `\(better)`")
    case .colonAtEnd(let better):
      Wording(
        "Giá trị này kết thúc bằng dấu hai chấm, nên bị hiểu thành tên một trường khác.",
        remedy: "Viết: `\(better)`")
    case .textBehindQuote(let mark, let better):
      Wording(
        "Có chữ sau dấu nháy đóng (\(mark)); dấu nháy mở đầu giá trị thì phải bao cả giá trị.",
        remedy: "Viết: `\(better)`")
    case .quoteInside(let mark, let better):
      Wording(
        "Dấu \(mark) ở giữa giá trị bị hiểu là dấu nháy đóng.", remedy: "Viết: `\(better)`")
    case .textBehindBracket(let mark, let better):
      Wording(
        "Có chữ sau dấu ngoặc đóng; giá trị mở đầu bằng \(mark) bị hiểu là "
          + (mark == "{" ? "một nhóm trường." : "một danh sách."),
        remedy: "Viết: `\(better)`")
    case .leadingMark(let mark, let better, let without):
      Wording(
        LeadingMark(mark).vietnamese(mark),
        remedy: "Viết: `\(better)`"
          + (without.map { ". Nếu không cần dấu \(mark) thì viết: `\($0)`" } ?? ""))
    case .formatting(let mark, let better):
      Wording(
        "Giá trị này là văn bản thuần, không có chữ đậm, chữ nghiêng hay kiểu chữ khác, "
          + "nên không dùng dấu \(mark).",
        remedy: "Viết: `\(better)`")
    case .figure(let mark):
      Wording(
        "Ở đây không đặt được số liệu: «\(mark)» sẽ hiện nguyên trên trang.",
        remedy: "Ghi hẳn con số vào câu, hoặc viết câu không có con số.")
    case .otherColon(let mark, let better):
      Wording(
        "Sau tên trường phải là dấu hai chấm thường, không phải «\(mark)».",
        remedy: "Viết: `\(better)`")
    case .noField(let better, let indented):
      Wording("Dòng này không có dạng `trường: giá trị`.", remedy: noField(better, indented))
    case .blockNotIndented(let mark, let better, let oneLine):
      Wording(
        "Chữ nằm dưới dấu \(mark) phải thụt vào.",
        remedy: (oneLine.map { "Viết trên một dòng, không có dấu \(mark): `\($0)`. Hoặc thêm" }
          ?? "Thêm") + " hai dấu cách trước mỗi dòng chữ: `\(better)`")
    case .escape("\\n", let better), .escape("\\r", let better):
      Wording(
        "Trong dấu nháy kép, «\\n» bị hiểu là xuống dòng, mà giá trị này chỉ có một dòng.",
        remedy: "Viết: `\(better)`")
    case .escape(let mark, let better):
      Wording(
        "Trong dấu nháy kép, «\(mark)» bị hiểu thành một ký tự khác.", remedy: "Viết: `\(better)`")
    case .openQuote(let better):
      Wording("Dấu nháy mở ở đây không được đóng lại.", remedy: "Viết: `\(better)`")
    case .otherQuote(let open, let close, let better):
      Wording(
        "Giá trị mở bằng \(open) mà đóng bằng \(close); dấu đóng phải giống dấu mở.",
        remedy: "Viết: `\(better)`")
    case .openBracket(let better):
      Wording("Dấu ngoặc mở ở đây không được đóng lại.", remedy: "Viết: `\(better)`")
    case .commaInValue(let better):
      Wording(
        "Trong ngoặc, dấu phẩy này bắt đầu một trường khác.", remedy: "Viết: `\(better)`")
    case .curlyQuotes(let better):
      Wording(
        "Dấu “ ” không phải dấu nháy \" trên bàn phím, nên dấu phẩy ở trong bị hiểu là hết giá trị.",
        remedy: "Viết: `\(better)`")
    case .missingComma(let better):
      Wording("Giữa hai trường trong ngoặc thiếu dấu phẩy.", remedy: "Viết: `\(better)`")
    case .listMark(let mark, let better):
      Wording(
        "«\(mark)» ở đầu dòng không làm nên một mục; cần một dấu gạch nối và một dấu cách.",
        remedy: "Viết: `\(better)`")
    case .leadingTab(let better, let more):
      Wording(
        more > 0
          ? "Dòng này và \(more) dòng dưới mở đầu bằng tab; các dòng thụt vào bằng dấu cách."
          : "Dòng này mở đầu bằng một tab.",
        remedy: "Xóa tab và viết: `\(better)`"
          + (more > 0 ? "; các dòng dưới cũng vậy." : ""))
    case .leadingSpace(let better, let spaces):
      Wording(
        "Dòng này thụt vào hơn các trường cùng nhóm; các trường cùng nhóm phải thẳng cột.",
        remedy: spaces > 0
          ? "Viết, với \(spaces) dấu cách đầu dòng: `\(better)`"
          : "Xóa khoảng trống đầu dòng: `\(better)`")
    }
  }

  private func noField(_ better: String?, _ indented: String?) -> String {
    (better.map { "Nếu là một trường thì viết: `\($0)`. " } ?? "")
      + (indented.map {
        "Nếu là phần tiếp của dòng trên thì nối vào dòng ấy, hoặc thêm hai dấu cách đầu dòng: `\($0)`. "
      } ?? "")
      + "Nếu là chữ của bài thì đưa xuống dưới dòng `---`. "
      + "Nếu là ghi chú riêng thì xóa đi, hoặc thêm `# ` vào đầu dòng."
  }
}

extension LeadingMark {
  fileprivate func vietnamese(_ mark: String) -> String {
    switch self {
    case .command:
      "Giá trị mở đầu bằng \(mark) thì không được hiểu là chữ mà là một lệnh; phần đầu sẽ mất."
    case .block:
      "Giá trị mở đầu bằng \(mark) thì chữ phải nằm ở các dòng dưới, không phải trên dòng này."
    case .item: "Giá trị mở đầu bằng \(mark) và dấu cách thì không được hiểu là chữ."
    case .forbidden: "Một giá trị không thể mở đầu bằng «\(mark)»."
    }
  }
}
