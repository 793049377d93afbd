import Diagnostics

extension FoundKind {
  /// What a text's file holds in the place of a text, where that can be told; `nil` for a text, and for
  /// what only its letters show to be none.
  init?(inPlaceOfText bytes: [UInt8], isTable: Bool) {
    // Of all texts no more is looked at than how they begin: a text may speak of the marks of others.
    switch FoundKind(signature: bytes) {
    case .package: self = Self.office(bytes)
    case .pointer: return nil
    case let found?: self = found
    // What web sites call a table of Excel is a page.
    case nil where isTable && FoundKind(bytes) == .webPage: self = .webPage
    case nil: return nil
    }
  }

  /// Office files are archives, whose parts are named in them as they are.
  private static func office(_ bytes: [UInt8]) -> FoundKind {
    let names = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    if names.contains("xl/") || names.contains("spreadsheet") { return .workbook }
    return names.contains("word/") || names.contains("opendocument.text") ? .document : .package
  }
}

/// Texts in UTF-16, which Excel calls “Unicode text”: a mark begins them.
enum UTF16Mark {
  /// Whether a text is in UTF-16.
  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// Whether a text in UTF-16 ends in the middle of a unit, or of a character of two units.
  static func isCutOff(_ bytes: [UInt8]) -> Bool {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard begins(bytes), bytes.count > 2 else { return false }
    guard bytes.count.isMultiple(of: 2) else { return true }
    let high = bytes[isLittle ? bytes.count - 1 : bytes.count - 2]
    return (0xD8...0xDB).contains(high)
  }

  /// A text in UTF-16 with its mark as UTF-8; any other as it is.
  ///
  /// What is cut off, or no character, becomes U+FFFD, which no text may hold.
  static func withoutUTF16(_ bytes: [UInt8]) -> [UInt8] {
    guard begins(bytes) else { return bytes }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { index -> UInt16 in
      // Half of a unit is none.
      guard index + 1 < bytes.count else { return 0xFFFD }
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
