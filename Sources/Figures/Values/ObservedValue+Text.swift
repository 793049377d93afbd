extension ObservedValue {
  /// The value as a table of the content has it: `58`, `6/18`, `yes`, `withheld`.
  package var dataText: String {
    switch self {
    case .number(let number): Self.plain(number)
    case .ratio(let numerator, let denominator):
      Self.plain(numerator) + "/" + Self.plain(denominator)
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .missing(let missing): missing.rawValue
    }
  }

  /// The shortest decimal form that reads back as the same number, with a point.
  private static func plain(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
