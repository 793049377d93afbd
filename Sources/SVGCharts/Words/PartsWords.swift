/// Sentences about parts of a whole.
public struct PartsWords: Hashable, Sendable {
  /// A part with its share: `{name}`, `{value}`, `{share}`; as "{name}: {value} ({share})".
  public var item: Phrase
  /// A part whose share is not known, or is its value: `{name}`, `{value}`.
  public var plain: Phrase
  /// All rows of a chart together: `{list}`.
  public var together: Phrase
  /// The name of the column of wholes, as "Cộng".
  public var total: String
  /// The name of the column of shares, as "Tỷ lệ".
  public var share: String
  /// What a square of a waffle stands for, as "Mỗi ô là 1%.".
  public var square: String

  /// Sentences about parts of a whole.
  public init(
    item: Phrase, plain: Phrase, together: Phrase, total: String, share: String, square: String
  ) {
    self.item = item
    self.plain = plain
    self.together = together
    self.total = total
    self.share = share
    self.square = square
  }
}
