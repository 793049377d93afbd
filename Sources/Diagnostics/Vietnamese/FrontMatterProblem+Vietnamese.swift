extension FrontMatterProblem {
  var vietnamese: Wording {
    switch self {
    case .missing:
      Wording(
        "Tệp không mở đầu bằng phần khai báo.",
        remedy: "Thêm vào đầu tệp một dòng `---`, các trường như `title: …`, rồi một dòng `---`.")
    case .unclosed:
      Wording(
        "Phần khai báo mở bằng `---` nhưng không có dòng `---` đóng lại.",
        remedy: "Thêm một dòng chỉ có `---` ngay sau trường cuối cùng.")
    case .fence(let found, let line): line.vietnamese(found)
    case .syntax(let detail): detail.vietnamese
    case .line(let fault): fault.vietnamese
    case .duplicateKey(let name):
      Wording(
        "Trường «\(name)» được viết hai lần.",
        remedy: "Giữ lại một dòng «\(name)» và xóa dòng kia.")
    case .notAMapping:
      Wording(
        "Ở đây cần các trường dạng `tên: giá trị`.",
        remedy: "Viết mỗi trường trên một dòng, ví dụ `title: Ngày hội đọc sách`.")
    case .tooDeep(let limit):
      Wording(
        "Các giá trị lồng nhau quá \(limit) lớp.",
        remedy: "Viết lại cho phẳng hơn; không trường nào của cổng cần nhiều lớp như vậy.")
    case .tooManyNodes(let limit):
      Wording(
        "Phần khai báo có quá nhiều giá trị hoặc quá nhiều chỗ nhắc lại (`*`), giới hạn là \(limit).",
        remedy: "Viết thẳng giá trị thay vì nhắc lại bằng `*`, và bỏ những gì không cần.")
    case .unknownField(let name, let nearest, let known):
      Wording(
        "Không có trường nào tên «\(name)» ở đây.",
        remedy: nearest.map { "Có phải bạn muốn viết «\($0)»?" }
          ?? "Các trường dùng được: \(list(known)).")
    case .missingField(let name, let inBraces):
      Wording(
        "Thiếu trường «\(name)».",
        remedy: inBraces
          ? "Thêm `, \(name): …` trước dấu } đóng."
          : "Thêm một dòng `\(name): …` vào phần này.")
    case .emptyField(let name):
      Wording(
        "«\(name)» đang để trống.",
        remedy: "Điền giá trị, hoặc xóa hẳn nếu không bắt buộc.")
    case .groupNotIndented(let name, let fields):
      Wording(
        "«\(name)» không có gì, vì các trường của nó (\(list(fields))) không thụt vào.",
        remedy: "Thêm hai dấu cách trước mỗi dòng ấy.")
    case .wrongType(let name, let expected, let better):
      Wording(
        "«\(name)» cần \(expected.vietnamese).",
        remedy: better.map { "Viết `\($0)`." } ?? "Viết lại, ví dụ: \(expected.example(name)).")
    case .listForText(let name, let better):
      Wording(
        "«\(name)» chỉ nhận một giá trị, không nhận danh sách trong ngoặc vuông.",
        remedy: "Viết: `\(better)`.")
    case .languageName(let text, let code):
      Wording(
        "«\(text)» không phải mã ngôn ngữ.",
        remedy: code.map { "Viết `\($0)`." }
          ?? "Ghi mã hai chữ cái của ngôn ngữ, ví dụ `vi` (tiếng Việt), `en` (tiếng Anh).")
    case .textForNames(let name, let better):
      Wording(
        "«\(name)» cần một danh sách tên như trong tệp, đặt trong ngoặc vuông.",
        remedy: "Viết `\(better)`.")
    case .invalidDate(let text, let day):
      Wording(
        "«\(text)» không phải một ngày có thật theo dạng năm-tháng-ngày.",
        remedy: day.map { "Viết `\($0)`\(vietnameseDay($0))." }
          ?? "Viết ngày như `2025-04-21` (ngày 21 tháng 4 năm 2025).")
    case .invalidChoice(let name, let value, let nearest, let allowed):
      Wording(
        "«\(value)» không phải một giá trị của «\(name)».",
        remedy: (nearest.map { "Có phải bạn muốn viết «\($0)»? " } ?? "") + "Chọn một trong: "
          + list(
            allowed.map { choice in
              ChoiceMeaning.vietnamese(choice).map { "`\(choice)` (\($0))" } ?? "`\(choice)`"
            }) + ".")
    case .fieldOfOtherCharts(let name, let types, let isTyped):
      Wording(
        "«\(name)» chỉ dùng với \(list(types.map { "`type: \($0)`" })).",
        remedy: isTyped
          ? "Xóa dòng \(name), hoặc đổi dòng type thành `type: \(types.first ?? "")`."
          : "Thêm dòng `type: \(types.first ?? "")`, hoặc xóa dòng \(name).")
    case .outOfRange(let name, let value, let allowed):
      Wording(
        "«\(name)» không thể là \(value).",
        remedy: "Cần: \(allowed).")
    case .invalidURL(let text, let fault): fault.vietnamese(text)
    case .invalidSection(let text, let meant):
      Wording(
        "«\(text)» không phải cách ghi một mục của kế hoạch.",
        remedy: meant.map {
          "Viết `\($0)`: số La Mã viết hoa, số, rồi chữ thường, cách nhau bằng dấu chấm."
        }
          ?? "Ghi như trong kế hoạch, có dấu chấm giữa các phần: `II.1.b`, `III.7`.")
    case .invalidIdentifier(let text, let suggestion):
      Wording(
        "«\(text)» không dùng làm tên trong địa chỉ được.",
        remedy: "Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ `\(suggestion)`.")
    case .markInText(let mark, let better):
      Wording(
        "Giá trị này là chữ thường: «\(mark)» sẽ hiện nguyên trên trang.",
        remedy: "Chỉ viết chữ: \(better)")
    case .repeatedValue(let text):
      Wording("«\(text)» được ghi hai lần trong danh sách này.", remedy: "Xóa bớt một lần.")
    }
  }
}

