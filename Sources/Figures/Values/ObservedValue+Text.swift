import Quantities

extension ObservedValue {
  /// The value as a table of the content has it: `58`, `6/18`, `yes`, `withheld`.
  public var dataText: String {
    switch self {
    case .number(let number): number.dataText
    case .ratio(let numerator, let denominator): numerator.dataText + "/" + denominator.dataText
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .missing(let missing): missing.rawValue
    }
  }
}
