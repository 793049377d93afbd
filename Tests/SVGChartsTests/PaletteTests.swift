import Testing

@testable import SVGCharts

/// Colours that every reader can see and tell apart.
@Suite struct PaletteTests {
  /// On each palette's own paper, and on the tinted papers that themes put charts on.
  private static let palettes: [(palette: ChartPalette, papers: [String])] = [
    (.light, ["#ffffff", "#f8faf9", "#eaf1f4"]), (.dark, ["#14171c", "#0d161d", "#1b2b36"]),
  ]

  @Test(arguments: palettes.indices) func marksStandOut(_ index: Int) throws {
    let (palette, papers) = Self.palettes[index]
    for paper in try papers.map(colour) {
      for mark in palette.series + [palette.target, palette.muted, palette.hatch] {
        #expect(try colour(mark).contrast(with: paper) >= 3, "\(mark)")
      }
      for ink in [palette.ink, palette.muted] {
        #expect(try colour(ink).contrast(with: paper) >= 4.5, "\(ink)")
      }
    }
  }

  @Test(arguments: palettes.indices) func numbersAreReadOnTheirShades(_ index: Int) throws {
    let palette = Self.palettes[index].palette
    #expect(palette.shades.count == 7)
    for (number, shade) in palette.shades.enumerated() {
      let ink = try colour(number < 4 ? palette.onLow : palette.onHigh)
      #expect(try colour(shade).contrast(with: ink) >= 4.5, "\(shade)")
    }
  }

  /// A difference of about 2.3 is just noticed between large patches.
  ///
  /// So Mahy, Van Eycken and Oosterlinck (1994); thin lines and small dots need several times that
  /// (Stone, Szafir and Setlur, 2014). Here any two
  /// colours are five times that apart, and the four that may cross on one chart more.
  @Test(arguments: palettes.indices, Vision.allCases)
  func seriesStayApart(_ index: Int, _ vision: Vision) throws {
    let series = Self.palettes[index].palette.series
    #expect(series.count == 6)
    let seen = try series.map { try colour($0).seen(by: vision).lab }
    for first in seen.indices {
      for second in seen.indices.dropFirst(first + 1) {
        let least = second < Trend.seriesLimit ? 14.0 : 11
        let apart = difference(seen[first], seen[second])
        #expect(apart >= least, "\(series[first]) and \(series[second]): \(apart)")
      }
    }
  }

  /// Neighbouring shades differ for every reader, and their lightness rises or falls throughout.
  @Test(arguments: palettes.indices, Vision.allCases)
  func shadesAreInOrder(_ index: Int, _ vision: Vision) throws {
    let seen = try Self.palettes[index].palette.shades.map {
      try colour($0).seen(by: vision).lab
    }
    let steps = zip(seen, seen.dropFirst()).map { $1.l - $0.l }
    #expect(steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 })
    for (shade, next) in zip(seen, seen.dropFirst()) { #expect(difference(shade, next) >= 5) }
  }

  /// The measures themselves, against published values: Sharma's test pairs, WCAG's black on white.
  @Test func measures() throws {
    #expect(abs(difference((50, 2.6772, -79.7751), (50, 0, -82.7485)) - 2.0425) < 1e-4)
    #expect(abs(difference((50, 2.5, 0), (58, 24, 15)) - 19.4535) < 1e-4)
    #expect(abs(difference((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514)) - 0.9082) < 1e-4)
    #expect(abs(try colour("#000000").contrast(with: try colour("#ffffff")) - 21) < 1e-9)
  }

  private func colour(_ hex: String) throws -> Colour { try #require(Colour(hex)) }
}
