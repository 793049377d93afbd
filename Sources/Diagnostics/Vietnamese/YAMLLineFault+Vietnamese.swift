extension YAMLLineFault {
  var vietnamese: Wording {
    switch self {
    case .lostWords(let better):
      Wording("Chữ từ dấu # trở đi sẽ bị bỏ.", remedy: "Viết: `\(better)`")
    case .missingSpace(let better):
      Wording("Sau dấu hai chấm thiếu một dấu cách thường.", remedy: "Viết: `\(better)`")
    case .colonInValue(let better):
      Wording(
        "Giá trị này có dấu hai chấm và dấu cách, nên bị hiểu thành một trường khác.",
        remedy: "Viết: `\(better)`")
    case .textBehindQuote(let better):
      Wording(
        "Có chữ sau dấu ngoặc kép đóng; ngoặc mở đầu giá trị thì phải bao cả giá trị.",
        remedy: "Viết: `\(better)`")
    case .textBehindBracket(let better):
      Wording(
        "Có chữ sau dấu ngoặc đóng; ngoặc mở đầu giá trị bị hiểu là một danh sách.",
        remedy: "Viết: `\(better)`")
    case .leadingMark(let mark, let better):
      Wording(
        "Giá trị mở đầu bằng \(mark) thì bị hiểu thành việc khác.", remedy: "Viết: `\(better)`")
    case .otherColon(let mark, let better):
      Wording(
        "Sau tên trường phải là dấu hai chấm thường, không phải «\(mark)».",
        remedy: "Viết: `\(better)`")
    case .noField(let better):
      Wording(
        "Dòng này không có dạng `trường: giá trị`.",
        remedy: (better.map { "Nếu là một trường thì viết: `\($0)`. " } ?? "")
          + "Nếu là phần tiếp của dòng trên thì nối vào dòng ấy. "
          + "Nếu là chữ của bài thì đưa xuống dưới dòng `---`.")
    case .escape(let mark, let better):
      Wording(
        "Trong dấu nháy kép, «\(mark)» bị hiểu thành một ký tự khác.", remedy: "Viết: `\(better)`")
    case .openQuote(let better):
      Wording("Dấu nháy mở ở đây không được đóng lại.", remedy: "Viết: `\(better)`")
    case .openBracket(let better):
      Wording("Dấu ngoặc mở ở đây không được đóng lại.", remedy: "Viết: `\(better)`")
    case .commaInValue(let better):
      Wording(
        "Trong ngoặc, dấu phẩy này bắt đầu một trường khác.", remedy: "Viết: `\(better)`")
    case .missingComma(let better):
      Wording("Giữa hai trường trong ngoặc thiếu dấu phẩy.", remedy: "Viết: `\(better)`")
    case .listMark(let mark, let better):
      Wording(
        "«\(mark)» ở đầu dòng không làm nên một mục; cần một dấu gạch nối và một dấu cách.",
        remedy: "Viết: `\(better)`")
    case .leadingTab(let better):
      Wording("Dòng này mở đầu bằng một tab.", remedy: "Xóa tab và viết: `\(better)`")
    case .leadingSpace(let better):
      Wording(
        "Dòng này thụt vào hơn các trường bên cạnh, nên bị hiểu là nối tiếp dòng trên.",
        remedy: "Xóa khoảng trống đầu dòng: `\(better)`")
    }
  }
}
