import Diagnostics

extension FoundKind {
  /// What a text's file holds in the place of a text, where that can be told; `nil` for a text, and for
  /// what only its letters show to be none.
  init?(inPlaceOfText bytes: [UInt8], isTable: Bool) {
    guard let found = FoundKind(bytes) else { return nil }
    switch found {
    case .picture, .otherPicture, .packed: self = found
    // A text may speak of the marks of others.
    case .pdf where bytes.starts(with: "%PDF-".utf8): self = .pdf
    case .package: self = Self.office(bytes)
    // What web sites call a table of Excel is a page.
    case .webPage where isTable: self = .webPage
    case .drawing, .webPage, .pdf, .document, .workbook, .text, .pointer, .shortcut: return nil
    }
  }

  /// Office files are archives, whose parts are named in them as they are.
  private static func office(_ bytes: [UInt8]) -> FoundKind {
    let names = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    if names.contains("xl/") || names.contains("spreadsheet") { return .workbook }
    return names.contains("word/") || names.contains("opendocument.text") ? .document : .package
  }
}

/// Tables in UTF-16, which Excel calls “Unicode text”: a mark begins them.
enum UTF16Mark {
  /// A text in UTF-16 with its mark as UTF-8; any other as it is.
  ///
  /// What is cut off, or no character, becomes U+FFFD, which no text may hold.
  static func withoutUTF16(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index -> UInt16 in
      // Half of a unit is none.
      guard index + 1 < bytes.count else { return 0xFFFD }
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
