extension DisclosureSystem {
  /// The statements that tell a secret: none of them could be spared.
  ///
  /// They are what a message can point to. A secret that more than one such set tells has one of
  /// them here.
  ///
  /// - Parameters:
  ///   - told: A finding of this system.
  ///   - effort: As in ``findings(effort:)``.
  /// - Returns: The statements, in their order; none where the cell's domain alone tells it.
  package func proof(
    of told: DisclosureFindings.Told, effort: Int = 20_000_000
  ) -> [Statement] {
    guard let component = component(of: told.secret) else { return [] }
    let disbelieved = Set(told.disbelieved.map(\.index))
    let believed = component.claims.filter { !disbelieved.contains($0) }
    let proof = believed.reduce(into: believed) { rest, claim in
      let fewer = rest.filter { $0 != claim }
      switch reading(of: component, believing: fewer, effort: effort) {
      case .told(let found), .tooHard(let found, _):
        if found.contains(where: { $0.secret == told.secret }) { rest = fewer }
      case .impossible: break
      }
    }
    return proof.map(Statement.init)
  }

  /// The published rows of which one more, withheld as well, would keep a secret.
  ///
  /// Each is tried by solving again: the secret's whole component, with what the row joins to it,
  /// must tell nothing then, the row's own cells included.
  ///
  /// - Parameters:
  ///   - told: A finding of this system.
  ///   - rows: Cells that can only be withheld together, as a numerator and its denominator, in
  ///     the order of preference.
  ///   - most: After so many the search ends.
  ///   - effort: As in ``findings(effort:)``.
  /// - Returns: The places of the rows that help, in their order.
  package func remedies(
    for told: DisclosureFindings.Told, among rows: [[Cell]], most: Int = 3,
    effort: Int = 20_000_000
  ) -> [Int] {
    // Only a cell that the proof rests on can break it.
    let proof = proof(of: told, effort: effort)
    let touched = Set(proof.flatMap { claims[$0.index].terms.map(\.cell) })
    var remedies: [Int] = []
    for (place, row) in rows.enumerated() where row.contains(where: touched.contains) {
      if remedies.count == most { break }
      let system = withholding(row)
      let isSafe = system.components(holding: row + told.secret.cells).allSatisfy {
        system.findings(of: $0, effort: effort).isSafe
      }
      if isSafe { remedies.append(place) }
    }
    return remedies
  }

  /// Rows that together would keep every secret, found by taking the one that helps most again and
  /// again; `nil` where withholding all of them does not help.
  ///
  /// - Parameters:
  ///   - rows: Cells that can only be withheld together, in the order of preference.
  ///   - effort: As in ``findings(effort:)``.
  /// - Returns: The places of the rows, in the order in which they were taken.
  package func remedy(among rows: [[Cell]], effort: Int = 20_000_000) -> [Int]? {
    var system = self
    var taken: [Int] = []
    while true {
      let findings = system.findings(effort: effort)
      guard let next = findings.told.first else {
        return findings.undecided.isEmpty ? needed(of: taken, among: rows, effort: effort) : nil
      }
      let touched = Set(
        system.proof(of: next, effort: effort).flatMap { claims[$0.index].terms.map(\.cell) })
      var best: (place: Int, count: Int)?
      for (place, row) in rows.enumerated() {
        guard row.contains(where: { touched.contains($0) && system.isPublished($0.index) })
        else { continue }
        let count = system.withholding(row).findings(effort: effort).told.count
        if count < best?.count ?? .max { best = (place, count) }
      }
      guard let best else { return nil }
      taken.append(best.place)
      system = system.withholding(rows[best.place])
    }
  }

  /// The rows of some that are enough without those that a later one made needless.
  private func needed(of taken: [Int], among rows: [[Cell]], effort: Int) -> [Int] {
    taken.reduce(into: taken) { rest, place in
      let fewer = rest.filter { $0 != place }
      if withholding(fewer.flatMap { rows[$0] }).findings(effort: effort).isSafe { rest = fewer }
    }
  }

  /// The system with some published cells withheld as well.
  package func withholding(_ cells: [Cell]) -> DisclosureSystem {
    var system = self
    for cell in cells { system.knowledge[cell.index] = .protected }
    return system
  }

  private func component(of secret: DisclosureFindings.Secret) -> DisclosureComponent? {
    components(holding: secret.cells).first
  }

  private func components(holding cells: [Cell]) -> [DisclosureComponent] {
    components.filter { component in cells.contains { component.cells.contains($0.index) } }
  }
}

extension DisclosureFindings.Secret {
  /// The cell, or the two cells of a share.
  package var cells: [DisclosureSystem.Cell] {
    switch self {
    case .cell(let cell): [cell]
    case .share(let part, let whole): [part, whole]
    }
  }
}
