package import Quantities

extension DisclosureSystem {
  /// States that cells add up to a total, or to no more than it.
  ///
  /// - Parameters:
  ///   - parts: The cells that are added.
  ///   - total: What they come to.
  ///   - isWider: Whether the total may count more than the cells do.
  /// - Returns: The statement.
  @discardableResult
  package mutating func state(
    sumOf parts: [Cell], is total: Cell, isWider: Bool = false
  ) -> Statement {
    let terms = parts.map { Term($0) } + [Term(total, times: -1)]
    return state(terms, isWider ? .atMost : .equals, 0)
  }

  /// States that a part is never above its whole.
  @discardableResult
  package mutating func state(_ part: Cell, isPartOf whole: Cell) -> Statement {
    state([Term(part), Term(whole, times: -1)], .atMost, 0)
  }

  /// States a rounded percentage of some parts in some wholes.
  ///
  /// A half goes away from zero, so 84.4 with one decimal says: from 84.35 on and below 84.45.
  /// The wholes together are above zero, or there would be no percentage.
  ///
  /// - Parameters:
  ///   - percentage: The number before the per cent sign, as it is printed.
  ///   - decimals: How many digits it has after the decimal point.
  ///   - parts: The cells that are added above the line.
  ///   - wholes: The cells that are added below it.
  /// - Returns: The statements.
  @discardableResult
  package mutating func state(
    percentage: Rational, decimals: Int, of parts: [Cell], in wholes: [Cell]
  ) -> [Statement] {
    let half = Rational(1, over: 2) / Rational(10).power(decimals)
    func difference(from percentage: Rational) -> [Term] {
      parts.map { Term($0, times: 100) } + wholes.map { Term($0, times: -percentage) }
    }
    let isPositive = percentage.signum > 0
    let isNegative = percentage.signum < 0
    return [
      state(wholes.map { Term($0) }, .above, 0),
      state(difference(from: percentage - half), isPositive ? .atLeast : .above, 0),
      state(difference(from: percentage + half), isNegative ? .atMost : .below, 0),
    ]
  }
}
