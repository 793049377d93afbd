import Quantities

extension TableProblem {
  var vietnamese: Wording {
    switch self {
    case .empty(let line):
      Wording(
        "Bảng này trống.",
        remedy:
          "Ghi tên các cột ở dòng đầu, trong Excel mỗi tên một ô: `\(line)`; mỗi dòng sau là một số "
          + "liệu. Không dùng bảng này nữa thì xóa tệp."
      )
    case .unnamedColumn(let number):
      Wording(
        "Cột thứ \(number) ở dòng đầu chưa có tên.",
        remedy: "Ghi tên cột vào đó, hoặc xóa cả cột nếu không dùng."
      )
    case .unknownColumn(let name, let nearest, let known):
      Wording(
        "Không có cột nào tên là «\(name)».",
        remedy: nearest.map { "Có phải ý bạn là «\($0)»? Hãy sửa lại tên ở dòng đầu." }
          ?? (known.isEmpty
            ? "Xóa cột này: tên cột, cùng các ô của nó ở dưới nếu có."
            : "Xóa cột này, hoặc dùng một trong các tên: \(list(known)).")
      )
    case .missingColumn(let name):
      Wording(
        "Bảng thiếu cột «\(name)».",
        remedy: "Thêm «\(name)» vào dòng đầu, rồi điền giá trị cho từng dòng bên dưới."
      )
    case .unnamedColumns(let line, true):
      Wording(
        "Bảng thiếu dòng tên cột: dòng đầu đã là số liệu.",
        remedy: "Thêm một dòng lên trên dòng này, trong Excel mỗi tên một ô: `\(line)`.")
    case .unnamedColumns(let line, false):
      Wording(
        "Dòng này đứng ở chỗ của dòng tên cột, nhưng không chữ nào ở đây là tên của một cột.",
        remedy:
          "Thay cả dòng này bằng tên các cột theo đúng thứ tự của bảng, trong Excel mỗi tên một ô: "
          + "`\(line)`.")
    case .linesAboveColumns(let first, let last):
      Wording(
        "Trên dòng tên cột còn dòng khác (tên biểu, tên cơ quan…).",
        remedy: first == last
          ? "Xóa dòng \(first) để dòng tên cột đứng đầu bảng."
          : "Xóa các dòng từ \(first) đến \(last) để dòng tên cột đứng đầu bảng.")
    case .foreignSeparator(let mark):
      Wording(
        mark.map { "Các ô ngăn nhau bằng «\($0)», nên cả dòng thành một ô." }
          ?? "Các ô chỉ cách nhau bằng dấu cách, nên cả dòng thành một ô.",
        remedy: mark.map {
          "Trong Excel: chọn cột A, Dữ liệu → Văn bản thành Cột (Text to Columns), dấu ngăn là \($0), "
            + "rồi lưu dạng «CSV UTF-8». Viết bằng tay thì thay mọi dấu \($0) bằng dấu chấm phẩy."
        }
          ?? "Mở tệp Excel gốc và lưu dạng «CSV UTF-8». Viết bằng tay thì đặt dấu chấm phẩy giữa các ô."
      )
    case .foreignHeadSeparator(let mark, let expected, let line):
      Wording(
        "Dòng này ngăn các ô bằng \(mark.map { "«\($0)»" } ?? "dấu cách"), còn các dòng dưới ngăn bằng "
          + "\(expected.vietnamese).",
        remedy: "Viết lại dòng này: `\(line)`.")
    case .quotedLine:
      Wording(
        "Cả dòng nằm trong một cặp dấu ngoặc kép, nên thành một ô.",
        remedy:
          "Trong Excel, nếu mọi thứ dồn vào cột A: chọn cột A, Dữ liệu → Văn bản thành Cột (Text to "
          + "Columns), rồi lưu lại. Viết bằng tay thì xóa hai dấu ngoặc kép ở hai đầu dòng.")
    case .otherSeparator(let found, let expected, let line):
      Wording(
        "Dòng này ngăn các ô bằng \(found.vietnamese), còn cả bảng ngăn bằng \(expected.vietnamese).",
        remedy: "Viết lại dòng này: `\(line)`.")
    case .repeatedColumns:
      Wording("Dòng tên cột được lặp lại ở giữa bảng.", remedy: "Xóa dòng này.")
    case .strayRow(let kind): kind.vietnamese
    case .duplicateColumn(let name, let other?):
      Wording(
        "Cột «\(name)» xuất hiện hai lần, mà bảng thiếu cột «\(other)».",
        remedy:
          "Có phải cột này là «\(other)»? Nếu phải thì ghi `\(other)` thay cho «\(name)» ở đây.")
    case .duplicateColumn(let name, nil):
      Wording(
        "Cột «\(name)» xuất hiện hai lần.",
        remedy: "Giữ lại một cột và xóa cột kia cùng các giá trị của nó."
      )
    case .fieldCount(let expected, let found, let slip):
      Wording(
        "Dòng này có \(found) ô, nhưng dòng đầu có \(expected) cột\(slip.vietnameseCause).",
        remedy: slip.vietnameseRemedy(isLong: found > expected))
    case .emptyCell(let column):
      Wording(
        "Ô «\(column)» để trống, mà dòng nào cũng phải ghi.",
        remedy:
          "Điền ô này. Nếu trong Excel các ô được gộp (Merge) thì bỏ gộp rồi chép xuống từng dòng.")
    case .unclosedQuote:
      Wording(
        "Dấu ngoặc kép mở ở đây nhưng không được đóng lại.",
        remedy: "Thêm dấu \" vào cuối ô. Dấu ngoặc kép nằm trong ô thì viết hai lần: \"\"."
      )
    case .textAfterQuote:
      Wording(
        "Sau dấu ngoặc kép đóng vẫn còn chữ.",
        remedy:
          "Đưa chữ đó vào trong ngoặc. Dấu ngoặc kép nằm trong ô thì viết hai lần, "
          + "ví dụ: \"Thư viện \"\"Hải Đăng\"\"\"."
      )
    case .quoteInsideField:
      Wording(
        "Ô này có dấu ngoặc kép ở giữa mà cả ô lại không nằm trong ngoặc kép.",
        remedy:
          "Đặt cả ô trong ngoặc kép và viết hai lần mỗi dấu bên trong, "
          + "ví dụ: \"Thư viện \"\"Hải Đăng\"\"\"."
      )
    case .tooManyColumns(let limit):
      Wording(
        "Dòng đầu có quá nhiều cột, giới hạn là \(limit).",
        remedy: "Kiểm tra dấu phân cách giữa các cột; bỏ những cột không có trong mẫu."
      )
    case .tooManyRows(let limit):
      Wording(
        "Bảng có hơn \(limit) dòng.",
        remedy: "Chia bảng thành nhiều tệp, ví dụ mỗi năm một tệp."
      )
    case .tooManyProblems(let limit):
      Wording(
        "Bảng này có từ \(limit) lỗi trở lên; phần từ đây trở đi chưa được kiểm tra.",
        remedy:
          "Sửa các lỗi ở trên rồi chạy lại. "
          + "Có thể cả tệp bị lưu sai kiểu: hãy lưu lại dạng CSV UTF-8."
      )
    case .fieldTooLong(let limit):
      Wording(
        "Ô này dài hơn \(limit / 1024) kB.",
        remedy: "Rút ngắn nội dung. Cũng hãy xem có dấu ngoặc kép nào quên đóng không."
      )
    case .formulaError(let text):
      Wording(
        "Ô này ghi «\(text)»: một công thức Excel bị lỗi.",
        remedy:
          "Trong tệp Excel sửa công thức, hoặc gõ thẳng giá trị vào ô, rồi lưu lại dạng CSV UTF-8.")
    case .narrowColumn:
      Wording(
        "Ô này chỉ có dấu #: cột trong Excel quá hẹp nên giá trị không được lưu.",
        remedy:
          "Trong tệp Excel kéo cột cho rộng ra đến khi thấy đủ giá trị, rồi lưu lại dạng CSV UTF-8."
      )
    case .lostLetters:
      Wording(
        "Ở đây dấu ? đứng giữa chữ: chữ Việt đã mất khi lưu tệp sai bảng mã.",
        remedy: "Mở lại tệp Excel gốc và lưu dạng «CSV UTF-8», không phải «CSV» hay «CSV (MS-DOS)»."
      )
    case .malformedNumber(let text, let fault, let example):
      fault.vietnamese(text, example: example)
    case .ambiguousNumber(let text, let whole, let decimal?):
      Wording(
        "«\(text)» có thể hiểu theo hai cách.",
        remedy: "Nếu là số nguyên lớn thì viết \(whole); nếu là số lẻ thì viết \(decimal)."
      )
    case .ambiguousNumber(let text, let whole, nil):
      Wording(
        "«\(text)» có thể hiểu theo hai cách: \(whole), hoặc một số có phần lẻ.",
        remedy: "Đây là cột đếm, không nhận phần lẻ: nếu muốn nói \(whole) thì viết \(whole)."
      )
    case .notWholeNumber(let text, let nearest):
      Wording(
        "«\(text)» phải là một số nguyên.",
        remedy: nearest.isEmpty
          ? "Đây là cột đếm (người, lượt, cuốn…): ghi số không có phần lẻ, theo báo cáo."
          : "Đây là cột đếm (người, lượt, cuốn…): theo báo cáo ghi \(code(nearest, " hoặc ")).")
    case .numberOutOfRange(let text, let whole, let fraction):
      Wording(
        "«\(text)» có nhiều chữ số hơn mức cổng tính được chính xác.",
        remedy:
          "Viết nhiều nhất \(whole) chữ số trước dấu thập phân và \(fraction) chữ số sau. "
          + "Số lớn hơn thì đổi đơn vị đo, ví dụ từ đồng sang triệu đồng."
      )
    case .invalidDay(let text, let day?):
      Wording(
        text.contains(":")
          ? "«\(text)» có giờ đi kèm, mà ở đây chỉ ghi ngày."
          : "«\(text)» là một ngày viết theo cách không đọc được ở đây.",
        remedy: "Viết \(day.vietnameseToWrite).")
    case .invalidDay(let text, nil):
      Wording(
        "«\(text)» không phải một ngày có thật.",
        remedy: "Viết ngày trước, tháng sau, như `21/4/2025`, hoặc `2025-04-21`.")
    case .dayBeyondMonth(let text, let month, let year, let days):
      Wording(
        "Không có ngày «\(text)»: tháng \(month) năm \(year) chỉ có \(days) ngày.",
        remedy: "Xem lại ngày trong văn bản rồi ghi, như `\(days)/\(month)/\(year)`.")
    case .emptyDay(let column, let isSubmission):
      Wording(
        "Ô «\(column)» để trống, mà dòng nào cũng phải ghi.",
        remedy: isSubmission
          ? "Ghi ngày nộp báo cáo, như `21/4/2025` hoặc `2025-04-21`."
          : "Ghi ngày đính chính, như `21/4/2025` hoặc `2025-04-21`.")
    case .dayNumber(let text, let day):
      Wording(
        "«\(text)» là số mà Excel dùng để nhớ một ngày.",
        remedy:
          "Trong Excel chọn cả cột, đặt kiểu là Ngày (Format Cells → Date), rồi lưu lại. Số này là "
          + "\(day.vietnameseToWrite).")
    case .monthFirst(let text, let day):
      Wording(
        "«\(text)» chỉ đọc được khi tháng đứng trước, nên không rõ các ngày khác có gạch chéo trong cột này "
          + "viết ngày trước hay tháng trước.",
        remedy:
          "Nếu chỉ ô này gõ nhầm thì viết \(day.vietnameseToWrite). Nếu cả cột viết tháng trước: "
          + "trong Excel đặt cột theo kiểu ngày Việt Nam (Format Cells → Date), rồi lưu lại.")
    }
  }
}

