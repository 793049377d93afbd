internal import Diagnostics

/// What another program put in the place of a picture, or of a sign that only its own fonts have:
/// readers see an empty box.
enum FontSigns {
  /// Each such sign of a text once, where it stands first: in a pasted list every item begins with it.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - limit: How many faults are enough.
  /// - Returns: The faults, in order.
  static func faults(in utf8: ArraySlice<UInt8>, limit: Int) -> [TextRule.Fault] {
    var faults: [TextRule.Fault] = []
    var told: Set<UInt32> = []
    var index = utf8.startIndex
    while index + 2 < utf8.endIndex, faults.count < limit {
      // Of Vietnamese, nearly all bytes end here.
      guard utf8[index] >= 0xEE, utf8[index] <= 0xEF else {
        index += 1
        continue
      }
      let value =
        UInt32(utf8[index] & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6
        | UInt32(utf8[index + 2] & 0x3F)
      if isMeant(value), told.insert(value).inserted {
        faults.append(
          TextRule.Fault(
            problem: .text(.forbiddenCharacter(codePoint: value)), range: index..<index + 3))
      }
      index += 3
    }
    return faults
  }

  /// Private use, but for Word's bullet, which is told as a list's mark; and what stands for an object.
  private static func isMeant(_ value: UInt32) -> Bool {
    switch value {
    case 0xF0B7: false
    case 0xE000...0xF8FF, 0xFFFC: true
    default: false
    }
  }
}
