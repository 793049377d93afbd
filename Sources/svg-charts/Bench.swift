import Foundation
import SVGCharts

/// Draws each figure of the benchmark again and again on one core.
///
/// Prints a line for each: its name, figures a second, and the bytes of the figure and of its
/// drawing alone; and writes the drawing to a folder, for whoever compresses it.
struct Bench {
  let folder: URL
  /// How long each figure is drawn.
  let seconds: Double

  func run() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, figure) in BenchFigures.all {
      let bytes = try draw(figure())
      let rate = try rate(of: figure)
      let drawing = drawing(in: bytes)
      try Data(drawing).write(to: folder.appendingPathComponent("\(name).html"))
      print(name, Int(rate), bytes.count, drawing.count)
    }
  }

  /// Figures a second: the median of five runs, so that a busy moment does not count.
  private func rate(of figure: () -> Figure) throws(ChartError) -> Double {
    var rates: [Double] = []
    for _ in 0..<5 {
      let start = clock()
      var count = 0
      var written = 0
      while Self.elapsed(since: start) < seconds / 5 {
        for _ in 0..<50 { written += try draw(figure()).count }
        count += 50
      }
      // Reading what was written keeps it from being left out.
      guard written > 0 else { return 0 }
      rates.append(Double(count) / Self.elapsed(since: start))
    }
    return rates.sorted()[2]
  }

  /// Seconds of one core's time, of which other programs take none.
  private static func elapsed(since start: clock_t) -> Double {
    Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private func draw(_ figure: Figure) throws(ChartError) -> [UInt8] {
    try figure.html(words: Vietnamese.words, numbers: Vietnamese.numbers)
  }

  /// What stands in the chart's box: key and drawing, without heading, sentence, table and source.
  private func drawing(in bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let ends = ["</div>\n<details", "</div>\n<p class=\"figure-source", "</div>\n</figure>"]
    guard let start = text.range(of: "<div class=\"chart-box\">\n"),
      let end = ends.lazy.compactMap({ text.range(of: $0, options: .backwards) }).first
    else { return bytes }
    return Array(text[start.upperBound..<end.lowerBound].utf8)
  }
}
