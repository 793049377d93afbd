/// Which of a place's figures a judgement asks.
public enum Way: String, CaseIterable, Sendable {
  /// What is said of the place as a whole.
  case own
  /// What its units come to.
  case units
  /// Either: both mean the same.
  case both
}
