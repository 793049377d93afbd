import Markup

/// A language's phrases as a theme's templates ask for them: finished markup, by number.
package struct PhraseTexts: Sendable {
  /// One after the other.
  let bytes: [UInt8]
  /// Where each stands, by its number in the program.
  let ranges: [Range<Int>]

  /// - Parameters:
  ///   - asked: What the templates ask for, by number.
  ///   - phrases: A language's words.
  init(_ asked: [TemplateProgram.Phrase], of phrases: Phrases) {
    var writer = MarkupWriter()
    ranges = asked.map { phrase in
      let start = writer.bytes.count
      writer.insert(phrases.text(named: phrase.name) ?? "", isEscaped: phrase.isEscaped)
      return start..<writer.bytes.count
    }
    bytes = writer.bytes
  }
}

extension MarkupWriter {
  /// Inserts a text as a tag asks for it: between three braces as it is.
  mutating func insert(_ text: String, isEscaped: Bool) {
    if isEscaped {
      self.text(text)
    } else {
      fragment(MarkupFragment(bytes: Array(text.utf8)))
    }
  }
}
