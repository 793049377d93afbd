/// A line of YAML that says something else than its writer meant, with the line to write instead.
package enum YAMLLineFault: Hashable, Sendable {
  /// ` #` begins a note that is thrown away.
  case lostWords(better: String)
  /// `title:Đêm`
  case missingSpace(better: String)
  /// `title: Lịch: tháng 5`
  case colonInValue(better: String)
  /// `title: "Đọc" là vui`
  case textBehindQuote(better: String)
  /// `title: [Mới] Lịch`
  case textBehindBracket(better: String)
  /// A value cannot begin with some marks, or means something else then.
  case leadingMark(mark: String, better: String)
  case leadingTab(better: String)
  /// `title： Đêm`, `date = 2026-04-25`
  case otherColon(mark: String, better: String)
  /// A line that is neither a field nor part of the one above.
  case noField(better: String?)
  /// `"D:\tu-sach"`: a backslash makes another character of the letter behind it.
  case escape(mark: String, better: String)
  case openQuote(better: String)
  case openBracket(better: String)
  /// `{file: a.jpg, alt: Tủ sách gỗ, sơn xanh}`
  case commaInValue(better: String)
  /// `{file: a.jpg alt: Tủ sách}`
  case missingComma(better: String)
  /// `– Phù Long`, `-Phù Long`
  case listMark(mark: String, better: String)
  /// A field that stands further to the right than those beside it.
  case leadingSpace(better: String)
}

extension YAMLLineFault {
  var identifier: String {
    switch self {
    case .lostWords: "lost-words"
    case .missingSpace: "missing-space"
    case .colonInValue: "colon-in-value"
    case .textBehindQuote: "text-behind-quote"
    case .textBehindBracket: "text-behind-bracket"
    case .leadingMark: "leading-mark"
    case .leadingTab: "leading-tab"
    case .otherColon: "other-colon"
    case .noField: "no-field"
    case .escape: "escape"
    case .openQuote: "open-quote"
    case .openBracket: "open-bracket"
    case .commaInValue: "comma-in-value"
    case .missingComma: "missing-comma"
    case .listMark: "list-mark"
    case .leadingSpace: "leading-space"
    }
  }
}
