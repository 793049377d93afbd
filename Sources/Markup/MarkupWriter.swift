/// Appends HTML, SVG or XML to a byte buffer, escaping all text by default.
///
/// Everything that may come from outside goes through ``text(_:)`` or ``attribute(_:_:)``; markup
/// itself is a `StaticString` or a ``MarkupFragment``, so that no input can pass for it.
package struct MarkupWriter: Sendable {
  /// What was written so far, as UTF-8.
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// What was written so far, as finished markup.
  package var fragment: MarkupFragment { MarkupFragment(bytes: bytes) }
}

extension MarkupWriter {
  /// Appends markup that stands in the source code.
  package mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends markup that another writer finished.
  package mutating func fragment(_ fragment: MarkupFragment) {
    bytes.append(contentsOf: fragment.bytes)
  }

  /// Appends a part of markup that another writer finished.
  package mutating func fragment(_ range: Range<Int>, of markup: [UInt8]) {
    markup.withUnsafeBufferPointer {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// Appends text, with `&`, `<`, `>`, `"` escaped, so that it is safe as content and in quotes.
  package mutating func text(_ text: String) {
    // Nearly every text is UTF-8 in one piece, and then it is not copied.
    if text.utf8.withContiguousStorageIfAvailable({ utf8(escaping: $0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { utf8(escaping: $0) }
    }
  }

  /// Appends UTF-8 text, escaped like ``text(_:)``.
  package mutating func text(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { self.utf8(escaping: $0) }
  }

  /// Appends ` name="value"`, with the value escaped.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    startAttribute(name)
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends ` name="value"`, with a number of at most `decimals` places.
  package mutating func attribute(_ name: StaticString, _ value: Double, decimals: Int = 2) {
    startAttribute(name)
    number(value, decimals: decimals)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a number's shortest decimal form of at most `decimals` places.
  package mutating func number(_ value: Double, decimals: Int = 2) {
    ShortestDecimal.append(value, decimals: decimals, to: &bytes)
  }

  private mutating func startAttribute(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
  }

  private mutating func utf8(escaping buffer: UnsafeBufferPointer<UInt8>) {
    // Runs that need no escape are copied whole: they are nearly all of any text.
    var start = 0
    while let index = Self.firstSpecial(in: buffer, from: start) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
      append(escaping: buffer[index])
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
  }

  /// Where the first byte that needs an escape stands, at or after an offset.
  private static func firstSpecial(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(buffer)
    var index = start
    // Eight bytes at a time, as long as there are.
    while index + 8 <= raw.count {
      if holdsSpecial(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { break }
      index += 8
    }
    while index < raw.count {
      if isSpecial(raw[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Whether one of eight bytes needs an escape.
  private static func holdsSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func holds(_ byte: UInt8) -> UInt64 {
      // The highest bit of each byte that is the one looked for; of others only behind such a one.
      let difference = word ^ (ones &* UInt64(byte))
      return (difference &- ones) & ~difference & (ones << 7)
    }
    let found =
      holds(UInt8(ascii: "&")) | holds(UInt8(ascii: "<")) | holds(UInt8(ascii: ">"))
      | holds(UInt8(ascii: "\""))
    return found != 0
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    default: bytes.append(byte)
    }
  }
}
