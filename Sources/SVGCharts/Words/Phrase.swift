import Markup

/// A sentence with places for data, written `{like this}`.
///
/// Which placeholders a phrase may use is documented where ``ChartWords`` declares it; any other
/// is an error when the phrase is used, and none is ever printed.
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Taken apart once, for it is filled a thousand times.
  private let parts: PlaceholderText

  /// The phrase as it was written.
  public var text: String { parts.source }

  /// A phrase from text.
  public init(_ text: String) {
    parts = PlaceholderText(text)
  }

  /// A phrase from a literal.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Phrase {
  /// The phrase with its placeholders filled.
  func filled(_ values: KeyValuePairs<String, String>) throws(ChartError) -> String {
    try parts.filled { name throws(ChartError) in
      guard let value = values.first(where: { $0.key == name })?.value else {
        throw ChartError.unknownPlaceholder(phrase: text, placeholder: name)
      }
      return value
    }
  }
}
