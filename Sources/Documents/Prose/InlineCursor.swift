/// Follows the parser's inlines through the text that they were made from, to know where each
/// stands.
///
/// The cursor only moves forward, so that all of a block's inlines together take one pass. Where
/// text and source differ in a way that is not foreseen, it looks a little ahead and goes on.
struct InlineCursor {
  let source: [UInt8]
  private(set) var position = 0

  init(_ source: [UInt8]) { self.source = source }

  /// How far the cursor looks for what it expects.
  private static let reach = 64
  /// How far it looks for the end of a code span, an address or a title.
  private static let longReach = 8_192
}

extension InlineCursor {
  private subscript(index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

  /// The byte that the source goes on with; 0 at its end.
  var next: UInt8 { self[position] }

  /// Whether the source goes on with these bytes.
  func isAt(_ bytes: [UInt8]) -> Bool {
    source[min(position, source.count)...].starts(with: bytes)
  }

  /// Moves behind a stretch of the text that a reader sees.
  ///
  /// - Returns: What it stands for in the source.
  @discardableResult
  mutating func skip(text: ArraySlice<UInt8>) -> Range<Int> {
    // Nearly all text stands in the source as a reader sees it.
    let end = position + text.count
    if end <= source.count, source[position..<end].isSame(as: text),
      !text.holds(UInt8(ascii: "\\")), !text.holds(UInt8(ascii: "&"))
    {
      defer { position = end }
      return position..<end
    }
    // What the source says may be shorter or longer.
    var start: Int?
    for byte in text {
      let found = find(byte)
      if start == nil { start = found }
    }
    return (start ?? position)..<max(position, start ?? position)
  }

  private mutating func find(_ byte: UInt8) -> Int {
    let start = position
    let backslash = UInt8(ascii: "\\")
    if self[position] == backslash, self[position + 1] == byte, byte.isMarkdownPunctuation {
      position += 2
      return start
    }
    if self[position] == UInt8(ascii: "&"), let end = entityEnd(),
      byte != UInt8(ascii: "&") || isAmpersand(end)
    {
      position = end
      return start
    }
    if self[position] == byte {
      position += 1
      return start
    }
    // The further bytes of what an entity stood for have nothing of their own in the source.
    if byte & 0xC0 == 0x80 { return start }
    let window = position..<min(source.count, position + Self.reach)
    guard let found = source[window].firstIndex(of: byte) else { return start }
    position = found + 1
    return found
  }

  /// Where `&…;` at the cursor ends.
  private func entityEnd() -> Int? {
    let body = source[(position + 1)...].prefix(Self.reach / 2)
    guard let end = body.firstIndex(where: { !$0.isEntityCharacter }),
      end > position + 1, source[end] == UInt8(ascii: ";")
    else { return nil }
    return end + 1
  }

  private func isAmpersand(_ end: Int) -> Bool {
    let entity = String(decoding: source[position..<end], as: UTF8.self).lowercased()
    return entity == "&amp;" || entity == "&#38;" || entity == "&#x26;"
  }

  /// Moves to the start of the next line.
  mutating func skipLineEnd() {
    guard let end = source[min(position, source.count)...].firstIndex(of: UInt8(ascii: "\n")) else {
      position = source.count
      return
    }
    position = end + 1
    while self[position].isMarkdownSpace { position += 1 }
  }

  /// Moves behind one of a mark's runs, if it stands at the cursor.
  mutating func skip(mark: [UInt8], atMost count: Int) {
    guard mark.contains(self[position]) else { return }
    let byte = self[position]
    for _ in 0..<count where self[position] == byte { position += 1 }
  }

  /// Moves behind a code span, backticks and all.
  mutating func skipCode() -> Range<Int> {
    let limit = min(source.count, position + Self.longReach)
    guard let start = source[position..<limit].firstIndex(of: UInt8(ascii: "`")) else {
      return position..<position
    }
    let ticks = source[start...].prefix { $0 == UInt8(ascii: "`") }.count
    var index = start + ticks
    while index < limit {
      let run = source[index...].prefix { $0 == UInt8(ascii: "`") }.count
      index += max(1, run)
      if run == ticks {
        position = index
        break
      }
    }
    return start..<max(start, position)
  }

  /// Moves behind what stands in the source as it is.
  mutating func skip(verbatim text: [UInt8]) -> Range<Int> {
    let window = position..<min(source.count, position + Self.reach)
    let start = source[window].firstIndex(of: text.first ?? 0) ?? position
    position = min(source.count, start + text.count)
    return start..<position
  }

  /// Moves behind `[^label]`.
  mutating func skipFootnoteReference() -> Range<Int> {
    let start = expect(UInt8(ascii: "["))
    let limit = min(source.count, start + Self.longReach)
    let end = source[start..<limit].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    position = end ?? position
    return start..<max(start, position)
  }

  /// Moves behind `[`, `![` or `<`, and says where that stands.
  mutating func openLink(isImage: Bool) -> (start: Int, isAutolink: Bool) {
    if !isImage, self[position] == UInt8(ascii: "<") {
      position += 1
      return (position - 1, true)
    }
    let start = expect(isImage ? UInt8(ascii: "!") : UInt8(ascii: "["))
    position = min(source.count, start + (isImage ? 2 : 1))
    return (start, false)
  }

  private func expect(_ byte: UInt8) -> Int {
    let window = min(position, source.count)..<min(source.count, position + Self.reach)
    return source[window].firstIndex(of: byte) ?? min(position, source.count)
  }
}

extension InlineCursor {
  /// What follows a link's text.
  enum Ending: Hashable {
    /// `(address "title")`, with where the address stands.
    case address(Range<Int>)
    /// `[label]`, `[]` or nothing, with the label that counts.
    case reference(Range<Int>)
  }

