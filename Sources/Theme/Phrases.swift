package import Documents
package import Markup

/// A language's words: everything that pages say beside the content.
package final class Phrases: Sendable {
  package let language: LanguageCode
  package let format: LanguageFormat
  let phrases: [String: Phrase]

  init(language: LanguageCode, format: LanguageFormat, phrases: [String: Phrase]) {
    self.language = language
    self.format = format
    self.phrases = phrases
  }

  /// The phrase of a key, its placeholders filled.
  ///
  /// - Parameters:
  ///   - key: Which phrase.
  ///   - values: What its placeholders stand for.
  ///   - count: What is counted, for languages that say one thing differently from many.
  /// - Returns: The phrase in the form for the count.
  package func callAsFunction(
    _ key: PhraseKey, _ values: [String: String] = [:], count: Int? = nil
  ) -> String {
    guard let phrase = phrases[key.rawValue] else { return key.rawValue }
    var values = values
    if let count { values["count"] = format.number(count) }
    return phrase.form(for: count).filled { values[$0] }
  }

  /// The phrase of a key as markup, with markup in its placeholders.
  package func markup(_ key: PhraseKey, _ values: [String: MarkupFragment]) -> MarkupFragment {
    (phrases[key.rawValue]?.other ?? PlaceholderText(key.rawValue)).markup(with: values)
  }

  /// A phrase that only templates use.
  package func text(named name: String) -> String? {
    phrases[name]?.other.source
  }

  /// The names of all phrases, in order.
  package var names: [String] { phrases.keys.sorted() }
}

/// A phrase, with a form of its own for one where the language has it.
struct Phrase: Sendable {
  let one: PlaceholderText?
  let other: PlaceholderText

  func form(for count: Int?) -> PlaceholderText {
    count == 1 ? one ?? other : other
  }
}
