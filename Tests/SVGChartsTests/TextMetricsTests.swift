import Testing

@testable import SVGCharts

@Suite struct TextMetricsTests {
  @Test func tableHoldsAllVietnameseLetters() {
    let letters = GlyphAdvances.scalars.compactMap(Unicode.Scalar.init)
      .filter { $0.properties.isAlphabetic && ($0.value < 0x2000) && $0 != "ª" && $0 != "º" }
    #expect(letters.count == 134)
    #expect(GlyphAdvances.scalars == GlyphAdvances.scalars.sorted())
    #expect(GlyphAdvances.scalars.count == GlyphAdvances.regular.count)
    #expect(GlyphAdvances.scalars.count == GlyphAdvances.bold.count)
    #expect(GlyphAdvances.asciiRegular.count == 95)
    #expect(GlyphAdvances.asciiBold.count == 95)
  }

  /// Advances in em of Roboto and of Noto Sans, summed from the fonts' own tables.
  @Test(arguments: [
    ("2025", 2.248, 2.288), ("Thị trấn Cát Bà", 6.586, 6.930), ("Xã Nghĩa Lộ", 5.393, 5.608),
    ("Mốc 2030: 100%", 7.372, 7.615), ("Chưa có số liệu", 6.856, 7.132),
  ]) func isNeverTooNarrow(_ text: String, _ roboto: Double, _ noto: Double) {
    let advance = TextMetrics.advance(text)
    #expect(advance >= max(roboto, noto))
    #expect(advance <= 1.2 * max(roboto, noto))
  }

  @Test(arguments: ["Ẩ", "ỵ", "Thị trấn Cát Bà", "Quyết định"])
  func decomposedTextMeasuresAlike(_ text: String) {
    let decomposed = Self.decomposed[text] ?? text
    let difference = TextMetrics.advance(text) - TextMetrics.advance(decomposed)
    #expect(abs(difference) < 0.12 * TextMetrics.advance(text))
  }

  private static let decomposed = [
    "Ẩ": "A\u{302}\u{309}", "ỵ": "y\u{323}",
    "Thị trấn Cát Bà": "Thi\u{323} tra\u{302}\u{301}n Ca\u{301}t Ba\u{300}",
    "Quyết định": "Quye\u{302}\u{301}t đi\u{323}nh",
  ]

  @Test func boldIsWiderAndSpacingIsKept() {
    #expect(TextMetrics.advance("Mốc 2030", bold: true) > TextMetrics.advance("Mốc 2030"))
    let room = TextMetrics.room("Mốc 2030", size: 10, bold: false)
    let spacing = 10 * (8 * 0.12 + 0.16)
    #expect(abs(room - TextMetrics.advance("Mốc 2030") * 10 - spacing) < 1e-9)
  }
}
