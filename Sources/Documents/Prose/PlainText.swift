/// The words of a body without any markup, white space collapsed.
struct PlainText {
  private var bytes: [UInt8] = []
  private var wantsSpace = false

  /// How many bytes there are so far.
  var length: Int { bytes.count }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The first words, as many as a description can need: nobody holds a whole portal's text twice.
  var beginning: String {
    guard bytes.count > Self.descriptionLimit else { return text }
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    var end = Self.descriptionLimit
    while isContinuation(bytes[end]) { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Bytes: 160 characters of four.
  private static let descriptionLimit = 640

  mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text {
      if byte <= 0x20 {
        wantsSpace = !bytes.isEmpty
      } else {
        if wantsSpace { bytes.append(UInt8(ascii: " ")) }
        wantsSpace = false
        bytes.append(byte)
      }
    }
  }

  /// Keeps what follows apart from what came before.
  mutating func separate() {
    wantsSpace = !bytes.isEmpty
  }

  /// The words since there were so many bytes.
  func suffix(from length: Int) -> String {
    let rest = bytes[min(length, bytes.count)...]
    let words = rest.first == UInt8(ascii: " ") ? rest.dropFirst() : rest
    return String(decoding: words, as: UTF8.self)
  }
}

extension ArraySlice<MarkdownEvent> {
  /// The words up to the end of the node whose first child the slice begins with.
  var textOfOpenNode: String {
    var plain = PlainText()
    var depth = 0
    for event in self {
      switch event {
      case .enter: depth += 1
      case .exit:
        depth -= 1
        if depth < 0 { return plain.text }
      case .leaf(.text(let text)): plain.append(text)
      case .leaf(.code(let text)): plain.append(text.utf8)
      case .leaf(.softBreak), .leaf(.lineBreak): plain.separate()
      case .leaf: break
      }
    }
    return plain.text
  }

  /// Whether the next event ends the node around it.
  var isAtEnd: Bool {
    if case .exit = first { true } else { false }
  }
}
