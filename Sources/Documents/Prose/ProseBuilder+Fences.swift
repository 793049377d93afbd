internal import Diagnostics

/// Blocks of code that were meant for something else.
extension ProseBuilder {
  /// A block of code that was none, is never closed, or was meant to be a chart.
  ///
  /// - Returns: Whether the block is closed.
  mutating func checkFence(_ language: String, text: String, lines: ClosedRange<Int>) -> Bool {
    let first = lineRange(lines.lowerBound)
    guard let fence = fence(in: first) else {
      report(.leftover(indented(at: lines.lowerBound)), at: first)
      return true
    }
    let last = lineRange(lines.upperBound)
    let closing = file.bytes[last].drop { " \t>".utf8.contains($0) }
    let isClosed =
      lines.count > 1 && closing.prefix { $0 == fence.mark }.count >= fence.length
      && closing.drop { $0 == fence.mark }.allSatisfy { $0 <= 0x20 }
    if !isClosed { reportOpen(fence, first: first, lines: lines) }
    let word = String(language.prefix { !$0.isWhitespace })
    let isPlain = ["", "yaml", "yml"].contains(word.lowercased())
    if isPlain {
      let start = text.split(separator: "\n").first { !$0.hasPrefix("#") }
      if start?.hasPrefix("indicator:") == true {
        report(.leftover(.chartWithoutWord(word: word)), at: first)
      }
    } else if ["markdown", "md"].contains(word.lowercased()) {
      report(.leftover(.fencedText), at: first)
    } else if Self.drawingWords.contains(word.lowercased()) {
      report(.leftover(.fenceOfDrawing(word: word)), at: first)
    } else if word != "chart" {
      let isMeant =
        !language.utf8.allSatisfy { $0 < 0x80 } || Self.chartWords.contains(word.lowercased())
        || NearMiss.of(word.lowercased(), among: ["chart"]) != nil
      if isMeant { report(.leftover(.fenceWord(word: language)), at: first) }
    }
    return isClosed
  }

  /// Reports a block that nothing closes: at its beginning, or where it was meant to end.
  private mutating func reportOpen(
    _ fence: (mark: UInt8, length: Int), first: Range<Int>, lines: ClosedRange<Int>
  ) {
    let rows = lines.dropFirst().map { (number: $0, text: file.bytes[lineRange($0)].trimmingEnd) }
    let sign = [UInt8](repeating: fence.mark, count: 3)
    let end = rows.first { $0.text.suffix(3).elementsEqual(sign) && $0.text.first != fence.mark }
    if let end { return report(.leftover(.fenceBehindText), at: end.text.suffix(3).indices) }
    guard let other = rows.first(where: { $0.text.looksLikeFence }) else {
      return report(.leftover(.openFence), at: first)
    }
    report(
      .leftover(
        .fenceOfOtherSign(
          opening: String(
            repeating: fence.mark == UInt8(ascii: "`") ? "`" : "~", count: fence.length),
          closing: String(decoding: other.text, as: UTF8.self),
          line: fileLine(other.number) + 1)),
      at: first)
  }

  /// What stands too far in: in a list's item it was to belong to that.
  private func indented(at line: Int) -> LeftoverMark {
    guard !isFull, stack.contains(where: { $0.kind == .item || $0.kind == .taskItem }) else {
      return .indentedText
    }
    let start = fileLine(line)
    let indent = file.bytes[index.range(ofLine: start, in: file.bytes)]
      .prefix(while: \.isMarkdownSpace).count
    let earlier = (index.line(at: body.lowerBound)..<start).reversed()
    for number in earlier.prefix(Self.longestItem) {
      let text = file.bytes[index.range(ofLine: number, in: file.bytes)]
      let words = text.drop(while: \.isMarkdownSpace)
      let rest = words.drop { "-+*.)0123456789".utf8.contains($0) }
      let said = rest.drop(while: \.isMarkdownSpace)
      guard rest.startIndex > words.startIndex, said.startIndex > rest.startIndex,
        said.startIndex - text.startIndex < indent
      else { continue }
      return .indentedInItem(
        item: String(decoding: said.prefix(60).trimmingEnd, as: UTF8.self),
        spaces: said.startIndex - text.startIndex)
    }
    return .indentedText
  }

  /// So many lines above a paragraph the item is looked for that it belongs to.
  private static let longestItem = 200

  private static let chartWords: Set = [
    "bieu-do", "bieudo", "bieu_do", "do-thi", "graph", "diagram", "charts", "chart:", "plot",
  ]
  /// What other programs draw from words.
  private static let drawingWords: Set = ["mermaid", "plantuml", "graphviz", "flowchart"]

  /// The mark that opens a block of code, and how long it is; `nil` on a line without.
  private func fence(in range: Range<Int>) -> (mark: UInt8, length: Int)? {
    let rest = file.bytes[range].drop { " \t>-+*.)0123456789".utf8.contains($0) }
    guard let mark = rest.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let length = rest.prefix { $0 == mark }.count
    return length >= 3 ? (mark, length) : nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line is made of what ends a block of code, or is taken for it: `~~~`, `´´´`, two backticks.
  fileprivate var looksLikeFence: Bool {
    let text = String(decoding: prefix(20), as: UTF8.self)
    return (2...6).contains(text.count) && text.allSatisfy { "`~'´ˋ‘’ʼ".contains($0) }
  }
}
