/// Every word that a figure shows, in the page's language.
///
/// Charts know no language: whoever makes the page passes its words. Each ``Phrase`` lists its
/// placeholders; it may use them in any order, or leave some out. Shared, not copied: a hundred
/// texts stand in it, and every figure of a page is drawn with the same.
public final class ChartWords: Sendable {
  /// Words for values that are missing.
  public let missing: MissingWords
  /// Words for values that too few stand behind.
  public let partial: PartialWords
  /// Words around the chart.
  public let frame: FrameWords
  /// Sentences about a line chart.
  public let trend: TrendWords
  /// Sentences about ranked rows.
  public let ranking: RankingWords
  /// Sentences about a value and its targets.
  public let progress: ProgressWords
  /// Sentences about rows of two values.
  public let comparison: ComparisonWords
  /// Sentences about small multiples.
  public let multiples: MultiplesWords
  /// Words for classes of values, and sentences about tables of them.
  public let classes: ClassWords
  /// Sentences about parts of a whole.
  public let parts: PartsWords
  /// Sentences about a year's events.
  public let timeline: TimelineWords

  /// A whole set of words.
  public init(
    missing: MissingWords, partial: PartialWords, frame: FrameWords, trend: TrendWords,
    ranking: RankingWords, progress: ProgressWords, comparison: ComparisonWords,
    multiples: MultiplesWords, classes: ClassWords, parts: PartsWords, timeline: TimelineWords
  ) {
    self.missing = missing
    self.partial = partial
    self.frame = frame
    self.trend = trend
    self.ranking = ranking
    self.progress = progress
    self.comparison = comparison
    self.multiples = multiples
    self.classes = classes
    self.parts = parts
    self.timeline = timeline
  }
}
