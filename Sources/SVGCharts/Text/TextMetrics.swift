/// How wide text may be, without a browser and without knowing the reader's font.
///
/// Advances are the widest of several common system fonts plus 8 %; measured against real fonts
/// that is 0–20 % too wide and never too narrow.
enum TextMetrics {
  /// Ink above the baseline, in em: "Ẩ" and "Ổ" reach 0.90–1.17.
  static let ascent = 1.17
  /// Ink below the baseline, in em: "ộ" and "ỵ" reach 0.15–0.25.
  static let descent = 0.25

  private static let reserve = 1.08
  /// What WCAG 1.4.12 lets readers add to each letter and each word, in em.
  private static let letterSpacing = 0.12
  private static let wordSpacing = 0.16
  /// For letters outside the table: wider than any Latin letter of it but "Ǽ" and its like.
  private static let unknownAdvance = 1000.0

  /// The advance of a text in em.
  static func advance(_ text: String, bold: Bool = false) -> Double {
    var sum = 0.0
    for scalar in text.unicodeScalars { sum += advance(scalar, bold: bold) }
    return sum / 1000 * reserve
  }

  /// The room that a text needs in pixels, with the spacing that readers may add.
  static func room(_ text: String, size: Double, bold: Bool) -> Double {
    var spacing = 0.0
    for scalar in text.unicodeScalars {
      spacing += letterSpacing
      if scalar == " " || scalar == "\u{A0}" { spacing += wordSpacing }
    }
    return (advance(text, bold: bold) + spacing) * size
  }

  private static func advance(_ scalar: Unicode.Scalar, bold: Bool) -> Double {
    let code = scalar.value
    if code >= 0x20, code < 0x7F {
      let table = bold ? GlyphAdvances.asciiBold : GlyphAdvances.asciiRegular
      return Double(table[Int(code) - 0x20])
    }
    // Combining marks sit on their letter, so that decomposed text measures like composed text.
    if (0x0300...0x036F).contains(code) { return code == 0x031B ? 150 : 0 }
    guard let index = index(of: code) else { return unknownAdvance }
    return Double(bold ? GlyphAdvances.bold[index] : GlyphAdvances.regular[index])
  }

  private static func index(of code: UInt32) -> Int? {
    var low = 0
    var high = GlyphAdvances.scalars.count
    while low < high {
      let middle = (low + high) / 2
      if GlyphAdvances.scalars[middle] < code { low = middle + 1 } else { high = middle }
    }
    guard low < GlyphAdvances.scalars.count, GlyphAdvances.scalars[low] == code else { return nil }
    return low
  }
}
