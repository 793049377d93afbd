package import Documents
package import Markup

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

  /// The phrase of a key as markup, with markup in its placeholders.
  package func markup(_ key: PhraseKey, _ values: [String: MarkupFragment]) -> MarkupFragment {
    var writer = MarkupWriter()
    for piece in (phrases[key.rawValue]?.other ?? key.rawValue).pieces {
      switch piece {
      case .text(let text): writer.text(String(text))
      case .placeholder(let name):
        if let value = values[String(name)] {
          writer.fragment(value)
        } else {
          writer.text("{\(name)}")
        }
      }
    }
    return writer.fragment
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
  /// A run of plain text, or a name between braces.
  fileprivate enum Piece {
    case text(Substring)
    case placeholder(Substring)
  }

  fileprivate var pieces: [Piece] {
    var pieces: [Piece] = []
    // Every date and number of every page comes through here, so braces are looked for as bytes.
    var rest = utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      pieces.append(.text(Substring(rest[..<open])))
      pieces.append(.placeholder(Substring(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(.text(Substring(rest)))
    return pieces
  }

  /// The text with every `{name}` replaced by its value.
  package func filled(with values: [String: String]) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return self }
    return pieces.reduce(into: "") { result, piece in
      switch piece {
      case .text(let text): result += text
      case .placeholder(let name): result += values[String(name)] ?? "{\(name)}"
      }
    }
  }

  /// The names between braces.
  var placeholders: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .text: nil
      case .placeholder(let name): String(name)
      }
    }
  }
}
