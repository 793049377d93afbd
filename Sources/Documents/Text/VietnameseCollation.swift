/// The order of Vietnamese dictionaries: letters first, tones to break ties, case last.
///
/// By code point "Đồng Bài" would come last and "Việt Hải" before "Văn Phong".
package enum VietnameseCollation {
  /// What a text sorts by; make it once where a text is compared often.
  package struct Key: Hashable, Sendable {
    fileprivate var letters: [UInt32] = []
    fileprivate var tones: [Letter.Tone] = []
    fileprivate var cases: [Bool] = []
    fileprivate let text: String
  }

  package static func key(_ text: String) -> Key {
    var key = Key(text: text)
    var pending: Letter?
    var digits: [UInt8] = []
    var tone = Letter.Tone.level
    var wantsSeparator = false

    func separate() {
      if wantsSeparator, !key.letters.isEmpty { key.letters.append(Weight.separator) }
      wantsSeparator = false
    }
    func finishLetter() {
      guard let letter = pending else { return }
      separate()
      key.letters.append(Weight.letter(letter))
      key.cases.append(letter.isUpperCase)
      // One tone a syllable, wherever it is written: `hòa` and `hoà` are one word.
      tone = max(tone, letter.tone)
      pending = nil
    }
    func finishNumber() {
      guard !digits.isEmpty else { return }
      separate()
      key.letters.append(contentsOf: Weight.number(digits))
      digits = []
    }
    func finishWord() {
      finishLetter()
      finishNumber()
      key.tones.append(tone)
      tone = .level
      wantsSeparator = true
    }

    for scalar in text.unicodeScalars {
      if Letter.isMark(scalar) {
        pending = pending?.adding(scalar)
      } else if let letter = Letter(scalar) {
        finishLetter()
        finishNumber()
        pending = letter
      } else if case "0"..."9" = scalar {
        finishLetter()
        digits.append(UInt8(scalar.value))
      } else if scalar.properties.isAlphabetic {
        finishLetter()
        finishNumber()
        separate()
        key.letters.append(Weight.foreign(scalar))
      } else {
        finishWord()
      }
    }
    finishWord()
    return key
  }

  package static func precedes(_ left: String, _ right: String) -> Bool {
    key(left) < key(right)
  }
}

extension VietnameseCollation.Key: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
    if left.cases != right.cases {
      return left.cases.lexicographicallyPrecedes(right.cases) { !$0 && $1 }
    }
    return left.text.precedesByBytes(right.text)
  }
}

extension Sequence {
  /// The elements in Vietnamese order of a text of theirs; equal texts keep their order.
  package func sortedInVietnamese(by text: (Element) -> String) -> [Element] {
    map { (key: VietnameseCollation.key(text($0)), element: $0) }
      .enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.element)
  }
}

/// Weights in rising order: a text's end, what stands between words, numbers, letters.
private enum Weight {
  static let separator: UInt32 = 1
  private static let number: UInt32 = 2
  private static let firstLetter: UInt32 = 16
  private static let firstForeign: UInt32 = 1024

  private static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

  private static let positions: [Letter: UInt32] = {
    var positions: [Letter: UInt32] = [:]
    for (index, scalar) in alphabet.unicodeScalars.enumerated() {
      guard let letter = Letter(scalar) else { continue }
      positions[letter] = firstLetter + UInt32(index)
    }
    return positions
  }()

  static func letter(_ letter: Letter) -> UInt32 {
    // A shape that Vietnamese does not put on this letter, such as `ĉ`, sorts with the letter.
    positions[letter.untoned] ?? positions[letter.untoned.unshaped] ?? firstForeign
  }

  /// A number sorts by how many digits it has, then by the digits; leading zeros do not count.
  static func number(_ digits: [UInt8]) -> [UInt32] {
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    return [number, UInt32(clamping: significant.count)] + significant.map(UInt32.init)
  }

  static func foreign(_ scalar: Unicode.Scalar) -> UInt32 { firstForeign + scalar.value }
}
