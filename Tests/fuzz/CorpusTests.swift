import Foundation
import Testing

/// What the fuzzer found, and what it started from, read again at every test run.
@Suite struct CorpusTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("corpus")

  @Test(arguments: FuzzTarget.allCases)
  func replay(_ target: FuzzTarget) throws {
    let folder = Self.corpus.appendingPathComponent(target.rawValue)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count >= 5)
    for name in names {
      target.read(Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
  }

  /// Each input cut short at each of its bytes, which no file of the corpus is.
  @Test(arguments: FuzzTarget.allCases)
  func replayCutShort(_ target: FuzzTarget) throws {
    let folder = Self.corpus.appendingPathComponent(target.rawValue)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let input = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      guard input.count <= 400 else { continue }
      for count in 0..<input.count { target.read(Array(input[..<count])) }
    }
  }
}
