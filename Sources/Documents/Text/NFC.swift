// The one place that needs Unicode's composition tables, which Foundation carries.
private import Foundation

/// The composed form of Unicode text, in which `é` is one scalar and not two.
///
/// Names typed on a Mac arrive decomposed; everything here compares bytes, so every input is
/// composed when it is read.
package enum NFC {
  /// The composed form of valid UTF-8, which is nearly always the input itself.
  package static func normalise(_ utf8: [UInt8]) -> [UInt8] {
    guard hasCombiningMark(utf8) else { return utf8 }
    return Array(compose(String(decoding: utf8, as: UTF8.self)).utf8)
  }

  /// The composed form of a string.
  package static func normalise(_ text: String) -> String {
    hasCombiningMark(text.utf8) ? compose(text) : text
  }

  /// The scalars that a scalar is composed of: its letter, then its marks.
  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
  }

  /// Whether a scalar of U+0300–U+036F occurs: all of them begin with the byte CC or CD.
  private static func hasCombiningMark(_ utf8: some Sequence<UInt8>) -> Bool {
    utf8.contains { $0 == 0xCC || $0 == 0xCD }
  }

  private static func compose(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping
  }
}
