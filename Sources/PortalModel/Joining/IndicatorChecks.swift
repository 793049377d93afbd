import Diagnostics
import Documents
import Figures

/// What cannot be true of an indicator, alone, among others and in the plan.
struct IndicatorChecks {
  private let indicators: [Indicator]
  private let plan: Plan?

  init(_ indicators: [Indicator], in plan: Plan?) {
    self.indicators = indicators
    self.plan = plan
  }

  func run(into diagnostics: inout [Diagnostic]) {
    for indicator in indicators {
      let file = indicator.articles.main.file
      if indicator.objective == nil, indicator.tasks.isEmpty {
        diagnostics.append(Diagnostic(.model(.indicatorWithoutSource), at: file.wholeFile))
      }
      checkBaseline(of: indicator, into: &diagnostics)
      checkAggregation(of: indicator, into: &diagnostics)
      let definition = indicator.definition
      guard let target = definition.target else { continue }
      func report(_ problem: ModelProblem) {
        diagnostics.append(Diagnostic(.model(problem), at: indicator.targetSite.place))
      }
      if target.contradicts(definition.direction) {
        report(.growthAgainstDirection(direction: definition.direction.rawValue))
      }
      if !target.fits(definition.areaKind) {
        report(.targetDoesNotFit(kind: definition.kind.rawValue))
      }
      guard let plan else { continue }
      for period in target.periods
      where !(plan.firstYear...plan.lastYear).contains(period.year) {
        report(.milestoneOutsidePlan(year: period.year, first: plan.firstYear, last: plan.lastYear))
      }
    }
  }

  /// Figures of a kind are put together only in ways that say something true.
  private func checkAggregation(of indicator: Indicator, into diagnostics: inout [Diagnostic]) {
    let definition = indicator.definition
    func report(_ problem: ModelProblem, at site: Site) {
      diagnostics.append(Diagnostic(.model(problem), at: site.place))
    }
    let allowed = definition.kind.aggregations
    guard allowed.contains(definition.aggregation) else {
      return report(
        .aggregationDoesNotFit(
          kind: definition.kind.rawValue, aggregation: definition.aggregation.rawValue,
          allowed: allowed.map(\.rawValue)),
        at: indicator.aggregationSite)
    }
    guard let weight = indicator.weight else { return }
    if definition.aggregation != .weightedMean {
      report(.weightWithoutMean(aggregation: definition.aggregation.rawValue), at: weight.site)
    } else if let other = indicators.first(where: { $0.id == weight.value }),
      other.definition.kind != .count
    {
      report(
        .weightIsNoCount(
          indicator: other.id.rawValue, kind: other.definition.kind.rawValue),
        at: weight.site)
    }
  }

  /// A named baseline is where the way to a target starts.
  private func checkBaseline(of indicator: Indicator, into diagnostics: inout [Diagnostic]) {
    let target = indicator.definition.target
    guard let baseline = indicator.definition.baseline, let source = indicator.baselineSource
    else { return }
    let first = target?.periods.first
    let isMeasured = target.map { if case .yesNo = $0 { false } else { true } } ?? false
    if !isMeasured {
      diagnostics.append(Diagnostic(.model(.baselineWithoutWay), at: source.site.place))
    } else if let first, baseline.period >= first {
      let problem = ModelProblem.baselineAfterMilestone(
        year: baseline.period.year, milestone: first.year)
      diagnostics.append(Diagnostic(.model(problem), at: source.site.place))
    }
  }
}
