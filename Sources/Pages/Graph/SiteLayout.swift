import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// Decides which pages there are, and where.
///
/// A page exists in a language when what it shows was written in it; a list, when anything on it
/// was. The home page exists in all, and so do the pages that are made of data alone.
struct SiteLayout {
  let portal: Portal
  let theme: Theme
  let posts: [Post]

  /// All pages in the order of their addresses, and the addresses that are taken twice.
  func layOut() -> (pages: [Page], collisions: [Diagnostic]) {
    var pages: [Page] = []
    var collisions: [Diagnostic] = []
    var taken: [Address: Page] = [:]
    for language in portal.settings.languages {
      for content in contents(in: language) {
        let page = Page(
          key: content.key, language: language, address: address(of: content, in: language),
          content: content)
        if let other = taken[page.address] {
          collisions.append(collision(of: page, with: other))
        } else {
          taken[page.address] = page
          pages.append(page)
        }
      }
    }
    return (pages.sorted { $0.address.path < $1.address.path }, collisions)
  }

  private func contents(in language: LanguageCode) -> [Page.Content] {
    let isMain = language == portal.settings.mainLanguage
    func written<Entity: Described>(_ entities: [Entity]) -> [Entity] {
      isMain ? entities : entities.filter { $0.articles.translations[language] != nil }
    }
    func list(_ list: Page.Content, _ elements: [Page.Content]) -> [Page.Content] {
      isMain || !elements.isEmpty ? [list] + elements : []
    }
    var contents: [Page.Content] = [.home]
    contents += list(
      .indicatorList, written(portal.indicators).map(Page.Content.indicator))
    contents += list(.unitList, written(portal.units).map(Page.Content.unit))
    contents += list(.taskList, written(portal.tasks).map(Page.Content.task))
    contents += list(.bodyList, written(portal.bodies).map(Page.Content.body))
    contents += list(.campaignList, written(portal.campaigns).map(Page.Content.campaign))
    contents += written([portal.plan]).map { _ in .plan }
    contents += written(portal.objectives).map(Page.Content.objective)
    contents += written(portal.documents).map(Page.Content.document)
    contents += written(portal.editions).map(Page.Content.edition)
    contents += written(portal.topics).map(Page.Content.topic)
    let postPages = PostPages(posts, in: language, settings: portal.settings)
    contents += postPages.posts.map(Page.Content.post)
    if isMain || !postPages.posts.isEmpty {
      contents += (1...postPages.count).map(Page.Content.postList)
    }
    contents.append(.reportList)
    contents += Set(portal.reports.map(\.period)).sorted().map(Page.Content.reportYear)
    contents += [.correctionList, .dataList]
    contents += written(portal.infoPages).map(Page.Content.info)
    if isMain {
      if !portal.facilities.isEmpty { contents.append(.facilityList) }
      contents.append(.notFound)
    }
    return contents
  }

  private func address(of content: Page.Content, in language: LanguageCode) -> Address {
    let words = theme.phrases(in: language)
    let root = language == portal.settings.mainLanguage ? [] : [language.rawValue]
    func below(_ key: PhraseKey, _ names: String...) -> Address {
      Address(folder: root + [words(key)] + names)
    }
    switch content {
    case .home: return Address(folder: root)
    case .indicatorList: return below(.pathIndicators)
    case .indicator(let indicator): return below(.pathIndicators, indicator.id.rawValue)
    case .unitList: return below(.pathUnits)
    case .unit(let unit): return below(.pathUnits, unit.id.rawValue)
    case .facilityList: return below(.pathFacilities)
    case .plan: return below(.pathPlan)
    case .objective(let objective): return below(.pathPlan, objective.section.slug)
    case .document(let document): return below(.pathPlan, document.id.rawValue)
    case .taskList: return below(.pathTasks)
    case .task(let task): return below(.pathTasks, task.section.slug)
    case .bodyList: return below(.pathBodies)
    case .body(let body): return below(.pathBodies, body.id.rawValue)
    case .campaignList: return below(.pathCampaigns)
    case .campaign(let campaign): return below(.pathCampaigns, campaign.id.rawValue)
    case .edition(let edition): return below(.pathCampaigns, edition.id.rawValue)
    case .topic(let topic): return below(.pathPosts, topic.id.rawValue)
    case .post(let post):
      return switch post.collection {
      case .edition: below(.pathCampaigns, post.id.rawValue)
      case .topic: below(.pathPosts, post.id.rawValue)
      }
    case .postList(1): return below(.pathPosts)
    case .postList(let number): return below(.pathPosts, "\(words(.pathPage))-\(number)")
    case .reportList: return below(.pathReports)
    case .reportYear(let year): return below(.pathReports, "\(year)")
    case .correctionList: return below(.pathCorrections)
    case .dataList: return below(.pathData)
    case .info(let page): return Address(folder: root + [page.slug(in: language)])
    case .notFound: return Address(path: "404.html")
    }
  }

  private func collision(of page: Page, with other: Page) -> Diagnostic {
    let file = page.content.articles?.article(in: page.language).file
    let otherFile = other.content.articles?.article(in: other.language).file
    let problem = ModelProblem.addressTaken(
      address: page.address.path, otherPath: otherFile?.path ?? "content/portal.yaml")
    let place = file?.wholeFile ?? portal.settings.file.wholeFile
    return Diagnostic(.model(problem), at: place)
  }
}

extension InfoPage {
  func slug(in language: LanguageCode) -> String {
    translatedSlugs[language] ?? slug
  }
}
