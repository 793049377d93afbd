extension LeftoverMark.LinkCause {
  func vietnamese(isImage: Bool) -> Wording {
    let what = isImage ? "hình" : "liên kết"
    let sign = isImage ? "!" : ""
    return switch self {
    case .size(let size, let address):
      Wording(
        "«\(size)» là cỡ hình theo cách viết của phần mềm khác, nên chỗ này không thành \(what).",
        remedy: "Xóa «\(size)», chỉ để (\(address)): cỡ hình do giao diện định.")
    case .spaceInAddress(let address, let better):
      Wording(
        "Địa chỉ «\(address)» có dấu cách, nên chỗ này không thành \(what).",
        remedy: "Viết (\(better))\(better.isFileName ? " và đặt lại tên tệp như thế" : "").")
    case .spaceBeforeAddress(let text, let address):
      Wording(
        "Giữa ] và ( có dấu cách, nên chỗ này không thành \(what).",
        remedy: "Viết liền: \(sign)[\(text)](\(address)).")
    case .titleWithCurlyQuotes(let better):
      Wording(
        "Chú thích sau địa chỉ viết bằng ngoặc kép cong, nên chỗ này không thành \(what).",
        remedy: "Dùng ngoặc kép thẳng: (\(better)).")
    case .addressNotClosed(let text, let address):
      Wording(
        "Dấu ( trước địa chỉ không được đóng, nên chỗ này không thành \(what).",
        remedy: "Thêm dấu ) ngay sau địa chỉ: \(sign)[\(text)](\(address))")
    case .textNotOpened(let text, let address):
      Wording(
        "Trước dấu ] này không có dấu [ nào mở, nên chỗ này không thành \(what).",
        remedy: "Thêm dấu [ trước chữ đầu tiên để bấm, ví dụ \(sign)[\(text)](\(address))")
    case .otherBrackets(let text, let address):
      Wording(
        "Liên kết đặt chữ trong [ ] và địa chỉ trong ( ); ở đây dùng ngoặc khác, nên không thành liên kết.",
        remedy: "Viết [\(text)](\(address))")
    case .unclosed:
      Wording(
        "Dấu [ ở đây không được đóng, nên không thành \(what) và sẽ hiện nguyên trên trang.",
        remedy: "Viết đủ: ![mô tả](tên-hình.jpg). Muốn hiện ngoặc vuông thì viết \\[ và \\].")
    case .nested:
      Wording(
        "Một liên kết không đặt được trong chữ của một liên kết khác.",
        remedy: "Viết hai liên kết nối tiếp nhau. Muốn hiện ngoặc vuông thì viết \\[ và \\].")
    case .spaceBehindSign:
      Wording(
        "Giữa ! và [ có dấu cách, nên chỗ này chỉ là một liên kết, không phải hình.",
        remedy: "Viết liền: ![mô tả](tên-hình.jpg).")
    }
  }
}

extension LeftoverMark.DefinitionFault {
  func vietnamese(_ better: String) -> Wording {
    switch self {
    case .spaceBeforeColon:
      Wording(
        "Giữa ] và dấu hai chấm có dấu cách, nên dòng này không ghi được địa chỉ của nhãn.",
        remedy: "Viết liền: \(better)")
    case .noColon:
      Wording(
        "Ngay sau ] thiếu dấu hai chấm, nên dòng này không ghi được địa chỉ của nhãn.",
        remedy: "Viết \(better)")
    case .belowText:
      Wording(
        "Dòng này dính liền dưới một đoạn chữ và bị tính vào đoạn ấy, nên không ghi được địa chỉ của nhãn.",
        remedy: "Để một dòng trống trước dòng \(better)")
    }
  }
}

extension LeftoverMark.TaskFault {
  func vietnamese(_ better: String) -> Wording {
    let fault =
      switch self {
      case .noHyphen: "trước ô thiếu dấu - và một dấu cách"
      case .noSpaceWithin: "giữa [ và ] thiếu dấu cách"
      case .spacesWithin: "trong ô có dấu cách thừa"
      case .sign(let sign): "ô của việc đã xong phải ghi x, không phải \(sign)"
      case .drawnBox(let box): "ô phải viết là [ ] hoặc [x], không phải \(box)"
      case .noSpaceBehind: "sau ô thiếu dấu cách"
      }
    return Wording(
      "Có vẻ bạn muốn viết một việc có ô đánh dấu, nhưng \(fault), nên sẽ hiện nguyên.",
      remedy: "Viết \(better)\(better.hasSuffix(".") ? "" : ".") "
        + "Muốn hiện ngoặc vuông thì viết \\[ và \\].")
  }
}
