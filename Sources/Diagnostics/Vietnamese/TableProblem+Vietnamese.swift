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
    case .duplicateColumn(let name):
      Wording(
        "Cột «\(name)» xuất hiện hai lần.",
        remedy: "Giữ lại một cột và xóa cột kia cùng các giá trị của nó."
      )
    case .fieldCount(let expected, let found):
      Wording(
        "Dòng này có \(found) ô, nhưng dòng đầu có \(expected) cột.",
        remedy: found > expected
          ? "Có lẽ trong một ô có dấu ngăn cột. Đặt ô đó trong ngoặc kép, ví dụ: \"Cát Bà, Cát Hải\"."
          : "Thêm dấu ngăn cột cho các ô còn thiếu; ô không có giá trị thì để trống."
      )
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
    case .malformedNumber(let text, let example):
      Wording(
        "«\(text)» không phải là một con số mà tệp này dùng được.",
        remedy: "Chỉ viết chữ số, không kèm đơn vị, dấu % hay khoảng trắng, ví dụ: \(example)."
      )
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
    }
  }
}
