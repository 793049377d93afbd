import Figures
import Testing

@Suite struct IdentifierTests {
  private enum Thing {}

  @Test func sameNamesAreOne() {
    let (first, second) = (Identifier<Thing>("xa-a"), Identifier<Thing>("xa-" + "a"))
    #expect(first == second)
    #expect(Set([first, second]).count == 1)
    #expect(first != Identifier("xa-b"))
    #expect(first.rawValue == "xa-a")
  }

  /// By bytes, not by when a name was first heard of.
  @Test func order() {
    let names = ["z", "a", "Đ", "a-b", "", "a/b"].map { Identifier<Thing>($0) }
    #expect(names.sorted().map(\.rawValue) == ["", "a", "a-b", "a/b", "z", "Đ"])
  }

  /// Two ways to write the same text are one name, whatever bytes they end in.
  @Test(arguments: [
    ("bc-\u{C5}", "bc-\u{212B}"), ("bc-K", "bc-\u{212A}"), ("x\u{1EBF}", "xe\u{302}\u{301}"),
  ])
  func spellings(_ one: String, _ other: String) {
    #expect(Identifier<Thing>(one) == Identifier<Thing>(other))
  }

  /// Threads that register the same names at once agree on each.
  @Test func manyAtOnce() async {
    let rounds = await withTaskGroup(of: [Identifier<Thing>].self) { group in
      for _ in 0..<8 { group.addTask { (0..<500).map { Identifier("ten-\($0)") } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(rounds).count == 1)
    #expect(Set(rounds.flatMap { $0 }).count == 500)
  }
}
