internal import Diagnostics

/// What the address of a link means.
package enum LinkTarget: Hashable, Sendable {
  /// Another site, or a mail address or telephone number, as URLs are written.
  case external(String)
  /// A file beside this one, by its path from here, and an anchor in it. Percent signs are decoded.
  case file(path: String, fragment: String?)
  /// An anchor on the same page.
  case fragment(String)
}

/// What an address turns out to be, including what no page may hold.
enum AddressKind: Hashable {
  case target(LinkTarget)
  case empty
  case absolutePath
  case forbiddenScheme
  /// A scheme that is nearly one that a link may have, which.
  case misspeltScheme(String, meant: String)
  /// A place on the writer's own computer.
  case ownComputer
  case malformed(AddressFault)
}

extension AddressKind {
  /// The schemes that a link may have; all others, `javascript:` first, are refused.
  private static let schemes: Set<String> = ["https", "http", "mailto", "tel"]

  /// - Parameter address: An address that holds nothing that no text may.
  init(_ address: String) {
    let bytes = Array(address.utf8)
    if bytes.isEmpty || address == "#" {
      self = .empty
    } else if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      // Browsers drop control characters, so that `java&#9;script:` is a scheme to them.
      self = .forbiddenScheme
    } else if bytes.first == UInt8(ascii: "/") || bytes.first == UInt8(ascii: "\\") {
      self = .absolutePath
    } else if let scheme = Self.scheme(bytes) {
      self = Self.external(address, scheme: scheme)
    } else {
      self = Self.local(address, bytes)
    }
  }

  private static func external(_ address: String, scheme: String) -> AddressKind {
    guard schemes.contains(scheme) else {
      // `C:/Users`, `file:///D:/tin.pdf`
      if scheme.count == 1 || scheme == "file" { return .ownComputer }
      let meant =
        ["mail", "email"].contains(scheme) ? "mailto" : NearMiss.of(scheme, among: schemes)
      return meant.map { .misspeltScheme(scheme, meant: $0) } ?? .forbiddenScheme
    }
    do throws(AddressFault) {
      switch scheme {
      case "mailto": return .target(.external(try MailAddress(address).text))
      case "tel": return .target(.external(try TelephoneAddress(address).text))
      default: return .target(.external(try WebAddress(address).text))
      }
    } catch {
      return .malformed(error)
    }
  }

  private static func local(_ address: String, _ bytes: [UInt8]) -> AddressKind {
    guard bytes.contains(UInt8(ascii: "#")) || bytes.contains(UInt8(ascii: "%")) else {
      // The same text is not kept twice: a large portal has a million links.
      return .target(.file(path: address, fragment: nil))
    }
    let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    guard let path = percentDecoded(bytes[..<hash]),
      let fragment = percentDecoded(bytes[hash...].dropFirst())
    else { return .malformed(.percentCode) }
    return hash == 0
      ? .target(.fragment(fragment))
      : .target(.file(path: path, fragment: fragment.isEmpty ? nil : fragment))
  }

  /// The scheme in lower case; nil when there is none, as in `a/b:c`.
  private static func scheme(_ bytes: [UInt8]) -> String? {
    // A space before the scheme does not keep a browser from seeing it.
    let start = bytes.drop { $0 == UInt8(ascii: " ") }
    guard let colon = start.firstIndex(of: UInt8(ascii: ":")), colon > start.startIndex else {
      return nil
    }
    let name = start[..<colon]
    let isName = name.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    return isName ? String(decoding: name, as: UTF8.self).lowercased() : nil
  }
}

extension String {
  /// An address with another scheme, and with both slashes where it leads to a site.
  func addressed(by scheme: String) -> String {
    let rest = drop { $0 != ":" }.drop { ":/".contains($0) }
    return scheme + (scheme.hasPrefix("http") ? "://" : ":") + rest
  }

  /// The name that a copy of a file on the writer's computer may have beside a text; `nil` for a folder.
  package var nameOfCopy: String? {
    let name = split { "/\\".contains($0) }.last.map(String.init) ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex, !name.hasSuffix(":") else {
      return nil
    }
    let ending = name[name.index(after: point)...].lowercased()
    let stem = percentDecoded(Array(name[..<point].utf8)[...]) ?? String(name[..<point])
    return Slug.make(stem) + "." + (FoundKind(ending: ending)?.isOfOffice == true ? "pdf" : ending)
  }
}

/// Text with `%C4%91` read as `đ`, NFC; a percent sign that begins no such code stays.
///
/// - Returns: `nil` where the codes are no text, or one that may not be.
func percentDecoded(_ bytes: ArraySlice<UInt8>) -> String? {
  var decoded: [UInt8] = []
  var index = bytes.startIndex
  while index < bytes.endIndex {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
      let high = hexadecimal(bytes[index + 1]), let low = hexadecimal(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  guard UTF8Check.firstInvalidByte(in: decoded) == nil, TextRule.fault(in: decoded) == nil else {
    return nil
  }
  return String(decoding: NFC.normalise(decoded), as: UTF8.self)
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
