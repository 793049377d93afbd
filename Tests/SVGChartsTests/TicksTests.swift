import Foundation
import Testing

@testable import SVGCharts

/// Well-known spans, with what d3-array 3.2.0 gives for them.
@Suite struct TicksTests {
  @Test(arguments: [
    (0.0, 1.0, 10.0, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]),
    (0, 1, 9, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]),
    (0, 1, 7, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
    (0, 1, 4, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
    (0, 1, 3, [0, 0.5, 1.0]),
    (0, 1, 1, [0, 1.0]),
    (0, 10, 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    (0, 10, 5, [0, 2, 4, 6, 8, 10]),
    (0, 10, 3, [0, 5, 10]),
    (-10, 10, 10, [-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10]),
    (-10, 10, 5, [-10, -5, 0, 5, 10]),
    (-10, 10, 1, [0]),
    (10, -10, 5, [10, 5, 0, -5, -10]),
    (1, 1, 10, [1]),
    (0, 100, 5, [0, 20, 40, 60, 80, 100]),
    (0, 1, 0, []),
  ]) func values(_ start: Double, _ stop: Double, _ count: Double, _ expected: [Double]) {
    #expect(Ticks.values(from: start, to: stop, count: count) == expected)
  }

  @Test(arguments: [
    (0.132, 0.876, 1000.0, 0.132, 0.876),
    (0.132, 0.876, 100, 0.13, 0.88),
    (0.132, 0.876, 30, 0.12, 0.88),
    (0.132, 0.876, 10, 0.1, 0.9),
    (0.132, 0.876, 6, 0.1, 0.9),
    (0.132, 0.876, 5, 0, 1),
    (0.132, 0.876, 1, 0, 1),
    (132, 876, 1000, 132, 876),
    (132, 876, 100, 130, 880),
    (132, 876, 30, 120, 880),
    (132, 876, 10, 100, 900),
    (132, 876, 5, 0, 1000),
  ]) func nice(_ start: Double, _ stop: Double, _ count: Double, _ low: Double, _ high: Double) {
    let nice = Ticks.nice(from: start, to: stop, count: count)
    #expect(nice.0 == low)
    #expect(nice.1 == high)
  }

  /// Spans of all sizes; `Tools/d3_ticks.mjs` says how the file was made.
  @Test func equalD3Array() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Cases/d3-ticks.txt")
    let cases = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(cases.count == 10_000)
    for line in cases {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      let span = parts[0].split(separator: " ").compactMap { Double($0) }
      let nice = parts[1].split(separator: ",").compactMap { Double($0) }
      let ticks = parts[2].split(separator: ",").compactMap { Double($0) }
      let ours = Ticks.nice(from: span[0], to: span[1], count: span[2])
      if Ticks.values(from: span[0], to: span[1], count: span[2]) != ticks
        || [ours.0, ours.1] != nice
      {
        Issue.record(
          "\(line): \(ours), \(Ticks.values(from: span[0], to: span[1], count: span[2]))")
      }
    }
  }
}
