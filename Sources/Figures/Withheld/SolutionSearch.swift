import Quantities

/// Solutions of a component, one after the other, each found from the one before.
///
/// Whole parameters are made whole by branching: where the simplex method gives 2.5, the values
/// up to 2 are searched, then those from 3. The search keeps its own stack, for the depth is
/// bounded by the effort alone.
struct SolutionSearch: Sendable {
  private let isWhole: [Bool]
  private var simplex: BoundedSimplex
  /// The variable that stands for a form without its constant, divided as far as it goes.
  private var variables: [AffineForm: Int] = [:]
  /// The parameters' values in the solution that was found last.
  private(set) var solution: [DeltaRational] = []

  /// A bound as it was before it was changed.
  private struct Undo: Sendable {
    var variable: Int
    var isUpper: Bool
    var bound: DeltaRational?
  }

  /// One side of a whole number that was taken, and the other, where it is still to be searched.
  private struct Branch: Sendable {
    var undo: Undo
    var other: (isUpper: Bool, bound: Rational)?
  }

  /// Prepares a search.
  ///
  /// It is `nil` where an inequality is false whatever the parameters are.
  init?(_ parametrisation: Parametrisation, effort: Int) {
    isWhole = parametrisation.isWhole
    simplex = BoundedSimplex(count: isWhole.count, effort: effort)
    for inequality in parametrisation.inequalities {
      if inequality.form.isConstant {
        let sign = inequality.form.constant.signum
        switch inequality.relation {
        case .atMost: if sign > 0 { return nil }
        case .below: if sign >= 0 { return nil }
        }
      } else {
        _ = constrain(inequality)
      }
    }
  }
}

extension SolutionSearch {
  /// The value of a form in the solution that was found last.
  func value(of form: AffineForm) -> DeltaRational {
    form.terms.reduce(DeltaRational(form.constant)) { sum, term in
      sum + solution[term.variable] * term.coefficient
    }
  }

  /// Looks for a solution that also has some forms below zero.
  mutating func findSolution(withNegative forms: [AffineForm]) throws(TooHard) -> Bool {
    var changed: [Undo] = []
    var isPossible = true
    for form in forms {
      if form.isConstant {
        isPossible = isPossible && form.constant.signum < 0
      } else if let undo = constrain(.init(form: form, relation: .below)) {
        changed.append(undo)
      }
    }
    let isFound = isPossible ? try findSolution() : false
    for undo in changed.reversed() { restore(undo) }
    return isFound
  }

  /// Looks for a solution.
  ///
  /// Where whole numbers have no end, going deep may lead away for ever though a solution is near.
  /// So what is not settled at once is tried within growing boxes first. They can only find; that
  /// there is none is for the search without a box to say.
  mutating func findSolution() throws(TooHard) -> Bool {
    if let isFound = try search(within: nil, effort: Self.glance) { return isFound }
    for radius in [2, 16, 128] {
      if try search(within: Rational(radius), effort: Self.look) == true { return true }
    }
    guard let isFound = try search(within: nil, effort: simplex.effort) else { throw TooHard() }
    return isFound
  }

  /// The effort of a first attempt, which is enough for nearly all questions.
  private static let glance = 50_000
  /// The effort within a box.
  private static let look = 500_000

  /// Looks for a solution, with whole parameters no further than a radius from where they are.
  ///
  /// - Returns: Whether there is one; `nil` where the effort for this attempt is spent. It throws
  ///   where that for all attempts is.
  private mutating func search(
    within radius: Rational?, effort: Int
  ) throws(TooHard) -> Bool? {
    let changed = radius.map { box($0) } ?? []
    let reserve = max(0, simplex.effort - effort)
    simplex.effort -= reserve
    var trail: [Branch] = []
    defer {
      for branch in trail.reversed() { restore(branch.undo) }
      for undo in changed.reversed() { restore(undo) }
      simplex.effort = max(0, simplex.effort) + reserve
    }
    do throws(TooHard) {
      return try branch(&trail)
    } catch {
      if reserve == 0 { throw error }
      return nil
    }
  }

