/// Text as cells hold it: XML, with an escape of its own for what XML cannot hold.
///
/// ECMA-376, part 1, 22.9.2.19 (`ST_Xstring`): `_x0007_` stands for the character of that number, and
/// `_x005F_` for an underscore that would begin such an escape.
enum CellText {
  /// Whether XML 1.0 can hold a character.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }

  /// Whether a reader would take a part of a text for an escape.
  static func holdsEscape(_ text: String) -> Bool {
    text.withUTF8Bytes { utf8 in
      utf8.indices.contains { utf8[$0] == UInt8(ascii: "_") && beginsEscape(utf8, at: $0) }
    }
  }

  /// Appends the text with its element, `<t>`.
  static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    // Without the attribute, readers drop white space at both ends.
    if let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 {
      bytes.append("<t xml:space=\"preserve\">")
    } else {
      bytes.append("<t>")
    }
    if utf8.contains(where: mayNeedEscape) {
      appendEscaping(utf8, to: &bytes)
    } else {
      bytes.append(contentsOf: utf8)
    }
    bytes.append("</t>")
  }

  /// Whether a byte needs an escape, or may, depending on what follows.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "_"), 0xEF:
      true
    default: false
    }
  }

  private static func appendEscaping(
    _ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) {
    var index = 0
    while index < utf8.count {
      if let (length, number) = unwritable(utf8, at: index) {
        bytes.append("_x")
        for shift in [12, 8, 4, 0] { bytes.append(hexDigits[Int(number >> UInt16(shift)) & 0xF]) }
        bytes.append("_")
        index += length
        continue
      }
      switch utf8[index] {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "<"): bytes.append("&lt;")
      case UInt8(ascii: ">"): bytes.append("&gt;")
      case UInt8(ascii: "_") where beginsEscape(utf8, at: index): bytes.append("_x005F_")
      case let byte: bytes.append(byte)
      }
      index += 1
    }
  }

  /// What stands at an index, if it cannot stand in XML or would be read as something else: its length
  /// in bytes, and its number.
  private static func unwritable(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, number: UInt16)? {
    switch utf8[index] {
    case 0x09, 0x0A: nil
    // A carriage return is allowed, but every reader of XML makes a line feed of it.
    case let byte where byte < 0x20: (1, UInt16(byte))
    // U+FFFE and U+FFFF; a string holds whole characters.
    case 0xEF where utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
      (3, 0xFFC0 | UInt16(utf8[index + 2] & 0x3F))
    default: nil
    }
  }

  /// Whether a reader would take the underscore at an index, and what is written behind it, for an
  /// escape.
  ///
  /// Escapes have four digits, but LibreOffice 7.4 also takes fewer, where they name a control
  /// character.
  private static func beginsEscape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 1 < utf8.count, utf8[index + 1] == UInt8(ascii: "x") else { return false }
    var end = index + 2
    while end < min(index + 6, utf8.count), isHexDigit(utf8[end]) { end += 1 }
    guard end > index + 2, end < utf8.count else { return false }
    // The closing underscore may be the first one of an escape.
    return utf8[end] == UInt8(ascii: "_") || unwritable(utf8, at: end) != nil
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"):
      true
    default: false
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
