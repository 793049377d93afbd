extension YAMLLineFault {
  var english: Wording {
    switch self {
    case .lostWords(let better):
      Wording("The words from # on would be thrown away.", remedy: "Write: `\(better)`")
    case .missingSpace(let better):
      Wording("A plain space is missing behind the colon.", remedy: "Write: `\(better)`")
    case .colonInValue(let better):
      Wording(
        "This value has a colon and a space, so it reads as another field.",
        remedy: "Write: `\(better)`")
    case .textBehindQuote(let better):
      Wording(
        "Text stands behind the closing quotation mark; marks that begin a value must hold all of it.",
        remedy: "Write: `\(better)`")
    case .textBehindBracket(let better):
      Wording(
        "Text stands behind the closing bracket; a bracket that begins a value makes a list.",
        remedy: "Write: `\(better)`")
    case .leadingMark(let mark, let better):
      Wording(
        "A value that begins with \(mark) means something else.", remedy: "Write: `\(better)`")
    case .otherColon(let mark, let better):
      Wording(
        "A plain colon must follow a field’s name, not “\(mark)”.", remedy: "Write: `\(better)`")
    case .noField(let better):
      Wording(
        "This line is not of the form `field: value`.",
        remedy: (better.map { "If it is a field, write: `\($0)`. " } ?? "")
          + "If it goes on with the line above, join it to that one. "
          + "If it belongs to the text, move it below the line `---`.")
    case .escape(let mark, let better):
      Wording(
        "Within double quotes “\(mark)” means another character.", remedy: "Write: `\(better)`")
    case .openQuote(let better):
      Wording("The quote that opens here is never closed.", remedy: "Write: `\(better)`")
    case .openBracket(let better):
      Wording("The bracket that opens here is never closed.", remedy: "Write: `\(better)`")
    case .commaInValue(let better):
      Wording("Within brackets this comma begins another field.", remedy: "Write: `\(better)`")
    case .missingComma(let better):
      Wording("A comma is missing between two fields in brackets.", remedy: "Write: `\(better)`")
    case .listMark(let mark, let better):
      Wording(
        "“\(mark)” at the beginning makes no item of a list; it takes a hyphen and a space.",
        remedy: "Write: `\(better)`")
    case .leadingTab(let better):
      Wording("This line begins with a tab.", remedy: "Delete the tab and write: `\(better)`")
    case .leadingSpace(let better):
      Wording(
        "This line stands further right than the fields beside it, so it continues the line above.",
        remedy: "Delete the spaces before it: `\(better)`")
    }
  }
}
