extension LeftoverMark.SignUse {
  var english: Wording {
    switch self {
    case .product(let better):
      Wording(
        "These * are taken for italics, so they would vanish.",
        remedy: "Write ×: \(better). To show a * write \\* for each.")
    case .note:
      Wording(
        "These two (*) are taken for italics, so both stars would vanish.",
        remedy: "Write (\\*), or use a footnote: [^1].")
    case .fileName(let name):
      Wording(
        "The _ of this name are taken for italic or bold, so they would vanish.",
        remedy: "Put the whole name between backticks: `\(name)`.")
    }
  }
}

extension LeftoverMark.ForeignMeaning {
  func english(_ mark: String) -> Wording {
    let shown = "“\(mark)” belongs to another program, and would stand on the page as it is."
    let escape = " To have it as it is put it between backticks."
    return switch self {
    case .heading(let text): Wording(shown, remedy: "Write: \(text)." + escape)
    case .bold(let text): Wording(shown, remedy: "Write: **\(text)**." + escape)
    case .italic(let text): Wording(shown, remedy: "Write: *\(text)*." + escape)
    case .struck(let text): Wording(shown, remedy: "Write two on each side: ~~\(text)~~." + escape)
    case .figure(let text): Wording(shown, remedy: "For a figure write `=\(text)`." + escape)
    case .link(let words?, let address?):
      Wording(shown, remedy: "Write: [\(words)](\(address))." + escape)
    case .link(nil, let address?):
      Wording(
        shown,
        remedy: "Write [text](\(address)), with your own text to click on in the brackets." + escape
      )
    case .link(let words, nil):
      Wording(
        shown,
        remedy: "Write [\(words ?? "text")](file.md), with the file’s name of the page to lead to."
          + escape)
    case .page(_, let words, let path?):
      Wording(shown, remedy: "Write: [\(words)](\(path))." + escape)
    case .page(let title, let words, nil):
      Wording(
        shown,
        remedy: "No page is called “\(title)”: write [\(words)](file.md), with the file’s name of "
          + "the page to lead to, or the words alone: \(words)." + escape)
    case .picture(let file): Wording(shown, remedy: file.pictureEnglish + escape)
    case .film(let address): Wording(shown, remedy: "Write: [watch](\(address))." + escape)
    case .small(let better): Wording(shown, remedy: "Write: \(better)." + escape)
    case .note(let kind, let words, let isClosed):
      Wording(shown, remedy: kind.english(words, isClosed: isClosed))
    case .footnote(let label, let words):
      Wording(
        shown,
        remedy: "Write [^\(label)] in place of all this, and at the end, on a line of its own: "
          + "[^\(label)]: \(words)")
    case .pictures:
      Wording(
        shown, remedy: "Delete it, and place each picture: ![description](picture.jpg)." + escape)
    case .formula(let better?):
      Wording(shown, remedy: "Write it with plain signs: \(better)." + escape)
    case .formula(nil):
      Wording(shown, remedy: "Write sums with plain signs, such as 5 × 3 = 15." + escape)
    case .formulaBlock(let opening, let closing, let better):
      Wording(
        shown,
        remedy: (opening == closing
          ? "Delete the two lines \(opening)"
          : "Delete the line \(opening) and the line \(closing)")
          + ", and write it with plain signs: \(better). To have it as it is put it between two lines of ```."
      )
    case .around(let words, let opening, let closing, let style):
      Wording(
        shown,
        remedy:
          "Delete \(opening) and \(closing), and keep the words: \(words)\(style.english(words))"
      )
    case .citation:
      Wording(
        "“\(mark)” was left over by an AI assistant (such as ChatGPT or Gemini), "
          + "and would stand on the page as it is.",
        remedy: "Delete it. To name a source write a footnote [^1] with a real address.")
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
    case .placeholder:
      Wording(
        shown,
        remedy: "Delete all of \(mark), and write the words that are to stand there." + escape
      )
    case .nothing: Wording(shown, remedy: "Delete all of \(mark); nothing here uses it." + escape)
    }
  }
}

extension LeftoverMark.NoteKind {
  fileprivate func english(_ words: String, isClosed: Bool) -> String {
    // What is to be typed stands on the page, so that it is in the language of the words.
    let label = label(inVietnamese: words.isVietnamese)
    if words.isEmpty {
      return "Delete this line, and begin the next one with > **\(label):** and a space."
        + (isClosed ? " Delete the closing line ::: too." : "")
    }
    return "Put this in place of this line and its words: > **\(label):** \(words)"
      + (isClosed ? " Delete the closing line :::." : "")
  }
}

extension LeftoverMark.Style {
  fileprivate func english(_ words: String) -> String {
    switch self {
    case .large: ". For a heading write: ## \(words)"
    case .coloured: ". There are no colours here; for stress write **\(words)**."
    case .underlined: ". There is no underlining here; for stress write **\(words)**."
    case .plain: ""
    }
  }
}

extension String {
  /// How a picture is placed that another program placed by its file or address.
  var pictureEnglish: String {
    if contains("://") {
      let name = split(separator: "/").last.map(String.init) ?? self
      return "Save the picture beside the text and write ![description](\(name)), "
        + "with what it shows."
    }
    return "Write ![description](\(self)), with what it shows in the brackets."
  }
}
