internal import Diagnostics

/// Bounds how deep quotes, lists and footnotes stand inside each other.
///
/// Each line of text costs the Markdown library one step for each container that is open. What is
/// counted is never less than what the library opens: a container must be continued by an indent
/// of two columns, four for a footnote, or by a quote mark, or begin on the line itself.
struct NestingBound {
  /// The most containers that can be open.
  private var open = 0
  private var isAfterBlank = true

  mutating func problem(after line: MarkdownLine) -> ProseProblem? {
    if line.isBlank {
      isAfterBlank = true
      return nil
    }
    let (indent, markers) = Self.prefix(line.bytes)
    let depth = min(open, indent / 2) + markers
    // A line without markers may continue a paragraph without its indent, and then closes nothing.
    open = isAfterBlank ? depth : max(open, depth)
    isAfterBlank = false
    guard depth > MarkdownBounds.nesting else { return nil }
    open = 0
    return .tooDeep(limit: MarkdownBounds.nesting)
  }

  /// The columns of white space, and the quote marks, list markers and footnote labels, that a
  /// line begins with.
  private static func prefix(_ line: ArraySlice<UInt8>) -> (indent: Int, markers: Int) {
    var indent = 0
    var markers = 0
    var rest = line
    while let byte = rest.first {
      if byte == UInt8(ascii: " ") {
        indent += 1
        rest = rest.dropFirst()
      } else if byte == UInt8(ascii: "\t") {
        indent += 4
        rest = rest.dropFirst()
      } else if byte == UInt8(ascii: ">") {
        markers += 1
        rest = rest.dropFirst()
        // The space after a quote mark belongs to it.
        if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
      } else if isThematicBreak(rest) {
        break
      } else if let length = markerLength(rest) {
        markers += 1
        rest = rest.dropFirst(length)
      } else {
        break
      }
    }
    return (indent, markers)
  }

  /// How long the list marker or footnote label is that a text begins with.
  private static func markerLength(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    var end = text.startIndex
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      end += 1
    case _ where first.isDigit:
      end += text.prefix(9).prefix(while: \.isDigit).count
      guard end < text.endIndex, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")")
      else { return nil }
      end += 1
    case UInt8(ascii: "["):
      return footnoteLabel(text).map { $0.upperBound + 2 - text.startIndex }
    default:
      return nil
    }
    return end == text.endIndex || text[end].isMarkdownSpace ? end - text.startIndex : nil
  }

  /// Whether a line is a rule such as `* * *`, which is no list however often it repeats.
  private static func isThematicBreak(_ text: ArraySlice<UInt8>) -> Bool {
    guard let mark = text.first,
      mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_")
    else { return false }
    var count = 0
    for byte in text {
      if byte == mark { count += 1 } else if !byte.isMarkdownSpace { return false }
    }
    return count >= 3
  }
}

/// The label of `[^label]:` at the start of a text.
func footnoteLabel(_ text: ArraySlice<UInt8>) -> Range<Int>? {
  guard text.starts(with: [UInt8(ascii: "["), UInt8(ascii: "^")]) else { return nil }
  let start = text.startIndex + 2
  guard let end = text[start...].firstIndex(where: { $0 == UInt8(ascii: "]") || $0 <= 0x20 }),
    end > start, text[end...].starts(with: [UInt8(ascii: "]"), UInt8(ascii: ":")])
  else { return nil }
  return start..<end
}
