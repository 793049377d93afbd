/// Finds the escape in a double-quoted text of YAML that makes the text hold what none may.
///
/// The YAML library says where a text begins, not where in it an escape stands.
enum YAMLEscapes {
  /// The bytes of the file that a fault stands for.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - start: Where the opening quote stands.
  /// - Returns: `nil` when the text is found to be without fault.
  static func fault(in file: SourceFile, from start: Int) -> Range<Int>? {
    let bytes = file.bytes
    guard start < bytes.count, bytes[start] == quote else { return nil }
    var text: [UInt8] = []
    /// For each byte of the text where in the file it is from.
    var origins: [Range<Int>] = []
    var index = start + 1
    while index < bytes.count, bytes[index] != quote {
      var length = 1
      var scalar: [UInt8] = [bytes[index]]
      if bytes[index] == backslash, index + 1 < bytes.count {
        (scalar, length) = escape(in: bytes, at: index + 1)
        length += 1
      }
      text += scalar
      origins += Array(repeating: index..<min(index + length, bytes.count), count: scalar.count)
      index += length
    }
    guard let fault = TextRule.fault(in: text), let first = fault.range.first,
      let last = fault.range.last
    else { return nil }
    return origins[first].lowerBound..<origins[last].upperBound
  }

  /// What stands behind a backslash: what it says, and how long it is.
  private static func escape(in bytes: [UInt8], at index: Int) -> (utf8: [UInt8], length: Int) {
    switch bytes[index] {
    case UInt8(ascii: "0"): (utf8(0), 1)
    case UInt8(ascii: "a"): (utf8(0x07), 1)
    case UInt8(ascii: "b"): (utf8(0x08), 1)
    case UInt8(ascii: "v"): (utf8(0x0B), 1)
    case UInt8(ascii: "f"): (utf8(0x0C), 1)
    case UInt8(ascii: "e"): (utf8(0x1B), 1)
    case UInt8(ascii: "N"): (utf8(0x85), 1)
    case UInt8(ascii: "L"): (utf8(0x2028), 1)
    case UInt8(ascii: "P"): (utf8(0x2029), 1)
    case UInt8(ascii: "x"): numbered(bytes[(index + 1)...].prefix(2))
    case UInt8(ascii: "u"): numbered(bytes[(index + 1)...].prefix(4))
    case UInt8(ascii: "U"): numbered(bytes[(index + 1)...].prefix(8))
    // No other escape makes what is forbidden.
    default: ([UInt8(ascii: " ")], 1)
    }
  }

  private static func numbered(_ digits: ArraySlice<UInt8>) -> (utf8: [UInt8], length: Int) {
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0x20
    return (utf8(value), 1 + digits.count)
  }

  private static func utf8(_ value: UInt32) -> [UInt8] {
    Array(String(Unicode.Scalar(value) ?? " ").utf8)
  }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
