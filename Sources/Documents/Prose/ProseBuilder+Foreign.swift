internal import Diagnostics

/// What of a mark of another program only the text around it tells.
extension ProseBuilder {
  /// A mark with the words that follow it, a label that nothing has yet, or the sign that it stands for.
  ///
  /// - Parameters:
  ///   - mark: What the scan found.
  ///   - rest: What follows the mark in its block.
  ///   - beginsLine: Whether the mark stands at the beginning of a line.
  /// - Returns: The mark, and how much of what follows belongs to it.
  mutating func completed(
    _ mark: LeftoverMark, before rest: ArraySlice<UInt8>, beginsLine: Bool
  ) -> (mark: LeftoverMark, extra: Int) {
    if case .entity(let text, _) = mark {
      let name = text.dropFirst().prefix { $0 != ";" }
      let meaning = EntityName.meaning(of: String(name), beginsLine: beginsLine)
      return (.entity(text: text, meaning), 0)
    }
    // Of one in which other marks stand the text has only the beginning.
    if case .foreign("[[", .link(nil, nil)) = mark,
      let end = rest.prefix(LeftoverScan.reach).firstRange(of: "]]".utf8)
    {
      let whole = Array("[[".utf8) + rest[..<end.upperBound]
      let found = LeftoverScan(whole, startsLine: false).found.first { $0.range.lowerBound == 0 }
      if let found { return (found.mark, end.upperBound - rest.startIndex) }
    }
    return (withWords(mark, before: rest), 0)
  }

  private mutating func withWords(
    _ mark: LeftoverMark, before rest: ArraySlice<UInt8>
  ) -> LeftoverMark {
    switch mark {
    case .foreign(let mark, .footnote(_, let words)):
      let label = footnoteForms.freeLabel(in: file.bytes[body])
      return .foreign(mark: mark, meant: .footnote(label: label, words: words))
    case .foreign(let mark, .note(let kind, "", let isClosed)):
      let words = rest.prefix(Self.longestNote).split(separator: UInt8(ascii: "\n"))
        .map { String(decoding: $0, as: UTF8.self).trimmingSpaces() }
        .prefix { !$0.hasPrefix(":::") }.filter { !$0.isEmpty }.joined(separator: " ")
      let isWhole = rest.count < Self.longestNote
      return .foreign(
        mark: mark, meant: .note(kind, words: isWhole ? words : "", isClosed: isClosed))
    default: return mark
    }
  }

  /// The bytes of a note that are repeated in a message.
  private static let longestNote = 400

  /// A formula between two lines that begin and end it.
  func formula(_ rows: [ArraySlice<UInt8>]) -> LeftoverMark? {
    guard rows.count > 2, let first = rows.first?.trimmingEnd, let last = rows.last?.trimmingEnd,
      first.first.map({ "$\\".utf8.contains($0) }) == true
    else { return nil }
    let (opening, closing) = (
      String(decoding: first, as: UTF8.self), String(decoding: last, as: UTF8.self)
    )
    let isFormula =
      opening == "$$" && closing == "$$"
      || opening.hasPrefix("\\begin{") && closing.hasPrefix("\\end{")
      || opening == "\\[" && closing == "\\]" && rows[1].contains(UInt8(ascii: "\\"))
    guard isFormula else { return nil }
    let inner = rows[1..<rows.count - 1].map {
      PlainFormula.text(of: String(decoding: $0, as: UTF8.self))
    }
    guard inner.allSatisfy({ $0 != nil }) else {
      return .foreign(mark: opening, meant: .formula(better: nil))
    }
    let better = inner.compactMap { $0 }.joined(separator: "; ")
    return .foreign(
      mark: opening, meant: .formulaBlock(opening: opening, closing: closing, better: better))
  }
}
