extension TextProblem {
  var english: Wording {
    switch self {
    case .forbiddenCharacter(let codePoint):
      ForbiddenCharacter(codePoint: codePoint).english(unicodeName(codePoint))
    case .hiddenCharacter(let codePoint, let better):
      HiddenCharacter(codePoint: codePoint).english(unicodeName(codePoint), better: better)
    case .tooManyMarks(let limit):
      Wording(
        "More than \(limit) marks stand on one letter here; no language writes like that.",
        remedy: "Delete the letter with its marks, and type it again.")
    case .unclosedIsolate(let codePoint):
      Wording(
        "The hidden character \(unicodeName(codePoint)) changes the direction of writing here, and "
          + "is not closed in the same paragraph.",
        remedy: "Delete it, or put U+2069 behind the words that run the other way.")
    case .strayIsolateEnd:
      Wording(
        "The hidden character U+2069 here ends a change of direction that nothing began.",
        remedy: "Delete it; if you cannot see it, delete the line and type it again.")
    }
  }
}

extension ForbiddenCharacter {
  fileprivate func english(_ name: String) -> Wording {
    switch self {
    case .backspace:
      Wording(
        "There is a backspace character (\(name)) here, as copies from a terminal have.",
        remedy: hidden)
    case .verticalTab:
      Wording(
        "There is a line break of Word or PowerPoint (\(name)) here.",
        remedy:
          "Delete it. In a text, for a new line type \\ and press Enter; for a new paragraph leave a line empty."
      )
    case .formFeed:
      Wording(
        "There is a page break (\(name)) here, as copies from Word or a PDF have.",
        remedy: "Delete it; a web page has no page breaks.")
    case .escape:
      Wording(
        "There is a control character (\(name)) here, as copies of coloured text from a terminal "
          + "have.",
        remedy: hidden)
    case .delete, .otherControl:
      Wording(
        "There is a control character \(name) here, which nobody sees and no web page can hold.",
        remedy: hidden)
    case .nextLine, .lineSeparator, .paragraphSeparator:
      Wording(
        "There is a hidden line break (\(name)) here, which only some programs take for one.",
        remedy:
          "Delete it. In a text, for a new line type \\ and press Enter; for a new paragraph leave a line empty."
      )
    case .directionOverride:
      Wording(
        "There is a hidden character \(name) here that turns the direction of writing, so that "
          + "readers see other words than were written.",
        remedy: "Delete it; if you cannot see it, delete the line and type it again.")
    case .replacement:
      Wording(
        "There is a character \(name) (�) here, the trace of a letter that was lost in a conversion.",
        remedy: "Look at the original, and type the lost letter again.")
    case .object:
      Wording(
        "There is \(name) here, what is left of a picture that did not come along when pasted.",
        remedy:
          "Delete it; save the picture as a file and place that, as in `![what it shows](a.jpg)`.")
    case .fontSign:
      Wording(
        "There is \(name) here, a sign of one font such as Wingdings; readers see an empty box.",
        remedy: "Delete it. Where it begins an item of a list, write `- ` instead.")
    case .invisible:
      Wording(
        "A name here holds \(name), which nobody sees, and which makes it another name.",
        remedy: hidden)
    case .noncharacter:
      Wording(
        "There is \(name) here, which is no character of any language.",
        remedy: hidden)
    }
  }

  private var hidden: String {
    "Delete it; if you cannot see it, delete the word there and type it again."
  }
}
