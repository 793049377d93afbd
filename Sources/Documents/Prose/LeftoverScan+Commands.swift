internal import Diagnostics

/// Commands of TeX, which AI assistants write sums in.
extension LeftoverScan {
  /// `\newpage`, `\times`, `\textbf{…}`.
  mutating func readCommand() {
    let name = text[(index + 1)...].prefix(while: \.isASCIILetter)
    let command = String(decoding: name, as: UTF8.self)
    let braces = self.braces(at: name.endIndex)
    if let braces, let meant = Self.meaning(of: command, words: braces.words) {
      take(braces.end, as: .foreign(mark: string(index..<braces.end), meant: meant))
    } else if Self.layoutCommands.contains(command) {
      let end = braces?.end ?? name.endIndex
      take(end, as: .foreign(mark: string(index..<end), meant: .nothing))
    } else if PlainFormula.commands.contains(command) {
      readFormula(from: name.endIndex)
    }
  }

  /// `$$ 2 \times 3 $$` on one line; two signs alone stand around a formula, too.
  mutating func readDollars() {
    let end = endOfRun
    defer { index = max(index, end) }
    guard end - index == 2 else { return }
    let rest = text[end...].prefix(Self.reach)
    guard let close = rest.firstRange(of: "$$".utf8), close.lowerBound > end else {
      return add(.foreign(mark: "$$", meant: .formula(better: nil)), to: end)
    }
    let better = PlainFormula.text(of: string(end..<close.lowerBound))
    take(close.upperBound, as: .foreign(mark: "$$…$$", meant: .formula(better: better)))
  }

  /// All of a formula in a line: from its first command to its last one, or between its signs.
  private mutating func readFormula(from behind: Int) {
    var end = endOfCommand(from: behind)
    while let next = text[end...].prefix(12).firstIndex(of: UInt8(ascii: "\\")) {
      let name = text[(next + 1)...].prefix(while: \.isASCIILetter)
      guard PlainFormula.commands.contains(String(decoding: name, as: UTF8.self)) else { break }
      end = endOfCommand(from: name.endIndex)
    }
    var start = index
    let dollar = UInt8(ascii: "$")
    if let opening = text[..<index].suffix(80).lastIndex(of: dollar),
      let closing = text[end...].prefix(80).firstIndex(of: dollar),
      text[..<index].suffix(Self.reach).count(of: dollar) % 2 == 1
    {
      (start, end) = (opening, closing + 1)
    }
    let mark = string(start..<end)
    let meant = LeftoverMark.ForeignMeaning.formula(better: PlainFormula.text(of: mark))
    add(.foreign(mark: mark, meant: meant), from: start, to: end)
    index = end
  }

  /// Where the braces behind a command's name end.
  private func endOfCommand(from start: Int) -> Int {
    var end = start
    while let braces = braces(at: end) { end = braces.end }
    return end
  }

  /// The words between two braces, and where they end.
  private func braces(at start: Int) -> (words: String, end: Int)? {
    let rest = text[start...].prefix(Self.reach)
    guard rest.first == UInt8(ascii: "{") else { return nil }
    var depth = 0
    for (place, byte) in zip(rest.indices, rest) {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return (string(start + 1..<place), place + 1) }
    }
    return nil
  }

  /// What a command makes of the words in the braces behind it; `nil` where it makes nothing of them.
  private static func meaning(of command: String, words: String) -> LeftoverMark.ForeignMeaning? {
    switch command {
    case "textbf": .bold(words)
    case "textit", "emph": .italic(words)
    case "underline":
      .around(words: words, opening: "\\underline{", closing: "}", .underlined)
    case "section": .heading("## " + words)
    case "subsection": .heading("### " + words)
    case "footnote": .footnote(label: "1", words: words)
    default: nil
    }
  }

  private static let layoutCommands: Set = [
    "newpage", "pagebreak", "clearpage", "textbf", "textit", "emph", "underline", "section",
    "subsection", "item", "begin", "end", "hspace", "vspace", "noindent", "footnote",
  ]
}
