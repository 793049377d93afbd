/// Addresses as URLs are written: ASCII, all else in percent codes.
enum PercentCodes {
  /// A text with codes for what cannot stand in a URL; codes that it has stay.
  ///
  /// - Parameters:
  ///   - text: A part of an address, or all of it.
  ///   - hasFragment: Whether its first `#` begins a fragment; any other is a sign like another.
  /// - Returns: The text in ASCII.
  static func encode(_ text: some Collection<UInt8>, hasFragment: Bool = true) -> String {
    let bytes = Array(text)
    var mayBeginFragment = hasFragment
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "#") where mayBeginFragment:
        mayBeginFragment = false
        encoded.append(byte)
      case UInt8(ascii: "%") where isCode(bytes, at: index): encoded.append(byte)
      case _ where mayStand[Int(byte)]: encoded.append(byte)
      default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func isCode(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1].isHexadecimal && bytes[index + 2].isHexadecimal
  }

  /// What RFC 3986 lets stand, but for `#` and `%`, which are looked at one by one, and brackets,
  /// which only hosts have.
  private static let mayStand: [Bool] = (0...255).map { byte in
    let byte = UInt8(byte)
    return byte.isHexadecimal || byte.isDigit
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || "-._~:/?@!$&'()*+,;=".utf8.contains(byte)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}

extension UInt8 {
  var isHexadecimal: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
