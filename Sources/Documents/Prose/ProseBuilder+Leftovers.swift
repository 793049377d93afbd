internal import Diagnostics
internal import Markup

/// What the parser left as it was, and what it made of marks that meant something else.
extension ProseBuilder {
  /// Whether the text belongs to a paragraph, in which a line may begin with a mark.
  var isInParagraph: Bool {
    stack.last { frame in
      switch frame.kind {
      case .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference: false
      default: true
      }
    }?.kind == .paragraph
  }

  var isInTable: Bool { stack.contains { $0.kind == .tableCell } }

  /// Reports the marks in a text that was not escaped.
  ///
  /// - Parameters:
  ///   - text: What the parser gave as text.
  ///   - beforeEmphasis: Whether slanted or bold words follow it.
  /// - Returns: What was reported, by its place in the text.
  mutating func checkLeftovers(in text: [UInt8], beforeEmphasis: Bool) -> [Range<Int>] {
    defer { startsLine = false }
    guard !isFull, !lines.isTold, stack.last?.isAutolink != true else { return [] }
    let marks = LeftoverScan.marks(
      in: text, startsLine: startsLine, allowsSuffix: lines.allowsSuffix)
    let found = unevenMarks(in: text, beforeEmphasis: beforeEmphasis) + marks
    guard !found.isEmpty else { return [] }
    var told: [Range<Int>] = []
    // A cursor of its own, which goes on from each to the next.
    var cursor = cursor
    var position = 0
    for leftover in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where leftover.range.lowerBound >= position {
      cursor.skip(text: text[position..<leftover.range.lowerBound])
      let isEscaped = !cursor.isAt(leftover.mark, Array(text[leftover.range]))
      let source = cursor.skip(text: text[leftover.range])
      position = leftover.range.upperBound
      // What stands in an address that is told to be cut is not told again.
      if isEscaped || source.lowerBound < toldUpTo { continue }
      // A list whose items all lack the same space is one mistake.
      let mark = self.mark(leftover.mark, at: source)
      let isTold = mark.key.map { !lineMarks.insert($0).inserted } ?? false
      if isTold || closesBlockBefore(mark, at: source) { continue }
      report(.leftover(mark), at: map.file(source))
      told.append(leftover.range)
    }
    return told
  }

  /// A mark with what only its whole block tells of it.
  private func mark(_ mark: LeftoverMark, at range: Range<Int>) -> LeftoverMark {
    guard case .link(.textNotOpened, let isImage) = mark else { return mark.within(stretch) }
    // The bracket may have stayed open for the sake of a link within the words.
    let before = cursor.source[..<min(range.lowerBound, cursor.source.count)]
    let isOpen = before.count { $0 == UInt8(ascii: "[") } > before.count { $0 == UInt8(ascii: "]") }
    return isOpen ? .link(.nested, isImage: isImage) : mark
  }

  /// What the open inlines stand in.
  private var stretch: LeftoverMark.Stretch {
    for frame in stack.reversed() {
      switch frame.kind {
      case .heading: return .heading
      case .tableCell: return .cell
      case .paragraph: return .paragraph
      default: continue
      }
    }
    return .paragraph
  }

  /// Reports a tag, if it does not close one that was told.
  mutating func reportTag(_ html: String, at range: Range<Int>) {
    let name = html.tagName
    if html.hasPrefix("</"), let open = toldTags.lastIndex(of: name) {
      toldTags.remove(at: open)
      return
    }
    toldTags.append(name)
    report(.rawHTML(HTMLMeaning(tag: name)), at: map.file(range))
  }

  /// Words over a line of `---` or `===`, which the parser takes for a heading.
  ///
  /// - Returns: Whether it is such a heading.
  mutating func checkUnderline(of block: MarkdownEvent.Block) -> Bool {
    let line = file.bytes[lineRange(block.line)]
    let rest = line.drop { " \t>-+*.)0123456789".utf8.contains($0) }
    guard rest.first != UInt8(ascii: "#") else { return false }
    lines.isTold = true
    if rest.starts(with: "<<<<<<<".utf8) {
      report(.leftover(.foreign(mark: "<<<<<<<", meant: .merge)), at: line.indices)
      return true
    }
    let words = block.content.split(separator: UInt8(ascii: "\n"))
    let before = block.line > 1 ? file.bytes[lineRange(block.line - 1)] : []
    if before.elementsEqual("---".utf8), words.allSatisfy(\.isField) {
      report(.leftover(.foreign(mark: "---", meant: .fields)), at: line.indices)
      return true
    }
    // The line below the words; where the parser ends the block depends on what follows.
    let below = index.range(ofLine: nextLine, in: file.bytes)
    // A heading ends without a full stop.
    let said = String(decoding: words.last ?? [], as: UTF8.self).trimmed.clipped
    let last = file.bytes[below].drop(while: \.isMarkdownSpace).trimmingEnd
    let next =
      nextLine + 1 < index.count ? index.range(ofLine: nextLine + 1, in: file.bytes) : 0..<0
    report(
      .leftover(
        .underlinedHeading(
          mark: String(decoding: last.prefix(20), as: UTF8.self),
          words: said.hasSuffix(".") ? String(said.dropLast()) : said,
          next: String(decoding: file.bytes[next], as: UTF8.self).trimmed.clipped)),
      at: last.indices)
    return true
  }

