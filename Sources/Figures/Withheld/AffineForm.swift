import BigInt
import Quantities

/// A sum of variables, each times a number, and a constant.
struct AffineForm: Hashable, Sendable {
  /// A variable times a number other than zero.
  struct Term: Hashable, Sendable {
    var variable: Int
    var coefficient: Rational
  }

  /// In ascending order of the variables, each of which occurs once.
  private(set) var terms: [Term]
  var constant: Rational

  init(constant: Rational = 0) {
    terms = []
    self.constant = constant
  }

  init(variable: Int) {
    terms = [Term(variable: variable, coefficient: 1)]
    constant = 0
  }

  /// Makes a form of terms in any order, with variables that may occur again.
  init(_ terms: [Term], constant: Rational) {
    self.init(constant: constant)
    for term in terms.sorted(by: { $0.variable < $1.variable }) {
      if self.terms.last?.variable == term.variable {
        self.terms[self.terms.count - 1].coefficient += term.coefficient
      } else {
        self.terms.append(term)
      }
    }
    self.terms.removeAll { $0.coefficient.isZero }
  }
}

extension AffineForm {
  var isConstant: Bool { terms.isEmpty }

  /// What the variable counts for; 0 where it does not occur.
  func coefficient(of variable: Int) -> Rational {
    position(of: variable).map { terms[$0].coefficient } ?? 0
  }

  private func position(of variable: Int) -> Int? {
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].variable < variable { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low].variable == variable ? low : nil
  }

  /// The form with another one added as often as the factor says.
  func adding(_ other: AffineForm, times factor: Rational) -> AffineForm {
    if factor.isZero { return self }
    var sum = AffineForm(constant: constant + other.constant * factor)
    sum.terms.reserveCapacity(terms.count + other.terms.count)
    var rest = other.terms[...]
    for term in terms {
      while let next = rest.first, next.variable < term.variable {
        sum.terms.append(
          Term(variable: next.variable, coefficient: next.coefficient * factor))
        rest.removeFirst()
      }
      guard let next = rest.first, next.variable == term.variable else {
        sum.terms.append(term)
        continue
      }
      rest.removeFirst()
      let coefficient = term.coefficient + next.coefficient * factor
      if !coefficient.isZero {
        sum.terms.append(Term(variable: term.variable, coefficient: coefficient))
      }
    }
    for next in rest {
      sum.terms.append(Term(variable: next.variable, coefficient: next.coefficient * factor))
    }
    return sum
  }

  /// The form times a number other than zero.
  func scaled(by factor: Rational) -> AffineForm {
    var result = self
    result.constant *= factor
    for index in terms.indices { result.terms[index].coefficient *= factor }
    return result
  }

  /// Puts a form in the place of a variable, which may occur in that form itself.
  ///
  /// - Returns: Whether the variable occurred.
  @discardableResult
  mutating func substitute(_ variable: Int, by form: AffineForm) -> Bool {
    guard let position = position(of: variable) else { return false }
    let factor = terms[position].coefficient
    terms.remove(at: position)
    self = adding(form, times: factor)
    return true
  }

  /// Takes a variable out.
  ///
  /// - Returns: What it counted for.
  mutating func remove(_ variable: Int) -> Rational {
    guard let position = position(of: variable) else { return 0 }
    return terms.remove(at: position).coefficient
  }

  /// The positive number that makes all coefficients whole and free of a common divisor.
  var primitiveFactor: Rational {
    let areWhole = terms.allSatisfy(\.coefficient.isWhole)
    // By far the most usual forms are sums.
    if areWhole, terms.contains(where: { $0.coefficient.magnitude == 1 }) { return 1 }
    var below = BigInt(1)
    for term in terms {
      let denominator = term.coefficient.denominator
      below *= denominator / below.greatestCommonDivisor(with: denominator)
    }
    var divisor = BigInt(0)
    for term in terms {
      let whole = term.coefficient * Rational(below)
      divisor = divisor.greatestCommonDivisor(with: whole.numerator)
    }
    return divisor.isZero ? 1 : Rational(below, over: divisor)
  }
}
