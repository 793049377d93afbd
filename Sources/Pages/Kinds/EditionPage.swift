import Diagnostics
import Figures
import PortalModel
import Theme

/// One year of a campaign.
struct EditionPage: PageContent {
  static let kind = PageKind.edition
  static let template = PageTemplate("edition")
  static let section: PageKey? = .campaignList

  let edition: Edition

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.editions).map(EditionPage.init)
  }

  var number: Int { edition.id.number }
  var articles: Articles? { edition.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathCampaigns, edition.id.rawValue)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.edition(edition, into: &diagnostics)
  }
}

extension PageKey {
  static func edition(_ id: Identifier<Edition>) -> PageKey {
    PageKey(.edition, id.number)
  }
}
