package import Figures
package import PortalModel

/// Which page is meant, in whatever language.
package enum PageKey: Hashable, Sendable {
  case home
  case indicatorList
  case indicator(Identifier<IndicatorDefinition>)
  case unitList
  case unit(Identifier<ReportingUnit>)
  case facilityList
  case plan
  case objective(Identifier<Objective>)
  case document(Identifier<PlanDocument>)
  case taskList
  case task(Identifier<PlanTask>)
  case bodyList
  case body(Identifier<Body>)
  case campaignList
  case campaign(Identifier<Campaign>)
  case edition(Identifier<Edition>)
  case topic(Identifier<Topic>)
  case post(Identifier<Post>)
  /// A page of the list of posts, from 1.
  case postList(Int)
  /// Who has reported.
  case reportList
  /// The reports on one year.
  case reportYear(Period)
  case correctionList
  /// The open data.
  case dataList
  case info(Identifier<InfoPage>)
  case notFound
}
