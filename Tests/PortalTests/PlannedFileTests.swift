import Diagnostics
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

  /// A file that is written piece by piece is the same in memory and on the disk, also where an earlier
  /// one of its name stands, the same or another; nothing stays beside it.
  @Test func streamed() async throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(path: folder.location("site"))
    for text in ["MộtHai", "MộtHai", "Ba"] {
      let file = PlannedFile(
        at: Address(path: "a/b.txt"),
        streaming: { _, append throws(SystemError) in
          for character in text { try append(Array(String(character).utf8)[...]) }
        })
      #expect(String(decoding: file.make().bytes, as: UTF8.self) == text)
      try await output.publish([file, PlannedFile("c.txt", "")])
      #expect(try folder.text("site/a/b.txt") == text)
      #expect(try FileSystem.names(in: folder.location("site/a")) == ["b.txt"])
      #expect(
        try await Verification(folder: folder.location("site"), parallelism: .init(jobs: 1))
          .isIntact)
    }
  }

  /// What stops a file from being written stops the build.
  @Test func streamBreaks() async throws {
    let folder = try TemporaryFolder()
    let file = PlannedFile(
      at: Address(path: "b.txt"),
      streaming: { path, append throws(SystemError) in
        try append(Array("a".utf8)[...])
        throw SystemError.tooLarge(path)
      })
    #expect(file.make().diagnostics.map(\.place.path) == ["b.txt"])
    await #expect(throws: OutputFolder.Failure.system(.tooLarge("b.txt"))) {
      try await OutputFolder(path: folder.location("site")).publish([file])
    }
    #expect(try FileSystem.kind(of: folder.location("site")) == nil)
  }
}
