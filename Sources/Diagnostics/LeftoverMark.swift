/// A mark that stands in a text as it is, though it was meant to do something there.
package enum LeftoverMark: Hashable, Sendable {
  case emphasis(mark: String, cause: EmphasisCause)
  case strikethrough
  case link(LinkCause, isImage: Bool)
  /// `[text][label]` with a label that stands nowhere.
  case reference(label: String)
  /// `##Mục`
  case heading(mark: String)
  /// `-Một`, `1.Một`
  case listMark(mark: String)
  /// `•`
  case bullet(mark: String)
  /// A mark at a line's beginning, and behind it a space that is none to Markdown.
  case wideSpace(mark: String)
  /// Rows between pipes without the line of hyphens below their heads.
  case tableWithoutRule(columns: Int)
  case tableRuleOfOtherWidth(expected: Int, found: Int)
  case tableRuleOfDashes(columns: Int)
  /// Cells between tabs, as spreadsheets put them on the clipboard.
  case pastedTable
  case sentenceInTable
  /// `=luot-ban-doc` without backticks.
  case value(text: String)
  /// What another program would do something with.
  case foreign(mark: String)
  /// `<!--` of a note that would be hidden if it were one.
  case comment
  case fenceWord(word: String)
  case openFence
  case indentedText
  case underlinedHeading(mark: String)
  /// `<br>` where a line can be ended otherwise.
  case lineBreakTag

  /// Why stars or underscores did not make words bold.
  package enum EmphasisCause: Hashable, Sendable {
    /// No second mark follows.
    case unclosed
    /// A space within: `** đậm **`.
    case spaceInside
    /// A letter follows a mark that stands behind punctuation: `**Lưu ý:**Mang`.
    case letterBehind
    /// A letter stands before a mark that punctuation follows: `Ngày**(21/4)**`.
    case letterBefore
    /// Within a word: `từ__khóa__`.
    case withinWord
  }

  /// Why brackets did not make a link or show a picture.
  package enum LinkCause: Hashable, Sendable {
    case spaceInAddress(address: String, better: String)
    case spaceBeforeAddress(text: String, address: String)
    case titleWithCurlyQuotes
    case unclosed
  }
}

extension LeftoverMark {
  /// Whether it stands at the beginning of a line, where it may stand again on the next.
  package var beginsLine: Bool {
    switch self {
    case .heading, .listMark, .bullet, .wideSpace: true
    default: false
    }
  }

  package var identifier: String {
    switch self {
    case .emphasis: "emphasis"
    case .strikethrough: "strikethrough"
    case .link(_, isImage: false): "link"
    case .link(_, isImage: true): "image"
    case .reference: "reference"
    case .heading: "heading"
    case .listMark: "list-mark"
    case .bullet: "bullet"
    case .wideSpace: "wide-space"
    case .tableWithoutRule: "table-without-rule"
    case .tableRuleOfOtherWidth: "table-rule-of-other-width"
    case .tableRuleOfDashes: "table-rule-of-dashes"
    case .pastedTable: "pasted-table"
    case .sentenceInTable: "sentence-in-table"
    case .value: "value"
    case .foreign: "foreign-mark"
    // It was meant as what Markdown takes for a note, too.
    case .comment: "html-comment"
    case .fenceWord: "fence-word"
    case .openFence: "open-fence"
    case .indentedText: "indented-text"
    case .underlinedHeading: "underlined-heading"
    case .lineBreakTag: "line-break-tag"
    }
  }
}

extension LeftoverMark {
  /// The line below a table's heads: `| --- | --- |`.
  static func rule(_ columns: Int) -> String {
    "|" + String(repeating: " --- |", count: columns)
  }
}

extension String {
  /// The mark of a list's item with its last character escaped: `1\.`, `\-`.
  var escapedBeforeLast: String { dropLast() + "\\" + suffix(1) }

  /// Whether it names a file of the content, and neither a site nor a telephone.
  var isFileName: Bool { !contains(":") }
}
