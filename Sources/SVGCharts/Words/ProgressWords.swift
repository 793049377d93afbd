/// Sentences about a value and its targets.
public struct ProgressWords: Hashable, Sendable {
  /// The value now: `{name}`, `{value}`.
  public var now: Phrase
  /// There is none: `{name}`, `{reason}`.
  public var missing: Phrase
  /// The value is below a target to be reached: `{distance}`, `{label}`, `{target}`.
  public var short: Phrase
  /// The value has reached it: `{label}`, `{target}`.
  public var reached: Phrase
  /// The value is above a target not to be exceeded: `{distance}`, `{label}`, `{target}`.
  public var above: Phrase
  /// The value keeps within it: `{label}`, `{target}`.
  public var within: Phrase
  /// A tick with its value, in labels and lists: `{label}`, `{value}`.
  public var level: Phrase

  /// Sentences about a value and its targets.
  public init(
    now: Phrase, missing: Phrase, short: Phrase, reached: Phrase, above: Phrase, within: Phrase,
    level: Phrase
  ) {
    self.now = now
    self.missing = missing
    self.short = short
    self.reached = reached
    self.above = above
    self.within = within
    self.level = level
  }
}
