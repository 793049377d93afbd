extension HTMLMeaning {
  /// What to write in place of the tag that is called so.
  func english(_ name: String) -> String {
    switch self {
    case .bold(let words): englishPair("**", words, name)
    case .italic(let words): englishPair("*", words, name)
    case .struck(let words): englishPair("~~", words, name)
    case .underlined(let words):
      "There is no underlining here. For stress \(englishStress(words, name))"
    case .coloured(let words):
      "There are no colours and sizes of type here. For stress \(englishStress(words, name))"
    case .centred(let words):
      "Nothing is centred here. Delete <\(name)> and </\(name)>, and keep the words"
        + (words.map { ": \($0)" } ?? ".")
    case .link(let words, let address):
      "Write\(words == nil || address == nil ? "" : ":") [\(words ?? "text")](\(address ?? "address"))."
    case .picture(let file?, let description):
      description.map { "Write: ![\($0)](\(file))." } ?? file.pictureEnglish
    case .picture(nil, _): "Put the picture beside the text and write ![description](picture.jpg)."
    case .film(let address): "Write: [watch](\(address ?? "address"))."
    case .small(let better):
      better.map { "Write \($0) in place of <\(name)>…</\(name)>." }
        ?? "Type small figures as such: m², CO₂."
    case .heading(let better):
      better.map { "Write: \($0)" } ?? "For a heading write ##, a space, then the text."
    case .rule: "Write a line with nothing but ---, and leave a line empty above and below."
    case .list: "Write each item on a line of its own, after a hyphen and a space: - text."
    case .table: "Write each line as | cell | cell |, and | --- | --- | below the heading row."
    case .loneEnd(let mark):
      "Delete </\(name)>"
        + (mark.isEmpty
          ? "." : ". To stress words, put \(mark) right before and right after them as well.")
    case .word: "Write \\<\(name)>, with a \\ before it."
    case .instruction: "Delete all of it."
    case .other:
      "Delete <\(name)> and </\(name)>, and other tags between them if there are any; keep "
        + "the words, each part as a paragraph."
    }
  }

  private func englishPair(_ mark: String, _ words: String?, _ name: String) -> String {
    words.map { "Write: \(mark)\($0)\(mark)" }
      ?? "Write \(mark) in place of <\(name)> and of </\(name)>, right beside the words."
  }

  private func englishStress(_ words: String?, _ name: String) -> String {
    words.map { "write: **\($0)**" } ?? "write ** in place of <\(name)> and of </\(name)>."
  }
}
