extension ThemeProblem {
  var vietnamese: Wording {
    switch self {
    case .unknownTheme(let name, let nearest, let known):
      Wording(
        "Không có giao diện nào tên «\(name)» trong thư mục themes.",
        remedy: nearest.map { "Có phải bạn muốn viết «\($0)»?" } ?? "Đang có: \(list(known)).")
    case .missingTemplate(let name):
      Wording(
        "Giao diện thiếu mẫu trang «\(name)».",
        remedy: "Thêm tệp `templates/\(name).mustache`, hoặc chọn giao diện nền có mẫu này.")
    case .syntax(let syntax): syntax.vietnamese
    case .unknownName(let name, let nearest):
      Wording(
        "Trang này không có giá trị nào tên «\(name)».",
        remedy: nearest.map { "Có phải bạn muốn viết «\($0)»?" }
          ?? "Xem danh sách các tên của từng mẫu trong tài liệu về giao diện.")
    case .unknownPartial(let name, let nearest):
      Wording(
        "Không có mẫu con nào tên «\(name)».",
        remedy: nearest.map { "Có phải bạn muốn viết «\($0)»?" }
          ?? "Thêm tệp `templates/\(name).mustache`, hoặc sửa lại tên (kể cả thư mục, như `partials/`)."
      )
    case .partialLoop(let name):
      Wording(
        "Mẫu «\(name)» gọi vòng lại chính nó.",
        remedy: "Bỏ lệnh gọi `{{> …}}` làm thành vòng.")
    case .tooManyTags(let limit):
      Wording(
        "Mẫu này có hơn \(limit) thẻ, kể cả thẻ của các mẫu mà nó gọi.",
        remedy:
          "Bỏ những phần lặp lại; một khối `{{#…}}` điền được danh sách dài bao nhiêu cũng được.")
    case .tooDeep(let limit):
      Wording(
        "Các khối hoặc các mẫu gọi nhau ở đây lồng quá \(limit) lớp.",
        remedy: "Đóng mỗi khối đúng chỗ nó kết thúc, và bớt số mẫu gọi lồng nhau.")
    case .missingPhrase(let name):
      Wording(
        "Thiếu câu chữ «\(name)».",
        remedy: "Thêm dòng `\(name): …` vào tệp câu chữ của ngôn ngữ này.")
    case .unknownPhrase(let name, let nearest):
      Wording(
        "Không nơi nào dùng câu chữ tên «\(name)».",
        remedy: nearest.map { "Có phải bạn muốn viết «\($0)»?" } ?? "Sửa tên hoặc xóa dòng này.")
    case .unknownPlaceholder(let name, let known):
      Wording(
        "Câu chữ này không có chỗ điền «{\(name)}».",
        remedy: known.isEmpty
          ? "Bỏ dấu ngoặc nhọn." : "Các chỗ điền dùng được: \(list(known.map { "{\($0)}" })).")
    case .unusedValue(let names):
      Wording(
        "Câu chữ này bỏ mất giá trị «{\(names.first ?? "")}» mà trang đưa vào.",
        remedy: "Viết \(names.map { "`{\($0)}`" }.joined(separator: " hoặc ")) vào chỗ của nó.")
    case .filledPhrase(let name):
      Wording(
        "Câu chữ «\(name)» có chỗ điền mà chỉ máy điền được, nên mẫu không chèn được.",
        remedy: "Thêm vào tệp câu chữ một câu khác không có chỗ điền, rồi chèn câu ấy.")
    case .notText(let name, let value): value.vietnamese(name)
    case .idOfAHeading(let id):
      Wording(
        "Mục «\(id)» của giao diện có thể trùng tên với một tiêu đề trong bài viết.",
        remedy: "Đặt tên có dấu chấm, vì tên của tiêu đề không bao giờ có: `id=\"trang.\(id)\"`.")
    case .missingAnchor(let id, let section):
      Wording(
        "Mẫu này thiếu mục `id=\"\(id)\"` mà các liên kết của cổng dẫn tới.",
        remedy: section.map {
          "Thêm `id=\"\(id)\"` vào thẻ HTML bao mỗi phần tử trong đoạn `{{#\($0)}}`."
        } ?? "Thêm `id=\"\(id)\"` vào thẻ HTML của phần ấy.")
    case .deadAnchor(let id, let page):
      Wording(
        "Liên kết này dẫn tới mục «\(id)», nhưng mẫu «\(page)» có nó lại không có mục ấy.",
        remedy: "Thêm `id=\"\(id)\"` vào mẫu «\(page)» hoặc một mẫu con của nó, hoặc sửa liên kết.")
    }
  }
}

extension TextlessValue {
  fileprivate func vietnamese(_ name: String) -> Wording {
    switch self {
    case .list:
      Wording(
        "«\(name)» là một danh sách, không phải chữ.",
        remedy: "Viết `{{#\(name)}}…{{/\(name)}}`, và chèn từng giá trị bên trong.")
    case .object(let part):
      Wording(
        "«\(name)» là một nhóm giá trị, không phải chữ.",
        remedy: part.map { "Chèn một giá trị của nhóm, như `{{\(name).\($0)}}`." }
          ?? "Viết `{{#\(name)}}…{{/\(name)}}`, và chèn từng giá trị bên trong.")
    case .yesOrNo:
      Wording(
        "«\(name)» chỉ là có hay không, không phải chữ.",
        remedy: "Viết `{{#\(name)}}…{{/\(name)}}` quanh phần chỉ hiện khi có.")
    }
  }
}

extension TemplateSyntax {
  fileprivate var vietnamese: Wording {
    switch self {
    case .unclosedTag:
      Wording("Thẻ `{{` không được đóng.", remedy: "Thêm `}}` ở cuối thẻ.")
    case .unclosedSection(let name):
      Wording(
        "Đoạn `{{#\(name)}}` không được đóng.", remedy: "Thêm `{{/\(name)}}` ở cuối đoạn.")
    case .wrongSectionEnd(let expected, let found):
      Wording(
        "Ở đây đóng «\(found)» trong khi đoạn đang mở là «\(expected)».",
        remedy: "Viết `{{/\(expected)}}`.")
    case .unopenedSectionEnd(let name):
      Wording(
        "`{{/\(name)}}` không có đoạn nào mở.",
        remedy: "Thêm `{{#\(name)}}` ở trên, hoặc bỏ thẻ này.")
    case .emptyName:
      Wording("Thẻ này không có tên.", remedy: "Viết tên vào giữa `{{` và `}}`.")
    case .unsupported(let tag):
      Wording(
        "Giao diện không dùng thẻ «\(tag)».",
        remedy:
          "Dùng `{{tên}}`, `{{{tên}}}`, `{{#tên}}`, `{{^tên}}`, `{{> mẫu}}` hoặc `{{! ghi chú}}`."
      )
    }
  }
}
