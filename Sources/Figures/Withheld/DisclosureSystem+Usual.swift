import Quantities

extension DisclosureSystem {
  /// What the most usual component tells, without solving: one sum of cells that are never
  /// negative and have no upper bound.
  ///
  /// One cell is told by what remains of the sum; several are told when nothing remains, since
  /// all are zero then, and else none is. It is `nil` for any other component, and for a sum that
  /// cannot be true.
  func usualFindings(of component: DisclosureComponent) -> DisclosureFindings? {
    guard component.shares.isEmpty, component.claims.count == 1,
      let claim = component.claims.first.map({ claims[$0] }), claim.relation == .equals,
      component.cells.allSatisfy({ domains[$0].least == 0 && domains[$0].greatest == nil })
    else { return nil }
    let form = form(of: claim, in: component)
    guard let coefficient = form.terms.first?.coefficient,
      form.terms.count == component.cells.count,
      form.terms.allSatisfy({ $0.coefficient == coefficient })
    else { return nil }
    let remainder = -form.constant / coefficient
    let areWhole = component.cells.contains { domains[$0].isWhole }
    guard remainder.signum >= 0, !areWhole || remainder.isWhole else { return nil }
    guard component.cells.count == 1 || remainder.isZero else { return DisclosureFindings() }
    var findings = DisclosureFindings()
    for cell in component.cells where knowledge[cell] == .protected {
      findings.told.append(
        .init(secret: .cell(Cell(index: cell)), value: remainder, disbelieved: []))
    }
    return findings
  }
}
