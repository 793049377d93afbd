/// A mark that stands in a text as it is, though it was meant to do something there.
package enum LeftoverMark: Hashable, Sendable {
  case emphasis(mark: String, cause: EmphasisCause)
  case strikethrough
  /// Stars or underscores that were signs, and were taken for marks.
  case lostSign(SignUse)
  /// A backtick that opens or closes nothing.
  case openCode
  /// `&nbsp` without its end, or `&amp;nbsp;`.
  case entity(text: String)
  /// What was meant for a footnote, with how it begins: `[^1]`.
  case footnoteForm(FootnoteFault, better: String)
  case emptyFootnote(label: String)
  case link(LinkCause, isImage: Bool)
  /// `[text][label]` with a label that stands nowhere.
  case reference(label: String)
  /// `##Mục`
  case heading(mark: String)
  /// `####### Mục`
  case headingTooDeep
  /// `-Một`, `1.Một`
  case listMark(mark: String)
  /// `2. Hai` right below a text, which goes on there.
  case listBelowText(mark: String)
  /// `2030. Sau đó`, which counts as the number of a list's item.
  case yearAsNumber(mark: String)
  /// `> 60 tuổi`, which becomes a quotation.
  case comparison(mark: String)
  /// `[x] việc`, `- [] việc`, `- [v] việc`
  case task(isDone: Bool)
  /// `•`
  case bullet(mark: String)
  /// A mark at a line's beginning, and behind it a space that is none to Markdown.
  case wideSpace(mark: String)
  /// Rows between pipes without the line of hyphens below their heads.
  case tableWithoutRule(columns: Int)
  case tableRuleOfOtherWidth(expected: Int, found: Int)
  case tableRuleOfDashes(columns: Int)
  /// Rows below a line of hyphens that has no heads above it.
  case tableWithoutHeads
  /// A line left empty within a table.
  case tornTable
  /// `│` and other signs that only look like the one between cells.
  case tablePipe(mark: String)
  /// Cells between tabs, as spreadsheets put them on the clipboard.
  case pastedTable
  case sentenceInTable
  /// `=luot-ban-doc` without backticks.
  case value(text: String)
  /// `` `luot-ban-doc 2024` `` without the sign that makes it a figure.
  case valueWithoutSign(text: String)
  /// What another program would do something with.
  case foreign(mark: String, meant: ForeignMeaning)
  /// `<!--` of a note that would be hidden if it were one.
  case comment
  case fenceWord(word: String)
  /// Markdown in a block, where it is shown as code.
  case fencedText
  /// A chart's fields in a block that says `yaml` or nothing.
  case chartWithoutWord(word: String)
  /// What looks like the sign of a fence: `´´´`, `'''`, two backticks.
  case fenceSign(mark: String)
  case openFence
  /// A fence is closed behind words, so that it is not closed.
  case fenceBehindText
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
    /// Not as many before the words as behind them: `***Lưu ý**`.
    case uneven
  }

  /// Why something is no footnote.
  package enum FootnoteFault: Hashable, Sendable {
    /// `[1]: …`
    case noSign
    /// `[^1] …`, `[^1] : …`
    case noColon
    /// `[^chú thích]`
    case space
  }

  /// What stars and underscores were that vanish in slanted words.
  package enum SignUse: Hashable, Sendable {
    /// `2*3*4`
    case product
    /// `(*)`
    case note
    /// `_mau_.docx`
    case fileName
  }

  /// What a mark of another program was for, which decides what to write instead.
  package enum ForeignMeaning: Hashable, Sendable {
    case heading(String), bold(String), italic(String), struck(String), figure(String), link
    /// Small figures above or below the line: `m^2^`, `H~2~O`.
    case small(better: String)
    case note, footnote, pictures, formula, table
    /// Where a chat program took its words from.
    case citation
    /// A picture of a face: `:smile:`.
    case symbol
    /// What only its writers should read.
    case remark
    /// Two versions of a text that nobody chose from.
    case merge
    /// Fields in the middle of a text.
    case fields
    /// How something looks, a list of the headings, a page's end.
    case nothing
  }

  /// Why brackets did not make a link or show a picture.
  package enum LinkCause: Hashable, Sendable {
    case spaceInAddress(address: String, better: String)
    case spaceBeforeAddress(text: String, address: String)
    case titleWithCurlyQuotes
    case unclosed
    /// `! [mô tả](hinh.png)`
    case spaceBehindSign
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
    case .lostSign: "lost-sign"
    case .openCode: "open-code"
    case .entity: "entity"
    case .footnoteForm: "footnote-form"
    case .emptyFootnote: "empty-footnote"
    case .link(_, isImage: false): "link"
    case .link(_, isImage: true): "image"
    case .reference: "reference"
    case .heading: "heading"
    case .headingTooDeep: "heading-too-deep"
    case .listMark: "list-mark"
    case .listBelowText: "list-below-text"
    case .yearAsNumber: "year-as-number"
    case .comparison: "comparison"
    case .task: "task"
    case .bullet: "bullet"
    case .wideSpace: "wide-space"
    case .tableWithoutRule: "table-without-rule"
    case .tableRuleOfOtherWidth: "table-rule-of-other-width"
    case .tableRuleOfDashes: "table-rule-of-dashes"
    case .tableWithoutHeads: "table-without-heads"
    case .tornTable: "torn-table"
    case .tablePipe: "table-pipe"
    case .pastedTable: "pasted-table"
    case .sentenceInTable: "sentence-in-table"
    case .value: "value"
    case .valueWithoutSign: "value-without-sign"
    case .foreign: "foreign-mark"
    // It was meant as what Markdown takes for a note, too.
    case .comment: "html-comment"
    case .fenceWord: "fence-word"
    case .fencedText: "fenced-text"
    case .chartWithoutWord: "chart-without-word"
    case .fenceSign: "fence-sign"
    case .openFence: "open-fence"
    case .fenceBehindText: "fence-behind-text"
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
