extension TableProblem {
  var vietnamese: Wording {
    switch self {
    case .empty:
      Wording(
        "Bảng này trống.",
        remedy:
          "Dòng đầu phải ghi tên các cột, ví dụ: unit,period,value. "
          + "Mỗi dòng sau là một số liệu."
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
          ?? "Xóa cột này, hoặc dùng một trong các tên: \(known.joined(separator: ", "))."
      )
    case .missingColumn(let name):
      Wording(
        "Bảng thiếu cột «\(name)».",
        remedy: "Thêm «\(name)» vào dòng đầu, rồi điền giá trị cho từng dòng bên dưới."
      )
    case .unnamedColumns(let line):
      Wording(
        "Dòng này đứng ở chỗ của dòng tên cột nhưng không ghi tên cột.",
        remedy: "Dòng đầu của bảng phải ghi tên các cột, trong Excel mỗi tên một ô: `\(line)`.")
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
        remedy:
          "Trong Excel lưu lại dạng «CSV UTF-8». Viết bằng tay thì ngăn các ô bằng dấu phẩy, chấm "
          + "phẩy hoặc Tab.")
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
    case .strayRow:
      Wording(
        "Dòng này chỉ có một ô có chữ, nên không phải một dòng của bảng.",
        remedy:
          "Xóa dòng này: tiêu đề, ghi chú dưới bảng, người lập biểu không thuộc về bảng. Nếu đây là "
          + "phần sau của ô cuối dòng trên thì nối vào dòng ấy.")
    case .duplicateColumn(let name):
      Wording(
        "Cột «\(name)» xuất hiện hai lần.",
        remedy: "Giữ lại một cột và xóa cột kia cùng các giá trị của nó."
      )
    case .fieldCount(let expected, let found, let number?):
      Wording(
        "Dòng này có \(found) ô, nhưng dòng đầu có \(expected) cột: dấu phẩy trong số đã cắt nó làm hai.",
        remedy: "Viết số liền, không ngăn hàng nghìn: `\(number)`.")
    case .fieldCount(let expected, let found, nil):
      Wording(
        "Dòng này có \(found) ô, nhưng dòng đầu có \(expected) cột.",
        remedy: found > expected
          ? "Có lẽ trong một ô có dấu ngăn cột: đặt ô đó trong ngoặc kép, ví dụ \"Cát Bà, Cát Hải\". "
            + "Nếu không thì xóa dấu ngăn cột thừa ở cuối dòng."
          : "Thêm dấu ngăn cột cho các ô còn thiếu; ô không có giá trị thì để trống."
      )
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
    case .notWholeNumber(let text):
      Wording(
        "«\(text)» phải là một số nguyên.",
        remedy:
          "Đây là cột đếm (người, lượt, cuốn…), nên hãy viết số không có phần lẻ, ví dụ: 1234."
      )
    case .numberOutOfRange(let text, let whole, let fraction):
      Wording(
        "«\(text)» có nhiều chữ số hơn mức cổng tính được chính xác.",
        remedy:
          "Viết nhiều nhất \(whole) chữ số trước dấu thập phân và \(fraction) chữ số sau. "
          + "Số lớn hơn thì đổi đơn vị đo, ví dụ từ đồng sang triệu đồng."
      )
    case .invalidDay(let text, let day?):
      Wording(
        "«\(text)» là một ngày viết theo cách không đọc được ở đây.",
        remedy: "Viết `\(day)`\(vietnameseDay(day)).")
    case .invalidDay(let text, nil):
      Wording(
        "«\(text)» không phải một ngày có thật.",
        remedy: "Viết ngày trước, tháng sau, như `21/4/2025`, hoặc `2025-04-21`.")
    case .dayNumber(let text, let day):
      Wording(
        "«\(text)» là số mà Excel dùng để nhớ một ngày.",
        remedy:
          "Trong Excel chọn cả cột, đặt kiểu là Ngày (Format Cells → Date), rồi lưu lại. Số này là "
          + "`\(day)`\(vietnameseDay(day)).")
    case .monthFirst(let text, let day):
      Wording(
        "«\(text)» chỉ đọc được khi tháng đứng trước, nên không rõ mọi ngày có gạch chéo của cột này.",
        remedy:
          "Nếu chỉ ô này gõ nhầm thì viết `\(day)`\(vietnameseDay(day)). Nếu cả cột viết tháng trước: "
          + "trong Excel đặt cột theo kiểu ngày Việt Nam (Format Cells → Date), rồi lưu lại.")
    }
  }
}

extension CellSeparator {
  fileprivate var vietnamese: String {
    switch self {
    case .comma: "dấu phẩy"
    case .semicolon: "dấu chấm phẩy"
    case .tab: "phím Tab"
    }
  }
}
