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
    where leftover.range.lowerBound >= position && !isFull {
      cursor.skip(text: text[position..<leftover.range.lowerBound])
      let isEscaped = !cursor.isAt(leftover.mark, Array(text[leftover.range]))
      let source = cursor.skip(text: text[leftover.range])
      position = leftover.range.upperBound
      // What stands in an address that is told to be cut is not told again.
      if isEscaped || source.lowerBound < toldUpTo { continue }
      // A list whose items all lack the same space is one mistake.
      let beginsLine = startsLine && leftover.range.lowerBound == 0
      let (whole, extra) = completed(
        leftover.mark, before: self.cursor.source[source.upperBound...], beginsLine: beginsLine)
      let mark = self.mark(whole, at: source)
      let isTold = mark.key.map { !lineMarks.insert($0).inserted } ?? false
      if isTold || closesBlockBefore(mark, at: source) { continue }
      report(.leftover(mark), at: map.file(source.lowerBound..<source.upperBound + extra))
      told.append(leftover.range)
    }
    return told
  }

  /// A mark with what only its whole block tells of it.
  private func mark(_ mark: LeftoverMark, at range: Range<Int>) -> LeftoverMark {
    if case .entity(_, let meaning) = mark {
      // As it is written: `&amp;nbsp;` is read as `&nbsp;`.
      return .entity(text: String(decoding: cursor.source[range], as: UTF8.self), meaning)
    }
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
    let tag = HTMLTag(html)
    if tag.isClosing, let open = toldTags.lastIndex(of: tag.name) {
      toldTags.remove(at: open)
      return
    }
    toldTags.append(tag.name)
    guard !isFull else { return }
    let behind = cursor.source[min(range.upperBound, cursor.source.count)...].prefix(300)
    let words = tag.words(in: String(decoding: behind, as: UTF8.self))
    // With known words all of it goes, to the end of the tag that closes it.
    let end = words.flatMap { _ in
      behind.firstRange(of: "</".utf8).flatMap {
        behind[$0.upperBound...].firstIndex(of: UInt8(ascii: ">"))
      }
    }
    let whole = range.lowerBound..<(end.map { $0 + 1 } ?? range.upperBound)
    report(.rawHTML(tag: tag.shown, tag.meaning(words: words)), at: map.file(whole))
  }

  /// Reports a block that begins with a tag or a note.
  mutating func reportBlock(_ html: String, at range: Range<Int>) {
    let text = html.drop { $0 == " " }
    if text.hasPrefix("<!--") { return report(.htmlComment, at: range) }
    let tag = HTMLTag(String(text))
    if tag.name == "br" {
      return report(.leftover(.lineBreakTag(tag: "<br>", .paragraphEnd)), at: range)
    }
    let behind = text.drop { $0 != ">" }.dropFirst()
    let meaning = tag.meaning(words: tag.words(in: behind))
    report(.rawHTML(tag: tag.shown, meaning), at: range)
  }

  /// Reports a tag that was to end a line.
  mutating func reportLineBreak(_ html: String, at range: Range<Int>) {
    let rest = cursor.source[min(range.upperBound, cursor.source.count)...]
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    let place: LeftoverMark.LineBreakPlace =
      line.contains { $0 > 0x20 }
      ? .withinLine : rest.contains { $0 > 0x20 } ? .lineEnd : .paragraphEnd
    report(.leftover(.lineBreakTag(tag: html, place)), at: map.file(range))
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
    let last = file.bytes[below].drop(while: \.isMarkdownSpace).trimmingEnd
    let next =
      nextLine + 1 < index.count ? index.range(ofLine: nextLine + 1, in: file.bytes) : 0..<0
    let rows = words.map { String(decoding: $0, as: UTF8.self).trimmed }
    report(
      .leftover(
        .underlinedHeading(
          mark: String(decoding: last.prefix(20), as: UTF8.self),
          words: Self.heading(of: last.count > 1 ? rows : rows.suffix(1)),
          next: String(decoding: file.bytes[next], as: UTF8.self).trimmed.clipped)),
      at: last.indices)
    return true
  }

  /// The words of a heading that lines were meant for: the last of them, and before it those that
  /// end no sentence, where all are short.
  private static func heading(of rows: [String]) -> String {
    let earlier = rows.dropLast().reversed().prefix { !".:;!?…".contains($0.last ?? ".") }
    let whole = (earlier.reversed() + rows.suffix(1)).joined(separator: " ")
    let words = (whole.count <= longestHeading ? whole : rows.last ?? "").withoutBold.clipped
    // A heading ends without a full stop.
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  /// Lines of more characters were meant for a paragraph.
  private static let longestHeading = 80

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
    let words = String(decoding: file.bytes[mark.upperBound..<range.upperBound], as: UTF8.self)
    report(
      .leftover(
        .yearAsNumber(mark: String(decoding: file.bytes[mark], as: UTF8.self), words: words)),
      at: mark)
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

extension LeftoverMark {
  /// What is told once in a paragraph, as a pair or a row of it is one mistake; `nil` for what is told
  /// each time.
  fileprivate var key: String? {
    switch self {
    case .foreign(_, .formula(nil)), .foreign(_, .symbol): "formula"
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
    // In a long one something else may be escaped.
    if case .foreign = mark { return isAt(Array(text.prefix(3))) }
    return isAt(text)
  }
}

extension ArraySlice<UInt8> {
  var trimmingEnd: ArraySlice<UInt8> {
    let end = lastIndex { $0 > 0x20 }
    return self[..<(end.map { $0 + 1 } ?? startIndex)]
  }

  /// Whether it reads like a field: `title: …`.
  fileprivate var isField: Bool {
    let rest = drop { $0.isLowercase || $0 == UInt8(ascii: "-") }
    return rest.startIndex > startIndex && rest.first == UInt8(ascii: ":")
  }
}

extension String {
  /// The words between marks of bold type that stand around all of them.
  fileprivate var withoutBold: String {
    for mark in ["**", "__"] where hasPrefix(mark) && hasSuffix(mark) && count > 4 {
      let words = dropFirst(2).dropLast(2)
      if !words.contains(mark) { return String(words) }
    }
    return self
  }
}
