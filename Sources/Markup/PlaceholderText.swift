/// A text with names between braces, taken apart once: every date and number of every page is
/// written by one.
package struct PlaceholderText: Hashable, Sendable {
  /// A run of plain text, or a name between braces.
  private enum Piece: Hashable, Sendable {
    case text(String)
    case placeholder(String)
  }

  private let pieces: [Piece]
  /// The text as it was written.
  package let source: String

  package init(_ source: String) {
    self.source = source
    var pieces: [Piece] = []
    var rest = source.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      pieces.append(.text(String(Substring(rest[..<open]))))
      pieces.append(.placeholder(String(Substring(rest[rest.index(after: open)..<close]))))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(.text(String(Substring(rest))))
    self.pieces = pieces
  }

  /// The names between braces.
  package var placeholders: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .text: nil
      case .placeholder(let name): name
      }
    }
  }

  /// The text with every name replaced by its value; a name without one stays as it is.
  ///
  /// - Throws: What `value` throws.
  package func filled<Failure>(
    with value: (String) throws(Failure) -> String?
  ) throws(Failure) -> String {
    guard pieces.count > 1 else { return source }
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .placeholder(let name): result += try value(name) ?? "{\(name)}"
      }
    }
    return result
  }

  /// The text as markup, with markup in its placeholders.
  package func markup(with values: [String: MarkupFragment]) -> MarkupFragment {
    var writer = MarkupWriter()
    for piece in pieces {
      switch piece {
      case .text(let text): writer.text(text)
      case .placeholder(let name):
        if let value = values[name] { writer.fragment(value) } else { writer.text("{\(name)}") }
      }
    }
    return writer.fragment
  }
}

extension PlaceholderText: ExpressibleByStringLiteral {
  package init(stringLiteral source: String) {
    self.init(source)
  }
}
