import BigInt

extension Rational {
  /// Makes a number from its digits before and after the decimal mark, ASCII digits only.
  ///
  /// It is `nil` for what holds anything but digits.
  ///
  /// - Parameters:
  ///   - whole: At least one digit.
  ///   - fraction: None for a whole number.
  ///   - isNegative: Whether a minus sign stands before it.
  public init?(
    whole: some StringProtocol, fraction: String = "", isNegative: Bool = false
  ) {
    guard let digits = BigInt(String(whole) + fraction, radix: 10), digits.sign == .plus else {
      return nil
    }
    let value = Rational(digits, over: BigInt(10).power(fraction.count))
    self = isNegative ? -value : value
  }

  /// Reads what ``dataText`` writes: digits, at most one point, a minus sign before them; behind them
  /// `e` and by how many powers of ten the point is moved, where it stands far from them.
  public init?(dataText text: some StringProtocol) {
    let isNegative = text.first == "-"
    let halves = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || !parts[1].isEmpty,
      let number = Rational(
        whole: whole, fraction: parts.count == 2 ? String(parts[1]) : "", isNegative: isNegative)
    else { return nil }
    guard halves.count == 2 else {
      self = number
      return
    }
    // Beyond it no binary fraction has a shortest form.
    guard let moved = Int(halves[1]), abs(moved) <= 400 else { return nil }
    let power = Rational(BigInt(10).power(abs(moved)), over: 1)
    self = moved < 0 ? number / power : number * power
  }

  /// How many digits after the point say the value exactly; `nil` where no number of them does.
  public var exactDecimals: Int? {
    var rest = denominator
    var (twos, fives) = (0, 0)
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    return rest == 1 ? max(twos, fives) : nil
  }

  /// The nearest binary fraction: for places in a drawing, never for what is compared or shown.
  public var double: Double {
    switch storage {
    case .small(let numerator, let denominator): Double(numerator) / Double(denominator)
    case .large(let numerator, let denominator): Double(numerator) / Double(denominator)
    }
  }

  /// The digits of the value rounded to so many decimals, a half away from zero.
  ///
  /// - Returns: Whether it is negative and not zero; the digits before the point, at least one;
  ///   exactly so many digits after it.
  public func digits(decimals: Int) -> (isNegative: Bool, whole: String, fraction: String) {
    if case .small(let numerator, 1) = storage, decimals == 0 {
      return (numerator < 0, String(numerator.magnitude), "")
    }
    let scaled = magnitude * Rational(10).power(decimals)
    let rounded = (scaled + Rational(1, over: 2)).floor
    var text = String(rounded)
    if text.count <= decimals {
      text = String(repeating: "0", count: decimals + 1 - text.count) + text
    }
    return (
      signum < 0 && rounded != 0, String(text.dropLast(decimals)), String(text.suffix(decimals))
    )
  }

  /// The value as programs read it: `58`, `-2.5`; where it has no end, the shortest form of the
  /// nearest binary fraction, `66.66666666666667`.
  public var dataText: String {
    guard let decimals = exactDecimals else { return "\(double)" }
    let (isNegative, whole, fraction) = digits(decimals: decimals)
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
