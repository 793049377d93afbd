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
  mutating func checkLeftovers(in text: [UInt8]) {
    defer { startsLine = false }
    guard !isFull, stack.last?.isAutolink != true else { return }
    let found = LeftoverScan.marks(in: text, startsLine: startsLine)
    guard !found.isEmpty else { return }
    // A cursor of its own, which goes on from each to the next.
    var cursor = cursor
    var position = 0
    for leftover in found where leftover.range.lowerBound >= position {
      cursor.skip(text: text[position..<leftover.range.lowerBound])
      let isEscaped = !cursor.isAt(Array(text[leftover.range]))
      let range = map.file(cursor.skip(text: text[leftover.range]))
      position = leftover.range.upperBound
      // A list whose items all lack the same space is one mistake.
      let mark = leftover.mark
      let isTold = mark.beginsLine && lineMarks.contains(mark.identifier)
      if isEscaped || isTold { continue }
      lineMarks.insert(mark.identifier)
      report(.leftover(leftover.mark), at: range)
    }
  }

  /// A line between pipes, or between tabs, that became no table.
  mutating func checkLines(of block: MarkdownEvent.Block) {
    let content = block.content[...]
    let hasPipe = content.holds(UInt8(ascii: "|"))
    guard hasPipe || content.holds(UInt8(ascii: "\t")) else { return }
    let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if let first = lines.firstIndex(where: { $0.first == UInt8(ascii: "|") }) {
      return checkTable(lines[first...])
    }
    let tabbed = lines.filter { $0.dropFirst().contains(UInt8(ascii: "\t")) }
    guard tabbed.count > 1, let line = tabbed.first else { return }
    report(.leftover(.pastedTable), at: map.file(line.indices))
  }

  private mutating func checkTable(_ lines: ArraySlice<ArraySlice<UInt8>>) {
    guard let head = lines.first else { return }
    let columns = Self.columns(head)
    guard let rule = lines.dropFirst().first, Self.isRule(rule) else {
      // One pipe before a word is no table.
      guard columns > 1 || lines.count > 1 else { return }
      return report(.leftover(.tableWithoutRule(columns: columns)), at: map.file(head.indices))
    }
    let mark: LeftoverMark =
      TableBound.isDelimiterRow(rule)
      ? .tableRuleOfOtherWidth(expected: columns, found: Self.columns(rule))
      : .tableRuleOfDashes(columns: columns)
    report(.leftover(mark), at: map.file(rule.indices))
  }

  /// How many cells a line between pipes has.
  private static func columns(_ line: ArraySlice<UInt8>) -> Int {
    var text = line.drop(while: \.isMarkdownSpace)
    if text.first == UInt8(ascii: "|") { text = text.dropFirst() }
    while text.last?.isMarkdownSpace == true { text = text.dropLast() }
    if text.last == UInt8(ascii: "|") { text = text.dropLast() }
    return text.count { $0 == UInt8(ascii: "|") } + 1
  }

  /// Whether a line is made of what stands below a table's heads, with dashes of any length.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    let dashes = "-–—−_"
    return text.contains(where: dashes.contains)
      && text.allSatisfy { dashes.contains($0) || "|: \t".contains($0) }
  }

  /// Words over a line of `---` or `===`, which the parser takes for a heading.
  ///
  /// - Returns: Whether it is such a heading.
  mutating func checkUnderline(of block: MarkdownEvent.Block) -> Bool {
    let line = file.bytes[lineRange(block.line)]
    let rest = line.drop { " \t>-+*.)0123456789".utf8.contains($0) }
    guard rest.first != UInt8(ascii: "#") else { return false }
    // The line below the words; where the parser ends the block depends on what follows.
    let below = index.range(ofLine: nextLine, in: file.bytes)
    let last = file.bytes[below].drop(while: \.isMarkdownSpace).indices
    let mark = String(decoding: file.bytes[last].prefix(20), as: UTF8.self)
    report(.leftover(.underlinedHeading(mark: mark)), at: last)
    return true
  }

  /// A block of code that was none, is never closed, or was meant to be a chart.
  mutating func checkFence(_ language: String, lines: ClosedRange<Int>) {
    let first = lineRange(lines.lowerBound)
    guard let fence = fence(in: first) else {
      return report(.leftover(.indentedText), at: first)
    }
    let last = lineRange(lines.upperBound)
    let closing = file.bytes[last].drop { " \t>".utf8.contains($0) }
    let isClosed =
      lines.count > 1 && closing.prefix { $0 == fence.mark }.count >= fence.length
      && closing.drop { $0 == fence.mark }.allSatisfy { $0 <= 0x20 }
    if !isClosed { report(.leftover(.openFence), at: first) }
    let word = String(language.prefix { !$0.isWhitespace })
    guard word != "chart", !word.isEmpty else { return }
    let isMeant =
      !language.utf8.allSatisfy { $0 < 0x80 } || Self.chartWords.contains(word.lowercased())
      || NearMiss.of(word.lowercased(), among: ["chart"]) != nil
    if isMeant { report(.leftover(.fenceWord(word: language)), at: first) }
  }

  private static let chartWords: Set = [
    "bieu-do", "bieudo", "bieu_do", "do-thi", "graph", "diagram", "charts", "chart:", "plot",
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

  /// A new line within a table's cell, which Markdown has no mark for.
  mutating func lineBreakInCell(isHidden: Bool) {
    plain.separate()
    if !isHidden { writer.raw("<br>") }
  }
}

extension String {
  /// Whether it is the one tag that a table's cell may hold.
  var isLineBreakTag: Bool {
    let name = lowercased().filter { !$0.isWhitespace }
    return name == "<br>" || name == "<br/>"
  }
}
