import Documents
package import Figures
package import Quantities

extension Portal {
  /// The units of some identifiers.
  package func units(_ ids: [Identifier<ReportingUnit>]) -> [Unit] {
    ids.compactMap { lookup.units[$0] }
  }

  /// The name that the whole area has at the end of a period.
  package func area(in period: Period) -> Unit? {
    figures.units.area(in: period).flatMap { lookup.units[$0.id] }
  }

  /// The units below the area that are expected to report an indicator for a period.
  package func expectedUnits(for indicator: Indicator, in period: Period) -> [Unit] {
    guard let area = area(in: period) else { return [] }
    return units(figures.expectedUnits(of: indicator.id, below: area.id, in: period))
  }

  /// The rule as it judges on a day.
  package func statusRule(asOf: CalendarDate) -> StatusRule {
    StatusRule(
      cube: figures, planStart: Period(year: plan.firstYear), asOf: asOf,
      minimumCoverage: settings.minimumCoverage / 100,
      dueDays: bodies.dueDays(for: settings.unitTypes))
  }

  /// An indicator's figures for the whole area, judged on a day.
  package func areaSeries(of indicator: Indicator, by rule: StatusRule) -> AreaSeries {
    // The area is a place under all its names; the one of today stands for it.
    let today = Period(year: rule.asOf.year)
    guard
      let area = figures.units.area(in: today)
        ?? figures.units.all.first(where: { $0.parent == nil })
    else {
      return AreaSeries(
        indicator: indicator, figures: [],
        assessment: rule.assess(indicator.definition, of: Identifier("")))
    }
    return AreaSeries(
      indicator: indicator,
      figures: figures.figures(SeriesKey(indicator.id, area.id)),
      assessment: rule.assess(indicator.definition, of: area.id))
  }
}
