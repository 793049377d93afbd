extension LeftoverMark {
  var english: Wording {
    switch self {
    case .emphasis(let mark, let cause): cause.english(mark: mark)
    case .strikethrough:
      Wording(
        "This ~~ strikes nothing out and would stand on the page as it is.",
        remedy: "Put ~~ right beside the words on both sides: ~~words~~. "
          + "For the mark itself write \\~\\~.")
    case .lostSign(let use): use.english
    case .openCode:
      Wording(
        "No second ` of the same kind follows, so this one would stand on the page as it is.",
        remedy:
          "Write one ` at each end: `word`, or delete this one. For the mark itself write \\`.")
    case .entity(let text):
      Wording(
        "“\(text)” is a sign of web pages, and would stand on the page as it is.",
        remedy: "Delete it and type the character that it stands for, such as a space. "
          + "To have it as it is write \\\(text).")
    case .footnoteForm(let fault, let better):
      Wording(
        fault.english(better),
        remedy: "In the sentence write \(better); "
          + "at the end, at the left margin, \(better): The footnote’s text.")
    case .emptyFootnote(let label):
      Wording(
        "The footnote [^\(label)] says nothing.",
        remedy: "Write its text behind the colon, or delete this line and [^\(label)] in the text.")
    case .link(let cause, let isImage): cause.english(isImage: isImage)
    case .reference(let label):
      Wording(
        "No line gives the address of the label [\(label)].",
        remedy: "Add a line [\(label)]: address, or write [text](address). "
          + "For square brackets as such write \\[ and \\].")
    case .heading(let mark):
      Wording(
        "A space is missing behind \(mark), so this line is no heading.",
        remedy: "Write \(mark), a space, then the heading. For the mark itself write \\\(mark).")
    case .headingTooDeep:
      Wording(
        "A heading has six # at most, so this line is none.",
        remedy: "Write ## for a section, ### for a part of one.")
    case .listMark(let mark):
      Wording(
        "A space is missing behind \(mark), so this line is no item of a list.",
        remedy: "Write \(mark), a space, then the text. "
          + "To have it as it is write `\(mark.escapedBeforeLast)`.")
    case .listBelowText(let mark):
      Wording(
        "“\(mark)” makes no list here; the lines would run together.",
        remedy: "Write each item like this: 1. text, and leave a line empty before the list.")
    case .yearAsNumber(let mark):
      Wording(
        "“\(mark)” at the beginning of a line counts as the number of a list’s item.",
        remedy: "Join this line to the one above, or write \(mark.escapedBeforeLast).")
    case .comparison(let mark):
      Wording(
        "A > at the beginning makes the line a quotation; “more than” is lost.",
        remedy: "Say it in words, such as “over 60”, or write \\\(mark). "
          + "If it is a quotation, put it in quotation marks: > “…”.")
    case .task(let isDone):
      Wording(
        "This was meant for a task with a box but is not written as one, so it would stand as it is.",
        remedy: "Write - \(isDone ? "[x]" : "[ ]"), a space, then the task; "
          + "done is [x], not done is [ ]. For square brackets as such write \\[ and \\].")
    case .bullet(let mark):
      Wording(
        "\(mark) makes no list; the lines would run together.",
        remedy: "Write a hyphen and a space in place of \(mark): - … "
          + "If it is no list, leave a line empty between the lines.")
    case .wideSpace(let mark):
      Wording(
        "Behind \(mark) stands a no-break space, so this line is not what it was meant to be.",
        remedy: "Delete the gap behind \(mark) and type a plain space.")
    case .tableWithoutRule(let columns):
      Wording(
        "The line of hyphens below the table's heads is missing, so this is no table.",
        remedy: "Add this line right below the heads: \(Self.rule(columns)). "
          + "For a | in plain text write \\|.")
    case .tableRuleOfOtherWidth(let expected, let found):
      Wording(
        "The heads have \(expected) columns and the line of hyphens has \(found), "
          + "so this is no table.",
        remedy: "Write a line of \(expected) columns: \(Self.rule(expected)).")
    case .tableRuleOfDashes(let columns):
      Wording(
        "The line below the table's heads is not made of hyphens, so this is no table.",
        remedy: "Make it of hyphens: \(Self.rule(columns)).")
    case .tableWithoutHeads:
      Wording(
        "The table's heads above the line of hyphens are missing, so this is no table.",
        remedy: "Add a line with the names of the columns right above it: | Day | Hours |.")
    case .tornTable:
      Wording(
        "The empty line right above tears the table apart; from here on it would be plain text.",
        remedy:
          "Delete that empty line. Another table needs heads and a line of hyphens of its own.")
    case .tablePipe(let mark):
      Wording(
        "\(mark) is not the | of the keyboard, so these lines are no table.",
        remedy: "Put | (on the key of \\) in place of every \(mark).")
    case .pastedTable:
      Wording(
        "These lines seem to be a table pasted from a spreadsheet; its cells would run together.",
        remedy: "Write each line as | cell | cell |, and below the heads a line of hyphens: "
          + "\(Self.rule(2)).")
    case .sentenceInTable:
      Wording(
        "This line follows the table without a gap, so it becomes a row of it.",
        remedy: "Leave a line empty between table and text. A row is written | cell | cell |.")
    case .value(let text):
      Wording(
        "“\(text)” would stand there as it is; a figure is put in only between backticks.",
        remedy: "Write `\(text)`. To have it as it is write \\\(text).")
    case .valueWithoutSign(let text):
      Wording(
        "“\(text)” looks like the name of a figure but lacks its =, so it would be shown as code.",
        remedy: "Write `=\(text)`.")
    case .foreign(let mark, let meant): meant.english(mark)
    case .comment: ProseProblem.htmlComment.english
    case .fenceWord(let word):
      Wording(
        "“\(word)” behind ``` means nothing here; the block would be shown as computer code.",
        remedy: "For a chart write ```chart. For code write ``` alone.")
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
    case .fenceBehindText:
      Wording(
        "``` behind words does not close the block, so it swallows all that follows.",
        remedy: "Put this ``` on a line of its own.")
    case .indentedText:
      Wording(
        "This paragraph is indented by four spaces or a tab, so it would be shown as computer code.",
        remedy: "Take the indent away. For code, put it between two lines of ```.")
    case .underlinedHeading(let mark):
      Wording(
        "The line \(mark) below these words makes all of them a heading.",
        remedy: "For a heading, begin the line with ## and a space. "
          + "For a rule, leave a line empty before \(mark).")
    case .lineBreakTag:
      Wording(
        "<br> can be used in the cells of tables only.",
        remedy: "To break a line in a paragraph, end it with \\.")
    }
  }
}

