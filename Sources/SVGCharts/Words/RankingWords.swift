/// Sentences about ranked rows.
public struct RankingWords: Hashable, Sendable {
  /// The highest and the lowest: `{top}`, `{topValue}`, `{bottom}`, `{bottomValue}`.
  public var range: Phrase
  /// Only one row has a value: `{name}`, `{value}`.
  public var single: Phrase
  /// All values are equal: `{value}`.
  public var equal: Phrase
  /// More rows share an end than are named: `{names}`, `{count}` (of those not named).
  public var more: Phrase
  /// Some rows have no value: `{count}`, `{total}`.
  public var missing: Phrase

  /// Sentences about ranked rows.
  public init(range: Phrase, single: Phrase, equal: Phrase, more: Phrase, missing: Phrase) {
    self.range = range
    self.single = single
    self.equal = equal
    self.more = more
    self.missing = missing
  }
}
