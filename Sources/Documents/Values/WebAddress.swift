package import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The address of a web page, taken apart as browsers do, and refused where they read more into it
/// than it says: `https:/x`, `https://known.example@other.example`, `http:\\x`.
package struct WebAddress: Hashable, Sendable {
  /// `https` or `http`.
  let scheme: String
  /// As it was written.
  let host: String
  let port: Int?
  /// What follows the host and the port: path, query, fragment.
  let rest: String

  package init(_ text: String) throws(AddressFault) {
    let bytes = Array(text.utf8)
    guard let scheme = Self.scheme(of: bytes) else { throw .noScheme }
    self.scheme = scheme
    let start = scheme.utf8.count + 1
    guard bytes[start...].starts(with: "//".utf8) else { throw .noSlashes }
    let authority = bytes[(start + 2)...].prefix { !"/?#".utf8.contains($0) }
    rest = String(decoding: bytes[authority.endIndex...], as: UTF8.self)
    // Wherever they stand, browsers drop tabs and line ends.
    if let control = bytes.first(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw .character(codePoint: UInt32(control))
    }
    if authority.contains(UInt8(ascii: "@")) { throw .userInfo }
    if let wrong = authority.first(where: { " \\\"'<>`^{|}".utf8.contains($0) }) {
      throw .character(codePoint: UInt32(wrong))
    }
    let name = Self.host(in: authority)
    guard !name.isEmpty else { throw .noHost }
    host = String(decoding: name, as: UTF8.self)
    guard Self.isHost(host) else { throw .host }
    port = try Self.port(authority[name.endIndex...])
  }

  /// Whether a text is meant as the address of a web page, faulty or not.
  package static func isMeant(by text: String) -> Bool { scheme(of: Array(text.utf8)) != nil }

  /// The scheme in lower case, if an address has it that leads to a web page.
  static func scheme(of bytes: [UInt8]) -> String? {
    ["https", "http"].first { scheme in
      bytes.count > scheme.utf8.count && bytes[scheme.utf8.count] == UInt8(ascii: ":")
        && zip(bytes, scheme.utf8).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// The host up to the colon before its port; one in brackets may have colons itself.
  private static func host(in authority: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if authority.first == UInt8(ascii: "["),
      let end = authority.firstIndex(of: UInt8(ascii: "]"))
    {
      return authority[...end]
    }
    return authority.prefix { $0 != UInt8(ascii: ":") }
  }

  private static func port(_ text: ArraySlice<UInt8>) throws(AddressFault) -> Int? {
    guard !text.isEmpty else { return nil }
    let digits = text.dropFirst()
    guard text.first == UInt8(ascii: ":"), (1...5).contains(digits.count),
      digits.allSatisfy(\.isDigit), let port = Int(String(decoding: digits, as: UTF8.self)),
      (1...65_535).contains(port)
    else { throw .port }
    return port
  }
}

// MARK: - Hosts

extension WebAddress {
  private static func isHost(_ host: String) -> Bool {
    if host.hasPrefix("[") { return host.hasSuffix("]") && isIPv6(host.dropFirst().dropLast()) }
    return host.utf8.count <= 253
      && host.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
        .allSatisfy { label in
          (1...63).contains(label.count) && label.first != "-" && label.last != "-"
            && label.allSatisfy(isPartOfLabel)
        }
  }

  /// Letters of any language, since links may name hosts as people read them.
  private static func isPartOfLabel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": return true
    default:
      guard !scalar.isASCII else { return false }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber:
        return true
      default: return false
      }
    }
  }

  private static func isIPv6(_ text: Substring) -> Bool {
    var address = in6_addr()
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      && inet_pton(AF_INET6, String(text), &address) == 1
  }
}
