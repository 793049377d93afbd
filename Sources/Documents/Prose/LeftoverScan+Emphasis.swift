internal import Diagnostics

/// Stars, underscores and tildes that did nothing to the words beside them, and open code.
extension LeftoverScan {
  mutating func readStars() {
    let star = UInt8(ascii: "*")
    guard endOfRun - index == 1 else { return readEmphasis(star, counts: 2...) }
    let first = index..<index + 1
    index += 1
    // A star alone stands for many things; before a word within a line it was to slant it.
    guard first.lowerBound > 0, isSpace(before: first.lowerBound), isLetter(at: index) else {
      return
    }
    let second = text[index...].prefix(Self.reach).firstIndex(of: star)
    let cause: LeftoverMark.EmphasisCause =
      second.map { .spaceInside(better: better(first, $0..<$0 + 1)) } ?? .unclosed(.paragraph)
    // What does not close words is at fault: a space stands before it.
    let place = second.map { isSpace(before: $0) ? $0..<$0 + 1 : first } ?? first
    add(.emphasis(mark: "*", cause: cause), from: place.lowerBound, to: place.upperBound)
    index = second.map { $0 + 1 } ?? index
  }

  /// A run of stars or underscores, and the next one that would close it: one mistake.
  mutating func readEmphasis(_ byte: UInt8, counts: some RangeExpression<Int>) {
    let first = index..<endOfRun
    index = first.upperBound
    // A run between spaces stands for what is not told: `0225 388 ****`.
    let isMask = first.count > 2 && isSpace(before: first.lowerBound) && isSpace(at: index)
    guard counts.contains(first.count), !isMask else { return }
    let mark = String(decoding: text[first].prefix(2), as: UTF8.self)
    guard let second = run(of: byte, after: first.upperBound, counts: counts) else {
      // Behind a digit underscores are a gap to fill in: `năm 20__`.
      if byte == UInt8(ascii: "_"), first.lowerBound > 0, text[first.lowerBound - 1].isDigit {
        return
      }
      // The other mark may have been meant to close it.
      let other = byte == UInt8(ascii: "_") ? UInt8(ascii: "*") : UInt8(ascii: "_")
      let closing = run(of: other, after: index, counts: 2...2)
      index = closing?.upperBound ?? index
      let cause = closing.flatMap { self.cause(of: first, closedBy: $0) } ?? cause(ofLone: first)
      return add(
        .emphasis(mark: mark, cause: cause), from: first.lowerBound, to: first.upperBound)
    }
    index = second.upperBound
    let (cause, place) = cause(of: first, and: second)
    add(.emphasis(mark: mark, cause: cause), from: place.lowerBound, to: place.upperBound)
  }

  /// `~~` that strikes nothing, and the next one, which was to close it.
  mutating func readStrikethrough() {
    let first = index..<endOfRun
    let rest = text[first.upperBound...].prefix(Self.reach)
    index = first.upperBound
    guard let second = rest.firstRange(of: "~~".utf8) else {
      return add(
        .strikethrough(cause(ofLone: first)), from: first.lowerBound, to: first.upperBound)
    }
    index = second.upperBound
    let (cause, place) = cause(of: first, and: second)
    add(.strikethrough(cause), from: place.lowerBound, to: place.upperBound)
  }

  /// Backticks without as many that close them, and the next ones, which were to.
  mutating func readBackticks() {
    let first = index..<endOfRun
    let second = run(of: UInt8(ascii: "`"), after: first.upperBound, counts: 1...)
    let inside = second.map { string(first.upperBound..<$0.lowerBound).trimmed } ?? ""
    take(
      first.upperBound,
      as: .openCode(opened: first.count, closed: second?.count, text: inside.clipped))
    index = second?.upperBound ?? index
  }

  func run(
    of byte: UInt8, after start: Int, counts: some RangeExpression<Int>
  ) -> Range<Int>? {
    var rest = start
    while let next = text[rest...].firstIndex(of: byte) {
      let end = text[next...].firstIndex { $0 != byte } ?? text.count
      if counts.contains(end - next) { return next..<end }
      rest = end
    }
    return nil
  }
}

// MARK: - Causes

extension LeftoverScan {
  /// Why a mark did nothing that has no second one.
  private func cause(ofLone mark: Range<Int>) -> LeftoverMark.EmphasisCause {
    let sign = string(mark)
    if startsLine, mark.lowerBound == 0, let (listMark, words) = listItem(from: mark.upperBound) {
      return .beforeListMark(mark: listMark, better: "\(listMark) \(sign)\(words.clipped)\(sign)")
    }
    let endsWord = !isSpace(before: mark.lowerBound) && !isLetterOrDigit(at: mark.upperBound)
    guard endsWord else { return .unclosed(.paragraph) }
    let word = string(wordStart(before: mark.lowerBound)..<mark.lowerBound)
    return .unopened(better: sign + word + sign)
  }

