/// Words for classes of values, and sentences about tables of them.
public struct ClassWords: Hashable, Sendable {
  /// The lowest class: `{upper}`, as "dưới {upper}".
  public var below: Phrase
  /// A class between two thresholds: `{lower}`, `{upper}`; as "{lower} đến dưới {upper}".
  public var between: Phrase
  /// The highest class: `{lower}`, as "từ {lower}".
  public var from: Phrase
  /// What one column of a table says: `{column}`, `{range}` (a sentence of ``RankingWords``).
  public var column: Phrase
  /// How many tiles have a state: `{name}`, `{count}`.
  public var count: Phrase

  /// Words for classes.
  public init(below: Phrase, between: Phrase, from: Phrase, column: Phrase, count: Phrase) {
    self.below = below
    self.between = between
    self.from = from
    self.column = column
    self.count = count
  }
}
