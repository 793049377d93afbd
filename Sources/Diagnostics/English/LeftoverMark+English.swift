extension LeftoverMark {
  var english: Wording {
    switch self {
    case .emphasis(let mark, let cause): cause.english(mark: mark)
    case .strikethrough(let cause): cause.english(mark: "~~")
    case .lostSign(let use): use.english
    case .openCode(let opened, let closed?, let text):
      Wording(
        "The code is opened with \(opened) ` and closed with \(closed), so that both would stand on the "
          + "page.",
        remedy: "Write one ` at each end: `\(text)`. For the mark itself write \\`.")
    case .openCode:
      Wording(
        "No second ` follows in this paragraph, so this one would stand on the page as it is.",
        remedy:
          "Write one ` at each end: `word`, or delete this one. For the mark itself write \\`.")
    case .entity(let text, let meaning): meaning.english(text)
    case .footnoteForm(let fault): fault.english
    case .emptyFootnote(let label):
      Wording(
        "The footnote [^\(label)] says nothing.",
        remedy: "Write its text after the colon, or delete this line and [^\(label)] in the text.")
    case .link(let cause, let isImage): cause.english(isImage: isImage)
    case .reference(let text, let label):
      Wording(
        "No line gives the address of the label [\(label)].",
        remedy: "Add a line [\(label)]: address, or write [\(text)](address). "
          + "For square brackets as such write \\[ and \\].")
    case .definition(let fault, let better): fault.english(better)
    case .heading(let mark, let words):
      Wording(
        "A space is missing after \(mark), so this line is no heading.",
        remedy: "Add one (for the mark itself write \\\(mark)): \(mark) \(words)")
    case .headingTooDeep:
      Wording(
        "A heading has six # at most, so this line is none.",
        remedy: "Write ## for a section, ### for a part of one.")
    case .listMark(let mark):
      Wording(
        "A space is missing after \(mark), so this line is no item of a list.",
        remedy: "Write \(mark), a space, then the text. "
          + "To have it as it is begin the line with \(mark.escapedBeforeLast)")
    case .listBelowText(let line):
      Wording(
        "Right below a text only a list that begins with 1 is one; these lines would run together.",
        remedy: "Leave a line empty before “\(line)”.")
    case .itemSign(let mark, let better):
      Wording(
        "“\(mark)” begins no item of a list; the lines would run together.",
        remedy:
          "Begin each item with its number, a full stop and a space, such as \(better), and leave "
          + "a line empty before the list.")
    case .yearAsNumber(let mark, let words):
      Wording(
        "“\(mark)” at the beginning of a line counts as the number of a list’s item.",
        remedy: "Put a \\ right after the number: \(mark.escapedBeforeLast)\(words)")
    case .comparison(let mark, let comparison): comparison.english(mark)
    case .task(let fault, let better): fault.english(better)
    case .bullet(let mark): bullet(mark)
    case .wideSpace(let mark):
      Wording(
        "After \(mark) stands a no-break space, so this line is "
          + "\(mark.hasPrefix("#") ? "no heading" : mark == ">" ? "no quotation" : "no item of a list").",
        remedy: "Delete the gap after \(mark) and type a plain space.")
    case .tableWithoutRule(let columns):
      Wording(
        "The line of hyphens below the table’s heading row is missing, so this is no table.",
        remedy: "Add this line right below the heading row: \(Self.rule(columns)). "
          + "For a | in plain text write \\|.")
    case .tableRuleOfOtherWidth(let expected, let found):
      Wording(
        "The heading row has \(expected) columns and the line of hyphens has \(found), "
          + "so this is no table.",
        remedy: "Write a line of \(expected) columns: \(Self.rule(expected)).")
    case .tableRuleOfDashes(let columns):
      Wording(
        "The line below the table’s heading row is not made of hyphens, so this is no table.",
        remedy: "Make it of hyphens: \(Self.rule(columns)).")
    case .tableWithoutHeads:
      Wording(
        "The table’s heading row above the line of hyphens is missing, so this is no table.",
        remedy: "Add a line with the names of the columns right above it, such as | Day | Hours |.")
    case .tornTable:
      Wording(
        "The empty line right above tears the table apart; from here on it would be plain text.",
        remedy:
          "Delete that empty line. Another table needs a heading row and a line of hyphens of its own."
      )
    case .tablePipe(let mark):
      Wording(
        "\(mark) is not the | of the keyboard, so these lines are no table.",
        remedy: "Put | (on the key of \\) in place of every \(mark).")
    case .pastedTable(let heads):
      Wording(
        "These lines seem to be a table pasted from Excel or Word; its cells would run together.",
        remedy:
          "Write each line between signs |: the first is \(Self.row(heads)), below it a line of "
          + "hyphens \(Self.rule(heads.count)), then the others alike. If the first has no names "
          + "of columns, write a line of them above it, with the hyphens right below that.")
    case .sentenceInTable(let row?):
      Wording(
        "This line right below the table has no |, so all of it would stand in the first cell.",
        remedy: "Write \(row). If it is no row, leave a line empty between table and text.")
    case .sentenceInTable:
      Wording(
        "This line follows the table without a gap, so all of it becomes the first cell of a row.",
        remedy: "Leave a line empty between table and text. A row is written | cell | cell |.")
    case .drawnTable(let line, let count, let columns, let hasPipes):
      Wording(
        "Lines such as \(line) are those of a table in another program; here they would stand as "
          + "they are.",
        remedy: "Delete \(count == 1 ? "it" : "all \(count) of them"), "
          + (hasPipes ? "" : "write each row as | cell | cell |, ")
          + "and add \(Self.rule(columns)) right below the heading row.")
    case .value(let text, let better):
      Wording(
        "“\(text)” would stand there as it is; a figure is put in only between backticks.",
        remedy: "Write `\(better)`. To have it as it is write \\\(text).")
    case .valueInSigns(let opening, let closing, let text, let better):
      Wording(
        "\(opening == closing ? opening : "\(opening) and \(closing)") cannot stand for the backtick `; "
          + "a figure is put in only between backticks.",
        remedy: (opening == closing
          ? "In place of \(opening) type ` (the key left of 1) on both sides: `\(better)`."
          : "In place of \(opening) and \(closing) type ` (the key left of 1): `\(better)`.")
          + " To have it as it is write \\\(text).")
    case .valueWithoutSign(let text):
      Wording(
        "“\(text)” looks like the name of a figure but lacks its =, so it would be shown as code.",
        remedy: "Write `=\(text)`.")
    case .foreign(let mark, let meant): meant.english(mark)
    case .comment: ProseProblem.htmlComment.english
    case .fenceWord(let word):
      Wording(
        "“\(word)” after ``` means nothing here; the block would be shown as computer code.",
        remedy: "For a chart write ```chart. For code write ```text.")
    case .fenceOfDrawing(let word):
      Wording(
        "Nothing is drawn here from ```\(word); the block would be shown as computer code.",
        remedy:
          "Save the drawing as a picture beside the text, and write ![description](picture.png) "
          + "in place of the block. To show these lines as they are write ```text.")
    case .fencedText:
      Wording(
        "This part of the text stands between two lines of ```, so it would be shown as code.",
        remedy: "Delete the two lines of ```. To show Markdown as it is write ```text.")
    case .chartWithoutWord(let word):
      Wording(
        "This block looks like a chart but ``` is followed by "
          + "\(word.isEmpty ? "nothing" : "“\(word)”"), so it would be shown as code.",
        remedy: "Write ```chart. To show these lines as they are write ```text.")
    case .fenceSign(let mark):
      Wording(
        "“\(mark)” opens no block; the lines would run together.",
        remedy: "Write three backticks ``` (the key left of 1) on the first line and on the last.")
    case .openFence:
      Wording(
        "The block that ``` opens here is never closed, so it swallows all that follows.",
        remedy: "Add a line with nothing but ``` where the block ends.")
    case .fenceOfOtherSign(let opening, let closing, let line):
      Wording(
        "\(closing) on line \(line) does not close the block that \(opening) opens here, so it "
          + "swallows all that follows.",
        remedy: "Write \(opening) in place of \(closing) on line \(line).")
    case .fenceBehindText:
      Wording(
        "``` after words does not close the block, so it swallows all that follows.",
        remedy: "Put this ``` on a line of its own.")
    case .indentedText:
      Wording(
        "This paragraph is indented by four spaces or a tab, so it would be shown as computer code.",
        remedy: "Take the indent away. For code, put it between two lines of ```.")
    case .indentedInItem(let item, let spaces):
      Wording(
        "This paragraph is too far in under the item “\(item)”, so it would be shown as computer code.",
        remedy: "Leave \(spaces) spaces before it, so that it belongs to that item. "
          + "For code, put it between two lines of ```.")
    case .underlinedHeading(let mark, let words, let next):
      underlinedHeading(mark, words: words, next: next)
    case .lineBreakTag(let tag, let place): place.english(tag)
    }
  }
}

