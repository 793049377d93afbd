import Documents
import Figures
import PortalModel

/// One figure as it is downloaded: what somebody reported, or what the portal worked out.
final class FigureRow: Sendable {
  /// Who says so.
  enum Basis: String, CaseIterable, Sendable {
    case reported
    case reportedByOther = "reported-by-other"
    case computed
  }

  let indicator: Indicator
  let unit: Unit
  let period: Period
  let value: ObservedValue
  let quality: Quality?
  let basis: Basis
  /// Who stands behind a computed figure; `nil` for others.
  let coverage: Coverage?
  /// What was observed; `nil` for a computed figure.
  let observation: Observation?
  let report: Report?

  init(
    indicator: Indicator,
    unit: Unit,
    period: Period,
    value: ObservedValue,
    quality: Quality?,
    basis: Basis,
    coverage: Coverage?,
    observation: Observation?,
    report: Report?
  ) {
    self.indicator = indicator
    self.unit = unit
    self.period = period
    self.value = value
    self.quality = quality
    self.basis = basis
    self.coverage = coverage
    self.observation = observation
    self.report = report
  }
}

extension FigureRow {
  /// All figures of an indicator: period by period, the area's computed one first, then the units'.
  static func all(of series: AreaSeries, in portal: Portal) -> [FigureRow] {
    let indicator = series.indicator
    return portal.figures.periods(of: indicator.id).flatMap { period in
      let computed = series.figures.first { $0.period == period }.flatMap(computed(of: indicator))
      let observed = portal.units.flatMap { unit -> [FigureRow] in
        let accounts = portal.figures.accounts(FigureKey(indicator.id, unit.id, period))
        return (accounts?.all ?? []).map { observation in
          FigureRow(observation, of: indicator, unit: unit, in: portal)
        }
      }
      return [computed].compactMap { $0 } + observed
    }
  }

  /// What the units come to, where that is published: alone, or because it says something else.
  private static func computed(of indicator: Indicator) -> (AreaFigure) -> FigureRow? {
    { figure in
      guard let aggregate = figure.aggregate, aggregate.value.hasFigure,
        figure.own?.value != figure.value || aggregate.disagreement != nil
      else { return nil }
      return FigureRow(
        indicator: indicator, unit: figure.area, period: figure.period, value: aggregate.value,
        quality: aggregate.quality, basis: .computed, coverage: aggregate.coverage,
        observation: nil, report: nil)
    }
  }

  private convenience init(
    _ observation: Observation, of indicator: Indicator, unit: Unit, in portal: Portal
  ) {
    let report = portal.report(of: observation)
    let isOwn = report == nil || report?.submitterUnit == unit.id
    self.init(
      indicator: indicator, unit: unit, period: observation.period, value: observation.value,
      quality: observation.quality, basis: isOwn ? .reported : .reportedByOther, coverage: nil,
      observation: observation, report: report)
  }

  /// The value as a number: per cent for a ratio, 1 and 0 for yes and no; `nil` where there is none.
  var number: Double? {
    switch value {
    case .number, .ratio: value.measure
    case .yesNo(let isYes): isYes ? 1 : 0
    case .missing: nil
    }
  }

  var missing: MissingValue? {
    if case .missing(let missing) = value { missing } else { nil }
  }

  /// The parts of a ratio; `nil` for other values.
  var parts: (numerator: Double, denominator: Double)? {
    if case .ratio(let numerator, let denominator) = value { (numerator, denominator) } else { nil }
  }
}
