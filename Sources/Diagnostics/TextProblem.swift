/// What can be wrong with the characters of a text, whatever the text is part of.
package enum TextProblem: Hashable, Sendable {
  /// A character that no text may hold, or no text for readers, by its number in Unicode.
  case forbiddenCharacter(codePoint: UInt32)
  /// A character that nobody sees, or takes for another, in a name, a number or a day; `better` is the
  /// text without it.
  case hiddenCharacter(codePoint: UInt32, better: String)
  /// So many combining marks on one letter that no language has them.
  case tooManyMarks(limit: Int)
  /// An isolate of another direction that the text around it never closes.
  case unclosedIsolate(codePoint: UInt32)
  /// The end of an isolate that nothing opened.
  case strayIsolateEnd
}

extension TextProblem {
  var identifier: String {
    switch self {
    case .forbiddenCharacter: "forbidden-character"
    case .hiddenCharacter: "hidden-character"
    case .tooManyMarks: "too-many-marks"
    case .unclosedIsolate: "unclosed-isolate"
    case .strayIsolateEnd: "stray-isolate-end"
    }
  }
}

/// What a character that no text may hold probably is, which decides what to say of it.
enum ForbiddenCharacter {
  case backspace, verticalTab, formFeed, escape, delete, otherControl
  case nextLine, lineSeparator, paragraphSeparator
  case directionOverride
  /// What a conversion puts in the place of a character that it could not read.
  case replacement
  case noncharacter
  /// What stands for a picture or another object within a text.
  case object
  /// A sign that only one font has, Wingdings or Symbol most of the time.
  case fontSign
  /// What nobody sees, in a name.
  case invisible

  init(codePoint: UInt32) {
    self =
      switch codePoint {
      case 0x08: .backspace
      case 0x0B: .verticalTab
      case 0x0C: .formFeed
      case 0x1B: .escape
      case 0x7F: .delete
      case 0x85: .nextLine
      case 0x2028: .lineSeparator
      case 0x2029: .paragraphSeparator
      case 0x202A...0x202E: .directionOverride
      case 0xFFFD: .replacement
      case 0xFFFC: .object
      case 0xE000...0xF8FF: .fontSign
      case 0xAD, 0x200B, 0xFEFF: .invisible
      case 0..<0xA0: .otherControl
      default: .noncharacter
      }
  }
}

/// What a character that does not belong in a name or a number is to those who look for it.
enum HiddenCharacter {
  case zeroWidthSpace, softHyphen, byteOrderMark, joiner, direction
  case noBreakSpace, otherSpace, hyphen
  /// As Chinese and Japanese keyboards write them.
  case fullWidth
  case other

  init(codePoint: UInt32) {
    self =
      switch codePoint {
      case 0x200B: .zeroWidthSpace
      case 0xAD: .softHyphen
      case 0xFEFF: .byteOrderMark
      case 0x200C, 0x200D, 0x2060...0x2064: .joiner
      case 0x061C, 0x200E, 0x200F, 0x2066...0x206F: .direction
      case 0xA0, 0x202F: .noBreakSpace
      case 0x2000...0x200A, 0x205F, 0x3000: .otherSpace
      case 0x2010...0x2015, 0x2212: .hyphen
      case 0xFF01...0xFF5E: .fullWidth
      default: .other
      }
  }
}

/// A character's number as Unicode writes it: `U+000B`.
func unicodeName(_ codePoint: UInt32) -> String {
  let digits = String(codePoint, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
