import Diagnostics
import Testing

@Suite struct NearMissTests {
  private static let known = ["luot-ban-doc", "nha-van-hoa-hoat-dong", "thu-vien-cntt", "title"]

  @Test(
    arguments: [
      ("luot-ban-dok", "luot-ban-doc"),
      ("luotbandoc", "luot-ban-doc"),
      ("Luot-Ban-Doc", "luot-ban-doc"),
      ("luot-ban-odc", "luot-ban-doc"),
      ("titel", "title"),
      ("tilte", "title"),
      ("thu-vien", nil),
      ("x", nil),
      ("", nil),
    ] as [(String, String?)])
  func finds(_ name: String, _ expected: String?) {
    #expect(NearMiss.of(name, among: Self.known) == expected)
  }

  @Test func theOrderOfCandidatesDoesNotMatter() {
    #expect(NearMiss.of("ab", among: ["ac", "aa"]) == "aa")
    #expect(NearMiss.of("ab", among: ["aa", "ac"]) == "aa")
  }
}
