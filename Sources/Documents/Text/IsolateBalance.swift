internal import Diagnostics

/// Follows the isolates of a text: stretches of words that run in another direction.
///
/// They may stand in a paragraph, a cell or a field, and must end in it; what comes after it on a
/// page is not theirs to turn. The older embeddings and overrides are forbidden: see ``TextRule``.
struct IsolateBalance {
  /// The isolates that are open: what opened each, and where.
  private var open: [(value: UInt32, range: Range<Int>)] = []

  /// Whether a scalar opens an isolate or ends one.
  static func isPart(_ value: UInt32) -> Bool { (0x2066...0x2069).contains(value) }

  /// Whether a text may hold any: all of them begin with the same two bytes.
  static func mayOccur(in utf8: ArraySlice<UInt8>) -> Bool { utf8.holds(0xE2, before: 0x81) }

  /// Takes the next scalar of a text.
  ///
  /// - Returns: What is wrong with it.
  mutating func take(_ value: UInt32, at range: Range<Int>) -> TextRule.Fault? {
    if value == 0x2069 {
      return open.popLast() == nil
        ? TextRule.Fault(problem: .text(.strayIsolateEnd), range: range) : nil
    }
    open.append((value, range))
    return nil
  }

  /// Ends a text.
  ///
  /// - Returns: The first isolate that is still open.
  mutating func end() -> TextRule.Fault? {
    defer { open.removeAll() }
    return open.first.map {
      TextRule.Fault(problem: .text(.unclosedIsolate(codePoint: $0.value)), range: $0.range)
    }
  }

  /// What is wrong with the isolates of a text that stands by itself.
  static func fault(in utf8: ArraySlice<UInt8>) -> TextRule.Fault? {
    guard mayOccur(in: utf8) else { return nil }
    var balance = IsolateBalance()
    for (value, range) in parts(of: utf8) {
      if let fault = balance.take(value, at: range) { return fault }
    }
    return balance.end()
  }

  /// The openings and ends in a text, each with where it stands.
  static func parts(of utf8: ArraySlice<UInt8>) -> [(value: UInt32, range: Range<Int>)] {
    var parts: [(UInt32, Range<Int>)] = []
    var rest = utf8
    while let lead = rest.firstOffset(of: 0xE2) {
      rest = rest[(lead + 1)...]
      guard lead + 2 < utf8.endIndex, utf8[lead + 1] == 0x81, (0xA6...0xA9).contains(utf8[lead + 2])
      else { continue }
      parts.append((0x2040 | UInt32(utf8[lead + 2] & 0x3F), lead..<lead + 3))
    }
    return parts
  }
}
