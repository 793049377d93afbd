import Documents
import Testing

@Suite struct NearMissTests {
  private static let known = ["luot-ban-doc", "nha-van-hoa-hoat-dong", "thu-vien-cntt", "title"]

  @Test(
    arguments: [
      ("luot-ban-dok", "luot-ban-doc"),
      ("luotbandoc", "luot-ban-doc"),
      ("Luot-Ban-Doc", "luot-ban-doc"),
      ("luot-ban-odc", "luot-ban-doc"),
      ("luot_ban_doc", "luot-ban-doc"),
      ("Lượt bạn đọc", "luot-ban-doc"),
      ("đượt-bạn-đọc", "luot-ban-doc"),
      ("titel", "title"),
      ("tilte", "title"),
      ("thu-vien", nil),
      ("x", nil),
      ("", nil),
    ] as [(String, String?)])
  func finds(_ name: String, _ expected: String?) {
    #expect(NearMiss.of(name, among: Self.known) == expected)
  }

  /// To compare two names takes the product of their lengths; nobody mistypes one of a kilobyte.
  @Test func longNamesAreNotCompared() {
    let name = String(repeating: "a", count: 200)
    #expect(NearMiss.of(name, among: [name.dropLast() + "b"]) != nil)
    #expect(NearMiss.of(name + "a", among: [name + "b"]) == nil)
    #expect(NearMiss.of(name, among: [name + "b"]) == nil)
  }

  @Test(arguments: [
    (0, 1_000_000, true), (9, .max, true), (10, 1_000_000, false),
    (333, 300, true), (334, 300, false), (.max, .max, false), (19_999, 5, true),
  ])
  func isSoughtWhileItIsWorthIt(_ faults: Int, _ candidates: Int, _ expected: Bool) {
    #expect(NearMiss.isSought(afterFaults: faults, among: candidates) == expected)
  }

  @Test func amongEqualsTheLongestCommonBeginningWins() {
    #expect(NearMiss.of("xa-an", among: ["xa-a", "a-an", "xa-am"]) == "xa-a")
    #expect(NearMiss.of("xa-nghia-lo", among: ["ta-nghia-lo", "xa-nghia-la"]) == "xa-nghia-la")
  }

  @Test func theOrderOfCandidatesDoesNotMatter() {
    #expect(NearMiss.of("ab", among: ["ac", "aa"]) == "aa")
    #expect(NearMiss.of("ab", among: ["aa", "ac"]) == "aa")
  }
}
