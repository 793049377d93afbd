/// What an indicator's figures are, how those of a whole are made, and what is promised for them.
package struct IndicatorDefinition: Sendable {
  /// What a value of it is.
  package enum Kind: String, CaseIterable, Sendable {
    case count, ratio
    case yesNo = "yes-no"
  }

  package let id: Identifier<IndicatorDefinition>
  package let kind: Kind
  package let direction: Direction
  /// The places after the point that values are shown with.
  package let decimals: Int
  package let aggregation: AggregationMethod
  /// The categories of unit that report it.
  package let appliesTo: [Identifier<UnitCategory>]
  /// What the plan promises; `nil` for an indicator that only monitors.
  package let target: Target?
  /// Where the way to the target starts, where the indicator names it; `nil` for the first final
  /// figure.
  package let baseline: Baseline?

  package init(
    id: Identifier<IndicatorDefinition>,
    kind: Kind,
    direction: Direction,
    decimals: Int,
    aggregation: AggregationMethod,
    appliesTo: [Identifier<UnitCategory>],
    target: Target?,
    baseline: Baseline?
  ) {
    self.id = id
    self.kind = kind
    self.direction = direction
    self.decimals = decimals
    self.aggregation = aggregation
    self.appliesTo = appliesTo
    self.target = target
    self.baseline = baseline
  }
}

extension IndicatorDefinition {
  /// The kind of the area's figure: a share of units is a ratio, whatever the units report.
  package var areaKind: Kind { aggregation == .shareOfUnits ? .ratio : kind }
}
