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
    case .leadingTab:
      Wording(
        "Dòng này mở đầu bằng một tab.", remedy: "Xóa tab; trường bắt đầu ngay từ đầu dòng.")
    case .leadingSpace(let better):
      Wording(
        "Dòng này thụt vào hơn các trường bên cạnh, nên bị hiểu là nối tiếp dòng trên.",
        remedy: "Xóa khoảng trống đầu dòng: `\(better)`")
    }
  }
}
