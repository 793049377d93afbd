import Quantities

/// Looks for what else would have to be withheld.
///
/// Each answer is tried: with it withheld, nothing that it touches is told, whomever a reader
/// believes. The order of trying looks at published numbers only, so that the choice tells nothing.
struct DisclosureRemedies {
  let search: DisclosureSearch
  let scope: DisclosureScope
  /// The figures that what is told is worked out of.
  let evidence: [FigureKey]

  /// So many answers are given.
  private static let most = 3
  /// So many figures are tried.
  private static let mostTried = 16
  /// So many are withheld together where none alone is enough.
  private static let mostTogether = 6
  /// Less than for the finding itself, as so many tries are made: who is too hard to judge is no
  /// remedy.
  private static let effort = 2_000_000

  /// Sets of figures, any one of which would do.
  var found: [[FigureKey]] {
    let candidates = candidates(among: evidence, besides: [])
    var found: [[FigureKey]] = []
    for candidate in candidates where found.count < Self.most {
      if openCount(withholding: [candidate]) == 0 { found.append([candidate]) }
    }
    return found.isEmpty ? together(candidates).map { [$0] } ?? [] : found
  }

  /// Figures that would do together, the one that helps most first; `nil` where none are found.
  private func together(_ candidates: [FigureKey]) -> [FigureKey]? {
    var taken: [FigureKey] = []
    var rest = candidates
    var count = openCount(withholding: [])
    while taken.count < Self.mostTogether {
      let tried = rest.map { ($0, openCount(withholding: taken + [$0])) }
      // The first of the best: the order says which is lost with least harm.
      guard let best = tried.min(by: { $0.1 < $1.1 }) else { return nil }
      guard best.1 <= count || taken.isEmpty else { return nil }
      taken.append(best.0)
      count = best.1
      if count == 0 { return needed(of: taken) }
      rest = self.candidates(among: sources(withholding: taken), besides: taken)
    }
    return nil
  }

  /// Those of some that are enough without others that a later one made needless.
  private func needed(of taken: [FigureKey]) -> [FigureKey] {
    taken.reduce(into: taken) { rest, key in
      let fewer = rest.filter { $0 != key }
      if openCount(withholding: fewer) == 0 { rest = fewer }
    }
  }

  /// How many secrets are told, or not shown to be safe, in all readings together.
  private func openCount(withholding keys: [FigureKey]) -> Int {
    readings(withholding: keys).reduce(0) { count, book in
      let findings = book.findings(of: scope.protected + keys, effort: Self.effort)
      return count + findings.told.count + findings.undecided.count
    }
  }

  /// The figures that still tell something.
  private func sources(withholding keys: [FigureKey]) -> [FigureKey] {
    readings(withholding: keys).flatMap { book in
      book.findings(of: scope.protected + keys, effort: Self.effort).told.prefix(1)
        .flatMap { book.sources(of: $0) }
    }.uniqued
  }

  private func readings(withholding keys: [FigureKey]) -> [DisclosureBook] {
    let withheld = Set(keys)
    let book = search.reading(DisclosureBook.Belief(withheld: withheld))
    // What is withheld as well ties to this what it speaks of: more may be said in two ways there.
    let wider = DisclosureScope(book.components(holding: scope.protected + keys), in: book)
    return wider.beliefs.map { belief in
      var belief = belief
      belief.withheld = withheld
      return search.reading(belief)
    }
  }

  /// Published figures in the order in which they are tried: the units with the smallest figures
  /// above zero, since these lose least; zeros, which seldom help; the places above them.
  private func candidates(among keys: [FigureKey], besides taken: [FigureKey]) -> [FigureKey] {
    let published = keys.filter { !taken.contains($0) }
      .compactMap { key -> (key: FigureKey, isTotal: Bool, size: Rational)? in
        let figure = search.book.published(key)
        guard !figure.isWithheld, figure.hasMain, let number = figure.numbers.first else {
          return nil
        }
        let isTotal = !search.cube.units.units(below: key.unit).isEmpty
        return (key, isTotal, (number.value.parts.last ?? 0).magnitude)
      }
    let sorted = published.enumerated().sorted { left, right in
      func rank(_ entry: (key: FigureKey, isTotal: Bool, size: Rational)) -> Int {
        entry.isTotal ? 2 : entry.size.isZero ? 1 : 0
      }
      let (first, second) = (left.element, right.element)
      return (rank(first), first.size, Rational(left.offset))
        < (rank(second), second.size, Rational(right.offset))
    }
    let all = sorted.map(\.element)
    // The totals are tried however many units there are.
    return (all.filter { !$0.isTotal }.prefix(Self.mostTried) + all.filter(\.isTotal))
      .map(\.key)
  }
}
