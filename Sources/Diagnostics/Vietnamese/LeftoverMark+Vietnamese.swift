extension LeftoverMark {
  var vietnamese: Wording {
    switch self {
    case .emphasis(let mark, let cause): cause.vietnamese(mark: mark)
    case .strikethrough:
      Wording(
        "Dấu ~~ ở đây không gạch ngang chữ nào, nên sẽ hiện nguyên trên trang.",
        remedy: "Viết ~~ sát hai bên chữ cần gạch: ~~chữ~~. Muốn hiện đúng dấu thì viết \\~\\~.")
    case .link(let cause, let isImage): cause.vietnamese(isImage: isImage)
    case .reference(let label):
      Wording(
        "Không có dòng nào ghi địa chỉ của nhãn [\(label)].",
        remedy: "Thêm dòng [\(label)]: địa-chỉ, hoặc viết [chữ](địa-chỉ). "
          + "Muốn hiện ngoặc vuông thì viết \\[ và \\].")
    case .heading(let mark):
      Wording(
        "Sau \(mark) thiếu dấu cách, nên dòng này không thành tiêu đề.",
        remedy: "Viết \(mark) rồi một dấu cách rồi đến tiêu đề. "
          + "Muốn hiện đúng dấu thì viết \\\(mark).")
    case .listMark(let mark):
      Wording(
        "Sau \(mark) thiếu dấu cách, nên dòng này không thành một mục của danh sách.",
        remedy: "Viết \(mark) rồi một dấu cách rồi đến chữ. "
          + "Muốn hiện đúng như vậy thì viết `\(mark.escapedBeforeLast)`.")
    case .bullet(let mark):
      Wording(
        "Dấu \(mark) không làm nên danh sách; các dòng sẽ dính vào nhau.",
        remedy: "Thay \(mark) bằng dấu gạch nối và một dấu cách: - …")
    case .wideSpace(let mark):
      Wording(
        "Sau \(mark) là một dấu cách không ngắt, nên dòng này không có dạng bạn muốn.",
        remedy: "Xóa khoảng trống sau \(mark) rồi gõ lại một dấu cách thường.")
    case .tableWithoutRule(let columns):
      Wording(
        "Bảng này thiếu dòng kẻ dưới dòng tiêu đề, nên không thành bảng.",
        remedy: "Thêm dòng này ngay dưới dòng tiêu đề: \(rule(columns)). "
          + "Dấu | trong chữ thường thì viết \\|.")
    case .tableRuleOfOtherWidth(let expected, let found):
      Wording(
        "Dòng tiêu đề có \(expected) cột mà dòng kẻ có \(found), nên không thành bảng.",
        remedy: "Viết dòng kẻ có \(expected) cột: \(rule(expected)).")
    case .tableRuleOfDashes(let columns):
      Wording(
        "Dòng kẻ của bảng viết bằng dấu gạch dài, nên không thành bảng.",
        remedy: "Viết dòng kẻ bằng dấu gạch nối: \(rule(columns)).")
    case .pastedTable:
      Wording(
        "Các dòng này có vẻ là một bảng dán từ Excel hay Word; các ô sẽ dính vào nhau.",
        remedy: "Viết mỗi dòng thành | ô | ô |, và dưới dòng tiêu đề một dòng kẻ: "
          + "\(rule(2)).")
    case .sentenceInTable:
      Wording(
        "Dòng chữ này dính liền dưới bảng, nên thành một dòng của bảng.",
        remedy: "Để một dòng trống giữa bảng và đoạn văn. Nếu là dòng của bảng thì viết | ô | ô |.")
    case .value(let text):
      Wording(
        "«\(text)» sẽ hiện nguyên như vậy; số liệu chỉ được đặt vào khi nằm giữa hai dấu `.",
        remedy: "Viết `\(text)`. Muốn hiện đúng như vậy thì viết \\\(text).")
    case .foreign(let mark):
      Wording(
        "«\(mark)» là ký hiệu của phần mềm khác, ở đây sẽ hiện nguyên trên trang.",
        remedy: "Xóa đi, hoặc viết bằng Markdown của cổng. "
          + "Muốn hiện đúng như vậy thì đặt giữa hai dấu `.")
    case .comment: ProseProblem.htmlComment.vietnamese
    case .fenceWord(let word):
      Wording(
        "«\(word)» sau ``` không phải là từ mà cổng hiểu; khối này sẽ hiện như mã máy tính.",
        remedy: "Muốn vẽ biểu đồ thì viết ```chart. Muốn hiện mã thì chỉ viết ```.")
    case .openFence:
      Wording(
        "Khối mở bằng ``` ở đây không có dòng ``` đóng lại, nên nuốt hết phần sau.",
        remedy: "Thêm một dòng chỉ có ``` ở chỗ khối kết thúc.")
    case .indentedText:
      Wording(
        "Đoạn này thụt vào bốn dấu cách hay một tab, nên sẽ hiện như mã máy tính.",
        remedy: "Bỏ khoảng trống đầu dòng. Muốn hiện mã thì đặt giữa hai dòng ```.")
    case .underlinedHeading(let mark):
      Wording(
        "Dòng \(mark) dưới đoạn chữ biến cả đoạn thành tiêu đề.",
        remedy: "Muốn có tiêu đề thì viết ## rồi dấu cách ở đầu dòng. "
          + "Muốn có đường kẻ thì để một dòng trống trước dòng \(mark).")
    case .lineBreakTag:
      Wording(
        "Thẻ <br> chỉ dùng được trong ô của bảng.",
        remedy: "Muốn xuống dòng trong đoạn văn thì viết dấu \\ ở cuối dòng.")
    }
  }

  private func rule(_ columns: Int) -> String { Self.rule(columns) }
}

