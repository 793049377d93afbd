/// Appends JSON to a byte buffer: names and values in the order in which they are given.
///
/// `JSONEncoder` sorts or shuffles names and costs twenty times as much; open data has a row for
/// every figure of the portal.
package struct JSONWriter: Sendable {
  /// What was written so far, as UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the next element of the innermost list or object is its first.
  private var isFirst = true

  /// - Parameter capacity: How many bytes it will be, about.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// A value of a field or an element of a list.
  package enum Value: Sendable {
    case text(String)
    case number(Double)
    /// A number that was written out: digits, a point, a minus sign.
    case digits(String)
    case integer(Int)
    case flag(Bool)
    case null

    /// A text, or null where there is none.
    package static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }

    /// A number that was written out, or null where there is none.
    package static func optional(digits: String?) -> Value { digits.map(Value.digits) ?? .null }

    /// A number, or null where there is none.
    package static func optional(_ number: Double?) -> Value { number.map(Value.number) ?? .null }
  }
}

extension JSONWriter {
  /// Appends the document's outermost object, or an object as an element of a list.
  package mutating func object(_ content: (inout JSONWriter) -> Void) {
    startElement()
    nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), content)
  }

  /// Appends an object as a field.
  package mutating func object(_ name: String, _ content: (inout JSONWriter) -> Void) {
    startField(name)
    nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), content)
  }

  /// Appends a list as a field.
  package mutating func list(_ name: String, _ content: (inout JSONWriter) -> Void) {
    startField(name)
    nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), content)
  }

  /// Appends a field.
  package mutating func field(_ name: String, _ value: Value) {
    startField(name)
    append(value)
  }

  /// Appends an element of a list.
  package mutating func element(_ value: Value) {
    startElement()
    append(value)
  }

  /// Takes note of elements that were written apart and are put in here: the first of what the list
  /// holds.
  package mutating func elementElsewhere() {
    isFirst = false
  }

  /// Ends the document with the line's end that text files have.
  package mutating func finish() {
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension JSONWriter {
  private mutating func nest(
    open: UInt8, close: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    bytes.append(open)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { startLine() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func startElement() {
    guard depth > 0 else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    startLine()
    isFirst = false
  }

  private mutating func startField(_ name: String) {
    startElement()
    append(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  /// One line for each name, so that versions compare well.
  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func append(_ value: Value) {
    switch value {
    case .text(let text): append(text)
    case .number(let number):
      bytes.append(contentsOf: ShortestDecimal.roundTrip(number).utf8)
    case .digits(let digits): bytes.append(contentsOf: digits.utf8)
    case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    // Nearly every text is UTF-8 in one piece, and then it is not copied.
    if text.utf8.withContiguousStorageIfAvailable({ append(utf8: $0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { append(utf8: $0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(utf8: UnsafeBufferPointer<UInt8>) {
    if utf8.contains(where: Self.needsEscape) {
      for byte in utf8 { append(escaping: byte) }
    } else {
      bytes.append(contentsOf: utf8)
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      bytes.append(contentsOf: escape.utf8)
    default: bytes.append(byte)
    }
  }
}
