/// A mark that stands in a text as it is, though it was meant to do something there.
package enum LeftoverMark: Hashable, Sendable {
  case emphasis(mark: String, cause: EmphasisCause)
  case strikethrough(EmphasisCause)
  /// Stars or underscores that were signs, and were taken for marks.
  case lostSign(SignUse)
  /// Backticks that open or close nothing: so many, and so many that were to close them around a text.
  case openCode(opened: Int, closed: Int?, text: String)
  /// `&nbsp` without its end, or `&amp;nbsp;`.
  case entity(text: String, EntityMeaning)
  /// What was meant for a footnote.
  case footnoteForm(FootnoteFault)
  case emptyFootnote(label: String)
  case link(LinkCause, isImage: Bool)
  /// `[text][label]` with a label that stands nowhere.
  case reference(text: String, label: String)
  /// What was to give a label its address, and the line to write.
  case definition(DefinitionFault, better: String)
  /// `##Mục`
  case heading(mark: String, words: String)
  /// `####### Mục`
  case headingTooDeep
  /// `-Một`, `1.Một`
  case listMark(mark: String)
  /// `2. Hai` right below a text, which goes on there.
  case listBelowText(line: String)
  /// `1/ Một`, `① Một`: a number that begins no item of a list.
  case itemSign(mark: String, better: String)
  /// `2030. Sau đó`, which counts as the number of a list's item; `words` follow it.
  case yearAsNumber(mark: String, words: String)
  /// `> 60 tuổi`, which becomes a quotation.
  case comparison(mark: String, Comparison)
  /// `[x] việc`, `- [] việc`, `- [v] việc`, and the line to write.
  case task(TaskFault, better: String)
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
  case pastedTable(heads: [String])
  /// A line without pipes right below a table, and the row that it seems to be.
  case sentenceInTable(row: String?)
  /// A table between lines such as `+---+---+`, of which there are so many.
  case drawnTable(line: String, count: Int, columns: Int, hasPipes: Bool)
  /// `=luot-ban-doc` without backticks, with what to write between them.
  case value(text: String, better: String)
  /// The same between signs that only look like backticks.
  case valueInSigns(opening: String, closing: String, text: String, better: String)
  /// `` `luot-ban-doc 2024` `` without the sign that makes it a figure.
  case valueWithoutSign(text: String)
  /// What another program would do something with.
  case foreign(mark: String, meant: ForeignMeaning)
  /// `<!--` of a note that would be hidden if it were one.
  case comment
  case fenceWord(word: String)
  /// A drawing in the words of another program: `mermaid`.
  case fenceOfDrawing(word: String)
  /// Markdown in a block, where it is shown as code.
  case fencedText
  /// A chart's fields in a block that says `yaml` or nothing.
  case chartWithoutWord(word: String)
  /// What looks like the sign of a fence: `´´´`, `'''`, two backticks.
  case fenceSign(mark: String)
  case openFence
  /// The same, with a line below that looks as if it closed it, but has another sign or too few.
  case fenceOfOtherSign(opening: String, closing: String, line: Int)
  /// A fence is closed behind words, so that it is not closed.
  case fenceBehindText
  case indentedText
  /// A paragraph that is to belong to a list's item, and stands further in than so many spaces.
  case indentedInItem(item: String, spaces: Int)
  /// `===` or `-` below words, with the last of their lines and the line below.
  case underlinedHeading(mark: String, words: String, next: String)
  /// `<br>` where a line can be ended otherwise.
  case lineBreakTag(tag: String, LineBreakPlace)

  /// What was wrong with a footnote.
  package enum FootnoteFault: Hashable, Sendable {
    /// A mention that is no label, with the line of its text: `[1]`, `[1^]`, `[^chú thích]`.
    case label(LabelFault, written: String, better: String, line: Int?)
    /// The line of a footnote that has no colon behind its label, and the line to write.
    case line(LineFault, label: String, better: String)
  }

  /// Why something between brackets names no footnote.
  package enum LabelFault: Hashable, Sendable {
    case noSign, signBehind, space
  }

  /// What stands where a footnote's colon should be.
  package enum LineFault: Hashable, Sendable {
    case nothing, space
    case sign(String)
  }

  /// What a sign of web pages stands for.
  package enum EntityMeaning: Hashable, Sendable {
    /// A character, as it is written here: `–`, `\<`.
    case sign(String)
    case space
    /// What nobody sees.
    case invisible
    /// None, but nearly another one, with its sign; `nil` where that is a space.
    case misspelt(nearest: String, sign: String?)
    case unknown
  }

  /// What a comparison says of what is measured.
  package enum Comparison: Hashable, Sendable {
    case moreThan(String), atLeast(String)
  }

  /// Where in a paragraph a tag stands that was to end a line.
  package enum LineBreakPlace: Hashable, Sendable {
    case withinLine, lineEnd, paragraphEnd
  }

  /// What stars and underscores were that vanish in slanted words.
  package enum SignUse: Hashable, Sendable {
    /// `2*3*4`, with how it is written.
    case product(better: String)
    /// `(*)`
    case note
    /// `_mau_.docx`
    case fileName(String)
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
    case .definition: "reference"
    case .heading: "heading"
    case .headingTooDeep: "heading-too-deep"
    case .listMark: "list-mark"
    case .listBelowText: "list-below-text"
    case .itemSign: "list-below-text"
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
    case .drawnTable: "foreign-mark"
    case .value: "value"
    case .valueInSigns: "value"
    case .valueWithoutSign: "value-without-sign"
    case .foreign: "foreign-mark"
    // It was meant as what Markdown takes for a note, too.
    case .comment: "html-comment"
    case .fenceWord: "fence-word"
    case .fenceOfDrawing: "fence-word"
    case .fencedText: "fenced-text"
    case .chartWithoutWord: "chart-without-word"
    case .fenceSign: "fence-sign"
    case .openFence: "open-fence"
    case .fenceOfOtherSign: "open-fence"
    case .fenceBehindText: "fence-behind-text"
    case .indentedText: "indented-text"
    case .indentedInItem: "indented-text"
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

  /// A line of a table: `| a | b |`.
  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

extension String {
  /// The mark of a list's item with its last character escaped: `1\.`, `\-`.
  var escapedBeforeLast: String { dropLast() + "\\" + suffix(1) }

  /// Whether it names a file of the content, and neither a site, a telephone nor a section.
  var isFileName: Bool { !contains(":") && !hasPrefix("#") }

  /// The number in Unicode of a sign that only one font has, which is seen as an empty box without it.
  var fontSign: String? {
    guard let scalar = unicodeScalars.first, scalar.properties.generalCategory == .privateUse else {
      return nil
    }
    return unicodeName(scalar.value)
  }
}
