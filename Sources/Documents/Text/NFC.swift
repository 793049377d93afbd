// Only the standard library composes in linear time and fast: Foundation took a second for a
// megabyte of text from a Mac, fifty times as long. The interface is the one that Foundation itself
// uses; Apple's platforms do not offer it.
#if canImport(Darwin)
  private import Foundation
#else
  @_spi(_Unicode) private import Swift
#endif

/// The composed form of Unicode text, in which `é` is one scalar and not two.
///
/// Names typed on a Mac arrive decomposed; everything here compares bytes, so every input is
/// composed when it is read.
package enum NFC {
  /// The composed form of valid UTF-8, which is nearly always the input itself.
  package static func normalise(_ utf8: [UInt8]) -> [UInt8] {
    guard combiningMarkLeads.contains(where: utf8[...].holds) else { return utf8 }
    return Array(compose(String(decoding: utf8, as: UTF8.self)).utf8)
  }

  /// The composed form of a string.
  package static func normalise(_ text: String) -> String {
    text.utf8.contains(where: combiningMarkLeads.contains) ? compose(text) : text
  }

  /// The scalars that a scalar is composed of: its letter, then its marks.
  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    #if canImport(Darwin)
      Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
    #else
      Array(String(scalar)._nfd)
    #endif
  }

  /// The bytes with which the scalars of U+0300–U+036F begin.
  private static let combiningMarkLeads: ClosedRange<UInt8> = 0xCC...0xCD

  private static func compose(_ text: String) -> String {
    #if canImport(Darwin)
      text.precomposedStringWithCanonicalMapping
    #else
      String(String.UnicodeScalarView(text._nfc))
    #endif
  }
}
