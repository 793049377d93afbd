import Documents
import Testing

@Suite("Vietnamese order")
struct VietnameseCollationTests {
  /// Each list is in order; every pair of it must be.
  @Test(
    arguments: [
      "Cát Bà|Cát Hải|Đồng Bài|Gia Luận|Hiền Hào|Hoàng Châu|Nghĩa Lộ",
      "Nghĩa Lộ|Phù Long|Trân Châu|Văn Phong|Việt Hải|Xuân Đám",
      "a|ă|â|b|c|d|đ|e|ê|f|g|h|i|j|k|l|m|n|o|ô|ơ|p|q|r|s|t|u|ư|v|w|x|y|z",
      "ma|mà|mả|mã|má|mạ|mã lực",
      "Tổ 1|Tổ 02|Tổ 2|Tổ 10|Tổ 10a|Tổ dân phố",
      "an|An|AN|ấn",
      "ba|Ba|bà|bạ|ba chú|bà chú|ba con",
      "2|10|a",
      "hoà|hòa|hoá|hóa",
      "Hà Nội|Hải Phòng|Hàng",
    ].map { $0.split(separator: "|").map(String.init) })
  func keepsOrder(words: [String]) {
    #expect(words.reversed().sortedInVietnamese { $0 } == words)
  }

  @Test func decomposedTextSortsAsComposed() {
    let words = ["Đô\u{300}ng", "Đ", "Da"]
    #expect(words.sortedInVietnamese { $0 } == ["Da", "Đ", "Đô\u{300}ng"])
  }

  @Test func equalTextsKeepTheirOrder() {
    let rows = [(1, "b"), (2, "a"), (3, "a")]
    #expect(rows.sortedInVietnamese { $0.1 }.map(\.0) == [2, 3, 1])
  }

  @Test func aWordThatIsPartOfAnotherComesFirst() {
    #expect(VietnameseCollation.precedes("Cát", "Cát Bà"))
    #expect(!VietnameseCollation.precedes("Cát Bà", "Cát"))
    #expect(!VietnameseCollation.precedes("Cát", "Cát"))
  }
}
