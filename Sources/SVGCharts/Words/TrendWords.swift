/// Sentences about a line chart.
public struct TrendWords: Hashable, Sendable {
  /// The latest value of a series: `{series}`, `{value}`, `{year}`.
  public var latest: Phrase
  /// It rose: `{change}`, `{year}` (the year it is compared with).
  public var increased: Phrase
  /// It fell: `{change}`, `{year}`.
  public var decreased: Phrase
  /// It is what it was: `{year}`.
  public var unchanged: Phrase
  /// What a milestone is called in sentences: `{name}`, `{year}`.
  public var milestone: Phrase
  /// All milestones, for those who do not see the chart: `{name}`, `{list}`.
  public var milestones: Phrase
  /// One milestone or value in a list: `{year}`, `{value}`.
  public var item: Phrase
  /// All missing values: `{list}`.
  public var missing: Phrase
  /// One missing value in that list: `{series}`, `{year}`, `{reason}`.
  public var missingItem: Phrase
  /// A series break: `{year}` (the first counted the new way), `{label}`.
  public var seriesBreak: Phrase

  /// Sentences about a line chart.
  public init(
    latest: Phrase, increased: Phrase, decreased: Phrase, unchanged: Phrase, milestone: Phrase,
    milestones: Phrase, item: Phrase, missing: Phrase, missingItem: Phrase, seriesBreak: Phrase
  ) {
    self.latest = latest
    self.increased = increased
    self.decreased = decreased
    self.unchanged = unchanged
    self.milestone = milestone
    self.milestones = milestones
    self.item = item
    self.missing = missing
    self.missingItem = missingItem
    self.seriesBreak = seriesBreak
  }
}
