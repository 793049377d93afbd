import Foundation
import Testing

@testable import Documents

/// The composed form against another implementation's: Foundation's is slow and its own.
@Suite struct NFCTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// Scalars that both libraries know: their tables are of different years.
  private static let scalars: [Unicode.Scalar] = (UInt32(0xA0)...0x10FFFF)
    .compactMap(Unicode.Scalar.init)
    .filter { scalar in
      guard let age = scalar.properties.age, age.major <= 13 else { return false }
      return !TextRule.isForbidden(scalar.value) && scalar.properties.generalCategory != .privateUse
    }

  private func expectSame(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let ours = NFC.normalise(Self.bytes(text))
    guard ours != Self.bytes(text.precomposedStringWithCanonicalMapping) else { return }
    // By the line, so that the message says which.
    for line in text.split(separator: "\n") {
      let piece = String(line)
      let composed = Self.bytes(piece.precomposedStringWithCanonicalMapping)
      #expect(NFC.normalise(Self.bytes(piece)) == composed, sourceLocation: sourceLocation)
    }
    Issue.record("composed as a whole it differs", sourceLocation: sourceLocation)
  }

  @Test func composesWhatIsDecomposed() {
    let decomposed = "Ca\u{301}t Ba\u{300}, đo\u{302}\u{300}ng"
    #expect(Self.bytes(NFC.normalise(decomposed)) == Self.bytes("Cát Bà, đồng"))
    #expect(NFC.normalise(Self.bytes(decomposed)) == Self.bytes("Cát Bà, đồng"))
  }

  @Test(arguments: ["", "abc", "Cát Bà", "☑ 中文 Ð"])
  func leavesTheRest(text: String) {
    #expect(NFC.normalise(Self.bytes(text)) == Self.bytes(text))
  }

  @Test func everyScalar() {
    expectSame(Self.scalars.map { "\($0)\n" }.joined())
  }

  /// Every letter that has another form, taken apart and put before and behind what it may join.
  @Test func everyPair() {
    let composite = Self.scalars.filter { NFC.parts(of: $0).count > 1 && $0.value < 0xAC00 }
    #expect(composite.count > 900)
    let marks = Set(composite.flatMap { NFC.parts(of: $0).dropFirst() }).sorted()
    var text = ""
    for scalar in composite {
      let parts = NFC.parts(of: scalar).map(String.init)
      text += "\(parts.joined())\n\(parts.reversed().joined())\n"
      for mark in ["\u{301}", "\u{323}", "\u{31B}", "\u{302}"] {
        text += "\(parts.joined())\(mark)\n\(scalar)\(mark)\n"
      }
    }
    for mark in marks { text += "a\(mark)\nư\u{323}\(mark)\n가\(mark)\n" }
    expectSame(text)
  }

  @Test(arguments: [
    ("\u{212B} \u{2126} \u{212A}", "Å Ω K"),
    ("\u{958}", "\u{915}\u{93C}"),
    ("\u{1100}\u{1161}\u{11A8}", "각"),
    ("\u{AC00}\u{11A8}", "각"),
    ("\u{304B}\u{3099}", "が"),
    ("\u{2000}\u{2001}", "\u{2002}\u{2003}"),
    ("\u{F900}", "\u{8C48}"),
    ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    ("\u{2ADC}", "\u{2ADD}\u{338}"),
    ("e\u{323}\u{302}", "ệ"),
    ("e\u{302}\u{323}", "ệ"),
  ])
  func whatHasNoLatinMarkIsComposedToo(_ text: String, _ expected: String) {
    #expect(NFC.normalise(Self.bytes(text)) == Self.bytes(expected))
    #expect(Self.bytes(NFC.normalise(text)) == Self.bytes(expected))
  }

  /// What is passed at a glance joins nothing before it and has no other form.
  @Test func theGlanceIsRight() {
    var seconds: Set<Unicode.Scalar> = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      seconds.formUnion(NFC.parts(of: scalar).dropFirst())
    }
    for value in UInt32(0)...0x10FFFF where NFC.isSurelyComposed(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isPassed =
        scalar.properties.canonicalCombiningClass == .notReordered && !seconds.contains(scalar)
      // Foundation composes what has another form; one that has none stays.
      if !isPassed { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  /// A long text is composed by the piece; where the pieces are cut does not show.
  @Test(arguments: [1, 4_094, 4_095, 4_096, 4_097, 9_000])
  func piecesDoNotShow(_ start: Int) {
    for unit in ["e\u{323}\u{302}", "\u{1100}\u{1161}\u{11A8}", "ê\u{323} ", "中\u{3099}"] {
      let text = String(repeating: "x", count: start) + String(repeating: unit, count: 3_000)
      expectSame(text)
    }
  }
}