  /// Why a mark did nothing that another one was to close; `nil` where those belong to other words.
  private func cause(
    of first: Range<Int>, closedBy other: Range<Int>
  ) -> LeftoverMark.EmphasisCause? {
    guard !isSpace(at: first.upperBound), !isSpace(before: other.lowerBound) else { return nil }
    let sign = string(first)
    let words = string(first.upperBound..<other.lowerBound).clipped
    return .closedByOther(mark: string(other), better: sign + words + sign)
  }

  /// Why two marks did nothing to the words between them, and which of them is to blame.
  private func cause(
    of first: Range<Int>, and second: Range<Int>
  ) -> (LeftoverMark.EmphasisCause, Range<Int>) {
    let better = better(first, second)
    if isSpace(at: first.upperBound) { return (.spaceInside(better: better), first) }
    if isSpace(before: second.lowerBound) { return (.spaceInside(better: better), second) }
    let gluedBefore = isLetter(before: first.lowerBound)
    let gluedBehind = isLetterOrDigit(at: second.upperBound)
    if text[first.lowerBound] == UInt8(ascii: "_"), gluedBefore || gluedBehind {
      let inside = text[first.upperBound..<second.lowerBound]
      let isPartOfWord = isLetter(before: second.lowerBound) && !inside.contains(0x20)
      if isPartOfWord {
        let word = withinWord(first, second)
        return (.withinWord(better: word), gluedBefore ? first : second)
      }
      return gluedBefore
        ? (.letterBefore(better: better), first) : (.letterBehind(better: better), second)
    }
    if gluedBefore, !isLetter(at: first.upperBound) {
      return (.letterBefore(better: better), first)
    }
    return (.letterBehind(better: better), second)
  }

  /// Two marks right beside the words between them, with spaces outside where words are glued to them.
  private func better(_ first: Range<Int>, _ second: Range<Int>) -> String {
    let (start, end) = (string(first), string(second))
    let before = string(wordStart(before: first.lowerBound)..<first.lowerBound)
    let behind = string(second.upperBound..<wordEnd(from: second.upperBound))
    let inside = string(first.upperBound..<second.lowerBound).trimmed.clipped
    let gap = isLetter(before: first.lowerBound) ? " " : ""
    return before + gap + start + inside + end + (behind.isEmpty ? "" : " " + behind)
  }

  private func withinWord(_ first: Range<Int>, _ second: Range<Int>) -> String {
    let before = string(wordStart(before: first.lowerBound)..<first.lowerBound)
    let behind = string(second.upperBound..<wordEnd(from: second.upperBound))
    return before + "**" + string(first.upperBound..<second.lowerBound) + "**" + behind
  }

  /// The mark of a list's item, and its words up to the line's end without marks of emphasis.
  private func listItem(from start: Int) -> (mark: String, words: String)? {
    let rest = text[start...]
    let digits = rest.prefix(while: \.isDigit)
    let sign = rest[digits.endIndex...]
    guard let first = sign.first,
      digits.isEmpty ? "-+".utf8.contains(first) : ".)".utf8.contains(first),
      sign.dropFirst().first == 0x20
    else { return nil }
    let words = string(sign.startIndex + 1..<text.count).trimmed
    return (string(start..<sign.startIndex + 1), words)
  }

  private func isLetterOrDigit(at index: Int) -> Bool {
    isLetter(at: index) || index < text.count && text[index].isDigit
  }

  /// Where the word begins that ends at a place.
  private func wordStart(before end: Int) -> Int {
    var start = end
    while start > 0, !isSpace(before: start) { start -= 1 }
    return start
  }

  /// Where the word ends that begins at a place; it has no punctuation.
  private func wordEnd(from start: Int) -> Int {
    var end = start
    while let scalar = scalar(at: end), isLetter(at: end) || text[end].isDigit {
      end += UTF8.width(scalar)
    }
    return end
  }
}

extension StringProtocol {
  /// Without the spaces around it.
  var trimmed: String {
    let end = lastIndex { !$0.isWhitespace }
    return end.map { String(self[...$0].drop(while: \.isWhitespace)) } ?? ""
  }
}

extension String {
  /// A long text with its middle left out, for a sentence that quotes it.
  var clipped: String {
    let flat = replacing("\n", with: " ")
    guard flat.count > 90 else { return flat }
    return flat.prefix(50) + "…" + flat.suffix(20)
  }
}
