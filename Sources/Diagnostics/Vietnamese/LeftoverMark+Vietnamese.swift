extension LeftoverMark {
  var vietnamese: Wording {
    switch self {
    case .emphasis(let mark, let cause): cause.vietnamese(mark: mark)
    case .strikethrough:
      Wording(
        "Dấu ~~ ở đây không gạch ngang chữ nào, nên sẽ hiện nguyên trên trang.",
        remedy: "Viết ~~ sát hai bên chữ cần gạch: ~~chữ~~. Muốn hiện đúng dấu thì viết \\~\\~.")
    case .lostSign(let use): use.vietnamese
    case .openCode:
      Wording(
        "Dấu ` ở đây không có dấu ` thứ hai cùng kiểu, nên sẽ hiện nguyên trên trang.",
        remedy:
          "Viết một dấu ` ở mỗi đầu: `chữ`, hoặc xóa dấu này. Muốn hiện đúng dấu thì viết \\`.")
    case .entity(let text):
      Wording(
        "«\(text)» là ký hiệu của trang web, ở đây sẽ hiện nguyên trên trang.",
        remedy: "Xóa đi và gõ thẳng ký tự cần hiện, ví dụ một dấu cách. "
          + "Muốn hiện đúng như vậy thì viết \\\(text).")
    case .footnoteForm(let fault, let better):
      Wording(
        fault.vietnamese(better),
        remedy:
          "Trong câu viết \(better); ở cuối bài, sát lề trái, viết \(better): Nội dung chú thích.")
    case .emptyFootnote(let label):
      Wording(
        "Chú thích [^\(label)] không có chữ nào.",
        remedy: "Viết nội dung sau dấu hai chấm, hoặc xóa dòng này và [^\(label)] trong bài.")
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
    case .headingTooDeep:
      Wording(
        "Tiêu đề có nhiều nhất sáu dấu #, nên dòng này không thành tiêu đề.",
        remedy: "Viết ## cho một mục, ### cho mục nhỏ trong đó.")
    case .listMark(let mark):
      Wording(
        "Sau \(mark) thiếu dấu cách, nên dòng này không thành một mục của danh sách.",
        remedy: "Viết \(mark) rồi một dấu cách rồi đến chữ. "
          + "Muốn hiện đúng như vậy thì viết `\(mark.escapedBeforeLast)`.")
    case .listBelowText(let mark):
      Wording(
        "«\(mark)» ở đây không làm nên danh sách; các dòng sẽ dính vào nhau.",
        remedy: "Viết mỗi mục dạng 1. chữ, và để một dòng trống trước danh sách.")
    case .yearAsNumber(let mark):
      Wording(
        "«\(mark)» ở đầu dòng bị hiểu là số thứ tự của một danh sách.",
        remedy: "Nối dòng này vào dòng trên, hoặc viết \(mark.escapedBeforeLast).")
    case .comparison(let mark):
      Wording(
        "Dấu > ở đầu dòng làm cả dòng thành lời trích; ý «lớn hơn» bị mất.",
        remedy: "Viết bằng chữ, như «trên 60 tuổi», hoặc viết \\\(mark). "
          + "Nếu đúng là lời trích thì đặt nó trong ngoặc kép: > “…”.")
    case .task(let isDone):
      Wording(
        "Chỗ này muốn là một việc có ô đánh dấu nhưng viết chưa đúng, nên sẽ hiện nguyên.",
        remedy: "Viết - \(isDone ? "[x]" : "[ ]") rồi một dấu cách rồi đến việc; "
          + "việc đã xong là [x], chưa xong là [ ]. Muốn hiện ngoặc vuông thì viết \\[ và \\].")
    case .bullet(let mark):
      Wording(
        "Dấu \(mark) không làm nên danh sách; các dòng sẽ dính vào nhau.",
        remedy: "Thay \(mark) bằng dấu gạch nối và một dấu cách: - … "
          + "Không phải danh sách thì để một dòng trống giữa các dòng.")
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
        "Dòng kẻ của bảng không viết bằng dấu gạch nối, nên không thành bảng.",
        remedy: "Viết dòng kẻ bằng dấu gạch nối: \(rule(columns)).")
    case .tableWithoutHeads:
      Wording(
        "Bảng này thiếu dòng tiêu đề ở trên dòng kẻ, nên không thành bảng.",
        remedy: "Thêm một dòng tên các cột ngay trên dòng kẻ: | Ngày | Giờ |.")
    case .tornTable:
      Wording(
        "Dòng trống ngay trên đây cắt đôi bảng, nên từ dòng này sẽ hiện như chữ thường.",
        remedy:
          "Xóa dòng trống ấy. Nếu là một bảng khác thì viết đủ dòng tiêu đề và dòng kẻ của nó.")
    case .tablePipe(let mark):
      Wording(
        "Dấu \(mark) không phải dấu | của bàn phím, nên các dòng này không thành bảng.",
        remedy: "Thay mọi dấu \(mark) bằng | (cùng phím với dấu \\).")
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
    case .valueWithoutSign(let text):
      Wording(
        "«\(text)» trông như tên một số liệu nhưng thiếu dấu =, nên sẽ hiện như mã máy tính.",
        remedy: "Viết `=\(text)`.")
    case .foreign(let mark, let meant): meant.vietnamese(mark)
    case .comment: ProseProblem.htmlComment.vietnamese
    case .fenceWord(let word):
      Wording(
        "«\(word)» sau ``` không phải là từ mà cổng hiểu; khối này sẽ hiện như mã máy tính.",
        remedy: "Muốn vẽ biểu đồ thì viết ```chart. Muốn hiện mã thì chỉ viết ```.")
    case .fencedText:
      Wording(
        "Phần bài này nằm giữa hai dòng ```, nên sẽ hiện như mã máy tính.",
        remedy: "Xóa hai dòng ```. Muốn hiện đúng mã Markdown thì viết ```text.")
    case .chartWithoutWord(let word):
      Wording(
        "Khối này trông như một biểu đồ nhưng sau ``` \(word.isEmpty ? "không có từ chart" : "là «\(word)»"), "
          + "nên sẽ hiện như mã máy tính.",
        remedy: "Viết ```chart. Muốn hiện đúng các dòng này thì viết ```text.")
    case .fenceSign(let mark):
      Wording(
        "«\(mark)» không mở được một khối; các dòng sẽ dính vào nhau.",
        remedy: "Viết ba dấu huyền ``` (phím bên trái số 1), ở dòng mở và ở dòng đóng.")
    case .openFence:
      Wording(
        "Khối mở bằng ``` ở đây không có dòng ``` đóng lại, nên nuốt hết phần sau.",
        remedy: "Thêm một dòng chỉ có ``` ở chỗ khối kết thúc.")
    case .fenceBehindText:
      Wording(
        "``` viết sau chữ thì không đóng được khối, nên khối nuốt hết phần sau.",
        remedy: "Đưa ``` này xuống một dòng riêng.")
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

extension LeftoverMark.FootnoteFault {
  fileprivate func vietnamese(_ better: String) -> String {
    switch self {
    case .noSign: "Chú thích này thiếu dấu ^ trong ngoặc vuông, nên sẽ hiện nguyên trên trang."
    case .noColon: "Ngay sau \(better) thiếu dấu hai chấm, nên dòng này không thành chú thích."
    case .space: "Tên của chú thích có dấu cách, nên chú thích sẽ hiện nguyên trên trang."
    }
  }
}

extension LeftoverMark.EmphasisCause {
  fileprivate func vietnamese(mark: String) -> Wording {
    let shape = mark.count == 1 ? "nghiêng" : "đậm"
    let escaped = mark.map { "\\\($0)" }.joined()
    let escape = " Muốn hiện đúng dấu thì viết \(escaped)."
    return switch self {
    case .unclosed:
      Wording(
        "Dấu \(mark) ở đây không có dấu \(mark) thứ hai trong cùng đoạn, nên sẽ hiện nguyên trên trang.",
        remedy: "Thêm \(mark) ở cuối chỗ cần in \(shape), hoặc xóa dấu này." + escape)
    case .spaceInside:
      Wording(
        "Giữa dấu \(mark) và chữ có dấu cách, nên chữ không \(shape) và dấu sẽ hiện nguyên.",
        remedy: "Viết \(mark) sát hai bên chữ: \(mark)chữ \(shape)\(mark)." + escape)
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
    case .uneven:
      Wording(
        "Số dấu \(mark) trước và sau chữ không bằng nhau, nên dấu thừa này sẽ hiện nguyên.",
        remedy: "Viết bằng nhau ở hai bên: **chữ đậm** hay *chữ nghiêng*." + escape)
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
    case .spaceBehindSign:
      Wording(
        "Giữa ! và [ có dấu cách, nên chỗ này chỉ là một đường dẫn, không phải hình.",
        remedy: "Viết liền: \(form).")
    case .unclosed:
      Wording(
        "Chỗ này viết dở, nên không thành \(what) và sẽ hiện nguyên trên trang.",
        remedy: "Viết đủ: \(form). Muốn hiện ngoặc vuông thì viết \\[ và \\].")
    }
  }
}
