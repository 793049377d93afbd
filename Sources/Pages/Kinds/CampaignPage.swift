import Diagnostics
import Figures
import PortalModel
import Theme

/// One campaign, with its editions.
struct CampaignPage: PageContent {
  static let kind = PageKind.campaign
  static let template = PageTemplate("campaign")
  static let section: PageKey? = .campaignList

  let campaign: Campaign

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.campaigns).map(CampaignPage.init)
  }

  var number: Int { campaign.id.number }
  var articles: Articles? { campaign.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathCampaigns, campaign.id.rawValue)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.campaign(campaign, into: &diagnostics)
  }
}

extension PageKey {
  static func campaign(_ id: Identifier<Campaign>) -> PageKey {
    PageKey(.campaign, id.number)
  }
}
