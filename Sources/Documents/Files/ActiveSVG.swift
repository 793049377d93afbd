/// Tells drawings from programs: an SVG that is opened by itself may run what it holds, or fetch
/// what lies elsewhere.
enum ActiveSVG {
  /// Elements that run, embed or fetch, whatever prefix stands before their names.
  private static let elements = [
    "script", "foreignobject", "iframe", "embed", "object", "handler", "listener",
  ]
  /// What no drawing needs, wherever it stands.
  private static let signs = [
    "javascript:", "vbscript:", "<!entity", "<?xml-stylesheet", "@import", "data:text",
    "data:image/svg", "data:application",
  ].map { Array($0.utf8) }

  static func isActive(_ bytes: [UInt8]) -> Bool {
    // In another encoding the same signs are other bytes.
    guard UTF8Check.firstInvalidByte(in: bytes) == nil, !bytes.contains(0) else { return true }
    let text = decoded(bytes)
    // Browsers drop line ends and tabs from addresses, and spaces may stand around a `=`.
    let joined = text.filter { $0 > UInt8(ascii: " ") }
    return namesAnotherEncoding(text) || holdsActiveElement(text) || holdsHandler(text)
      || holds(signs, in: joined) || fetches(joined)
  }

  private static func namesAnotherEncoding(_ text: [UInt8]) -> Bool {
    let head = String(decoding: text.prefix(200), as: UTF8.self)
    guard let name = head.split(separator: "encoding=", maxSplits: 1).dropFirst().first else {
      return false
    }
    let allowed = ["\"utf-8\"", "'utf-8'", "\"utf8\"", "'utf8'", "\"us-ascii\"", "'us-ascii'"]
    return !allowed.contains(where: name.hasPrefix)
  }

  private static func holdsActiveElement(_ text: [UInt8]) -> Bool {
    let names = elements.map { Array($0.utf8) }
    return text.indices.contains { index in
      guard text[index] == UInt8(ascii: "<") else { return false }
      var name = text[(index + 1)...]
      // A prefix may stand before the name; no prefix is longer.
      let isNamePart = { (byte: UInt8) in byte > UInt8(ascii: "@") || (0x2D...0x39).contains(byte) }
      let prefix = name.prefix(40).prefix(while: isNamePart)
      let rest = name.dropFirst(prefix.count)
      if rest.first == UInt8(ascii: ":") { name = rest.dropFirst() }
      return names.contains { name.starts(with: $0) }
    }
  }

  /// An attribute that begins with `on`, such as `onload`.
  private static func holdsHandler(_ text: [UInt8]) -> Bool {
    text.indices.dropFirst().contains { index in
      guard text[index] == UInt8(ascii: "o"), text[index...].dropFirst().first == UInt8(ascii: "n")
      else { return false }
      guard [0x20, 0x09, 0x0A, 0x0D, 0x22, 0x27, 0x2F].contains(text[index - 1]) else {
        return false
      }
      let name = text[index...].prefix(40).prefix { $0 >= UInt8(ascii: "a") && $0 <= 0x7A }
      let rest = text[(index + name.count)...].prefix(40).drop { $0 <= UInt8(ascii: " ") }
      return rest.first == UInt8(ascii: "=")
    }
  }

  private static func holds(_ signs: [[UInt8]], in text: [UInt8]) -> Bool {
    let firsts = Set(signs.compactMap(\.first))
    return text.indices.contains { index in
      firsts.contains(text[index]) && signs.contains { text[index...].starts(with: $0) }
    }
  }

  /// An address in `href`, `src` or `url()` that leads out of the file.
  private static func fetches(_ text: [UInt8]) -> Bool {
    let openings = ["href=\"", "href='", "src=\"", "src='", "url(\"", "url('", "url("]
      .map { Array($0.utf8) }
    let firsts = Set(openings.compactMap(\.first))
    return text.indices.contains { index in
      guard firsts.contains(text[index]),
        let opening = openings.first(where: text[index...].starts(with:))
      else { return false }
      let address = text[(index + opening.count)...].prefix(40)
      let scheme = address.prefix { $0 != UInt8(ascii: "/") }
      return address.dropFirst(scheme.count).starts(with: "//".utf8)
        && (scheme.isEmpty || scheme.last == UInt8(ascii: ":"))
    }
  }

  /// The text in lower case, with characters that stand as numbers, `&#106;` and `&#x6a;`, as
  /// themselves.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (value, length) = reference(bytes[index...]) {
        text.append(value)
        index += length
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    for index in text.indices where (0x41...0x5A).contains(text[index]) { text[index] |= 0x20 }
    return text
  }

  /// An ASCII character that stands as a number.
  private static func reference(_ text: ArraySlice<UInt8>) -> (value: UInt8, length: Int)? {
    let digits = text.dropFirst(2).prefix(40).prefix { $0 != UInt8(ascii: ";") }
    guard text.starts(with: "&#".utf8), !digits.isEmpty else { return nil }
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt8(number, radix: isHexadecimal ? 16 : 10), value < 0x80 else {
      return nil
    }
    return (value, digits.count + 3)
  }
}