extension StrayRow {
  fileprivate var vietnamese: Wording {
    switch self {
    case .note(let column):
      Wording(
        "Dòng này là ghi chú dưới bảng, không phải một dòng của bảng.",
        remedy: column.map {
          "Chép ghi chú vào cột `\($0)` của những dòng mà nó nói đến, rồi xóa dòng này."
        } ?? "Xóa dòng này; ghi chú không thuộc về bảng.")
    case .continuation(let line):
      Wording(
        "Dòng này không có dấu ngăn ô nào: có lẽ ô cuối của dòng \(line) bị xuống dòng giữa chừng.",
        remedy:
          "Nối dòng này vào cuối dòng \(line), giữa hai phần có dấu cách; trong Excel thì xóa chỗ xuống "
          + "dòng (Alt+Enter) trong ô. Nếu là tiêu đề hay người lập biểu thì xóa dòng này.")
    case .other(let column):
      Wording(
        "Dòng này chỉ có một ô có chữ, nên không phải một dòng của bảng.",
        remedy: "Xóa dòng này: tiêu đề, người lập biểu không thuộc về bảng."
          + (column.map {
            " Nếu là ghi chú thì trước đó chép vào cột `\($0)` của những dòng nó nói đến."
          }
            ?? ""))
    }
  }
}

