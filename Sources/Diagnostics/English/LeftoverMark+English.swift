extension LeftoverMark {
  var english: Wording {
    switch self {
    case .emphasis(let mark, let cause): cause.english(mark: mark)
    case .strikethrough:
      Wording(
        "This ~~ strikes nothing out and would stand on the page as it is.",
        remedy: "Put ~~ right beside the words on both sides: ~~words~~. "
          + "For the mark itself write \\~\\~.")
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
    case .listMark(let mark):
      Wording(
        "A space is missing behind \(mark), so this line is no item of a list.",
        remedy: "Write \(mark), a space, then the text. "
          + "To have it as it is write `\(mark.escapedBeforeLast)`.")
    case .bullet(let mark):
      Wording(
        "\(mark) makes no list; the lines would run together.",
        remedy: "Write a hyphen and a space in place of \(mark): - …")
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
        "The line below the table's heads is made of long dashes, so this is no table.",
        remedy: "Make it of hyphens: \(Self.rule(columns)).")
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
    case .foreign(let mark):
      Wording(
        "“\(mark)” belongs to another program, and would stand on the page as it is.",
        remedy: "Delete it, or write what it was for in Markdown. "
          + "To have it as it is put it between backticks.")
    case .comment: ProseProblem.htmlComment.english
    case .fenceWord(let word):
      Wording(
        "“\(word)” behind ``` means nothing here; the block would be shown as computer code.",
        remedy: "For a chart write ```chart. For code write ``` alone.")
    case .openFence:
      Wording(
        "The block that ``` opens here is never closed, so it swallows all that follows.",
        remedy: "Add a line with nothing but ``` where the block ends.")
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

extension LeftoverMark.EmphasisCause {
  fileprivate func english(mark: String) -> Wording {
    let escaped = mark.map { "\\\($0)" }.joined()
    let escape = " For the mark itself write \(escaped)."
    return switch self {
    case .unclosed:
      Wording(
        "No second \(mark) follows in this paragraph, so this one would stand on the page as it is.",
        remedy: "Add \(mark) where the bold words end, or delete this one." + escape)
    case .spaceInside:
      Wording(
        "A space stands between \(mark) and the words, so they are not bold and the mark stays.",
        remedy: "Put \(mark) right beside the words: \(mark)bold\(mark)." + escape)
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
    case .unclosed:
      Wording(
        "This is unfinished: it is no \(what) and would stand on the page as it is.",
        remedy: "Write all of it: \(form). For square brackets as such write \\[ and \\].")
    }
  }
}
