extension [Diagnostic] {
  /// What is wrong in the same way in several rows of tables told once, at the first of them.
  ///
  /// A name that is misspelt is copied down its column, and one wrong `valid` makes all rows of a unit
  /// wrong: that is one mistake, and all its rows are named.
  ///
  /// Expects the order of places, and keeps it.
  package var withRowsTogether: [Diagnostic] {
    var firsts: [Problem: Int] = [:]
    var others: [Int: [RowName]] = [:]
    var kept: [Diagnostic] = []
    for diagnostic in self {
      let place = diagnostic.place
      guard place.path.hasSuffix(".csv"), place.line > 0 else {
        kept.append(diagnostic)
        continue
      }
      let problem = diagnostic.problem.whateverTheRow
      if let first = firsts[problem] {
        let row = RowName(path: place.path, line: place.line)
        let isNamed =
          others[first]?.last == row
          || kept[first].place.path == row.path && kept[first].place.line == row.line
        if !isNamed { others[first, default: []].append(row) }
      } else {
        firsts[problem] = kept.count
        kept.append(diagnostic)
      }
    }
    return kept.enumerated().map { index, diagnostic in
      others[index].map { Diagnostic(diagnostic.problem, at: diagnostic.place, also: $0) }
        ?? diagnostic
    }
  }
}

extension Problem {
  /// The problem without what differs from row to row though the mistake is one.
  fileprivate var whateverTheRow: Problem {
    guard case .model(let problem) = self else { return self }
    if case .unitNotThen(let unit, _, let from, let to, let instead) = problem {
      return .model(.unitNotThen(unit: unit, when: .year(0), from: from, to: to, instead: instead))
    }
    // After so many rows nobody looks any more for what was meant.
    if case .unknown(let kind, let name, _) = problem {
      return .model(.unknown(kind, name: name, nearest: nil))
    }
    if case .called(let kind, let text, _, _) = problem {
      return .model(.unknown(kind, name: text, nearest: nil))
    }
    return self
  }
}