  /// Moves behind `](…)`, `][…]` or `]`.
  mutating func closeLink(textFrom start: Int, hasDestination: (Range<Int>) -> Bool) -> Ending {
    let close = expect(UInt8(ascii: "]"))
    let text = start..<max(start, close)
    position = min(source.count, close + 1)
    if self[position] == UInt8(ascii: "("), let form = inlineForm(), hasDestination(form.address) {
      position = form.end
      return .address(form.address)
    }
    if self[position] == UInt8(ascii: "["), let end = endOfLabel(from: position + 1) {
      let label = position + 1..<end
      position = end + 1
      return .reference(label.isEmpty ? text : label)
    }
    return .reference(text)
  }

  /// Where a label ends: at the first bracket that is not escaped, if that closes it.
  private func endOfLabel(from start: Int) -> Int? {
    var index = start
    while index < min(source.count, start + Self.longReach) {
      switch source[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "]"): return index
      case UInt8(ascii: "["): return nil
      default: index += 1
      }
    }
    return nil
  }

  /// The form `(address "title")` at the cursor.
  private func inlineForm() -> (address: Range<Int>, end: Int)? {
    let limit = min(source.count, position + Self.longReach)
    var index = position + 1
    while self[index].isInlineSpace { index += 1 }
    var address = index..<index
    if self[index] == UInt8(ascii: "<") {
      guard let end = source[index..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      address = index + 1..<end
      index = end + 1
    } else {
      var depth = 0
      while index < limit, !source[index].isInlineSpace {
        switch source[index] {
        case UInt8(ascii: "\\"): index += 1
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth -= 1
        default: break
        }
        if depth < 0 { break }
        index += 1
      }
      address = address.lowerBound..<min(index, source.count)
    }
    while self[index].isInlineSpace { index += 1 }
    if let close = closing(self[index]) {
      index += 1
      while index < limit, source[index] != close {
        index += source[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      index += 1
      while self[index].isInlineSpace { index += 1 }
    }
    return self[index] == UInt8(ascii: ")") ? (address, index + 1) : nil
  }

  private func closing(_ quote: UInt8) -> UInt8? {
    switch quote {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quote
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }
}

extension UInt8 {
  fileprivate var isInlineSpace: Bool { isMarkdownSpace || self == UInt8(ascii: "\n") }

  fileprivate var isEntityCharacter: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "#"):
      true
    default: false
    }
  }
}
