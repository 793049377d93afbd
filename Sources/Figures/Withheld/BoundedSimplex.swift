import Quantities

/// Values for variables within bounds, where some variables are sums of the others.
///
/// The method is that of Dutertre and de Moura (see ``DeltaRational``): bounds may be set and
/// lifted at any time, and what was found before is where the next search begins. Bland's rule,
/// always the first variable that will do, keeps it from going round in circles. All is exact.
struct BoundedSimplex: Sendable {
  private(set) var values: [DeltaRational]
  private(set) var lower: [DeltaRational?]
  private(set) var upper: [DeltaRational?]
  /// The variables that are sums at present, in ascending order.
  private var basics: [Int] = []
  /// For each of these what it is the sum of; for the others nothing.
  private var sums: [AffineForm?]
  /// How many more terms may be reckoned: a measure of time that is the same on every machine.
  var effort: Int

  /// Makes so many variables, free of each other and without bounds, all at zero.
  init(count: Int, effort: Int) {
    self.effort = effort
    values = Array(repeating: DeltaRational(0), count: count)
    lower = Array(repeating: nil, count: count)
    upper = Array(repeating: nil, count: count)
    sums = Array(repeating: nil, count: count)
  }

  /// Adds a variable that is a sum of others; the constant of the form plays no part.
  mutating func addSum(_ form: AffineForm) -> Int {
    var sum = AffineForm()
    var value = DeltaRational(0)
    for term in form.terms {
      let part = sums[term.variable] ?? AffineForm(variable: term.variable)
      sum = sum.adding(part, times: term.coefficient)
      value = value + values[term.variable] * term.coefficient
      effort -= part.terms.count
    }
    values.append(value)
    lower.append(nil)
    upper.append(nil)
    sums.append(sum)
    basics.append(values.count - 1)
    return values.count - 1
  }
}

extension BoundedSimplex {
  /// Sets or lifts the lower bound of a variable.
  mutating func setLower(_ variable: Int, _ bound: DeltaRational?) {
    lower[variable] = bound
    settle(variable)
  }

  /// Sets or lifts the upper bound of a variable.
  mutating func setUpper(_ variable: Int, _ bound: DeltaRational?) {
    upper[variable] = bound
    settle(variable)
  }

  /// Moves a variable that is no sum within its bounds.
  ///
  /// Both are looked at, whichever changed: bounds that crossed may have left it outside of one.
  private mutating func settle(_ variable: Int) {
    guard sums[variable] == nil else { return }
    if let low = lower[variable], values[variable] < low {
      move(variable, to: low)
    } else if let high = upper[variable], values[variable] > high {
      move(variable, to: high)
    }
  }

  /// Gives a variable that is no sum a value, and the sums what follows.
  private mutating func move(_ variable: Int, to value: DeltaRational) {
    let change = value - values[variable]
    values[variable] = value
    for basic in basics {
      guard let coefficient = sums[basic]?.coefficient(of: variable), !coefficient.isZero
      else { continue }
      values[basic] = values[basic] + change * coefficient
      effort -= 1
    }
  }

  /// Looks for values within all bounds.
  ///
  /// - Returns: Whether there are any; then ``values`` are such. Else they are of no use, and the
  ///   next search mends them.
  mutating func findValues() throws(TooHard) -> Bool {
    // A search that needs no exchange costs something as well, or it might never end.
    effort -= 1 + basics.count
    guard effort >= 0 else { throw TooHard() }
    // A variable that is no sum cannot be moved within bounds that cross.
    for variable in values.indices {
      if let low = lower[variable], let high = upper[variable], low > high { return false }
    }
    while let (basic, bound, isTooLow) = firstOutside() {
      guard effort >= 0 else { throw TooHard() }
      guard let sum = sums[basic] else { return false }
      effort -= sum.terms.count
      let partner = sum.terms.first { term in
        (term.coefficient.signum > 0) == isTooLow
          ? isBelowUpper(term.variable) : isAboveLower(term.variable)
      }
      guard let partner else { return false }
      let step = (bound - values[basic]) * partner.coefficient.reciprocal
      move(partner.variable, to: values[partner.variable] + step)
      exchange(basic, with: partner.variable)
    }
    return true
  }

  private func firstOutside() -> (basic: Int, bound: DeltaRational, isTooLow: Bool)? {
    for basic in basics {
      if let low = lower[basic], values[basic] < low { return (basic, low, true) }
      if let high = upper[basic], values[basic] > high { return (basic, high, false) }
    }
    return nil
  }

  private func isBelowUpper(_ variable: Int) -> Bool {
    upper[variable].map { values[variable] < $0 } ?? true
  }

  private func isAboveLower(_ variable: Int) -> Bool {
    lower[variable].map { values[variable] > $0 } ?? true
  }

  /// Turns the sum into a summand and the other into a sum; no value changes.
  private mutating func exchange(_ basic: Int, with other: Int) {
    guard var form = sums[basic] else { return }
    let coefficient = form.remove(other).reciprocal
    form = AffineForm(variable: basic).adding(form, times: -1).scaled(by: coefficient)
    sums[basic] = nil
    basics.removeAll { $0 == basic }
    for index in basics where sums[index]?.substitute(other, by: form) == true {
      effort -= (sums[index]?.terms.count ?? 0) + form.terms.count
    }
    effort -= form.terms.count + basics.count
    sums[other] = form
    let position = basics.firstIndex { $0 > other } ?? basics.count
    basics.insert(other, at: position)
  }
}

/// The effort allowed is spent, and the question is open.
struct TooHard: Error {}
