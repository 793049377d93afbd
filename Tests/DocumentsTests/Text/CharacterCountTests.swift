import Documents
import Testing

@Suite struct CharacterCountTests {
  /// What the standard library counts character by character.
  private func slowEnd(_ text: String, _ count: Int) -> String.Index? {
    text.count > count ? text.index(text.startIndex, offsetBy: count) : nil
  }

  @Test(arguments: [
    "", "a", "Cát Hải, 2025 – “đọc”…", "e\u{301}t", "a\u{200D}b", "👩‍👧 và 🇻🇳", "한글 각", "\u{301}a",
    "x\u{FE0F}", "1.000 ₫",
  ])
  func likeTheLibrary(_ text: String) {
    for count in 0...text.unicodeScalars.count + 1 {
      #expect(text.end(ofCharacters: count) == slowEnd(text, count))
    }
  }

  @Test func randomTexts() {
    var random = SeededGenerator(7)
    let scalars = Array("aĐửỡ \u{301}\u{200D}\u{1F1FB}\u{1F1F3}👩한—…é₫\u{AD}~".unicodeScalars)
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.append(scalars.randomElement(using: &random) ?? "a")
      }
      let string = String(text)
      let count = Int.random(in: 0...12, using: &random)
      #expect(
        string.end(ofCharacters: count) == slowEnd(string, count), "\(text.map(\.value)) \(count)")
    }
  }
}
