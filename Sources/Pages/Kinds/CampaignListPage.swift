import Diagnostics
import PortalModel
import Theme

/// The campaigns.
struct CampaignListPage: PageContent {
  static let kind = PageKind.campaignList
  static let template = PageTemplate("campaign-list")

  static func pages(of source: PageSource) -> [Self] {
    source.list(CampaignListPage(), of: source.portal.campaigns)
  }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathCampaigns)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.campaignList(into: &diagnostics)
  }
}

extension PageKey {
  package static let campaignList = PageKey(.campaignList)
}
