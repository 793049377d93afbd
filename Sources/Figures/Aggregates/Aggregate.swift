/// How a figure for the whole is made.
package enum AggregationMethod: String, CaseIterable, Sendable {
  case sum
  /// Of the numerators by the denominators; never a mean of percentages.
  case ratioOfSums = "ratio-of-sums"
  /// The share of the units that say yes.
  case shareOfUnits = "share-of-units"
  /// The figure that the whole reports about itself.
  case reported
}

/// A figure for a whole, made from its units, for one indicator and one period.
package struct Aggregate: Hashable, Sendable {
  package let method: AggregationMethod
  /// A number for a sum, a ratio for a ratio of sums and a share of units, anything for a
  /// reported figure; missing, and never zero, when no unit has a figure.
  package let value: ObservedValue
  /// The softest of its parts; nil when it has none.
  package let quality: Quality?
  package let coverage: Coverage
  /// Whether too few units stand behind it for it to be judged.
  package let isPartial: Bool
  /// Where the whole's own figure says something else; nil where it does not, or there is none.
  package let disagreement: Disagreement?
}

extension Aggregate {
  /// Makes a figure for a whole.
  ///
  /// A value of a kind that the method cannot use is no figure: its unit is named as missing.
  /// The reader of the data refuses such values before they come this far.
  /// - Parameters:
  ///   - units: The units of the whole, in the order in which the missing ones are named.
  ///   - own: What the whole says about itself.
  ///   - method: How the figure is made; `.reported` looks at `own` only.
  ///   - minimumCoverage: From 0 to 1.
  package init(
    of units: [UnitObservation], own: UnitObservation, by method: AggregationMethod,
    minimumCoverage: Double
  ) {
    let expected = (method == .reported ? [own] : units).filter { !$0.isNotApplicable }
    let parts = expected.filter { method.canUse($0.standing) }
    let missing = expected.filter { !method.canUse($0.standing) }.map(MissingUnit.init)

    self.method = method
    value = method.combine(parts.map(\.standing)) ?? .missing(Self.reason(for: missing))
    quality = parts.map(\.quality).max { $0.softness < $1.softness }
    coverage = Coverage(reported: parts.map(\.unit), missing: missing)
    isPartial = !coverage.suffices(minimumCoverage)
    disagreement =
      method == .reported ? nil : Disagreement(computed: value, own: own.standing)
  }

  /// The aggregate as a point of a series; nil when no unit has a figure.
  package func seriesPoint(year: Int) -> SeriesPoint? {
    quality.map { quality in
      SeriesPoint(year: year, value: value, quality: quality, coverageSuffices: !isPartial)
    }
  }

  /// What all missing units have in common; plainly not reported when they differ.
  private static func reason(for missing: [MissingUnit]) -> MissingValue {
    guard let first = missing.first?.reason else { return .notApplicable }
    return missing.allSatisfy { $0.reason == first } ? first : .notReported
  }
}

extension MissingUnit {
  fileprivate init(_ observation: UnitObservation) {
    let reason: MissingValue =
      switch observation.standing {
      case .missing(let reason): reason
      case .number, .ratio, .yesNo: .notReported
      }
    self.init(unit: observation.unit, reason: reason)
  }
}
