import Documents
import Figures
import PortalModel
import Quantities

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
  /// Whether it is what the site publishes for the unit and period, and not another account of it.
  let isPublished: Bool
  /// How a computed figure was made; `nil` for others.
  let made: UnitsFigure?
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
    isPublished: Bool,
    made: UnitsFigure?,
    observation: Observation?,
    report: Report?
  ) {
    self.indicator = indicator
    self.unit = unit
    self.period = period
    self.value = value
    self.quality = quality
    self.basis = basis
    self.isPublished = isPublished
    self.made = made
    self.observation = observation
    self.report = report
  }
}

extension FigureRow {
  /// All figures of an indicator: period by period and unit by unit, what is made of a unit's own
  /// units before what is said of it.
  static func all(of series: AreaSeries, in portal: Portal) -> [FigureRow] {
    portal.figures.periods(of: series.indicator.id).flatMap { period in
      all(of: series, in: period, portal)
    }
  }

  /// All figures of an indicator in a period.
  static func all(
    of series: AreaSeries, in period: Period, _ portal: Portal
  ) -> [FigureRow] {
    portal.units.flatMap { unit in rows(of: series.indicator, unit, in: period, portal) }
  }

  private static func rows(
    of indicator: Indicator, _ unit: Unit, in period: Period, _ portal: Portal
  ) -> [FigureRow] {
    let key = FigureKey(indicator.id, unit.id, period)
    // A place is published under the name that it has at the period's end.
    let found = portal.figures.figure(key)
    let figure = found?.key == key ? found : nil
    let made = figure.flatMap { computed($0, of: indicator, unit: unit) }
    let accounts = portal.figures.accounts(key)
    let isMade = made?.isPublished ?? false
    let observed = (accounts?.all ?? []).map { observation in
      FigureRow(
        observation, of: indicator, unit: unit,
        isPublished: observation === accounts?.main && !isMade, in: portal)
    }
    return (made.map { [$0] } ?? []) + observed
  }

  /// What the units come to, where that is published: alone, or because it says something else.
  private static func computed(
    _ figure: PlaceFigure, of indicator: Indicator, unit: Unit
  ) -> FigureRow? {
    guard let units = figure.units, units.value.hasFigure, !figure.isWithheld,
      figure.own == nil || figure.disagrees(in: indicator.definition)
    else { return nil }
    // Beside an own figure, what the others come to would tell a figure that is held back.
    let isTelling = units.coverage.missing.contains { $0.reason == .withheld }
    guard figure.own == nil || !isTelling else { return nil }
    return FigureRow(
      indicator: indicator, unit: unit, period: figure.period, value: units.value,
      quality: units.quality, basis: .computed, isPublished: figure.own == nil, made: units,
      observation: nil, report: nil)
  }

  private convenience init(
    _ observation: Observation, of indicator: Indicator, unit: Unit, isPublished: Bool,
    in portal: Portal
  ) {
    let report = portal.report(of: observation)
    self.init(
      indicator: indicator, unit: unit, period: observation.period, value: observation.value,
      quality: observation.quality, basis: observation.isOwn ? .reported : .reportedByOther,
      isPublished: isPublished, made: nil,
      observation: observation, report: report)
  }

  /// The value as a number: per cent for a ratio, 1 and 0 for yes and no; `nil` where there is none.
  var number: String? {
    switch value {
    case .number, .ratio: value.measure?.dataText
    case .yesNo(let isYes): isYes ? "1" : "0"
    case .missing: nil
    }
  }

  var missing: MissingValue? {
    if case .missing(let missing) = value { missing } else { nil }
  }

  /// The parts of a ratio; `nil` for other values.
  var parts: (numerator: String, denominator: String)? {
    guard case .ratio(let numerator, let denominator) = value else { return nil }
    return (numerator.dataText, denominator.dataText)
  }
}