extension LeftoverMark {
  /// What begins lines in place of a list's mark.
  private func bullet(_ mark: String) -> Wording {
    if let name = mark.fontSign {
      return Wording(
        "A bullet copied from Word (\(name)), seen as an empty box, makes no list; the lines would run "
          + "together.",
        remedy: "Delete it on each line and write a hyphen and a space: - … "
          + "If it is no list, leave a line empty between the lines.")
    }
    return Wording(
      "\(mark) makes no list; the lines would run together.",
      remedy: "Write a hyphen and a space in place of \(mark): - … "
        + "If it is no list, leave a line empty between the lines.")
  }

  /// Words that a line of `=` or `-` makes a heading.
  private func underlinedHeading(_ mark: String, words: String, next: String) -> Wording {
    switch (mark.first, mark.count) {
    case ("=", 2...):
      Wording(
        "A line of = makes the words above the largest heading, which is kept for the page’s title.",
        remedy: "Write ## \(words), and delete the line \(mark).")
    case ("=", _):
      Wording(
        "A line with = alone makes the words above the page’s largest heading.",
        remedy: next.isEmpty
          ? "Delete this line." : "Write it on one line: \(words) = \(next)")
    case (_, 3...):
      Wording(
        "The line \(mark) below these words makes all of them a heading.",
        remedy: "For a heading, write ## \(words), and delete the line \(mark). "
          + "For a rule, leave a line empty before \(mark).")
    default:
      Wording(
        "A line with \(mark) alone makes the words above a heading.",
        remedy: next.isEmpty
          ? "Delete this line."
          : "Delete this line. For a list, leave a line empty and write on one line: - \(next)")
    }
  }
}
