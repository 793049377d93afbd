import Testing

@testable import SVGCharts
@testable import svg_charts

/// What must be said of all numbers goes wherever a chart goes.
@Suite struct DataNoteTests {
  private static let note = "Số minh họa"

  private static let words = {
    let plain = Vietnamese.words
    var frame = plain.frame
    frame.dataNote = note
    return ChartWords(
      missing: plain.missing, partial: plain.partial, frame: frame, trend: plain.trend,
      ranking: plain.ranking, progress: plain.progress, comparison: plain.comparison,
      multiples: plain.multiples, classes: plain.classes, parts: plain.parts,
      timeline: plain.timeline)
  }()

  /// All that is drawn and named as a picture, and all that is written as a file.
  private func markup(_ sample: Sample, _ words: ChartWords) throws -> [String] {
    let numbers = Vietnamese.numbers
    let parts: [[UInt8]] =
      switch sample.content {
      case .figure(let figure):
        [
          try figure.html(words: words, numbers: numbers),
          try figure.svg(words: words, numbers: numbers),
        ]
      case .sparkline(let sparkline): [try sparkline.html(words: words, numbers: numbers)]
      case .bullet(let bullet): [try bullet.html(words: words, numbers: numbers)]
      }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: Samples.all.indices) func everyPictureSaysIt(_ index: Int) throws {
    for markup in try markup(Samples.all[index], Self.words) {
      let parts = markup.split(separator: "<p class=\"figure-source\">", maxSplits: 1)
      for mark in ["role=\"img\"", "<svg class=\"chart-row\"", "<svg class=\"chart-parts\""] {
        for picture in parts[0].split(separator: mark).dropFirst() {
          #expect(picture.contains(Self.note))
        }
      }
      if markup.hasPrefix("<figure") {
        #expect(parts.last?.hasPrefix("<strong>\(Self.note).</strong>") == true)
      }
    }
    for markup in try markup(Samples.all[index], Vietnamese.words) {
      #expect(!markup.contains(Self.note))
    }
  }

  @Test func refusesANoteWithoutRoom() throws {
    let scene = Scene(
      height: 10, gutters: Gutters(left: 8, right: 8, roomyRight: 8), plot: (0, 10))
    let note = String(repeating: "Rất dài ", count: 20)
    #expect(throws: ChartError.self) { try scene.noted(note, figure: "x") }
  }
}
