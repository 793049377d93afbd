extension HiddenCharacter {
  /// What a character is called, with its name in Unicode.
  func english(_ name: String) -> String {
    switch self {
    case .zeroWidthSpace: "a space without width (\(name))"
    case .softHyphen: "a soft hyphen (\(name))"
    case .byteOrderMark: "a byte-order mark (\(name))"
    case .joiner: "a hidden joiner (\(name))"
    case .direction: "a hidden mark that changes the direction (\(name))"
    case .other: "the hidden character \(name)"
    case .noBreakSpace: "a no-break space (\(name))"
    case .otherSpace: "an unusual space (\(name))"
    case .hyphen: "an unusual hyphen (\(name))"
    case .fullWidth: "a full-width character (\(name))"
    }
  }

  /// What to say of a character by its name in Unicode, `better` being the text without it.
  func english(_ name: String, better: String) -> Wording {
    let what = "There is \(english(name)) here,"
    return switch self {
    case .zeroWidthSpace, .softHyphen, .byteOrderMark, .joiner, .direction, .other:
      Wording(
        "\(what) which nobody sees; copies from web pages, Word and PDF bring it along.",
        remedy: "Delete the whole word and type it again: `\(better)`.")
    case .noBreakSpace, .otherSpace:
      Wording(
        "\(what) which only looks like an ordinary one.",
        remedy: "Delete it. Write: `\(better)`.")
    case .hyphen:
      Wording(
        "\(what) which only looks like that of the keyboard.",
        remedy: "Type it again with the keyboard’s -: `\(better)`.")
    case .fullWidth:
      Wording(
        "\(what) as Chinese and Japanese keyboards write.",
        remedy: "Type it again with an ordinary keyboard: `\(better)`.")
    }
  }
}
