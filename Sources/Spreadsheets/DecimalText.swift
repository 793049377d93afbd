/// Numbers in decimal form.
enum DecimalText {
  enum Verdict {
    case number
    case notANumber
    /// 10³⁰⁷ or more, about; Excel's greatest number is 9.99999999999999E+307.
    case tooGreat
  }

  /// Whether a text is a number as JSON has it (RFC 8259, 6).
  static func verdict(on utf8: UnsafeBufferPointer<UInt8>) -> Verdict {
    var rest = utf8[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits(&rest)
    guard whole > 0, whole == 1 || !leadsWithZero else { return .notANumber }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits(&rest) > 0 else { return .notANumber }
    }
    var magnitude = leadsWithZero ? 0 : whole
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      let isNegative = rest.first == UInt8(ascii: "-")
      if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      var exponent = rest
      guard digits(&rest) > 0 else { return .notANumber }
      while exponent.first == UInt8(ascii: "0") { exponent.removeFirst() }
      let count = digits(&exponent)
      // What has more digits is out of every bound, either way.
      let value = count > 6 ? 1_000_000 : number(exponent.base, before: exponent.startIndex, count)
      magnitude += isNegative ? -value : value
    }
    guard rest.isEmpty else { return .notANumber }
    return magnitude > 307 ? .tooGreat : .number
  }

  /// Passes over digits, and says how many they were.
  private static func digits(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let start = rest.startIndex
    while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte {
      rest.removeFirst()
    }
    return rest.startIndex - start
  }

  /// The number that so many digits before an index are.
  private static func number(
    _ utf8: UnsafeBufferPointer<UInt8>, before end: Int, _ count: Int
  ) -> Int {
    utf8[(end - count)..<end].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
