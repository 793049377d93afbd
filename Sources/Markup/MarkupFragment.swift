/// A piece of finished markup, which writers copy as it stands.
///
/// The type is the promise: a `String` is text and will be escaped, a `MarkupFragment` was made by
/// a writer that escaped what it put in.
package struct MarkupFragment: Hashable, Sendable {
  /// The markup's UTF-8 bytes.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Markup that stands in the source code, and so came from no one's input.
  package init(_ markup: StaticString) {
    bytes = markup.withUTF8Buffer { Array($0) }
  }

  package static let empty = MarkupFragment(bytes: [])

  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for interfaces that are made of strings.
  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