  private mutating func box(_ radius: Rational) -> [Undo] {
    isWhole.indices.filter { isWhole[$0] }.flatMap { variable in
      let centre = simplex.values[variable].floor
      var changed: [Undo] = []
      let (low, high) = (DeltaRational(centre - radius), DeltaRational(centre + radius))
      if simplex.lower[variable].map({ $0 < low }) ?? true {
        changed.append(set(variable, isUpper: false, low))
      }
      if simplex.upper[variable].map({ $0 > high }) ?? true {
        changed.append(set(variable, isUpper: true, high))
      }
      return changed
    }
  }

  /// Searches branch by branch, leaving the bounds of those that it is in.
  private mutating func branch(_ trail: inout [Branch]) throws(TooHard) -> Bool {
    while true {
      if try simplex.findValues() {
        guard let variable = lastBroken() else {
          solution = Array(simplex.values.prefix(isWhole.count))
          return true
        }
        let value = simplex.values[variable]
        let floor = value.floor
        // The nearer side first.
        let isLow = value < DeltaRational(floor + Rational(1, over: 2))
        trail.append(
          take(
            variable, isUpper: isLow, isLow ? floor : floor + 1,
            other: (isUpper: !isLow, bound: isLow ? floor + 1 : floor)))
      } else if !turn(&trail) {
        return false
      }
    }
  }

  /// The parameter to branch on: the last one, as its vector is the longest after a reduction, and
  /// so fewest of its whole numbers have any solution.
  private func lastBroken() -> Int? {
    isWhole.indices.last { isWhole[$0] && !simplex.values[$0].isWhole }
  }

  /// Goes back to the last branch whose other side is still to be searched, and takes that.
  private mutating func turn(_ trail: inout [Branch]) -> Bool {
    while let last = trail.popLast() {
      restore(last.undo)
      if let other = last.other {
        trail.append(take(last.undo.variable, isUpper: other.isUpper, other.bound, other: nil))
        return true
      }
    }
    return false
  }

  private mutating func take(
    _ variable: Int, isUpper: Bool, _ bound: Rational, other: (isUpper: Bool, bound: Rational)?
  ) -> Branch {
    Branch(undo: set(variable, isUpper: isUpper, DeltaRational(bound)), other: other)
  }

  private mutating func set(
    _ variable: Int, isUpper: Bool, _ bound: DeltaRational?
  ) -> Undo {
    let before = isUpper ? simplex.upper[variable] : simplex.lower[variable]
    if isUpper { simplex.setUpper(variable, bound) } else { simplex.setLower(variable, bound) }
    return Undo(variable: variable, isUpper: isUpper, bound: before)
  }

  private mutating func restore(_ undo: Undo) {
    _ = set(undo.variable, isUpper: undo.isUpper, undo.bound)
  }

  /// Sets the bound that an inequality means for its form, unless one as narrow is set.
  ///
  /// Whole forms are rounded to the next whole number, which cuts off much that no solution is in:
  /// 1 ≤ 3x − 3y ≤ 2 is seen to be impossible at once.
  private mutating func constrain(_ inequality: Parametrisation.Inequality) -> Undo? {
    let form = inequality.form
    guard let first = form.terms.first else { return nil }
    let isTurned = first.coefficient.signum < 0
    let factor = isTurned ? -form.primitiveFactor : form.primitiveFactor
    var primitive = form.scaled(by: factor)
    let number = -primitive.constant
    primitive.constant = 0
    let bound: DeltaRational
    if primitive.terms.allSatisfy({ isWhole[$0.variable] }) {
      let inner = Rational(isTurned ? number.ceiling : number.floor)
      let isExcluded = inequality.relation == .below && inner == number
      bound = DeltaRational(isExcluded ? inner + (isTurned ? 1 : -1) : inner)
    } else {
      let delta: Rational = inequality.relation == .below ? (isTurned ? 1 : -1) : 0
      bound = DeltaRational(number, delta: delta)
    }
    let variable = variable(for: primitive)
    let before = isTurned ? simplex.lower[variable] : simplex.upper[variable]
    if let before, isTurned ? before >= bound : before <= bound { return nil }
    return set(variable, isUpper: !isTurned, bound)
  }

  private mutating func variable(for primitive: AffineForm) -> Int {
    if primitive.terms.count == 1, primitive.terms[0].coefficient == 1 {
      return primitive.terms[0].variable
    }
    if let known = variables[primitive] { return known }
    let variable = simplex.addSum(primitive)
    variables[primitive] = variable
    return variable
  }
}
