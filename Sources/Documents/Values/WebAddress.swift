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
  /// In ASCII, its letters in the case in which they were written.
  let host: String
  let port: Int?
  /// What follows the host and the port: path, query, fragment.
  let rest: String
  /// The address as URLs are written: a host in ASCII, percent codes for what cannot stand in one.
  package let text: String

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
    if let better = Self.withoutSecondScheme(String(decoding: bytes[(start + 2)...], as: UTF8.self))
    {
      throw .schemeTwice(better: better)
    }
    if let wrong = authority.first(where: { " \\\"'<>`^{|}".utf8.contains($0) }) {
      throw .character(codePoint: UInt32(wrong))
    }
    let name = Self.host(in: authority)
    guard !name.isEmpty else { throw .noHost }
    guard let host = Self.host(named: String(decoding: name, as: UTF8.self)) else { throw .host }
    self.host = host
    let portText = authority[name.endIndex...]
    port = try Self.port(portText)
    if let hidden = rest.unicodeScalars.first(where: Self.isHidden) {
      throw .character(codePoint: hidden.value)
    }
    self.text =
      String(decoding: bytes[..<authority.startIndex], as: UTF8.self) + host
      + String(decoding: portText, as: UTF8.self) + PercentCodes.encode(rest.utf8)
  }

  /// A text as URLs are written; as it is where it is none.
  package static func written(_ text: String) -> String {
    (try? WebAddress(text))?.text ?? text
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

  /// What stands behind a scheme, where that is an address with a scheme of its own: `https://a.vn`.
  private static func withoutSecondScheme(_ text: String) -> String? {
    let name = text.prefix { $0.isASCII && $0.isLetter }
    let rest = text[name.endIndex...].drop { ":/".contains($0) }
    guard ["https", "http"].contains(name.lowercased()), rest.startIndex > name.endIndex else {
      return nil
    }
    return "\(name.lowercased())://\(rest)"
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
  /// A host in ASCII; `nil` for what is none.
  private static func host(named name: String) -> String? {
    guard name.hasPrefix("[") else { return HostName.ascii(name) }
    return name.hasSuffix("]") && isIPv6(name.dropFirst().dropLast()) ? name : nil
  }

  /// Whether a character of a path takes room or none without being seen: nobody means it.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .format: return scalar != "\u{200C}" && scalar != "\u{200D}"
    default: return false
    }
  }

  private static func isIPv6(_ text: Substring) -> Bool {
    var address = in6_addr()
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      && inet_pton(AF_INET6, String(text), &address) == 1
  }
}
