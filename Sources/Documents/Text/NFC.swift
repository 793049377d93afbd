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
/// composed when it is read. Nothing is composed that ``TextRule`` has not passed, for long runs of
/// marks take quadratic time.
package enum NFC {
  /// The composed form of valid UTF-8, which is nearly always the input itself.
  package static func normalise(_ utf8: [UInt8]) -> [UInt8] {
    let findings = TextRule.findings(in: utf8[...])
    guard findings.faults.isEmpty, let doubt = findings.firstDoubt else { return utf8 }
    return normalise(utf8, from: doubt)
  }

  /// The composed form of a string.
  package static func normalise(_ text: String) -> String {
    let findings = TextRule.findings(in: Array(text.utf8)[...])
    return findings.faults.isEmpty && findings.firstDoubt != nil ? compose(text) : text
  }

  /// The composed form of a text that is composed up to the scalar before an offset.
  ///
  /// It is made by the piece, so that a large text is not held as a string as well. Nothing joins
  /// what stands before an ASCII character, and there the pieces begin.
  static func normalise(_ utf8: [UInt8], from doubt: Int) -> [UInt8] {
    var start = doubt
    while start > 0, utf8[start] >= 0x80 { start -= 1 }
    var composed: [UInt8] = []
    composed.reserveCapacity(utf8.count)
    composed += utf8[..<start]
    while start < utf8.count {
      var end = min(start + pieceBytes, utf8.count)
      while end < utf8.count, utf8[end] >= 0x80 { end += 1 }
      let piece = utf8[start..<end]
      if TextRule.findings(in: piece).firstDoubt == nil {
        composed += piece
      } else {
        composed += compose(String(decoding: piece, as: UTF8.self)).utf8
      }
      start = end
    }
    return composed
  }

  private static let pieceBytes = 4_096

  /// The scalars that a scalar is composed of: its letter, then its marks.
  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    #if canImport(Darwin)
      Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
    #else
      Array(String(scalar)._nfd)
    #endif
  }

  private static func compose(_ text: String) -> String {
    #if canImport(Darwin)
      text.precomposedStringWithCanonicalMapping
    #else
      String(String.UnicodeScalarView(text._nfc))
    #endif
  }
}

extension NFC {
  /// Whether a scalar is composed wherever it stands, told by its number.
  ///
  /// It is no mark then, has no other form, and joins nothing before it. Of the others the library is
  /// asked.
  static func isSurelyComposed(_ value: UInt32) -> Bool {
    switch value {
    // Latin; Cyrillic without its marks, Armenian; Latin of Vietnam.
    case ..<0x300, 0x400..<0x483, 0x48A..<0x591, 0x1E00..<0x1F00,
      // Punctuation and currencies; arrows, mathematics, boxes, signs but for four of them.
      0x2010..<0x20D0, 0x2150..<0x2329, 0x232B..<0x2ADC, 0x2ADD..<0x2CEF,
      // Han, Hangul, private use.
      0x3400..<0xA000, 0xAC00..<0xD7A4, 0xE000..<0xF900,
      // Emoji; Han again.
      0x1F000..<0x1FB00, 0x20000..<0x2F800:
      true
    default: false
    }
  }

  /// How many marks a scalar is, taken apart: nought for what begins a character.
  static func marks(in value: UInt32) -> Int {
    switch value {
    // These are two marks each, three of them without being called marks themselves.
    case 0x0344, 0x0F73, 0x0F75, 0x0F81: return 2
    default:
      guard let scalar = Unicode.Scalar(value) else { return 0 }
      return scalar.properties.canonicalCombiningClass == .notReordered ? 0 : 1
    }
  }
}
