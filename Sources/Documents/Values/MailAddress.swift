internal import Diagnostics

/// `mailto:` and the mail addresses behind it, maybe with a subject: `mailto:a@b.vn?subject=Sách`.
struct MailAddress {
  /// As URLs are written.
  let text: String

  init(_ address: String) throws(AddressFault) {
    let rest = address.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
    let names = rest.prefix { $0 != UInt8(ascii: "?") }
    let query = rest[names.endIndex...]
    var written: [String] = []
    for name in names.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let name = Self.written(name) else {
        throw Self.fault(of: names)
      }
      written.append(name)
    }
    text =
      String(decoding: address.utf8[..<rest.startIndex], as: UTF8.self)
      + written.joined(separator: ",") + PercentCodes.encode(query, hasFragment: false)
  }

  /// A mail address in ASCII; `nil` for what is none.
  private static func written(_ name: Substring.UTF8View) -> String? {
    let parts = name.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(where: isWrong),
      let host = HostName.ascii(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    return PercentCodes.encode(parts[0], hasFragment: false) + "@" + host
  }

  private static func isWrong(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "/\\:<>()\",;".utf8.contains(byte)
  }

  /// What is wrong with what stands behind the colon.
  private static func fault(of names: Substring.UTF8View) -> AddressFault {
    if let better = better(names) { return .mail(.gap, better: "mailto:" + better) }
    if names.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "/") }) {
      return .mail(.missing, better: nil)
    }
    guard !names.contains(UInt8(ascii: "@")) else { return .mail(.other, better: nil) }
    // The first point may stand where the sign was meant: `vanphong.coquan.gov.vn`.
    let text = String(decoding: names, as: UTF8.self)
    let better = text.firstIndex(of: ".").flatMap { point in
      let host = text[text.index(after: point)...]
      return host.contains(".") ? "mailto:\(text[..<point])@\(host)" : nil
    }
    return .mail(.noSign, better: better)
  }

  /// What was meant by an address with slashes or spaces before it.
  private static func better(_ names: Substring.UTF8View) -> String? {
    let rest = names.drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
    return rest.count < names.count ? written(rest) : nil
  }
}
