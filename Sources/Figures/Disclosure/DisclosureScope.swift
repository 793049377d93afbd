/// What belongs to some components, by the figures' names: cells have other numbers in each reading.
struct DisclosureScope {
  /// The figures that are withheld in them.
  let protected: [FigureKey]
  /// All ways to choose whom to believe that have a bearing on them.
  let beliefs: [DisclosureBook.Belief]

  init(_ components: [DisclosureComponent], in book: DisclosureBook) {
    let cells = components.flatMap(\.cells).filter { book.system.knowledge[$0] == .protected }
    protected = cells.compactMap { book.keys[$0] }.uniqued
    let claims = components.flatMap(\.claims)
    let figures = claims.flatMap { book.sources[$0] }.uniqued.map(book.published)
    beliefs = Self.beliefs(figures.filter { $0.choices.count > 1 })
  }

  /// So many readings are tried at most, before readers are taken to doubt one figure at a time.
  private static let mostBeliefs = 32

  private static func beliefs(_ figures: [PublishedFigure]) -> [DisclosureBook.Belief] {
    let usual = DisclosureBook.Belief()
    let others = figures.map { figure in
      (key: figure.key, choices: figure.choices.dropFirst().compactMap { $0 })
    }
    var count = 1
    for (_, choices) in others { count = min(count * (choices.count + 1), mostBeliefs + 1) }
    if count <= mostBeliefs {
      return others.reduce(into: [usual]) { all, other in
        all += all.flatMap { belief in other.choices.map { belief.taking($0, of: other.key) } }
      }
    }
    let doubtingOne = others.flatMap { other in
      other.choices.map { usual.taking($0, of: other.key) }
    }
    // And one who believes in nothing that the portal prefers.
    let doubtingAll = others.reduce(usual) { belief, other in
      other.choices.first.map { belief.taking($0, of: other.key) } ?? belief
    }
    return [usual] + doubtingOne + [doubtingAll]
  }
}

extension DisclosureBook.Belief {
  fileprivate func taking(_ choice: Int, of key: FigureKey) -> DisclosureBook.Belief {
    var belief = self
    belief.choices[key] = choice
    return belief
  }
}
