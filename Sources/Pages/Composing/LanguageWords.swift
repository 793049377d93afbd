import SVGCharts
import Theme

/// A language's words in every form that pages need, made once for all of them.
final class LanguageWords: Sendable {
  let phrases: Phrases
  let charts: ChartWords
  let numbers: NumberStyle
  /// The phrases without placeholders, for templates.
  let texts: [String: String]

  init(_ phrases: Phrases) {
    self.phrases = phrases
    charts = ChartWords(phrases)
    numbers = NumberStyle(phrases)
    texts = Dictionary(
      phrases.names.compactMap { name in phrases.text(named: name).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
