import Quantities

/// What a component tells a reader who believes some of its statements.
enum DisclosureReading: Sendable {
  /// The statements, with the cells' own domains, cannot all be true.
  case impossible
  /// What they tell.
  case told([(secret: DisclosureFindings.Secret, value: Rational)])
  /// What they tell, and what is open after all effort.
  case tooHard(
    told: [(secret: DisclosureFindings.Secret, value: Rational)],
    undecided: [DisclosureFindings.Secret])
}

extension DisclosureSystem {
  /// Reads a component by some of its statements.
  func reading(
    of component: DisclosureComponent, believing believed: [Int], effort: Int
  ) -> DisclosureReading {
    guard let parametrisation = parametrisation(of: component, believing: believed)?.reduced(),
      var search = SolutionSearch(parametrisation, effort: effort)
    else { return .impossible }
    var open = secrets(of: component, by: parametrisation)
    var told: [(secret: DisclosureFindings.Secret, value: Rational)] = []
    do throws(TooHard) {
      guard try search.findSolution() else { return .impossible }
      var sighted: [OpenSecret] = []
      for secret in open {
        if let secret = try secret.sighted(by: &search) { sighted.append(secret) }
      }
      open = sighted
      while let secret = open.first {
        if let value = try secret.onlyValue(by: &search) {
          told.append((secret.name, value))
          open.removeFirst()
        } else {
          // One solution more often shows that other secrets vary, too.
          open.removeAll { $0.name == secret.name || $0.varies(in: search) }
        }
      }
      return .told(told)
    } catch {
      return .tooHard(told: told, undecided: open.map(\.name))
    }
  }

  private func parametrisation(
    of component: DisclosureComponent, believing believed: [Int]
  ) -> Parametrisation? {
    var equalities: [AffineForm] = []
    var inequalities: [Parametrisation.Inequality] = []
    for claim in believed.map({ claims[$0] }) {
      let form = form(of: claim, in: component)
      switch claim.relation {
      case .equals: equalities.append(form)
      case .atMost: inequalities.append(.init(form: form, relation: .atMost))
      case .below: inequalities.append(.init(form: form, relation: .below))
      case .atLeast: inequalities.append(.init(form: form.scaled(by: -1), relation: .atMost))
      case .above: inequalities.append(.init(form: form.scaled(by: -1), relation: .below))
      }
    }
    for (variable, cell) in component.cells.enumerated() {
      let form = AffineForm(variable: variable)
      if let least = domains[cell].least {
        let below = AffineForm(constant: least).adding(form, times: -1)
        inequalities.append(.init(form: below, relation: .atMost))
      }
      if let greatest = domains[cell].greatest {
        let above = form.adding(AffineForm(constant: greatest), times: -1)
        inequalities.append(.init(form: above, relation: .atMost))
      }
    }
    return Parametrisation(
      isWhole: component.cells.map { domains[$0].isWhole }, equalities: equalities,
      inequalities: inequalities)
  }

  private func secrets(
    of component: DisclosureComponent, by parametrisation: Parametrisation
  ) -> [OpenSecret] {
    func parametrised(_ cell: Cell) -> AffineForm {
      let form = form(of: cell, in: component)
      return form.terms.first.map { parametrisation.unknowns[$0.variable] } ?? form
    }
    let cells = component.cells.filter { knowledge[$0] == .protected }.map { index in
      let cell = Cell(index: index)
      return OpenSecret(name: .cell(cell), form: parametrised(cell))
    }
    let quotients = component.shares.map { index in
      let share = shares[index]
      return OpenSecret(
        name: .share(part: share.part, whole: share.whole), form: parametrised(share.part),
        divisor: parametrised(share.whole))
    }
    return cells + quotients
  }
}
