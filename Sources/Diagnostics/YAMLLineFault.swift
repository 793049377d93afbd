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
  case leadingTab
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
    case .leadingSpace: "leading-space"
    }
  }
}
