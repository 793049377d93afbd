/// A sentence with places for data, written `{like this}`.
///
/// Which placeholders a phrase may use is documented where ``ChartWords`` declares it; any other
/// is an error when the phrase is used, and none is ever printed.
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The phrase as it was written.
  public let text: String

  /// A phrase from text.
  public init(_ text: String) {
    self.text = text
  }

  /// A phrase from a literal.
  public init(stringLiteral text: String) {
    self.text = text
  }
}

extension Phrase {
  /// The phrase with its placeholders filled.
  func filled(_ values: KeyValuePairs<String, String>) throws(ChartError) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = values.first(where: { $0.key == name })?.value else {
        throw ChartError.unknownPlaceholder(phrase: text, placeholder: name)
      }
      result += value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