extension FenceLine {
  fileprivate func vietnamese(_ found: String) -> Wording {
    let form = "ba dấu gạch nối, sát lề trái, không có gì khác; ở đây là «\(found)»."
    return switch self {
    case .opening: Wording("Dòng đầu tệp phải là \(form)", remedy: "Viết: `---`")
    case .closing: Wording("Dòng đóng phần khai báo phải là \(form)", remedy: "Viết: `---`")
    case .above:
      Wording(
        "Trước dòng `---` mở đầu không được có gì, kể cả một dòng trống.", remedy: "Xóa dòng này.")
    }
  }
}

extension YAMLSyntax {
  fileprivate var vietnamese: Wording {
    switch self {
    case .tab:
      Wording(
        "Chỗ này có ký tự không thể mở đầu một giá trị (thường là phím Tab, `@` hoặc `%`).",
        remedy: "Thụt dòng bằng dấu cách thay cho Tab; đặt giá trị trong dấu nháy kép \"…\".")
    case .unquotedColon:
      Wording(
        "Giá trị có dấu hai chấm nên máy hiểu nhầm thành một trường mới.",
        remedy: "Đặt cả giá trị trong dấu nháy kép, ví dụ `title: \"Ngày Sách: hẹn ở Cát Bà\"`.")
    case .indentation:
      Wording(
        "Dòng này thụt vào không thẳng với các dòng cùng nhóm, hoặc thiếu dấu hai chấm sau tên trường.",
        remedy: "Cho các trường cùng nhóm bắt đầu ở cùng một cột, và sau tên trường là `: `.")
    case .unclosedQuote:
      Wording(
        "Dấu nháy mở ở đây không được đóng lại.",
        remedy: "Thêm dấu nháy đóng ở cuối giá trị, cùng loại với dấu mở.")
    case .unclosedBracket:
      Wording(
        "Danh sách trong ngoặc thiếu dấu phẩy hoặc thiếu ngoặc đóng.",
        remedy: "Viết như `[một, hai, ba]` hoặc `{tên: giá trị}`.")
    case .undefinedAlias:
      Wording(
        "Dấu `*` nhắc lại một giá trị chưa được đặt tên.",
        remedy:
          "Nếu muốn viết dấu sao thật, đặt giá trị trong dấu nháy kép; nếu không, viết thẳng giá trị."
      )
    case .other:
      Wording(
        "Phần khai báo viết chưa đúng cách.",
        remedy: "Xem lại dòng này và dòng ngay trên; đặt giá trị có ký tự lạ trong dấu nháy kép.")
    }
  }
}

extension FieldKind {
  fileprivate var vietnamese: String {
    switch self {
    case .text: "một đoạn chữ"
    case .integer: "một số nguyên"
    case .number: "một số, phần lẻ sau dấu chấm"
    case .boolean: "`true` hoặc `false`"
    case .date: "một ngày"
    case .list: "một danh sách"
    case .mapping: "các trường con"
    }
  }
}
