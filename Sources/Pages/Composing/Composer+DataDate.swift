import Documents
import PortalModel

/// The date of the data: the day on which the latest of the reports behind it was submitted.
extension Composer {
  /// The date of everything on the site.
  var siteDataDate: CalendarDate? { graph.figures.dataDate }

  /// The date of an indicator's figures.
  func dataDate(of series: AreaSeries) -> CalendarDate? {
    graph.figures.dataDates[series.indicator.id]
  }

  /// The date of a unit's figures.
  func dataDate(of unit: Unit) -> CalendarDate? {
    let ids = portal.indicators.flatMap { indicator in
      portal.observations.series(indicator.id, unit.id).compactMap { $0.report?.value }
    }
    return latest(ids)
  }

  private func latest(_ reports: [Identifier<Report>]) -> CalendarDate? {
    reports.compactMap { portal.lookup.reports[$0]?.submitted.value }.max()
  }
}
