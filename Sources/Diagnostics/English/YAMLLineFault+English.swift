extension YAMLLineFault {
  var english: Wording {
    switch self {
    case .lostWords(let better):
      Wording("The words from # on would be thrown away.", remedy: "Write: `\(better)`")
    case .missingSpace(let better):
      Wording("A plain space is missing behind the colon.", remedy: "Write: `\(better)`")
    case .specialSpace(let codePoint, let better):
      Wording(
        "Behind the colon there is \(HiddenCharacter(codePoint: codePoint).english(unicodeName(codePoint))), "
          + "not a plain space.",
        remedy: "Delete it and type a plain space: `\(better)`")
    case .colonInValue(let better):
      Wording(
        "This value has a colon and a space, so it reads as another field.",
        remedy: "Write: `\(better)`")
    case .colonAtEnd(let better):
      Wording(
        "This value ends with a colon, so it reads as the name of another field.",
        remedy: "Write: `\(better)`")
    case .textBehindQuote(let mark, let better):
      Wording(
        "Text stands behind the closing mark (\(mark)); marks that begin a value must hold all of it.",
        remedy: "Write: `\(better)`")
    case .quoteInside(let mark, let better):
      Wording(
        "The \(mark) within the value is taken for the closing quotation mark.",
        remedy: "Write: `\(better)`")
    case .textBehindBracket(let mark, let better):
      Wording(
        "Text stands behind the closing bracket; \(mark) at the beginning makes "
          + (mark == "{" ? "a group of fields." : "a list."),
        remedy: "Write: `\(better)`")
    case .leadingMark(let mark, let better, let without):
      Wording(
        LeadingMark(mark).english(mark),
        remedy: "Write: `\(better)`"
          + (without.map { ". If the \(mark) is not needed, write: `\($0)`" } ?? ""))
    case .formatting(let mark, let better):
      Wording(
        "This value is plain text without bold, italic or other letters, so it takes no \(mark).",
        remedy: "Write: `\(better)`")
    case .figure(let mark):
      Wording(
        "No figure can be placed here: “\(mark)” would stand on the page as it is.",
        remedy: "Write the number itself, or say it without one.")
    case .otherColon(let mark, let better):
      Wording(
        "A plain colon must follow a field’s name, not “\(mark)”.", remedy: "Write: `\(better)`")
    case .noField(let better, let indented):
      Wording("This line is not of the form `field: value`.", remedy: noField(better, indented))
    case .blockNotIndented(let mark, let better, let oneLine):
      Wording(
        "The text below \(mark) must be indented.",
        remedy: (oneLine.map { "Write it on one line, without \(mark): `\($0)`. Or put" } ?? "Put")
          + " two spaces before each of its lines: `\(better)`")
    case .escape("\\n", let better), .escape("\\r", let better):
      Wording(
        "Within double quotes “\\n” means a new line, and this value has only one.",
        remedy: "Write: `\(better)`")
    case .escape(let mark, let better):
      Wording(
        "Within double quotes “\(mark)” means another character.", remedy: "Write: `\(better)`")
    case .openQuote(let better):
      Wording("The quote that opens here is never closed.", remedy: "Write: `\(better)`")
    case .otherQuote(let open, let close, let better):
      Wording(
        "The value opens with \(open) and closes with \(close); both must be the same mark.",
        remedy: "Write: `\(better)`")
    case .openBracket(let better):
      Wording("The bracket that opens here is never closed.", remedy: "Write: `\(better)`")
    case .commaInValue(let better):
      Wording("Within brackets this comma begins another field.", remedy: "Write: `\(better)`")
    case .curlyQuotes(let better):
      Wording(
        "The marks “ ” are not the keyboard’s \", so the comma within them ends the value.",
        remedy: "Write: `\(better)`")
    case .missingComma(let better):
      Wording("A comma is missing between two fields in brackets.", remedy: "Write: `\(better)`")
    case .listMark(let mark, let better):
      Wording(
        "“\(mark)” at the beginning makes no item of a list; it takes a hyphen and a space.",
        remedy: "Write: `\(better)`")
    case .leadingTab(let better, let more):
      Wording(
        more > 0
          ? "This line and \(more) below it begin with a tab; lines are indented with spaces."
          : "This line begins with a tab.",
        remedy: "Delete the tab and write: `\(better)`"
          + (more > 0 ? "; the lines below likewise." : ""))
    case .leadingSpace(let better, let spaces):
      Wording(
        "This line stands further right than the fields of its group, which begin in one column.",
        remedy: spaces > 0
          ? "Write, with \(spaces) spaces before it: `\(better)`"
          : "Delete the spaces before it: `\(better)`")
    }
  }

  private func noField(_ better: String?, _ indented: String?) -> String {
    (better.map { "If it is a field, write: `\($0)`. " } ?? "")
      + (indented.map {
        "If it goes on with the line above, join it to that one, or put two spaces before it: `\($0)`. "
      } ?? "")
      + "If it belongs to the text, move it below the line `---`. "
      + "If it is a note, delete it or put `# ` before it."
  }
}

extension LeadingMark {
  fileprivate func english(_ mark: String) -> String {
    switch self {
    case .command:
      "A value that begins with \(mark) is no text but a command, and its beginning would be lost."
    case .block:
      "A value that begins with \(mark) has its text on the lines below, not on this one."
    case .item: "A value that begins with \(mark) and a space is not read as text."
    case .forbidden: "A value cannot begin with “\(mark)”."
    }
  }
}
