public import Quantities

/// Where a path, or the first span of growth, starts.
public struct Baseline: Sendable {
  /// The period that the way to the target is counted from.
  public let period: Period
  /// Exactly one number, but for a share of which not all units speak.
  public let bounds: Bounds
  /// Who says so.
  public let origin: Origin
  /// Whether only some of the units stand behind it, and nothing bounds the rest.
  public let isPartial: Bool
  /// The figure; `nil` for one that the indicator names.
  public let figure: PlaceFigure?

  /// How a baseline came to be one.
  public enum Origin: String, CaseIterable, Sendable {
    /// The indicator names it, with a source.
    case named
    /// The last firm figure from before the plan's first period.
    case beforePlan = "before-plan"
    /// The first firm figure of the plan's time.
    case first
  }
}

extension Baseline {
  /// The number, or what is known of it.
  public var value: Rational { bounds.lower }

  /// The baseline of a series, by the rule's second section.
  init?(_ series: Series, of indicator: IndicatorDefinition, in rule: StatusRule) {
    if let named = indicator.baseline, series.way != .units {
      self.init(
        period: named.period, bounds: Bounds(named.value), origin: .named, isPartial: false,
        figure: nil)
      return
    }
    let firm = series.points.filter(\.isFirm)
    let before = firm.filter { $0.period < rule.planStart }
    if let complete = before.last(where: \.isComplete) {
      self.init(complete, origin: .beforePlan)
    } else if let enough = before.last(where: { rule.mayStart($0, of: indicator) }) {
      self.init(enough, origin: .beforePlan)
    } else if let first = firm.first(where: {
      $0.period >= rule.planStart && rule.mayStart($0, of: indicator)
    }) {
      self.init(first, origin: .first)
    } else {
      return nil
    }
  }

  private init(_ point: Point, origin: Origin) {
    let isGrowthOfPart =
      if case .bounds(let bounds) = point.known { bounds.upper == nil } else { false }
    let isPart = if case .partial = point.known { true } else { false }
    self.init(
      period: point.period,
      bounds: isGrowthOfPart ? Bounds(point.known.lower ?? 0) : point.known.bounds ?? Bounds(0),
      origin: origin, isPartial: isPart || isGrowthOfPart, figure: point.figure)
  }
}

extension StatusRule {
  /// Whether a figure is complete enough to start from.
  fileprivate func mayStart(_ point: Point, of indicator: IndicatorDefinition) -> Bool {
    let isGrowth = if case .growth? = indicator.target { true } else { false }
    switch point.known {
    case .exact: return true
    case .partial(_, let suffices): return suffices
    case .bounds(let bounds):
      // A share has an end on both sides; a sum is only compared with its own units.
      if bounds.upper != nil { return true }
      return isGrowth && (point.figure.coverage?.suffices(minimumCoverage) ?? false)
    case .nothing: return false
    }
  }
}
