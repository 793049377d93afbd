extension FrontMatterProblem {
  var vietnamese: Wording {
    switch self {
    case .missing:
      Wording(
        "Tệp không mở đầu bằng phần khai báo.",
        remedy: "Thêm vào đầu tệp một dòng `---`, các trường như `title: …`, rồi một dòng `---`.")
    case .missingOpener:
      Wording(
        "Thiếu dòng `---` phía trên trường đầu tiên.", remedy: "Thêm một dòng `---` trên dòng này.")
    case .unclosed:
      Wording(
        "Phần khai báo mở bằng `---` nhưng không có dòng `---` đóng lại.",
        remedy: "Thêm một dòng chỉ có `---` ngay sau trường cuối cùng.")
    case .fence(let found, let line): line.vietnamese(found)
    case .hiddenInFence(let codePoint):
      Wording(
        "Cạnh `---` có \(HiddenCharacter(codePoint: codePoint).vietnamese(unicodeName(codePoint))), "
          + "mắt không thấy.",
        remedy: "Xóa cả dòng rồi gõ lại bằng tay: `---`")
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
          ?? "Nếu không cần thì xóa trường này; nếu cần thì dùng một trong: \(list(known)).")
    case .inherited(let name):
      Wording(
        "Bản dịch lấy «\(name)» từ bản gốc, nên không ghi ở đây.", remedy: "Xóa dòng này.")
    case .foreignField(let name, let line):
      Wording(
        "Không có trường nào tên «\(name)» ở đây.",
        remedy: line.map { "Viết `\($0)`." } ?? "Xóa trường này; cổng không dùng «\(name)».")
    case .foreignLetter(let name, let letter, let script, let better):
      Wording(
        "Trong «\(name)», «\(letter)» là \(script.vietnamese), chỉ trông giống chữ Latinh.",
        remedy: "Xóa cả chữ ấy rồi gõ lại bằng tay: `\(better)`.")
    case .missingField(let name, let inBraces, let value):
      Wording(
        "Thiếu trường «\(name)».", remedy: Self.vietnameseAdding(name, inBraces, value))
    case .emptyField(let name, let value, let isRequired):
      value.vietnamese(name, isRequired: isRequired)
    case .groupNotIndented(let name, let fields):
      Wording(
        "«\(name)» không có gì, vì các trường của nó (\(list(fields))) không thụt vào.",
        remedy: "Thêm hai dấu cách trước mỗi dòng ấy.")
    case .wrongType(let name, let expected):
      Wording(
        "«\(name)» cần \(expected.vietnamese).",
        remedy: "Viết lại, ví dụ: \(expected.example(name, FieldHint.vietnamese)).")
    case .languageName(let text, let code):
      Wording(
        "«\(text)» không phải mã ngôn ngữ.",
        remedy: code.map { "Viết `\($0)`." }
          ?? "Ghi mã hai chữ cái của ngôn ngữ, ví dụ `vi` (tiếng Việt), `en` (tiếng Anh).")
    case .bracketsForText(let name, let brackets, let better, let quoted):
      Wording(
        "«\(name)» cần một đoạn chữ, mà dấu \(brackets) làm thành "
          + (brackets == "{ }" ? "một nhóm trường." : "một danh sách."),
        remedy: "Viết `\(better)`"
          + (quoted.map { ", hoặc `\($0)` nếu muốn giữ dấu ngoặc." } ?? "."))
    case .notANumber(let name, let text, let fault): fault.vietnamese(text, of: name)
    case .notAFlag(let name, let text, let better):
      Wording(
        "«\(name)» chỉ nhận `true` (có) hoặc `false` (không), không nhận «\(text)».",
        remedy: "Viết `\(better)`.")
    case .textForNames(let name, let names):
      Wording(
        "«\(name)» cần một danh sách mã (tên tệp hay thư mục của từng mục), đặt trong ngoặc vuông.",
        remedy: "Viết `\(name): [\(list(names))]`.")
    case .namesApart(let name, let sign, let names):
      Wording(
        sign.isEmpty
          ? "Giữa hai tên thiếu dấu phẩy."
          : "Giữa hai tên phải là dấu phẩy, không phải «\(sign)».",
        remedy: "Viết `\(name): [\(list(names))]`.")
    case .invalidDate(let text, let fault): fault.vietnamese(text)
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
        "Giá trị này là văn bản thuần, không có định dạng: «\(mark)» sẽ hiện nguyên trên trang.",
        remedy: "Chỉ viết chữ: \(better)")
    case .repeatedValue(let text):
      Wording("«\(text)» được ghi hai lần trong danh sách này.", remedy: "Xóa bớt một lần.")
    }
  }
}

extension FrontMatterProblem {
  /// How to add a field that is missing.
  private static func vietnameseAdding(_ name: String, _ inBraces: Bool, _ value: String?) -> String
  {
    let hint = FieldHint.vietnamese[name]
    let (what, note): (String, String) =
      switch (value, hint?.form) {
      case (let value?, _): (value, ", như ở mục bên cạnh")
      case (nil, .text?): ("\"\(hint?.what ?? "…")\"", "")
      case (nil, .value(let example)?):
        ("…", ", trong đó … là \(hint?.what ?? "giá trị"), ví dụ `\(name): \(example)`")
      case (nil, .name?): ("…", ", trong đó … là \(hint?.what ?? "giá trị")")
      case (nil, nil): ("…", "")
      }
    return inBraces
      ? "Thêm `, \(name): \(what)` trước dấu } đóng\(note)."
      : "Thêm một dòng `\(name): \(what)` vào phần này\(note)."
  }
}

extension LetterScript {
  fileprivate var vietnamese: String {
    switch self {
    case .cyrillic: "chữ cái Nga (Cyrillic)"
    case .greek: "chữ cái Hy Lạp"
    }
  }
}

extension FenceLine {
  fileprivate func vietnamese(_ found: String) -> Wording {
    let signs = [("⇥", " (⇥ là phím Tab)"), ("␣", " (␣ là dấu cách lạ)")]
    let note = signs.filter { found.contains($0.0) }.map(\.1).joined()
    let form = "ba dấu gạch nối, sát lề trái, không có gì khác; ở đây là «\(found)»\(note)."
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
    case .mapping: "một nhóm trường"
    }
  }
}
