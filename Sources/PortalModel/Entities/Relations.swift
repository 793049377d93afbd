import Documents
package import Figures

/// What belongs to what, gathered once: a page of a unit must not look at all units.
package struct Relations: Sendable {
  /// The units right below a unit.
  package let children: IdentifierMap<ReportingUnit, [Unit]>
  package let facilities: IdentifierMap<ReportingUnit, [Facility]>
  /// A campaign's editions, latest first.
  package let editions: IdentifierMap<Campaign, [Edition]>
  /// The editions whose results rest on a report.
  package let results: IdentifierMap<SourceReport, [Edition]>
  /// The reports on a year, in the order of their days.
  package let reports: [Period: [Report]]

  init(units: [Unit], facilities: [Facility], editions: [Edition], reports: [Report]) {
    var children = IdentifierMap<ReportingUnit, [Unit]>()
    for unit in units {
      if let parent = unit.parent { children[parent.value, default: []].append(unit) }
    }
    var results = IdentifierMap<SourceReport, [Edition]>()
    for edition in editions {
      for report in edition.results.map(\.report.value).uniqued() {
        results[report, default: []].append(edition)
      }
    }
    self.children = children
    self.facilities = IdentifierMap(grouping: facilities, by: \.unit.value)
    self.editions = IdentifierMap(grouping: editions, by: \.campaign)
    self.results = results
    self.reports = Dictionary(grouping: reports, by: \.period)
  }
}
