import Diagnostics

/// The characters that do not belong in a name, a number or a day, though a text may hold them.
///
/// Nobody sees them, or everybody takes them for another: they come along with what is copied from a
/// web page, a PDF or Word. In running text they do no harm; in a name they make another name, which
/// no message could tell from the right one. So wherever something is looked up or worked out, in a
/// table or in YAML, this one rule is asked first.
///
/// Spaces of every width may separate thousands, between two digits.
enum HiddenCharacters {
  /// A character that does not belong, and the text without it.
  struct Finding {
    let codePoint: UInt32
    /// Where it stands, in the text's bytes.
    let range: Range<Int>
    let better: String

    var problem: Problem { .text(.hiddenCharacter(codePoint: codePoint, better: better)) }

    /// Where the character stands in the line of a value of YAML; the value's own place where it is
    /// written as an escape.
    func place(near site: Site) -> Place {
      let (place, file) = (site.place, site.file)
      let line = file.lines.range(ofLine: place.line - 1, in: file.bytes)
      let character = Array(String(Unicode.Scalar(codePoint).map(Character.init) ?? " ").utf8)
      let start = max(line.lowerBound, min(file.offset(of: place), line.upperBound))
      for offset in start..<line.upperBound
      where file.bytes[offset..<line.upperBound].starts(with: character) {
        return file.place(at: offset..<offset + character.count)
      }
      return place
    }
  }

  /// The first such character of a text.
  static func first(in utf8: ArraySlice<UInt8>) -> Finding? {
    // As nearly all names and numbers are.
    if utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    var text = ScannedText(utf8)
    var offset = utf8.startIndex
    for index in text.scalars.indices {
      let scalar = text.scalars[index]
      let length = UTF8.width(scalar)
      defer { offset += length }
      guard text.replacement(at: index) != nil else { continue }
      return Finding(
        codePoint: scalar.value, range: offset..<offset + length, better: text.replaced())
    }
    return nil
  }
}

/// A text, and what is asked of all of it where one of its characters is in question.
private struct ScannedText {
  let scalars: [Unicode.Scalar]
  private lazy var isName = isNameWithDashes()
  private lazy var hasVietnameseLetters = scalars.contains {
    $0.properties.isAlphabetic && !$0.isASCII
  }

  init(_ utf8: ArraySlice<UInt8>) {
    scalars = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
  }

  /// The text without what does not belong.
  mutating func replaced() -> String {
    var better = ""
    for (index, scalar) in scalars.enumerated() {
      better += replacement(at: index) ?? String(scalar)
    }
    return better
  }

  /// What stands in a character's place if it does not belong; `nil` if it does.
  mutating func replacement(at index: Int) -> String? {
    let scalar = scalars[index]
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      if isBetweenDigits(index) { return nil }
      // Between words it was meant as a space; a name has none.
      return isBetweenWords(index) ? " " : ""
    case 0x2010, 0x2011: return "-"
    case 0x2012...0x2015, 0x2212: return isWithinName(index) ? "-" : nil
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) } ?? ""
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      return ""
    default: return nil
    }
  }

  private func isBetweenDigits(_ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count && ("0"..."9").contains(scalars[index - 1])
      && ("0"..."9").contains(scalars[index + 1])
  }

  /// Whether a dash stands where a name has its hyphen: Word makes one of two hyphens, and `80–90` is
  /// another matter.
  private mutating func isWithinName(_ index: Int) -> Bool {
    func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }
    return index > 0 && index + 1 < scalars.count && isNamePart(scalars[index - 1])
      && isNamePart(scalars[index + 1]) && isName
  }

  private func isNameWithDashes() -> Bool {
    guard let first = scalars.first, ("a"..."z").contains(first) else { return false }
    return scalars.allSatisfy { $0 != " " && ($0.isASCII || !$0.properties.isAlphabetic) }
  }

  private mutating func isBetweenWords(_ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count && scalars[index - 1].properties.isAlphabetic
      && (scalars[index + 1].properties.isAlphabetic || ("0"..."9").contains(scalars[index + 1]))
      && hasVietnameseLetters
  }
}
