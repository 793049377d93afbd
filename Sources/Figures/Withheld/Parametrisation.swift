import Quantities

/// All solutions of the equalities of a component, by parameters that are free of each other.
///
/// Parameters of whole cells run over all whole numbers, others over all numbers: every choice
/// gives a solution of the equalities, and each solution comes of one choice. So what is whole,
/// and 2x + 3y = 5, is settled before a bound is looked at. What remains are the inequalities.
struct Parametrisation: Sendable {
  /// What stands to zero as it says.
  struct Inequality: Sendable {
    var form: AffineForm
    var relation: Bound
  }

  /// An inequality with all on its left side.
  enum Bound: Hashable, Sendable {
    /// At most, or below, zero.
    case atMost, below
  }

  /// Whether only whole numbers are possible, for each parameter.
  let isWhole: [Bool]
  /// The unknowns of the component, in their order, by the parameters.
  var unknowns: [AffineForm]
  var inequalities: [Inequality]

  /// Solves equalities, whose forms are to be zero.
  ///
  /// It is `nil` where they have no solution. At first each unknown is its own parameter, so the
  /// forms given are over the unknowns.
  init?(isWhole: [Bool], equalities: [AffineForm], inequalities: [Inequality]) {
    self.isWhole = isWhole
    unknowns = isWhole.indices.map { AffineForm(variable: $0) }
    self.inequalities = inequalities
    var open = equalities
    // Unknowns that are not whole first: what is left then says something of whole ones alone.
    while let position = open.firstIndex(where: { realVariable(in: $0) != nil }) {
      var form = open.remove(at: position)
      guard let variable = realVariable(in: form) else { continue }
      let coefficient = form.remove(variable)
      substitute(variable, by: form.scaled(by: -coefficient.reciprocal), in: &open)
    }
    while let form = open.popLast() {
      guard solve(form, &open) else { return nil }
    }
  }

  private func realVariable(in form: AffineForm) -> Int? {
    form.terms.first { !isWhole[$0.variable] }?.variable
  }

  private mutating func substitute(
    _ variable: Int, by form: AffineForm, in open: inout [AffineForm]
  ) {
    for index in open.indices { open[index].substitute(variable, by: form) }
    for index in unknowns.indices { unknowns[index].substitute(variable, by: form) }
    for index in inequalities.indices { inequalities[index].form.substitute(variable, by: form) }
  }

  /// Solves an equality over whole parameters by Euclid's algorithm.
  ///
  /// Each step puts x′ − Σ qᵢxᵢ for the parameter with the smallest coefficient, which leaves the
  /// remainders as the others' coefficients; x′ is as free to be any whole number as x was.
  private mutating func solve(_ equality: AffineForm, _ open: inout [AffineForm]) -> Bool {
    var form = equality.scaled(by: equality.primitiveFactor)
    if form.isConstant { return form.constant.isZero }
    guard form.constant.isWhole else { return false }
    while let least = form.terms.min(by: { $0.coefficient.magnitude < $1.coefficient.magnitude }) {
      let rest = form.terms.filter { $0.variable != least.variable }
      if least.coefficient.magnitude == 1 {
        var solution = form
        let coefficient = solution.remove(least.variable)
        substitute(least.variable, by: solution.scaled(by: -coefficient), in: &open)
        return true
      }
      var step = AffineForm(variable: least.variable)
      for term in rest {
        let quotient = (term.coefficient / least.coefficient).rounded(decimals: 0)
        if quotient.isZero { continue }
        step = step.adding(AffineForm(variable: term.variable), times: -quotient)
      }
      form.substitute(least.variable, by: step)
      substitute(least.variable, by: step, in: &open)
    }
    return form.constant.isZero
  }
}
