/// Two years' sums over only the units that have a figure in both.
package struct LikeWithLike: Hashable, Sendable {
  package let start: Double
  package let end: Double
  /// The units in both sums, in the order given.
  package let units: [String]
  /// The units in neither sum, in the order given.
  package let leftOut: [LeftOut]
}

/// A unit that is in neither of two sums, as it lacks a figure in at least one of the years.
package struct LeftOut: Hashable, Sendable {
  package let unit: String
  package let reportedStart: Bool
  package let reportedEnd: Bool

  package init(unit: String, reportedStart: Bool, reportedEnd: Bool) {
    self.unit = unit
    self.reportedStart = reportedStart
    self.reportedEnd = reportedEnd
  }
}

extension LikeWithLike {
  /// Sums over the units that both years have in common; nil when there are none.
  ///
  /// Units are joined by identifier. Where communes became one unit, whoever calls decides
  /// whether they are the same thing, by giving them one identifier.
  package init?(from start: [UnitObservation], to end: [UnitObservation]) {
    let starts = Self.numbers(start)
    let ends = Self.numbers(end)
    var seen: Set<String> = []
    let expected = (start + end)
      .filter { !$0.isNotApplicable && seen.insert($0.unit).inserted }
      .map(\.unit)
    let common = expected.filter { starts[$0] != nil && ends[$0] != nil }
    guard !common.isEmpty else { return nil }

    self.start = AggregationMethod.sum(common.compactMap { starts[$0] })
    self.end = AggregationMethod.sum(common.compactMap { ends[$0] })
    units = common
    leftOut = expected.compactMap { unit in
      let (hasStart, hasEnd) = (starts[unit] != nil, ends[unit] != nil)
      return hasStart && hasEnd
        ? nil : LeftOut(unit: unit, reportedStart: hasStart, reportedEnd: hasEnd)
    }
  }

  /// The share of the units that are in the sums, of those expected in either year; 0 to 1.
  package var share: Double {
    Double(units.count) / Double(units.count + leftOut.count)
  }

  private static func numbers(_ observations: [UnitObservation]) -> [String: Double] {
    var numbers: [String: Double] = [:]
    for observation in observations {
      numbers[observation.unit] = observation.standing.number
    }
    return numbers
  }
}

/// The units behind the sums of a series, so that its growth can compare like with like.
package struct SumParts: Hashable, Sendable {
  package let unitsByYear: [Int: [UnitObservation]]
  /// From 0 to 1; growth over a smaller share of the units is not judged.
  package let minimumCoverage: Double

  package init(unitsByYear: [Int: [UnitObservation]], minimumCoverage: Double) {
    self.unitsByYear = unitsByYear
    self.minimumCoverage = minimumCoverage
  }

  /// The sums of two years over their common units; nil when there are none.
  package func likeWithLike(from start: Int, to end: Int) -> LikeWithLike? {
    LikeWithLike(from: unitsByYear[start] ?? [], to: unitsByYear[end] ?? [])
  }
}
