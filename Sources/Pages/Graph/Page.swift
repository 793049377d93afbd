package import Documents
package import Figures
package import PortalModel

/// A page of the site, before it is filled.
package final class Page: Sendable {
  package let key: PageKey
  package let language: LanguageCode
  package let address: Address
  package let content: Content

  init(key: PageKey, language: LanguageCode, address: Address, content: Content) {
    self.key = key
    self.language = language
    self.address = address
    self.content = content
  }

  /// What the page shows.
  package enum Content: Sendable {
    case home
    case indicatorList
    case indicator(Indicator)
    case unitList
    case unit(Unit)
    case facilityList
    case plan
    case objective(Objective)
    case document(PlanDocument)
    case taskList
    case task(PlanTask)
    case bodyList
    case body(Body)
    case campaignList
    case campaign(Campaign)
    case edition(Edition)
    case topic(Topic)
    case post(Post)
    /// A page of the list of posts, from 1.
    case postList(Int)
    /// Who has reported.
    case reportList
    /// The reports on one year.
    case reportYear(Period)
    case correctionList
    /// The open data.
    case dataList
    case info(InfoPage)
    case notFound
  }
}

extension Page.Content {
  var key: PageKey {
    switch self {
    case .home: .home
    case .indicatorList: .indicatorList
    case .indicator(let indicator): .indicator(indicator.id)
    case .unitList: .unitList
    case .unit(let unit): .unit(unit.id)
    case .facilityList: .facilityList
    case .plan: .plan
    case .objective(let objective): .objective(objective.id)
    case .document(let document): .document(document.id)
    case .taskList: .taskList
    case .task(let task): .task(task.id)
    case .bodyList: .bodyList
    case .body(let body): .body(body.id)
    case .campaignList: .campaignList
    case .campaign(let campaign): .campaign(campaign.id)
    case .edition(let edition): .edition(edition.id)
    case .topic(let topic): .topic(topic.id)
    case .post(let post): .post(post.id)
    case .postList(let number): .postList(number)
    case .reportList: .reportList
    case .reportYear(let year): .reportYear(year)
    case .correctionList: .correctionList
    case .dataList: .dataList
    case .info(let page): .info(page.id)
    case .notFound: .notFound
    }
  }

  /// The articles that the page shows; `nil` for a page that only lists others.
  package var articles: Articles? {
    switch self {
    case .home, .indicatorList, .unitList, .facilityList, .taskList, .bodyList, .campaignList,
      .postList, .reportList, .reportYear, .correctionList, .dataList, .notFound:
      nil
    case .plan: nil
    case .indicator(let indicator): indicator.articles
    case .unit(let unit): unit.articles
    case .objective(let objective): objective.articles
    case .document(let document): document.articles
    case .task(let task): task.articles
    case .body(let body): body.articles
    case .campaign(let campaign): campaign.articles
    case .edition(let edition): edition.articles
    case .topic(let topic): topic.articles
    case .post(let post): post.articles
    case .info(let page): page.articles
    }
  }
}
