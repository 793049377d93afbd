/// Sentences about small multiples.
public struct MultiplesWords: Hashable, Sendable {
  /// That all panels share one scale: `{name}` (of the axis, with its unit), `{lower}`, `{upper}`.
  public var scale: Phrase
  /// The latest year's highest and lowest: `{year}`, `{range}` (a sentence of ``RankingWords``).
  public var latest: Phrase

  /// Sentences about small multiples.
  public init(scale: Phrase, latest: Phrase) {
    self.scale = scale
    self.latest = latest
  }
}
