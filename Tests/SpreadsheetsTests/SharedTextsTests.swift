import Testing

@testable import Spreadsheets

@Suite struct SharedTextsTests {
  private func index(
    _ text: String, _ texts: inout SharedTexts, _ recurrence: inout SharedTexts.Recurrence
  ) -> Int? {
    text.withUTF8Bytes { texts.index(of: $0, &recurrence) }
  }

  @Test func numbers() {
    var (texts, recurrence) = (SharedTexts(), SharedTexts.Recurrence())
    #expect(index("a", &texts, &recurrence) == 0)
    #expect(index("b", &texts, &recurrence) == 1)
    #expect(index("a", &texts, &recurrence) == 0)
    // The same to `String`, but not the same characters.
    #expect(index("\u{E9}", &texts, &recurrence) == 2)
    #expect(index("e\u{301}", &texts, &recurrence) == 3)
    #expect(
      String(decoding: texts.part(), as: UTF8.self).hasSuffix(
        "count=\"5\" uniqueCount=\"4\"><si><t>a</t></si><si><t>b</t></si>"
          + "<si><t>\u{E9}</t></si><si><t>e\u{301}</t></si></sst>"))
  }

  /// Every text is found again while the list grows.
  @Test func grows() {
    var texts = SharedTexts()
    var recurrences = Array(repeating: SharedTexts.Recurrence(), count: 3)
    for round in 0..<2 {
      for number in 0..<40_000 {
        let found = index("text \(number)", &texts, &recurrences[number % 3])
        if found != number { Issue.record("\(number) is \(String(describing: found)), \(round)") }
      }
    }
  }

  /// A column of texts that do not recur stops looking, and the list never takes more than its share.
  @Test func bounds() {
    var (texts, recurrence) = (SharedTexts(), SharedTexts.Recurrence())
    let named = (0..<100_000).count { index("text \($0)", &texts, &recurrence) != nil }
    #expect(named == 16_385)
    var total = named
    for _ in 0..<9 {
      recurrence = SharedTexts.Recurrence()
      total += (0..<16_000).count { index("text \(total)-\($0)", &texts, &recurrence) != nil }
    }
    #expect(total == 65_536)
    #expect(index("text 0", &texts, &recurrence) == 0)
    texts = SharedTexts()
    let long = String(repeating: "a", count: 30_000)
    recurrence = SharedTexts.Recurrence()
    #expect((0..<200).count { index(long + "\($0)", &texts, &recurrence) != nil } == 139)
  }
}
