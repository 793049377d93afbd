import Quantities

extension DisclosureSystem {
  /// Finds what a reader can work out of what is withheld.
  ///
  /// The same system always gives the same findings, whatever the machine: effort is counted in
  /// steps, never in time.
  ///
  /// - Parameter effort: How many terms may be reckoned for each component and reading; the
  ///   default is some seconds' worth, a usual component takes some hundred.
  /// - Returns: What is told, what is open after all effort, and what contradicts itself.
  package func findings(effort: Int = 20_000_000) -> DisclosureFindings {
    var findings = DisclosureFindings()
    guard knowledge.contains(.protected) else { return findings }
    for component in components {
      let part = self.findings(of: component, effort: effort)
      findings.told += part.told
      findings.undecided += part.undecided
      findings.conflicts += part.conflicts
    }
    findings.told = findings.told.filter(\.secret.isCell) + findings.told.filter(\.secret.isShare)
    return findings
  }

  /// What a component tells.
  func findings(of component: DisclosureComponent, effort: Int) -> DisclosureFindings {
    usualFindings(of: component) ?? readings(of: component, effort: effort)
  }

  /// What a component tells by every way of disbelieving as few statements as possible.
  ///
  /// Where all agree there is one way. Else each set of statements that contradict each other must
  /// lose a member: R. Reiter's tree of hitting sets, “A Theory of Diagnosis from First
  /// Principles”, 1987, which comes past every such way.
  private func readings(of component: DisclosureComponent, effort: Int) -> DisclosureFindings {
    var findings = DisclosureFindings()
    var queue: [[Int]] = [[]]
    var seen: Set<[Int]> = [[]]
    var enough: [Set<Int>] = []
    while !queue.isEmpty {
      let disbelieved = queue.removeFirst()
      // Smaller sets come first, so what holds one that is enough disbelieves too much.
      if enough.contains(where: { $0.isSubset(of: disbelieved) }) { continue }
      let believed = component.claims.filter { !disbelieved.contains($0) }
      switch reading(of: component, believing: believed, effort: effort) {
      case .told(let told):
        enough.append(Set(disbelieved))
        findings.add(told, disbelieving: disbelieved)
      case .tooHard(let told, let undecided):
        enough.append(Set(disbelieved))
        findings.add(told, disbelieving: disbelieved)
        findings.undecided += undecided.filter { !findings.undecided.contains($0) }
      case .impossible:
        let conflict = conflict(among: believed, of: component, effort: effort)
        findings.conflicts.append(conflict.map(Statement.init))
        for claim in conflict {
          let next = (disbelieved + [claim]).sorted()
          if seen.insert(next).inserted { queue.append(next) }
        }
        if seen.count > Self.mostReadings {
          findings.undecided = protectedSecrets(of: component)
          return findings
        }
      }
    }
    return findings
  }

  /// More ways of reading than this are not tried: the publication is at odds with itself.
  private static let mostReadings = 64

  private func protectedSecrets(of component: DisclosureComponent) -> [DisclosureFindings.Secret] {
    component.cells.filter { knowledge[$0] == .protected }.map { .cell(Cell(index: $0)) }
  }

  /// A set of statements that contradict each other, none of which could be spared for that.
  private func conflict(
    among claims: [Int], of component: DisclosureComponent, effort: Int
  ) -> [Int] {
    claims.reduce(into: claims) { rest, claim in
      let fewer = rest.filter { $0 != claim }
      if case .impossible = reading(of: component, believing: fewer, effort: effort) {
        rest = fewer
      }
    }
  }
}

extension DisclosureFindings {
  fileprivate mutating func add(
    _ told: [(secret: Secret, value: Rational)], disbelieving claims: [Int]
  ) {
    let disbelieved = claims.map { DisclosureSystem.Statement(index: $0) }
    self.told += told.map { Told(secret: $0.secret, value: $0.value, disbelieved: disbelieved) }
  }
}

extension DisclosureFindings.Secret {
  fileprivate var isCell: Bool {
    switch self {
    case .cell: true
    case .share: false
    }
  }

  fileprivate var isShare: Bool { !isCell }
}
