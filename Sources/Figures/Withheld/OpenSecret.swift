import Quantities

/// Something withheld of which it is not known yet whether it is told.
struct OpenSecret: Sendable {
  var name: DisclosureFindings.Secret
  /// The cell, or the part above the line, by the parameters.
  var form: AffineForm
  /// The whole below the line of a share.
  var divisor: AffineForm?
  /// The value in the first solution, which is the only one if there is only one.
  var value: Rational = 0
}

extension OpenSecret {
  /// The secret with its value in a solution.
  ///
  /// It is `nil` where it is seen to vary already, or, for a share, where its whole is never above
  /// zero, so that there is no share.
  func sighted(by search: inout SolutionSearch) throws(TooHard) -> OpenSecret? {
    var result = self
    guard let divisor else {
      let value = search.value(of: form)
      // A solution for each δ that is small enough: many.
      guard value.delta.isZero else { return nil }
      result.value = value.number
      return result
    }
    if search.value(of: divisor) <= DeltaRational(0) {
      guard try search.findSolution(withNegative: conditions) else { return nil }
    }
    let (above, below) = (search.value(of: form), search.value(of: divisor))
    // Were the share the same for each small δ, this would be it.
    result.value =
      below.number.isZero ? above.delta / below.delta : above.number / below.number
    return result
  }

  /// What is below zero wherever there is such a thing as the secret: a share needs a whole.
  private var conditions: [AffineForm] {
    divisor.map { [$0.scaled(by: -1)] } ?? []
  }

  /// What is zero wherever the secret has the sighted value.
  private var difference: AffineForm {
    form.adding(divisor ?? AffineForm(constant: 1), times: -value)
  }

  /// Whether a solution shows another value.
  func varies(in search: SolutionSearch) -> Bool {
    search.value(of: difference) != DeltaRational(0)
      && conditions.allSatisfy { search.value(of: $0) < DeltaRational(0) }
  }

  /// The value, if no solution has another one; else the search holds one that has.
  func onlyValue(by search: inout SolutionSearch) throws(TooHard) -> Rational? {
    let difference = difference
    for side in [difference, difference.scaled(by: -1)] {
      if try search.findSolution(withNegative: conditions + [side]) { return nil }
    }
    return value
  }
}
