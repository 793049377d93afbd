/// What of a template's source between its tags is written, and what only lays the source out.
///
/// Indentation says nothing in HTML and is dropped. A line that holds nothing but one tag that
/// inserts nothing leaves no empty line behind, as Mustache has it.
struct TemplateLayout {
  private let bytes: [UInt8]
  /// Where the template's text ends.
  private let end: Int
  private var position = 0

  init(_ bytes: [UInt8], tags: [TemplateTag]) {
    self.bytes = bytes
    // A template of one line is a piece of a sentence: its line end would be a space too many.
    var lineEnds = bytes.count { $0 == Self.newline }
    for tag in tags { lineEnds -= bytes[tag.range].count { $0 == Self.newline } }
    end = bytes.last == Self.newline && lineEnds == 1 ? bytes.count - 1 : bytes.count
  }

  /// The text from the last tag to this one.
  mutating func text(before tag: TemplateTag) -> [UInt8] {
    let text = text(to: tag.range.lowerBound)
    position = isAlone(tag) ? endOfLine(after: tag.range.upperBound) : tag.range.upperBound
    return text
  }

  /// The text behind the last tag.
  func rest() -> [UInt8] { text(to: end) }

  private func text(to end: Int) -> [UInt8] {
    var text: [UInt8] = []
    var isLineStart = position == 0 || bytes[position - 1] == Self.newline
    for index in position..<max(position, end) {
      if isLineStart, Self.isSpace(bytes[index]) { continue }
      text.append(bytes[index])
      isLineStart = bytes[index] == Self.newline
    }
    return text
  }

  private func isAlone(_ tag: TemplateTag) -> Bool {
    switch tag.kind {
    case .variable, .markup: return false
    case .section, .invertedSection, .sectionEnd, .partial, .comment: break
    }
    let before = bytes[..<tag.range.lowerBound].last { !Self.isSpace($0) }
    let after = bytes[tag.range.upperBound..<end].first { !Self.isSpace($0) }
    return (before ?? Self.newline) == Self.newline && (after ?? Self.newline) == Self.newline
  }

  private func endOfLine(after start: Int) -> Int {
    bytes[start..<end].firstIndex(of: Self.newline).map { $0 + 1 } ?? end
  }

  private static let newline = UInt8(ascii: "\n")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
