/// Words for values that too few stand behind.
public struct PartialWords: Hashable, Sendable {
  /// What the hollow marks are called in the key, as "số liệu chưa đủ nơi báo cáo".
  public var key: String
  /// A value in a sentence: `{value}`, `{reported}`, `{expected}`; as "{value} (mới có {reported}
  /// trên {expected} nơi báo cáo)".
  public var value: Phrase
  /// A value in a table cell: `{value}`, `{reported}`, `{expected}`; as "{value}
  /// ({reported}/{expected})".
  public var cell: Phrase

  /// The three wordings.
  public init(key: String, value: Phrase, cell: Phrase) {
    self.key = key
    self.value = value
    self.cell = cell
  }
}
