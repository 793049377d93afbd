import Quantities

/// The units below a place, put together so that two periods can be compared like with like.
///
/// A unit that is there in both periods is a group of its own; units tied by predecessors and
/// successors are one: a rename is one and one, a merger many and one, a split one and many.
struct Groups {
  /// Units that are compared with one another.
  struct Group {
    /// The units that are expected to report, with what they have.
    var start: [UnitPart] = []
    var end: [UnitPart] = []
    /// Whether the group has any unit in the period, expected or not.
    var existsAtStart = false
    var existsAtEnd = false
  }

  private(set) var groups: [Group] = []

  /// - Parameters:
  ///   - place: Whose units they are.
  ///   - start: The earlier period.
  ///   - end: The later one.
  ///   - making: Whose figures they are.
  init(
    below place: Identifier<ReportingUnit>, from start: Period, to end: Period,
    in making: FigureMaking
  ) {
    let units = making.units.units(below: place)
    let starts = making.parts(below: place, in: start)
    let ends = making.parts(below: place, in: end)
    var forest = Forest(units.map(\.id))
    let span = Span(after: start, upTo: end)
    for unit in units where !unit.successors.isEmpty {
      for successor in unit.successors {
        guard let other = making.units[successor], span.ties(unit, to: other) else { continue }
        forest.join(unit.id, other.id)
      }
    }
    // What answers for another at one end of the time is the same thing as the other.
    let (atStart, atEnd) = (Set(starts.map(\.unit)), Set(ends.map(\.unit)))
    for (lower, upper) in [(starts, atEnd), (ends, atStart)] where lower.count + upper.count > 0 {
      for part in lower {
        guard let unit = making.units[part.unit] else { continue }
        for holder in making.units.holders(of: unit) {
          for name in making.units.names(of: holder) where upper.contains(name.id) {
            forest.join(part.unit, name.id)
          }
        }
      }
    }
    var groups: [Int: Group] = [:]
    for unit in units {
      guard let root = forest.root(of: unit.id) else { continue }
      if unit.validity.coversEnd(of: start) { groups[root, default: Group()].existsAtStart = true }
      if unit.validity.coversEnd(of: end) { groups[root, default: Group()].existsAtEnd = true }
    }
    for part in starts {
      if let root = forest.root(of: part.unit) { groups[root, default: Group()].start.append(part) }
    }
    for part in ends {
      if let root = forest.root(of: part.unit) { groups[root, default: Group()].end.append(part) }
    }
    self.groups = groups.sorted { $0.key < $1.key }.map(\.value)
      .filter { !$0.start.isEmpty || !$0.end.isEmpty }
  }
}

extension Groups.Group {
  /// Whether the group has units in both periods: a unit that is new, or ends, without a tie has
  /// nothing to be compared with.
  var isTied: Bool { existsAtStart && existsAtEnd }

  /// Whether every unit has a figure for the period in which it is expected.
  var isKnown: Bool {
    (start + end).allSatisfy { $0.observation?.value.measure != nil }
  }
}

/// The time between the ends of two periods, in which units become others.
struct Span {
  private let start: Period
  private let end: Period

  init(after start: Period, upTo end: Period) {
    self.start = start
    self.end = end
  }

  /// Whether one unit became another within the time.
  func ties(_ earlier: ReportingUnit, to later: ReportingUnit) -> Bool {
    if let from = later.validity.from, from > start.lastDay, from <= end.lastDay { return true }
    // Who ends on the first period's last day still answers for it, and is another the day after.
    if let to = earlier.validity.to, to >= start.lastDay, to < end.lastDay { return true }
    return false
  }
}

/// Units that were joined, each set known by the place of one of them.
private struct Forest {
  private var parents: [Int]
  private var places: [Identifier<ReportingUnit>: Int] = [:]

  init(_ units: [Identifier<ReportingUnit>]) {
    parents = Array(units.indices)
    for (index, unit) in units.enumerated() { places[unit] = index }
  }

  /// The set of a unit; `nil` for one that is none of them.
  func root(of unit: Identifier<ReportingUnit>) -> Int? {
    guard var place = places[unit] else { return nil }
    while parents[place] != place { place = parents[place] }
    return place
  }

  mutating func join(_ first: Identifier<ReportingUnit>, _ second: Identifier<ReportingUnit>) {
    guard let first = root(of: first), let second = root(of: second) else { return }
    // The earlier unit stands for the set, so that the groups keep the order of the units.
    parents[max(first, second)] = min(first, second)
  }
}