extension LeftoverMark.EmphasisCause {
  fileprivate func vietnamese(mark: String) -> Wording {
    let escaped = mark.map { "\\\($0)" }.joined()
    let escape = " Muốn hiện đúng dấu thì viết \(escaped)."
    return switch self {
    case .unclosed:
      Wording(
        "Dấu \(mark) ở đây không có dấu \(mark) thứ hai trong cùng đoạn, nên sẽ hiện nguyên trên trang.",
        remedy: "Thêm \(mark) ở cuối chỗ cần in đậm, hoặc xóa dấu này." + escape)
    case .spaceInside:
      Wording(
        "Giữa dấu \(mark) và chữ có dấu cách, nên chữ không đậm và dấu sẽ hiện nguyên.",
        remedy: "Viết \(mark) sát hai bên chữ: \(mark)chữ đậm\(mark)." + escape)
    case .letterBehind:
      Wording(
        "Sau dấu \(mark) này là chữ viết liền, nên dấu không đóng được và sẽ hiện nguyên.",
        remedy: "Thêm một dấu cách sau \(mark), hoặc đưa dấu câu ra ngoài: \(mark)Lưu ý\(mark): …"
          + escape)
    case .letterBefore:
      Wording(
        "Trước dấu \(mark) này là chữ viết liền, nên dấu không mở được và sẽ hiện nguyên.",
        remedy: "Thêm một dấu cách trước \(mark)." + escape)
    case .withinWord:
      Wording(
        "Dấu \(mark) nằm giữa một từ thì không in đậm được, nên sẽ hiện nguyên.",
        remedy: "Trong một từ thì dùng **: từ**khóa**." + escape)
    }
  }
}

extension LeftoverMark.LinkCause {
  fileprivate func vietnamese(isImage: Bool) -> Wording {
    let what = isImage ? "hình" : "đường dẫn"
    let form = isImage ? "![mô tả](tên-hình.jpg)" : "[chữ](địa-chỉ)"
    return switch self {
    case .spaceInAddress(let address, let better):
      Wording(
        "Địa chỉ «\(address)» có dấu cách, nên chỗ này không thành \(what).",
        remedy: "Viết (\(better))\(better.isFileName ? " và đặt lại tên tệp như thế" : "").")
    case .spaceBeforeAddress(let text, let address):
      Wording(
        "Giữa ] và ( có dấu cách, nên chỗ này không thành \(what).",
        remedy: "Viết liền: \(isImage ? "!" : "")[\(text)](\(address)).")
    case .titleWithCurlyQuotes:
      Wording(
        "Chú thích sau địa chỉ viết bằng ngoặc kép cong, nên chỗ này không thành \(what).",
        remedy: "Dùng ngoặc kép thẳng: (địa-chỉ \"chú thích\").")
    case .unclosed:
      Wording(
        "Chỗ này viết dở, nên không thành \(what) và sẽ hiện nguyên trên trang.",
        remedy: "Viết đủ: \(form). Muốn hiện ngoặc vuông thì viết \\[ và \\].")
    }
  }
}
