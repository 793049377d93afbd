extension AggregationMethod {
  /// Whether a value can be a part of the aggregate.
  func canUse(_ value: ObservedValue) -> Bool {
    switch (self, value) {
    case (_, .missing): false
    case (.sum, .number), (.ratioOfSums, .ratio), (.shareOfUnits, .yesNo), (.reported, _): true
    case (.sum, _), (.ratioOfSums, _), (.shareOfUnits, _): false
    }
  }

  /// One value out of many that the method can use; nil out of none.
  func combine(_ values: [ObservedValue]) -> ObservedValue? {
    guard let first = values.first else { return nil }
    return switch self {
    case .sum:
      .number(Self.sum(values.compactMap(\.number)))
    case .ratioOfSums:
      .ratio(
        numerator: Self.sum(values.compactMap(\.numerator)),
        denominator: Self.sum(values.compactMap(\.denominator)))
    case .shareOfUnits:
      .ratio(
        numerator: Double(values.count { $0 == .yesNo(true) }),
        denominator: Double(values.count))
    case .reported:
      first
    }
  }

  /// A sum that does not depend on the order of its terms, though each addition rounds.
  static func sum(_ terms: [Double]) -> Double {
    terms.sorted().reduce(0, +)
  }
}

extension ObservedValue {
  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  fileprivate var numerator: Double? {
    if case .ratio(let numerator, _) = self { numerator } else { nil }
  }

  fileprivate var denominator: Double? {
    if case .ratio(_, let denominator) = self { denominator } else { nil }
  }
}
