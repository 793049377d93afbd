/// What is said of one figure, and by whom.
package struct Accounts: Sendable {
  /// What is published as the unit's figure.
  package let main: Observation
  /// What somebody else says of it, if anybody does.
  package let other: Observation?

  package init(main: Observation, other: Observation?) {
    self.main = main
    self.other = other
  }

  /// The published one first.
  package var all: [Observation] { other.map { [main, $0] } ?? [main] }

  package var period: Period { main.period }
}

extension Accounts {
  /// One element a period: what a unit says of itself goes before what others say of it, unless it
  /// only says that it has no figure.
  static func series(of observations: [Observation]) -> [Accounts] {
    let series = observations.sorted { $0.period < $1.period }
    // One a period, as nearly all series are.
    if zip(series, series.dropFirst()).allSatisfy({ $0.period < $1.period }) {
      return series.map { Accounts(main: $0, other: nil) }
    }
    return series.chunked { $0.period == $1.period }.compactMap { all in
      let own = all.first { $0.isOwn }
      let other = all.first { !$0.isOwn }
      guard let own else { return other.map { Accounts(main: $0, other: nil) } }
      guard let other, !own.value.hasFigure, other.value.hasFigure else {
        return Accounts(main: own, other: other)
      }
      return Accounts(main: other, other: own)
    }
  }
}

extension Array {
  /// The elements in runs of which each two neighbours belong together.
  fileprivate func chunked(by belongTogether: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where !belongTogether(self[index - 1], self[index]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
}