extension LeftoverMark.FootnoteFault {
  fileprivate func english(_ better: String) -> String {
    switch self {
    case .noSign: "This footnote lacks the ^ in its brackets, so it would stand there as it is."
    case .noColon: "No colon follows right behind \(better), so this line is no footnote."
    case .space: "The footnote’s name has a space, so it would stand there as it is."
    }
  }
}

extension LeftoverMark.EmphasisCause {
  fileprivate func english(mark: String) -> Wording {
    let shape = mark.count == 1 ? "italic" : "bold"
    let escaped = mark.map { "\\\($0)" }.joined()
    let escape = " For the mark itself write \(escaped)."
    return switch self {
    case .unclosed:
      Wording(
        "No second \(mark) follows in this paragraph, so this one would stand on the page as it is.",
        remedy: "Add \(mark) where the \(shape) words end, or delete this one." + escape)
    case .spaceInside:
      Wording(
        "A space stands between \(mark) and the words, so they are not \(shape) and the mark stays.",
        remedy: "Put \(mark) right beside the words: \(mark)\(shape)\(mark)." + escape)
    case .letterBehind:
      Wording(
        "A letter follows this \(mark), so it closes nothing and would stand on the page as it is.",
        remedy: "Put a space behind \(mark), or the punctuation outside: \(mark)Note\(mark): …"
          + escape)
    case .letterBefore:
      Wording(
        "A letter stands before this \(mark), so it opens nothing and would stand on the page as it is.",
        remedy: "Put a space before \(mark)." + escape)
    case .withinWord:
      Wording(
        "\(mark) cannot make a part of a word bold, so it would stand on the page as it is.",
        remedy: "Within a word use **: key**word**." + escape)
    case .uneven:
      Wording(
        "There are not as many \(mark) before the words as behind them, so this one would stay.",
        remedy: "Write as many on both sides: **bold** or *italic*." + escape)
    }
  }
}

extension LeftoverMark.LinkCause {
  fileprivate func english(isImage: Bool) -> Wording {
    let what = isImage ? "picture" : "link"
    let form = isImage ? "![description](picture.jpg)" : "[text](address)"
    return switch self {
    case .spaceInAddress(let address, let better):
      Wording(
        "The address “\(address)” has a space in it, so this is no \(what).",
        remedy: "Write (\(better))\(better.isFileName ? " and give the file that name" : "").")
    case .spaceBeforeAddress(let text, let address):
      Wording(
        "A space stands between ] and (, so this is no \(what).",
        remedy: "Write \(isImage ? "!" : "")[\(text)](\(address)).")
    case .titleWithCurlyQuotes:
      Wording(
        "The title behind the address stands in curly quotation marks, so this is no \(what).",
        remedy: "Use straight ones: (address \"title\").")
    case .spaceBehindSign:
      Wording(
        "A space stands between ! and [, so this is a link and no picture.",
        remedy: "Write them together: \(form).")
    case .unclosed:
      Wording(
        "This is unfinished: it is no \(what) and would stand on the page as it is.",
        remedy: "Write all of it: \(form). For square brackets as such write \\[ and \\].")
    }
  }
}
