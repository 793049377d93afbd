/// Sentences about rows of two values.
public struct ComparisonWords: Hashable, Sendable {
  /// How many rose, fell and stayed: `{increased}`, `{decreased}`, `{unchanged}`, `{first}`,
  /// `{second}` (the columns' names).
  public var counts: Phrase
  /// The row that changed most: `{name}`, `{first}`, `{second}` (its values).
  public var largest: Phrase
  /// Two values of a row, as "{first} → {second}".
  public var pair: Phrase

  /// Sentences about rows of two values.
  public init(counts: Phrase, largest: Phrase, pair: Phrase) {
    self.counts = counts
    self.largest = largest
    self.pair = pair
  }
}
