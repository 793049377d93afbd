import Foundation
import SVGCharts
import Testing

/// Whole outputs, reviewed as files.
///
/// `RECORD_GOLDENS=1` writes them and fails, so that no recording
/// run is ever green.
@Suite struct GoldenTests {
  @Test(arguments: Samples.all.indices) func figure(_ index: Int) throws {
    let (name, figure) = Samples.all[index]
    try expectGolden(
      name, try figure.html(words: Vietnamese.words, numbers: Vietnamese.numbers))
  }

  @Test(arguments: Samples.compact.indices) func compact(_ index: Int) throws {
    let (name, figure) = Samples.compact[index]
    try expectGolden(
      name, try figure.html(words: Vietnamese.words, numbers: Vietnamese.numbers))
  }

  @Test func styleSheet() throws {
    try expectGolden("style-sheet", Array(ChartStyleSheet.css.utf8), extension: "css")
  }

  private func expectGolden(
    _ name: String, _ bytes: [UInt8], extension suffix: String = "html"
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Goldens/\(name).\(suffix)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name); run again without RECORD_GOLDENS")
    } else {
      let golden = try Data(contentsOf: file)
      #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: golden, as: UTF8.self))
    }
  }
}
