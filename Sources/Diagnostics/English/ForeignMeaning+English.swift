extension LeftoverMark.SignUse {
  var english: Wording {
    switch self {
    case .product:
      Wording(
        "These two * are taken for italics, so both would vanish.",
        remedy: "Write ×: 2 × 3 × 4, or write \\* for each.")
    case .note:
      Wording(
        "These two (*) are taken for italics, so both stars would vanish.",
        remedy: "Write (\\*), or use a footnote: [^1].")
    case .fileName:
      Wording(
        "The _ of this name are taken for italic or bold, so they would vanish.",
        remedy: "Put the whole name between backticks, such as `_form_.docx`.")
    }
  }
}

extension LeftoverMark.ForeignMeaning {
  func english(_ mark: String) -> Wording {
    let shown = "“\(mark)” belongs to another program, and would stand on the page as it is."
    let escape = " To have it as it is put it between backticks."
    return switch self {
    case .heading(let text): Wording(shown, remedy: "Write `\(text)`." + escape)
    case .bold(let text): Wording(shown, remedy: "Write: **\(text)**." + escape)
    case .italic(let text): Wording(shown, remedy: "Write: *\(text)*." + escape)
    case .struck(let text): Wording(shown, remedy: "Write two on each side: ~~\(text)~~." + escape)
    case .figure(let text): Wording(shown, remedy: "For a figure write `=\(text)`." + escape)
    case .link:
      Wording(
        shown,
        remedy: "Write [text](file.md), or ![description](picture.jpg) for a picture." + escape)
    case .small(let better): Wording(shown, remedy: "Write: \(better)." + escape)
    case .note: Wording(shown, remedy: "Make it a quotation: > **Note:** …" + escape)
    case .footnote:
      Wording(
        shown, remedy: "Write [^1] here, and at the end a line [^1]: The footnote’s text." + escape)
    case .pictures:
      Wording(
        shown, remedy: "Delete it, and place each picture: ![description](picture.jpg)." + escape)
    case .formula: Wording(shown, remedy: "Write sums with plain signs: 5 × 3 = 15." + escape)
    case .citation:
      Wording(
        "“\(mark)” was left over by a chat program, and would stand on the page as it is.",
        remedy: "Delete it. To name a source write a footnote [^1] with a real address." + escape)
    case .symbol:
      Wording(shown, remedy: "Paste the symbol itself, such as 🙂, or delete it." + escape)
    case .remark:
      Wording(
        "A remark between “\(mark)” is not hidden: everybody would read it.",
        remedy: "Delete the remark." + escape)
    case .merge:
      Wording(
        "Two versions of a text stand here, and nobody chose.",
        remedy: "Keep one, and delete the lines <<<<<<<, ======= and >>>>>>>.")
    case .fields:
      Wording(
        "These are fields in the middle of a text; they would become a rule and a heading.",
        remedy: "Delete them and the two lines ---; fields stand at the top of a file only.")
    case .nothing: Wording(shown, remedy: "Delete it; nothing here uses it." + escape)
    }
  }
}
