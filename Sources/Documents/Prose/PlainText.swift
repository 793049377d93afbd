/// The words of a body without any markup, white space collapsed.
struct PlainText {
  private var bytes: [UInt8] = []
  private var wantsSpace = false
  /// After so many bytes only stretches are kept.
  private let limit: Int
  /// How many stretches are open.
  private var stretches = 0

  /// All words.
  init() { limit = .max }

  /// The first words, and those of stretches: nobody holds a whole portal's text twice.
  static let beginning = PlainText(limit: descriptionLimit)

  private init(limit: Int) { self.limit = limit }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The first words, as many as a description can need.
  var beginning: String {
    // Of most texts less will do.
    let short = beginning(of: Self.descriptionLimit / 2)
    return short.end(ofCharacters: 160) != nil ? short : beginning(of: Self.descriptionLimit)
  }

  private func beginning(of limit: Int) -> String {
    guard bytes.count > limit else { return text }
    var end = limit
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Bytes: 160 characters of four.
  private static let descriptionLimit = 640

  mutating func append(_ text: some Sequence<UInt8>) {
    guard bytes.count <= limit || stretches > 0 else { return }
    for byte in text {
      // Other controls are reported, and are not nothing.
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
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

  /// Begins a stretch whose words are wanted by themselves, and says where it begins.
  mutating func openStretch() -> Int {
    stretches += 1
    return bytes.count
  }

  /// The words of the stretch that was opened last.
  mutating func closeStretch(from start: Int) -> String {
    stretches -= 1
    let rest = bytes[start...]
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