extension RowSlip {
  fileprivate var vietnameseCause: String {
    switch self {
    case .cutThousands, .cutDecimals: ": dấu phẩy trong số đã cắt nó làm hai"
    case .unquoted(_, let separator): ": trong một ô có \(separator.vietnamese), là dấu ngăn ô"
    case .emptyCells(let count, let separator): ": cuối dòng thừa \(count) \(separator.vietnamese)"
    case .cutOff: ": dòng dừng giữa chừng"
    case .other: ""
    }
  }

  fileprivate func vietnameseRemedy(isLong: Bool) -> String {
    switch self {
    case .cutThousands(let number): "Viết số liền, không ngăn hàng nghìn: `\(number)`."
    case .cutDecimals(let number, let nearest):
      "Viết `\(number)`, phần lẻ sau dấu chấm. Nếu đây là số đếm (người, lượt, cuốn…) thì không có phần "
        + "lẻ: theo báo cáo ghi \(code(nearest, " hoặc "))."
    case .unquoted(let cell, _): "Đặt cả ô trong ngoặc kép: `\(cell)`."
    case .emptyCells(let count, let separator): "Xóa \(count) \(separator.vietnamese) ở cuối dòng."
    case .cutOff(let columns, let required, let separator):
      "Viết tiếp các ô \(code(columns)), trước mỗi ô một \(separator.vietnamese). Phải điền "
        + "\(code(required)); ô khác không có giá trị thì để trống."
    case .other(let separator):
      isLong
        ? "Nếu trong một ô có \(separator.vietnamese) thì đặt cả ô đó trong ngoặc kép; nếu không thì xóa "
          + "\(separator.vietnamese) thừa."
        : "Thêm \(separator.vietnamese) cho các ô còn thiếu; ô không có giá trị thì để trống."
    }
  }
}

extension CellSeparator {
  fileprivate var vietnamese: String {
    switch self {
    case .comma: "dấu phẩy"
    case .semicolon: "dấu chấm phẩy"
    case .tab: "dấu Tab"
    }
  }
}
