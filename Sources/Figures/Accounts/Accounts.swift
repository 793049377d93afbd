/// What is said of one figure, and by whom.
public struct Accounts: Sendable {
  /// What is published as the unit's figure.
  public let main: Observation
  /// What somebody else says of it, if anybody does and that may be printed.
  public let other: Observation?

  init(main: Observation, other: Observation?) {
    self.main = main
    self.other = other
  }

  /// The published one first.
  public var all: [Observation] { other.map { [main, $0] } ?? [main] }

  /// The period that all of them are about.
  public var period: Period { main.period }
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
      // What a place holds back, nobody else may tell.
      guard own.value != .missing(.withheld) else { return Accounts(main: own, other: nil) }
      guard let other else { return Accounts(main: own, other: nil) }
      return own.standing >= other.standing
        ? Accounts(main: own, other: other) : Accounts(main: other, other: own)
    }
  }
}

extension Observation {
  /// How much an account says: a figure most, then why there can be none, least that none came.
  fileprivate var standing: Int {
    switch value {
    case .number, .ratio, .yesNo: 3
    case .missing(.withheld): 2
    case .missing(.notApplicable): 1
    case .missing(.notReported), .missing(.notYetDue): 0
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
