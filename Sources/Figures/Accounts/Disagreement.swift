import Quantities

/// Two accounts of the same figure that do not say the same.
public struct Disagreement: Hashable, Sendable {
  /// What is published.
  public let main: ObservedValue
  /// What somebody else says.
  public let other: ObservedValue

  /// `nil` where the two agree, or one of them is no figure.
  public init?(_ main: ObservedValue, _ other: ObservedValue) {
    guard main.hasFigure, other.hasFigure, main != other else { return nil }
    self.main = main
    self.other = other
  }
}

extension Accounts {
  /// How what a unit says and what somebody else says of it differ; `nil` where they do not.
  public var disagreement: Disagreement? {
    other.flatMap { Disagreement(main.value, $0.value) }
  }
}
