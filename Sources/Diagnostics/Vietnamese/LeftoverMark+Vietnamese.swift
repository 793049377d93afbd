extension LeftoverMark {
  var vietnamese: Wording {
    switch self {
    case .emphasis(let mark, let cause): cause.vietnamese(mark: mark)
    case .strikethrough(let cause): cause.vietnamese(mark: "~~")
    case .lostSign(let use): use.vietnamese
    case .openCode(let opened, let closed?, let text):
      Wording(
        "Mã mở bằng \(opened) dấu ` mà đóng bằng \(closed), nên các dấu sẽ hiện nguyên trên trang.",
        remedy: "Viết một dấu ` ở mỗi đầu: `\(text)`. Muốn hiện đúng dấu thì viết \\`.")
    case .openCode:
      Wording(
        "Dấu ` ở đây không có dấu ` thứ hai trong cùng đoạn, nên sẽ hiện nguyên trên trang.",
        remedy:
          "Viết một dấu ` ở mỗi đầu: `chữ`, hoặc xóa dấu này. Muốn hiện đúng dấu thì viết \\`.")
    case .entity(let text, let meaning): meaning.vietnamese(text)
    case .footnoteForm(let fault): fault.vietnamese
    case .emptyFootnote(let label):
      Wording(
        "Chú thích [^\(label)] không có chữ nào.",
        remedy: "Viết nội dung sau dấu hai chấm, hoặc xóa dòng này và [^\(label)] trong bài.")
    case .link(let cause, let isImage): cause.vietnamese(isImage: isImage)
    case .reference(let text, let label):
      Wording(
        "Không có dòng nào ghi địa chỉ của nhãn [\(label)].",
        remedy: "Thêm dòng [\(label)]: địa-chỉ, hoặc viết [\(text)](địa-chỉ). "
          + "Muốn hiện ngoặc vuông thì viết \\[ và \\].")
    case .definition(let fault, let better): fault.vietnamese(better)
    case .heading(let mark, let words):
      Wording(
        "Sau \(mark) thiếu dấu cách, nên dòng này không thành tiêu đề.",
        remedy: "Thêm một dấu cách (muốn hiện đúng dấu thì viết \\\(mark)): \(mark) \(words)")
    case .headingTooDeep:
      Wording(
        "Tiêu đề có nhiều nhất sáu dấu #, nên dòng này không thành tiêu đề.",
        remedy: "Viết ## cho một mục, ### cho mục nhỏ trong đó.")
    case .listMark(let mark):
      Wording(
        "Sau \(mark) thiếu dấu cách, nên dòng này không thành một mục của danh sách.",
        remedy: "Viết \(mark) rồi một dấu cách rồi đến chữ. "
          + "Muốn hiện đúng như vậy thì viết \(mark.escapedBeforeLast) ở đầu dòng.")
    case .listBelowText(let line):
      Wording(
        "Ngay dưới một đoạn chữ, danh sách chỉ thành nếu bắt đầu từ 1; các dòng này sẽ dính vào nhau.",
        remedy: "Để một dòng trống trước dòng «\(line)».")
    case .itemSign(let mark, let better):
      Wording(
        "«\(mark)» không mở được một mục của danh sách; các dòng sẽ dính vào nhau.",
        remedy: "Mở mỗi mục bằng số, dấu chấm và một dấu cách, ví dụ \(better), "
          + "và để một dòng trống trước danh sách.")
    case .yearAsNumber(let mark, let words):
      Wording(
        "«\(mark)» ở đầu dòng bị hiểu là số thứ tự của một danh sách.",
        remedy: "Thêm dấu \\ ngay sau số: \(mark.escapedBeforeLast)\(words)")
    case .comparison(let mark, let comparison): comparison.vietnamese(mark)
    case .task(let fault, let better): fault.vietnamese(better)
    case .bullet(let mark): bullet(mark)
    case .wideSpace(let mark):
      Wording(
        "Sau \(mark) là một dấu cách không ngắt, nên dòng này không thành "
          + "\(mark.hasPrefix("#") ? "tiêu đề" : mark == ">" ? "lời trích" : "một mục của danh sách").",
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
        remedy: "Thêm một dòng tên các cột ngay trên dòng kẻ, ví dụ: | Ngày | Giờ |.")
    case .tornTable:
      Wording(
        "Dòng trống ngay trên đây cắt đôi bảng, nên từ dòng này sẽ hiện như chữ thường.",
        remedy:
          "Xóa dòng trống ấy. Nếu là một bảng khác thì viết đủ dòng tiêu đề và dòng kẻ của nó.")
    case .tablePipe(let mark):
      Wording(
        "Dấu \(mark) không phải dấu | của bàn phím, nên các dòng này không thành bảng.",
        remedy: "Thay mọi dấu \(mark) bằng | (cùng phím với dấu \\).")
    case .pastedTable(let heads):
      Wording(
        "Các dòng này có vẻ là một bảng dán từ Excel hay Word; các ô sẽ dính vào nhau.",
        remedy: "Viết mỗi dòng giữa các dấu |: dòng đầu là \(row(heads)), dưới nó một dòng kẻ "
          + "\(rule(heads.count)), rồi đến các dòng khác cũng như vậy. Dòng đầu không phải tên cột thì "
          + "viết thêm một dòng tên cột ở trên, và đặt dòng kẻ ngay dưới dòng ấy.")
    case .sentenceInTable(let row?):
      Wording(
        "Dòng này ngay dưới bảng không có dấu |, nên cả dòng sẽ nằm trong ô đầu tiên.",
        remedy: "Viết \(row). Không phải dòng của bảng thì để một dòng trống giữa bảng và đoạn văn."
      )
    case .sentenceInTable:
      Wording(
        "Dòng chữ này dính liền dưới bảng, nên cả dòng thành ô đầu tiên của một dòng trong bảng.",
        remedy: "Để một dòng trống giữa bảng và đoạn văn. Nếu là dòng của bảng thì viết | ô | ô |.")
    case .drawnTable(let line, let count, let columns, let hasPipes):
      Wording(
        "Dòng \(line) là nét kẻ bảng của phần mềm khác, ở đây sẽ hiện nguyên trên trang.",
        remedy: "Xóa \(count == 1 ? "dòng này" : "cả \(count) dòng như thế"), "
          + (hasPipes ? "" : "viết mỗi dòng thành | ô | ô |, ")
          + "rồi thêm \(rule(columns)) ngay dưới dòng tiêu đề.")
    case .value(let text, let better):
      Wording(
        "«\(text)» sẽ hiện nguyên như vậy; số liệu chỉ được đặt vào khi nằm giữa hai dấu `.",
        remedy: "Viết `\(better)`. Muốn hiện đúng như vậy thì viết \\\(text).")
    case .valueInSigns(let opening, let closing, let text, let better):
      Wording(
        "Dấu \(opening == closing ? opening : "\(opening) và \(closing)") không phải dấu huyền `, "
          + "mà số liệu chỉ được đặt vào khi nằm giữa hai dấu `.",
        remedy: (opening == closing
          ? "Thay dấu \(opening) ở hai bên bằng ` (phím bên trái số 1): `\(better)`."
          : "Thay \(opening) và \(closing) bằng ` (phím bên trái số 1): `\(better)`.")
          + " Muốn hiện đúng như vậy thì viết \\\(text).")
    case .valueWithoutSign(let text):
      Wording(
        "«\(text)» trông như tên một số liệu nhưng thiếu dấu =, nên sẽ hiện như mã máy tính.",
        remedy: "Viết `=\(text)`.")
    case .foreign(let mark, let meant): meant.vietnamese(mark)
    case .comment: ProseProblem.htmlComment.vietnamese
    case .fenceWord(let word):
      Wording(
        "«\(word)» sau ``` không phải là từ mà cổng hiểu; khối này sẽ hiện như mã máy tính.",
        remedy: "Muốn vẽ biểu đồ thì viết ```chart. Muốn hiện mã thì viết ```text.")
    case .fenceOfDrawing(let word):
      Wording(
        "Cổng không vẽ được sơ đồ từ ```\(word); khối này sẽ hiện như mã máy tính.",
        remedy:
          "Lưu sơ đồ thành một hình cạnh bài, rồi viết ![mô tả](tên-hình.png) thay cho cả khối. "
          + "Muốn hiện đúng các dòng này thì viết ```text.")
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
    case .fenceOfOtherSign(let opening, let closing, let line):
      Wording(
        "\(closing) ở dòng \(line) không đóng được khối mở bằng \(opening) ở đây, nên khối nuốt hết phần sau.",
        remedy: "Viết \(opening) thay cho \(closing) ở dòng \(line).")
    case .fenceBehindText:
      Wording(
        "``` viết sau chữ thì không đóng được khối, nên khối nuốt hết phần sau.",
        remedy: "Đưa ``` này xuống một dòng riêng.")
    case .indentedText:
      Wording(
        "Đoạn này thụt vào bốn dấu cách hay một tab, nên sẽ hiện như mã máy tính.",
        remedy: "Bỏ khoảng trống đầu dòng. Muốn hiện mã thì đặt giữa hai dòng ```.")
    case .indentedInItem(let item, let spaces):
      Wording(
        "Đoạn này thụt vào quá sâu dưới mục «\(item)», nên sẽ hiện như mã máy tính.",
        remedy: "Chỉ để \(spaces) dấu cách ở đầu dòng, để đoạn này thuộc mục ấy. "
          + "Muốn hiện mã thì đặt giữa hai dòng ```.")
    case .underlinedHeading(let mark, let words, let next):
      underlinedHeading(mark, words: words, next: next)
    case .lineBreakTag(let tag, let place): place.vietnamese(tag)
    }
  }

  private func rule(_ columns: Int) -> String { Self.rule(columns) }
  private func row(_ cells: [String]) -> String { Self.row(cells) }
}

