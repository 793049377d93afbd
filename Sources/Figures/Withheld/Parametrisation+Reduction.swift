import Quantities

extension Parametrisation {
  /// The same solutions by whole parameters along short vectors.
  ///
  /// Sums leave coefficients of 1 and −1, which are short already; it is weights that do not.
  func reduced() -> Parametrisation {
    let used = Set(unknowns.flatMap { $0.terms.map(\.variable) }).filter { isWhole[$0] }.sorted()
    let isLong = unknowns.contains { form in
      form.terms.contains { isWhole[$0.variable] && $0.coefficient.magnitude > Self.short }
    }
    guard isLong, used.count > 1, used.count <= Self.most else { return self }
    let (measured, others) = (
      unknowns.indices.filter { isWhole[$0] }, unknowns.indices.filter { !isWhole[$0] }
    )
    let forms =
      measured.map { unknowns[$0] } + others.map { unknowns[$0] } + inequalities.map(\.form)
    let vectors = used.map { variable in forms.map { $0.coefficient(of: variable) } }
    let short = LatticeReduction(vectors, measured: measured.count).vectors
    let rewritten = forms.indices.map { index in
      let kept = forms[index].terms.filter { !isWhole[$0.variable] }
      let along = zip(used, short).map { variable, vector in
        AffineForm.Term(variable: variable, coefficient: vector[index])
      }
      return AffineForm(kept + along, constant: forms[index].constant)
    }
    var result = self
    for (place, index) in (measured + others).enumerated() {
      result.unknowns[index] = rewritten[place]
    }
    for (index, form) in rewritten.suffix(inequalities.count).enumerated() {
      result.inequalities[index].form = form
    }
    return result
  }

  /// Coefficients up to this are left alone.
  private static var short: Rational { 3 }
  /// Of more parameters than this a reduction would take longer than it saves.
  private static var most: Int { 40 }
}
