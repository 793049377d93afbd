extension NameFault {
  /// What a name has, within a sentence.
  var vietnamese: String {
    switch self {
    case .marks: "chữ có dấu"
    case .capitals: "chữ hoa"
    case .spaces: "dấu cách"
    case .underscores: "dấu gạch dưới «_»"
    case .hyphens: "dấu gạch nối thừa (hai dấu liền nhau, hoặc ở đầu hay cuối tên)"
    case .dots: "dấu chấm thừa"
    case .sign(let sign): "ký tự «\(sign)» (\(unicodeName(sign.unicodeScalars.first?.value ?? 0)))"
    case .hidden(let codePoint): "ký tự khó thấy \(unicodeName(codePoint))"
    case .tooLong(let limit): "quá \(limit) ký tự"
    }
  }
}
