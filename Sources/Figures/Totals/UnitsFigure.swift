import Quantities

/// A figure for a whole, made from its units, for one indicator and one period.
public struct UnitsFigure: Hashable, Sendable {
  /// What those that have a figure come to; missing, and never zero, where none has.
  public let value: ObservedValue
  /// Between what the figure lies where somebody is silent or withheld; `nil` where nobody is, or
  /// where the method has no bounds.
  public let bounds: Bounds?
  /// The softest of its parts; `nil` where it has none.
  public let quality: Quality?
  /// Which units stand behind it, and which do not.
  public let coverage: Coverage
}

extension UnitsFigure {
  /// Whether it is a ratio or a mean of only some of the units, of which nothing bounds the rest.
  public var isPartial: Bool { value.hasFigure && !coverage.isComplete && bounds == nil }

  /// Whether every unit that is expected stands behind it.
  public var isComplete: Bool { value.hasFigure && coverage.isComplete }
}

/// What one unit has, and how heavy it is.
struct UnitPart {
  let unit: Identifier<ReportingUnit>
  /// `nil` where nobody says anything of it.
  let observation: Observation?
  /// Only for a weighted mean: the unit's figure of the indicator that weighs.
  let weight: Observation?
}

extension UnitsFigure {
  /// Makes a figure of parts, of which there is at least one.
  ///
  /// A value of a kind that the method cannot use is no figure: its unit is named as missing. The
  /// reader of the data refuses such values before they come this far.
  init(of parts: [UnitPart], by method: AggregationMethod) {
    var known: [UnitPart] = []
    var reported: [Identifier<ReportingUnit>] = []
    var missing: [MissingUnit] = []
    for part in parts {
      if let reason = method.reasonAgainst(part) {
        missing.append(
          MissingUnit(
            unit: part.unit, reason: reason, lacksWeight: part.value.hasFigure))
      } else {
        known.append(part)
        reported.append(part.unit)
      }
    }
    coverage = Coverage(reported: reported, missing: missing)
    let combined = method.combine(known, of: parts.count)
    value = combined ?? .missing(Self.reason(for: missing))
    quality = combined == nil ? nil : known.flatMap(\.qualities).softest
    bounds = combined.flatMap { missing.isEmpty ? nil : method.bounds($0, silent: missing.count) }
  }

  /// What all missing units have in common; plainly not reported where they differ.
  private static func reason(for missing: [MissingUnit]) -> MissingValue {
    guard let first = missing.first?.reason else { return .notReported }
    return missing.allSatisfy { $0.reason == first } ? first : .notReported
  }
}

extension UnitPart {
  fileprivate var value: ObservedValue { observation?.value ?? .missing(.notReported) }

  fileprivate var qualities: [Quality] {
    [observation?.quality, weight?.quality].compactMap { $0 }
  }
}

extension AggregationMethod {
  /// Why a part cannot be in the figure; `nil` where it can.
  fileprivate func reasonAgainst(_ part: UnitPart) -> MissingValue? {
    switch (self, part.value) {
    case (_, .missing(let reason)): reason
    case (.sum, .number), (.ratioOfSums, .ratio), (.shareOfUnits, .yesNo): nil
    // A rate without a weight says nothing of the whole.
    case (.weightedMean, .number): part.weight?.value.measure == nil ? .notReported : nil
    case (.sum, _), (.ratioOfSums, _), (.shareOfUnits, _), (.weightedMean, _), (.reported, _):
      .notReported
    }
  }

  /// One value out of those that the method can use, of so many units that are expected; `nil` out
  /// of none, or where nothing weighs.
  fileprivate func combine(_ parts: [UnitPart], of expected: Int) -> ObservedValue? {
    guard !parts.isEmpty else { return nil }
    let values = parts.map(\.value)
    switch self {
    case .sum: return .number(values.compactMap(\.measure).total)
    case .ratioOfSums:
      let ratio = ObservedValue.ratio(
        numerator: values.compactMap(\.numerator).total,
        denominator: values.compactMap(\.denominator).total)
      return ratio.hasFigure ? ratio : nil
    case .shareOfUnits:
      return .ratio(
        numerator: Rational(values.count { $0.answer == true }),
        denominator: Rational(expected))
    case .weightedMean:
      let weights = parts.map { $0.weight?.value.measure ?? 0 }
      let weight = weights.total
      guard !weight.isZero else { return nil }
      return .number(zip(values, weights).map { ($0.measure ?? 0) * $1 }.total / weight)
    case .reported: return nil
    }
  }

  /// Between what the figure lies while so many units say nothing of what they know.
  fileprivate func bounds(_ known: ObservedValue, silent: Int) -> Bounds? {
    switch (self, known) {
    case (.sum, .number(let sum)): Bounds(lower: sum, upper: nil)
    case (.shareOfUnits, .ratio(let yes, let expected)):
      Bounds(lower: yes * 100 / expected, upper: (yes + Rational(silent)) * 100 / expected)
    case (.sum, _), (.shareOfUnits, _), (.ratioOfSums, _), (.weightedMean, _), (.reported, _): nil
    }
  }
}

extension ObservedValue {
  fileprivate var numerator: Rational? {
    if case .ratio(let numerator, _) = self { numerator } else { nil }
  }

  fileprivate var denominator: Rational? {
    if case .ratio(_, let denominator) = self { denominator } else { nil }
  }
}

extension Sequence<Rational> {
  /// All of them together; 0 of none.
  var total: Rational { reduce(0, +) }
}
