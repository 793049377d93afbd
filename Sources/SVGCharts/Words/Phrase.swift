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
    // Over UTF-8: both braces are ASCII, and a character's bounds need not be sought.
    let utf8 = text.utf8
    var result = ""
    var start = utf8.startIndex
    while let open = utf8[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += text[start..<open]
      let name = text[utf8.index(after: open)..<close]
      guard let value = values.first(where: { $0.key == name })?.value else {
        throw ChartError.unknownPlaceholder(phrase: text, placeholder: String(name))
      }
      result += value
      start = utf8.index(after: close)
    }
    return result + text[start...]
  }
}
