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
    case .leadingTab:
      Wording(
        "This line begins with a tab.",
        remedy: "Delete the tab; the field begins in the first column.")
    case .leadingSpace(let better):
      Wording(
        "This line stands further right than the fields beside it, so it continues the line above.",
        remedy: "Delete the spaces before it: `\(better)`")
    }
  }
}
