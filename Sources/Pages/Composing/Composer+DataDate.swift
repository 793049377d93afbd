import Documents
import Figures
import PortalModel
import Quantities

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
    var latest: CalendarDate?
    for indicator in portal.indicators {
      for observation in portal.figures.series(SeriesKey(indicator.id, unit.id)) {
        guard let day = portal.report(of: observation)?.submitted.value else { continue }
        latest = max(latest ?? day, day)
      }
    }
    return latest
  }
}
