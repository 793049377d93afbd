/// A line of YAML that says something else than its writer meant, with the line to write instead.
package enum YAMLLineFault: Hashable, Sendable {
  /// ` #` begins a note that is thrown away.
  case lostWords(better: String)
  /// `title:Đêm`
  case missingSpace(better: String)
  /// Another space than that of the keyboard stands behind the colon.
  case specialSpace(codePoint: UInt32, better: String)
  /// `title: Lịch: tháng 5`
  case colonInValue(better: String)
  /// `summary: Ba điều lạ:`
  case colonAtEnd(better: String)
  /// `title: "Đọc" là vui`
  case textBehindQuote(mark: String, better: String)
  /// `title: 'Phố O'Neil'`: a mark within the quotation ends it.
  case quoteInside(mark: String, better: String)
  /// `title: [Mới] Lịch`
  case textBehindBracket(mark: String, better: String)
  /// A value cannot begin with some marks, or means something else then; `without` is the line
  /// without the mark, where that may as well be meant.
  case leadingMark(mark: String, better: String, without: String? = nil)
  /// `title: **Đêm**`: a value begins with a mark of Markdown.
  case formatting(mark: String, better: String)
  /// A figure placed in a field, which has none.
  case figure(mark: String)
  /// `more` lines below begin so, too.
  case leadingTab(better: String, more: Int)
  /// `title： Đêm`, `date = 2026-04-25`
  case otherColon(mark: String, better: String)
  /// A line that is neither a field nor part of the one above; `indented` is the line as it would go
  /// on with a text above.
  case noField(better: String?, indented: String?)
  /// A text below `|` or `>` that stands at the margin; `oneLine` is the field with it on its line.
  case blockNotIndented(mark: String, better: String, oneLine: String?)
  /// `"D:\tu-sach"`: a backslash makes another character of the letter behind it.
  case escape(mark: String, better: String)
  case openQuote(better: String)
  /// `"Đêm”`: closed by another mark than it opens with.
  case otherQuote(open: String, close: String, better: String)
  case openBracket(better: String)
  /// `{file: a.jpg, alt: Tủ sách gỗ, sơn xanh}`
  case commaInValue(better: String)
  /// `{alt: “Tủ sách, sơn xanh”}`: marks that quote nothing in YAML.
  case curlyQuotes(better: String)
  /// `{file: a.jpg alt: Tủ sách}`
  case missingComma(better: String)
  /// `– Phù Long`, `-Phù Long`
  case listMark(mark: String, better: String)
  /// A field that stands further to the right than those beside it, which have so many spaces.
  case leadingSpace(better: String, spaces: Int)
}

extension YAMLLineFault {
  var identifier: String {
    switch self {
    case .lostWords: "lost-words"
    case .missingSpace: "missing-space"
    case .specialSpace: "missing-space"
    case .colonInValue: "colon-in-value"
    case .colonAtEnd: "colon-in-value"
    case .textBehindQuote: "text-behind-quote"
    case .quoteInside: "text-behind-quote"
    case .textBehindBracket: "text-behind-bracket"
    case .leadingMark: "leading-mark"
    case .formatting: "formatting"
    case .figure: "figure"
    case .leadingTab: "leading-tab"
    case .otherColon: "other-colon"
    case .noField: "no-field"
    case .blockNotIndented: "no-field"
    case .escape: "escape"
    case .openQuote: "open-quote"
    case .otherQuote: "open-quote"
    case .openBracket: "open-bracket"
    case .commaInValue: "comma-in-value"
    case .curlyQuotes: "comma-in-value"
    case .missingComma: "missing-comma"
    case .listMark: "list-mark"
    case .leadingSpace: "leading-space"
    }
  }
}
