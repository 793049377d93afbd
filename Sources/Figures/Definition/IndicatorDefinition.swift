/// What an indicator's figures are, how those of a whole are made, and what is promised for them.
public struct IndicatorDefinition: Sendable {
  /// The name that tables use.
  public let id: Identifier<IndicatorDefinition>
  /// What kind of value it has.
  public let kind: IndicatorKind
  /// Whether more or less is wanted.
  public let direction: Direction
  /// The fewest digits after the point that values are shown with.
  public let decimals: Int
  /// How units' values are put together.
  public let aggregation: AggregationMethod
  /// The indicator that says how heavy each unit is; only for a weighted mean.
  public let weight: Identifier<IndicatorDefinition>?
  /// How an area's own figure is counted beside its units'.
  public let ownFigure: OwnFigure
  /// The categories of unit that report it.
  public let appliesTo: [Identifier<UnitCategory>]
  /// The categories of unit that report an own figure beside the one made from their units.
  public let reportedFor: [Identifier<UnitCategory>]
  /// What the plan promises; `nil` for an indicator that only monitors.
  public let target: Target?
  /// Where the way to the target starts, where the indicator names it.
  public let baseline: DatedValue?

  /// What is measured, and how.
  public init(
    id: Identifier<IndicatorDefinition>,
    kind: IndicatorKind,
    direction: Direction = .up,
    decimals: Int = 0,
    aggregation: AggregationMethod,
    weight: Identifier<IndicatorDefinition>? = nil,
    ownFigure: OwnFigure = .same,
    appliesTo: [Identifier<UnitCategory>],
    reportedFor: [Identifier<UnitCategory>] = [],
    target: Target? = nil,
    baseline: DatedValue? = nil
  ) {
    self.id = id
    self.kind = kind
    self.direction = direction
    self.decimals = decimals
    self.aggregation = aggregation
    self.weight = weight
    self.ownFigure = ownFigure
    self.appliesTo = appliesTo
    self.reportedFor = reportedFor
    self.target = target
    self.baseline = baseline
  }
}

extension IndicatorDefinition {
  /// The kind of a whole's figure: a share of units is a ratio, whatever the units report.
  public var areaKind: IndicatorKind { aggregation == .shareOfUnits ? .ratio : kind }
}
