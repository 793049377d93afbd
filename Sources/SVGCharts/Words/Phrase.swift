/// A sentence with places for data, written `{like this}`.
///
/// Which placeholders a phrase may use is documented where ``ChartWords`` declares it; any other
/// is an error when the phrase is used, and none is ever printed.
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The phrase as it was written.
  public let text: String
  /// The same taken apart once, for it is filled a thousand times.
  private let pieces: [Piece]

  private enum Piece: Hashable, Sendable {
    case text(String)
    case placeholder(String)
  }

  /// A phrase from text.
  public init(_ text: String) {
    self.text = text
    // Over UTF-8: both braces are ASCII, and a character's bounds need not be sought.
    let utf8 = text.utf8
    var pieces: [Piece] = []
    var start = utf8.startIndex
    while let open = utf8[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if start < open { pieces.append(.text(String(text[start..<open]))) }
      pieces.append(.placeholder(String(text[utf8.index(after: open)..<close])))
      start = utf8.index(after: close)
    }
    if start < utf8.endIndex { pieces.append(.text(String(text[start...]))) }
    self.pieces = pieces
  }

  /// A phrase from a literal.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Phrase {
  /// The phrase with its placeholders filled.
  func filled(_ values: KeyValuePairs<String, String>) throws(ChartError) -> String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .placeholder(let name):
        guard let value = values.first(where: { $0.key == name })?.value else {
          throw ChartError.unknownPlaceholder(phrase: text, placeholder: name)
        }
        result += value
      }
    }
    return result
  }
}
