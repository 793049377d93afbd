package import Theme

/// The kinds of pages that there are: the registry of what ``PageContent`` each has.
///
/// Where two pages want one address, the kind that comes first here has it.
package enum PageKind: Int, CaseIterable, Sendable {
  case home, indicatorList, indicator, unitList, unit, taskList, task, bodyList, body, campaignList,
    campaign, plan, objective, document, edition, topic, post, postList, reportList, reportYear,
    correctionList, dataList, information, facilityList, notFound

  /// What the pages of the kind are.
  var content: any PageContent.Type {
    switch self {
    case .home: HomePage.self
    case .indicatorList: IndicatorListPage.self
    case .indicator: IndicatorPage.self
    case .unitList: UnitListPage.self
    case .unit: UnitPage.self
    case .taskList: TaskListPage.self
    case .task: TaskPage.self
    case .bodyList: BodyListPage.self
    case .body: BodyPage.self
    case .campaignList: CampaignListPage.self
    case .campaign: CampaignPage.self
    case .plan: PlanPage.self
    case .objective: ObjectivePage.self
    case .document: DocumentPage.self
    case .edition: EditionPage.self
    case .topic: TopicPage.self
    case .post: PostPage.self
    case .postList: PostListPage.self
    case .reportList: ReportListPage.self
    case .reportYear: ReportYearPage.self
    case .correctionList: CorrectionListPage.self
    case .dataList: DataListPage.self
    case .information: InformationPage.self
    case .facilityList: FacilityListPage.self
    case .notFound: NotFoundPage.self
    }
  }

  /// The templates that a theme must have.
  package static var templates: [PageTemplate] { allCases.map { $0.content.template } }
}
