package import Documents

/// A language's words: everything that pages say beside the content.
package struct Phrases: Sendable {
  package let language: LanguageCode
  package let format: LanguageFormat
  let phrases: [String: Phrase]

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
    if let count { values["count"] = format.number(Double(count), decimals: 0) }
    return phrase.form(for: count).filled(with: values)
  }

  /// A phrase that only templates use.
  package func text(named name: String) -> String? {
    phrases[name]?.other
  }

  /// The names of all phrases, in order.
  package var names: [String] { phrases.keys.sorted() }
}

/// A phrase, with a form of its own for one where the language has it.
struct Phrase: Sendable {
  let one: String?
  let other: String

  func form(for count: Int?) -> String {
    count == 1 ? one ?? other : other
  }
}

extension String {
  /// The text with every `{name}` replaced by its value.
  package func filled(with values: [String: String]) -> String {
    guard contains("{") else { return self }
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The names between braces.
  var placeholders: [String] {
    split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
