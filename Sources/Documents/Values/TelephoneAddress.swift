internal import Diagnostics

/// `tel:` and the number behind it, maybe with an extension: `tel:+842253888123;ext=12`.
struct TelephoneAddress {
  /// As URLs are written.
  let text: String

  init(_ address: String) throws(AddressFault) {
    let rest = address.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
    let number = rest.prefix { $0 != UInt8(ascii: ";") }
    // Emergency numbers have three digits.
    guard number.count(where: \.isDigit) >= 3, number.dropFirst().allSatisfy(Self.isPart),
      number.first == UInt8(ascii: "+") || number.first.map(Self.isPart) == true
    else { throw .telephone(better: Self.better(number).map { "tel:" + $0 }) }
    text = PercentCodes.encode(address.utf8, hasFragment: false)
  }

  /// Digits, and what RFC 3966 lets stand between them.
  private static func isPart(_ byte: UInt8) -> Bool { byte.isDigit || "-.()*#".utf8.contains(byte) }

  /// The number without its spaces and slashes.
  private static func better(_ number: Substring.UTF8View) -> String? {
    let plus = number.first { $0 > 0x20 && $0 != UInt8(ascii: "/") } == UInt8(ascii: "+")
    let digits = String(decoding: number.filter(\.isDigit), as: UTF8.self)
    let hasWords = String(decoding: number, as: UTF8.self).unicodeScalars
      .contains { $0.properties.isAlphabetic }
    return digits.utf8.count >= 3 && !hasWords ? (plus ? "+" : "") + digits : nil
  }
}
