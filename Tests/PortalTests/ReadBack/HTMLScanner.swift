/// Reads a page into elements: enough HTML for what the generator writes, and none of its code.
struct HTMLScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var open: [Open] = [Open(name: "", attributes: [:])]

  /// An element whose end has not come yet.
  private struct Open {
    let name: String
    let attributes: [String: String]
    var children: [HTMLNode] = []

    var element: HTMLElement {
      HTMLElement(name: name, attributes: attributes, children: children)
    }
  }

  private static let void: Set = ["meta", "link", "br", "img", "input", "hr"]

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The page as one element without a name.
  static func read(_ bytes: [UInt8]) -> HTMLElement {
    var scanner = HTMLScanner(bytes)
    scanner.run()
    return scanner.open[0].element
  }

  private mutating func run() {
    while position < bytes.count {
      let start = position
      position = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      if position > start { add(.text(Self.decoded(bytes[start..<position]))) }
      guard position < bytes.count else { break }
      readTag()
    }
    while open.count > 1 { close() }
  }

  private mutating func readTag() {
    let end = tagEnd()
    let inside = bytes[(position + 1)..<end]
    position = min(end + 1, bytes.count)
    guard let first = inside.first, first != UInt8(ascii: "!") else { return }
    if first == UInt8(ascii: "/") {
      let name = String(decoding: inside.dropFirst(), as: UTF8.self).trimmed
      guard let index = open.lastIndex(where: { $0.name == name }), index > 0 else { return }
      while open.count > index { close() }
      return
    }
    let isClosed = inside.last == UInt8(ascii: "/")
    let tag = Self.tag(isClosed ? inside.dropLast() : inside)
    open.append(tag)
    if isClosed || Self.void.contains(tag.name) { close() }
  }

  /// The place of the sign that ends a tag, past those within quotes.
  private func tagEnd() -> Int {
    var index = position
    var isQuoted = false
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
      index += 1
    }
    return index
  }

  private mutating func close() {
    let element = open.removeLast().element
    add(.element(element))
  }

  private mutating func add(_ node: HTMLNode) {
    open[open.count - 1].children.append(node)
  }

  private static func tag(_ inside: ArraySlice<UInt8>) -> Open {
    var rest = inside
    let name = rest.prefix { $0 > 0x20 }
    rest = rest[name.endIndex...]
    var attributes: [String: String] = [:]
    while let start = rest.firstIndex(where: { $0 > 0x20 }) {
      rest = rest[start...]
      let key = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") }
      rest = rest[key.endIndex...]
      var value = ArraySlice<UInt8>()
      if rest.first == UInt8(ascii: "=") {
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "\"") {
          value = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
          rest = rest[min(value.endIndex + 1, rest.endIndex)...]
        } else {
          value = rest.prefix { $0 > 0x20 }
          rest = rest[value.endIndex...]
        }
      }
      attributes[String(decoding: key, as: UTF8.self)] = decoded(value)
    }
    return Open(name: String(decoding: name, as: UTF8.self), attributes: attributes)
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
