import Documents
import Pages
import Testing

@testable import Publishing

@Suite struct PlannedFileTests {
  /// Every element once, whatever the sizes.
  @Test(arguments: 0...40) func dealing(_ count: Int) {
    for size in [1, 3, 8] {
      let dealt = Array(0..<count).dealt(by: size)
      #expect(dealt.sorted() == Array(0..<count))
    }
  }

  /// Two that are made side by side are neighbours neither before nor after.
  @Test func neighboursAreMadeApart() {
    #expect(Array(0..<8).dealt(by: 2) == [0, 1, 6, 7, 2, 3, 4, 5])
    #expect(Array(0..<5).dealt(by: 1) == [0, 3, 1, 4, 2])
  }

  /// A file that is put together of others is the same in memory and on the disk.
  @Test func assembled() async throws {
    let parts = [PlannedFile("a.txt", "<Một>"), PlannedFile("b.txt", "<Hai>")]
    let whole = PlannedFile(
      at: Address(path: "c.txt"),
      assembling: [.own(Array("[".utf8))]
        + parts.map { .middle(of: $0, head: 1, tail: 1) } + [.own(Array("]".utf8))])
    #expect(String(decoding: whole.make().bytes, as: UTF8.self) == "[MộtHai]")
    let folder = try TemporaryFolder()
    let output = OutputFolder(path: folder.location("site"))
    try await output.publish([whole] + parts)
    #expect(try folder.text("site/c.txt") == "[MộtHai]")
    #expect(
      try await Verification(folder: folder.location("site"), parallelism: .init(jobs: 1)).isIntact)
  }
}
