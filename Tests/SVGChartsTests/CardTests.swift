import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Testing

@testable import SVGCharts
@testable import svg_charts

/// Pictures of one size: whole files, of the same bytes always, with nothing outside.
@Suite struct CardTests {
  private func svg(_ figure: Figure, _ size: FigureSize = .shareCard) throws -> String {
    String(
      decoding: try figure.svg(
        size: size, words: Vietnamese.words, numbers: Vietnamese.numbers), as: UTF8.self)
  }

  @Test(arguments: Samples.all.indices) func everySampleHasACard(_ index: Int) throws {
    guard case .figure(let figure) = Samples.all[index].content else { return }
    for size in [FigureSize.shareCard, .print] {
      let card = try svg(figure, size)
      #expect(card.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
      #expect(!card.contains("class=") && !card.contains("%\" y"))
      #expect(XMLParser(data: Data(card.utf8)).parse())
    }
  }

  /// The scene within the card, scaled: its texts stay within the picture.
  @Test(arguments: [Samples.lineWithMilestones, Samples.lineWithFourSeries, Samples.bulletClose])
  func textsStayInside(_ figure: Figure) throws {
    let card = try svg(figure)
    let scale = try #require(card.firstMatch(of: /scale\(([0-9.]+)\)/).flatMap { Double($0.1) })
    let move = try #require(
      card.firstMatch(of: /translate\(([0-9.]+) ([0-9.]+)\) scale/).flatMap { match in
        Double(match.1).flatMap { x in Double(match.2).map { (x, $0) } }
      })
    let inner = card[try #require(card.range(of: "scale(")).upperBound...]
    for text in inner.matches(of: /<text x="([0-9.-]+)" y="([0-9.-]+)"[^>]*font-size="([0-9.]+)"/) {
      let (x, y) = (try #require(Double(text.1)), try #require(Double(text.2)))
      guard x < 1_000, y < 500 else { continue }
      #expect(move.0 + x * scale <= 1_200)
      #expect(move.1 + y * scale <= 630)
    }
  }

  @Test func refusesATitleWithoutRoom() {
    let figure = Figure(id: "x", title: String(repeating: "Rất dài ", count: 60)) {
      BarMark("Nay", value: 1)
    }
    let error = #expect(throws: ChartError.self) { try svg(figure) }
    #expect(error?.remedy == .shortenLabel)
  }
}
