import Foundation
import SVGCharts
import Testing

@testable import svg_charts

/// Whole outputs, reviewed as files.
///
/// `RECORD_GOLDENS=1` writes them and fails, so that no recording
/// run is ever green.
@Suite struct GoldenTests {
  @Test(arguments: Samples.all.indices) func sample(_ index: Int) throws {
    try expectGolden(Samples.all[index].name, try Samples.all[index].html())
  }

  /// A golden whose sample is gone would never fail again.
  @Test func everyGoldenHasItsSample() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Goldens")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let names = Set(Samples.all.map { "\($0.name).html" } + ["style-sheet.css"])
    #expect(names.count == Samples.all.count + 1)
    #expect(Set(files) == names)
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