  /// A block of code that was none, is never closed, or was meant to be a chart.
  ///
  /// - Returns: Whether the block is closed.
  mutating func checkFence(_ language: String, text: String, lines: ClosedRange<Int>) -> Bool {
    let first = lineRange(lines.lowerBound)
    guard let fence = fence(in: first) else {
      report(.leftover(.indentedText), at: first)
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

  private static let chartWords: Set = [
    "bieu-do", "bieudo", "bieu_do", "do-thi", "graph", "diagram", "charts", "chart:", "plot",
    "mermaid",
  ]

  /// The mark that opens a block of code, and how long it is; `nil` on a line without.
  private func fence(in range: Range<Int>) -> (mark: UInt8, length: Int)? {
    let rest = file.bytes[range].drop { " \t>-+*.)0123456789".utf8.contains($0) }
    guard let mark = rest.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let length = rest.prefix { $0 == mark }.count
    return length >= 3 ? (mark, length) : nil
  }

  /// An item with the number that its writer gave it.
  mutating func openItem(_ block: MarkdownEvent.Block) {
    guard case .list(let start?, _)? = stack.dropLast().last?.kind, !numbers.isEmpty else {
      return writer.raw("<li>")
    }
    let isFirst = numbers[numbers.count - 1].next == start
    let written = number(of: block)
    let value = numbers[numbers.count - 1].take(isFirst && written == nil ? start : written)
    guard let value else { return writer.raw("<li>") }
    writer.raw("<li")
    writer.attribute("value", String(value))
    writer.raw(">")
  }

  private func number(of block: MarkdownEvent.Block) -> Int? {
    let line = index.range(ofLine: fileLine(block.line), in: file.bytes)
    let start = line.lowerBound + max(0, block.column - 1)
    guard start < line.upperBound else { return nil }
    let digits = file.bytes[start..<line.upperBound].drop(while: \.isMarkdownSpace)
      .prefix { $0.isDigit }
    return digits.count <= 9 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  /// Reports a year that counts as the number of a list's first item.
  mutating func reportYear(_ number: Int, line: Int) {
    let range = lineRange(line)
    let digits = file.bytes[range].drop { !$0.isDigit }.prefix(while: \.isDigit)
    let mark = digits.startIndex..<min(digits.endIndex + 1, range.upperBound)
    report(
      .leftover(.yearAsNumber(mark: String(decoding: file.bytes[mark], as: UTF8.self))), at: mark)
  }

  /// A new line within a table's cell, which Markdown has no mark for.
  mutating func lineBreakInCell(isHidden: Bool) {
    plain.separate()
    if !isHidden { writer.raw("<br>") }
  }
}

extension String {
  /// The name of the HTML tag that it begins with, in small letters.
  var tagName: String {
    drop { $0 == "<" || $0 == "/" || $0 == " " }.prefix { $0.isLetter || $0.isNumber }.lowercased()
  }

  /// Whether it is the one tag that a table's cell may hold.
  var isLineBreakTag: Bool {
    let name = lowercased().filter { !$0.isWhitespace }
    return name == "<br>" || name == "<br/>"
  }
}

extension LeftoverMark {
  /// What is told once in a paragraph, as a pair or a row of it is one mistake; `nil` for what is told
  /// each time.
  fileprivate var key: String? {
    switch self {
    case .foreign(_, .formula), .foreign(_, .symbol): "formula"
    case .foreign(let mark, .nothing) where mark.hasPrefix("\\"): "command"
    case _ where beginsLine: identifier
    case _: nil
    }
  }
}

extension InlineCursor {
  /// Whether the source has a mark as the text has it, and not escaped.
  fileprivate func isAt(_ mark: LeftoverMark, _ text: [UInt8]) -> Bool {
    // One whose `&` was written as `&amp;` is no escape but a mistake of a paste.
    if case .entity = mark { return isAt(text) || isAt(Array("&amp;".utf8)) }
    return isAt(text)
  }
}

extension ArraySlice<UInt8> {
  var trimmingEnd: ArraySlice<UInt8> {
    let end = lastIndex { $0 > 0x20 }
    return self[..<(end.map { $0 + 1 } ?? startIndex)]
  }

  /// Whether a line is made of what ends a block of code, or is taken for it: `~~~`, `´´´`, two backticks.
  fileprivate var looksLikeFence: Bool {
    let text = String(decoding: prefix(20), as: UTF8.self)
    return (2...6).contains(text.count) && text.allSatisfy { "`~'´ˋ‘’ʼ".contains($0) }
  }

  /// Whether it reads like a field: `title: …`.
  fileprivate var isField: Bool {
    let rest = drop { $0.isLowercase || $0 == UInt8(ascii: "-") }
    return rest.startIndex > startIndex && rest.first == UInt8(ascii: ":")
  }
}
