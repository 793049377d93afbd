package import Diagnostics

/// The address that a site is published at: what stands before every absolute link.
///
/// It goes into pages, feeds and `sitemap.xml` as it is, so it holds only what can stand in all of
/// them. Both `base-url` in `portal.yaml` and `--base-url` come through here.
package struct BaseURL: Hashable, Sendable {
  /// The address without a slash at its end, scheme and host in lower case.
  package let text: String

  package init(_ text: String) throws(AddressFault) {
    let address = try WebAddress(text)
    guard !address.host.contains("_") else { throw .host }
    if address.rest.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      throw .queryOrFragment
    }
    if let wrong = address.rest.unicodeScalars.first(where: { !Self.isPartOfPath($0) }) {
      throw .character(codePoint: wrong.value)
    }
    let path = address.rest.hasSuffix("/") ? address.rest.dropLast() : address.rest[...]
    let names = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard names.allSatisfy(Self.isName) else { throw .path }
    self.text =
      address.scheme + "://" + address.host.lowercased() + (address.port.map { ":\($0)" } ?? "")
      + path
  }

  private static func isPartOfPath(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "%", "/": true
    default: false
    }
  }

  /// Whether a name in the path leads to what it says: `..`, also as `%2e.`, leads elsewhere.
  private static func isName(_ name: Substring) -> Bool {
    let codes = name.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
    let areCodes = codes.dropFirst().allSatisfy { code in
      code.count >= 2 && code.prefix(2).allSatisfy(\.isHexadecimal)
    }
    let plain = name.lowercased().replacing("%2e", with: ".")
    return !name.isEmpty && areCodes && plain != "." && plain != ".."
  }
}
