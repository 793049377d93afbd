extension HiddenCharacter {
  /// What to say of a character by its name in Unicode, `better` being the text without it.
  func english(_ name: String, better: String) -> Wording {
    switch self {
    case .zeroWidthSpace: Self.hidden("a space without width (\(name))", better)
    case .softHyphen: Self.hidden("a soft hyphen (\(name))", better)
    case .byteOrderMark: Self.hidden("a byte-order mark (\(name))", better)
    case .joiner: Self.hidden("a hidden joiner (\(name))", better)
    case .direction: Self.hidden("a hidden mark that changes the direction (\(name))", better)
    case .other: Self.hidden("the hidden character \(name)", better)
    case .noBreakSpace:
      Wording(
        "There is a no-break space (\(name)) here, which only looks like an ordinary one.",
        remedy: "Delete it. Write: `\(better)`.")
    case .otherSpace:
      Wording(
        "There is an unusual space (\(name)) here, which only looks like an ordinary one.",
        remedy: "Delete it. Write: `\(better)`.")
    case .hyphen:
      Wording(
        "There is an unusual hyphen (\(name)) here, which only looks like that of the keyboard.",
        remedy: "Type it again with the keyboard’s -: `\(better)`.")
    case .fullWidth:
      Wording(
        "There is a full-width character (\(name)) here, as Chinese and Japanese keyboards write.",
        remedy: "Type it again with an ordinary keyboard: `\(better)`.")
    }
  }

  private static func hidden(_ what: String, _ better: String) -> Wording {
    Wording(
      "There is \(what) here, which nobody sees; copies from web pages, Word and PDF bring it along.",
      remedy: "Delete the whole text and type it again: `\(better)`.")
  }
}
