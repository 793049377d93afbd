/// Leads from a block's own text back to the bytes of the file that it was taken from.
///
/// The parser gives a paragraph's text without the quote marks and indents of its lines, and its
/// columns within that text are unreliable. Each line of the text is the end of a line of the
/// file, though, and a table cell lies between two pipes, so the way back is exact.
struct SourceMap: Sendable {
  /// Where stretches of the text begin, and where in the file they stand.
  private var stretches: [(text: Int, file: Int)] = []
  /// What to point at where the way back is lost.
  private var fallback: Range<Int>
  /// Where the file ends.
  private var end = 0

  /// A map that knows no more than the line.
  init(fallback: Range<Int>) { self.fallback = fallback }
}

extension SourceMap {
  /// The bytes of the file that a range of the text stands for.
  func file(_ range: Range<Int>) -> Range<Int> {
    guard let start = offset(range.lowerBound), start <= end else { return fallback }
    guard !range.isEmpty, let last = offset(range.upperBound - 1), (start..<end).contains(last)
    else { return start..<start }
    return start..<last + 1
  }

  private func offset(_ text: Int) -> Int? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].text <= text { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let stretch = stretches[low - 1]
    return stretch.file + (text - stretch.text)
  }
}

extension SourceMap {
  /// The map of a paragraph or heading whose text begins on a line, counted from 0, or after it.
  ///
  /// - Returns: The map, and the last line of the file that it covers.
  static func ofBlock(
    _ content: [UInt8], from line: Int, column: Int, file: SourceFile, index: LineIndex
  ) -> (map: SourceMap, lastLine: Int) {
    var map = SourceMap(fallback: index.range(ofLine: line, in: file.bytes))
    map.end = file.bytes.count
    let first = index.range(ofLine: line, in: file.bytes)
    let begin = first.lowerBound + max(0, column - 1)
    if begin < first.upperBound, content.first != nil,
      let text = file.bytes[begin..<first.upperBound].textOfHeading
    {
      map.stretches = [(0, text.startIndex)]
      return (map, line)
    }
    let opening = content.line(from: 0)
    // Link definitions before the text were taken out of it, and are not so many.
    let candidates = line..<max(line, min(index.count, line + 1_000))
    guard
      let start = candidates.first(where: {
        file.bytes[index.range(ofLine: $0, in: file.bytes)].endsWith(opening)
      })
    else { return (map, line) }
    var last = start
    var next = start
    var text = opening
    while true {
      if !text.isEmpty || next == start {
        let range = index.range(ofLine: next, in: file.bytes)
        let source = file.bytes[range].trimmedAtEnd
        map.stretches.append(
          (text.startIndex, max(range.lowerBound, source.endIndex - text.trimmedAtEnd.count)))
        last = next
      }
      guard text.endIndex < content.count else { return (map, last) }
      text = content.line(from: text.endIndex + 1)
      next += 1
    }
  }

  /// The map of a table cell that stands between two pipes of the file.
  static func ofCell(_ content: [UInt8], at range: Range<Int>, file: SourceFile) -> SourceMap {
    var map = SourceMap(fallback: range)
    map.end = file.bytes.count
    let source = file.bytes[range].drop(while: \.isMarkdownSpace).trimmedAtEnd
    // In a list's first line the marker stands before the cell, so that the end is what counts.
    let start = source.endsWith(content[...]) ? source.endIndex - content.count : source.startIndex
    map.stretches = [(0, start)]
    var index = start
    var text = 0
    while index < source.endIndex {
      if file.bytes[index] == UInt8(ascii: "\\"), index + 1 < source.endIndex,
        file.bytes[index + 1] == UInt8(ascii: "|")
      {
        index += 1
        map.stretches.append((text, index))
      }
      index += 1
      text += 1
    }
    return map
  }

  /// The ranges between the pipes of a table's line, in order.
  static func cells(of line: Range<Int>, file: SourceFile) -> [Range<Int>] {
    let text = MarkdownLine(file.bytes[line]).text
    var cells: [Range<Int>] = []
    var start = text.lowerBound
    var index = text.lowerBound
    while index < text.upperBound {
      switch file.bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "|"):
        // The first pipe may stand before all cells, after a list's marker.
        let before = file.bytes[start..<index]
        let isLeading = cells.isEmpty && before.allSatisfy { $0.isMarkdownSpace || $0 == 0x2D }
        if !isLeading { cells.append(start..<index) }
        start = index + 1
      default: break
      }
      index += 1
    }
    let rest = min(start, text.upperBound)..<text.upperBound
    if !file.bytes[rest].allSatisfy(\.isMarkdownSpace) { cells.append(rest) }
    return cells
  }
}

extension [UInt8] {
  /// The line that begins at an offset, without its end.
  fileprivate func line(from start: Int) -> ArraySlice<UInt8> {
    self[start..<(self[start...].firstOffset(of: UInt8(ascii: "\n")) ?? count)]
  }
}

extension ArraySlice<UInt8> {
  /// What follows the `#`s of a heading; `nil` for a line that only looks like one: `#biển`.
  fileprivate var textOfHeading: ArraySlice<UInt8>? {
    let rest = drop { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(count - rest.count), rest.first?.isMarkdownSpace ?? true else {
      return nil
    }
    return rest.drop(while: \.isMarkdownSpace)
  }

  fileprivate var trimmedAtEnd: ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, self[end - 1].isMarkdownSpace { end -= 1 }
    return self[..<end]
  }

  fileprivate func endsWith(_ other: ArraySlice<UInt8>) -> Bool {
    let end = other.trimmedAtEnd
    return trimmedAtEnd.suffix(end.count).isSame(as: end)
  }
}