extension LeftoverMark {
  /// What begins lines in place of a list's mark.
  private func bullet(_ mark: String) -> Wording {
    if let name = mark.fontSign {
      return Wording(
        "Dấu đầu dòng chép từ Word (\(name)), hiện thành một ô trống, không tạo thành danh sách; "
          + "các dòng sẽ dính vào nhau.",
        remedy: "Xóa dấu ấy ở mỗi dòng rồi viết dấu gạch nối và một dấu cách: - … "
          + "Không phải danh sách thì để một dòng trống giữa các dòng.")
    }
    return Wording(
      "Dấu \(mark) không tạo thành danh sách; các dòng sẽ dính vào nhau.",
      remedy: "Thay \(mark) bằng dấu gạch nối và một dấu cách: - … "
        + "Không phải danh sách thì để một dòng trống giữa các dòng.")
  }

  /// Words that a line of `=` or `-` makes a heading.
  private func underlinedHeading(_ mark: String, words: String, next: String) -> Wording {
    switch (mark.first, mark.count) {
    case ("=", 2...):
      Wording(
        "Dòng toàn dấu = biến chữ ở trên thành tiêu đề lớn nhất, là cấp dành riêng cho tên của trang.",
        remedy: "Viết ## \(words), và xóa dòng \(mark).")
    case ("=", _):
      Wording(
        "Dòng chỉ có dấu = biến chữ ở trên thành tiêu đề lớn nhất của trang.",
        remedy: next.isEmpty
          ? "Xóa dòng này." : "Viết trên một dòng: \(words) = \(next)")
    case (_, 3...):
      Wording(
        "Dòng \(mark) dưới đoạn chữ biến cả đoạn thành tiêu đề.",
        remedy: "Muốn có tiêu đề thì viết ## \(words), và xóa dòng \(mark). "
          + "Muốn có đường kẻ thì để một dòng trống trước dòng \(mark).")
    default:
      Wording(
        "Dòng chỉ có \(mark) biến chữ ở trên thành tiêu đề.",
        remedy: next.isEmpty
          ? "Xóa dòng này."
          : "Xóa dòng này. Muốn có danh sách thì để một dòng trống rồi viết trên một dòng: - \(next)"
      )
    }
  }
}
