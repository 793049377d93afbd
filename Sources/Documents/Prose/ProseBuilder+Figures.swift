internal import Diagnostics
internal import Markup

/// Charts and figures that writers place by name.
extension ProseBuilder {
  /// Leaves a hole for a chart, with the fields that its block holds.
  mutating func chart(_ text: String, lines: ClosedRange<Int>) {
    if let container = stack.last.flatMap(\.kind.container) {
      return report(.chartWithinBlock(container), at: lineRange(lines.lowerBound))
    }
    let first = fileLine(lines.lowerBound) + 1
    let count = text.utf8.count { $0 == UInt8(ascii: "\n") }
    let start = index.range(ofLine: first, in: file.bytes).lowerBound
    let end = index.range(ofLine: first + max(0, count - 1), in: file.bytes).upperBound
    guard count > 0 else { return report(.emptyChart, at: lineRange(lines.lowerBound)) }
    guard areNamesFree(in: start..<end) else { return }
    guard let fields = YAMLReader.read(file, in: start..<end, into: &diagnostics) else { return }
    FieldMarks.check(fields, into: &diagnostics)
    let level = min(max((headings.last?.level ?? 1) + 1, 2), 4)
    flush()
    pieces.append(.chart(charts.count))
    charts.append(Prose.Chart(fields: fields, level: level))
  }

  /// Leaves a hole for a figure that a span of code names: `` `=luot-ban-doc xa-phu-long 2024` ``.
  mutating func value(_ text: String, at span: Range<Int>, isHidden: Bool) {
    let range = map.file(span)
    // Its own link cannot stand in another one, nor a figure in a heading's address.
    let isInHeading = stack.contains { if case .heading = $0.kind { true } else { false } }
    guard !isHidden, !isInLink, !isInHeading else { return report(.valueOutOfPlace, at: range) }
    guard isFree(text, in: range) else { return }
    let words = self.words(of: text, in: range)
    flush()
    pieces.append(.value(values.count))
    values.append(Prose.Value(words: words, site: Site(file: file, bytes: range)))
  }

  /// Whether a figure's name holds nothing that nobody sees, and no space but plain ones.
  private mutating func isFree(_ text: String, in range: Range<Int>) -> Bool {
    let wide = text.unicodeScalars.first { $0.properties.isWhitespace && !$0.isASCII }
    let hidden = file.dropped(in: range, orAtItsEnd: false) ?? wide?.value
    guard let hidden else { return true }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    report(any: .text(.hiddenCharacter(codePoint: hidden, better: words)), at: range)
    return false
  }

  /// Whether names hold nothing that nobody sees: running text is freed of it, names are told of it.
  private mutating func areNamesFree(in range: Range<Int>) -> Bool {
    guard let hidden = file.dropped(in: range, orAtItsEnd: false) else { return true }
    report(any: .text(.forbiddenCharacter(codePoint: hidden)), at: range)
    return false
  }

  /// The words of a span of code, without its sign.
  ///
  /// Each stands at its own place, where the file reads like the span there; between the lines of a
  /// quotation for one there are marks that the span is without.
  private func words(of text: String, in range: Range<Int>) -> [Located<String>] {
    let said = text.utf8.drop { $0.isMarkdownSpace || $0 == UInt8(ascii: "=") }
      .split(whereSeparator: \.isMarkdownSpace).map { String(Substring($0)) }
    let found = words(in: range)
    guard found.map(\.value) != said else { return found }
    return said.map { Located($0, at: Site(file: file, bytes: range)) }
  }

  /// The words between the backticks of the file.
  private func words(in range: Range<Int>) -> [Located<String>] {
    let bytes = file.bytes[range]
    let isMark: (UInt8) -> Bool = { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "=") }
    let text = bytes.drop { $0.isMarkdownSpace || isMark($0) }
    let end = text.firstIndex(of: UInt8(ascii: "`")) ?? text.endIndex
    return text[..<end]
      .split { $0.isMarkdownSpace || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { word in
        Located(
          String(decoding: word, as: UTF8.self), at: Site(file: file, bytes: word.indices))
      }
  }
}

extension MarkdownEvent.Kind {
  /// What a block stands in there; `nil` at the left margin.
  fileprivate var container: ProseProblem.Container? {
    switch self {
    case .document: nil
    case .blockQuote: .quotation
    case .footnoteDefinition: .footnote
    default: .list
    }
  }
}
