import Diagnostics
import PortalModel
import Theme

/// What the plan promised in figures, and how it stands.
struct IndicatorListPage: PageContent {
  static let kind = PageKind.indicatorList
  static let template = PageTemplate("indicator-list")

  static func pages(of source: PageSource) -> [Self] {
    source.list(IndicatorListPage(), of: source.portal.indicators)
  }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathIndicators)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.indicatorList(into: &diagnostics)
  }
}

extension PageKey {
  package static let indicatorList = PageKey(.indicatorList)
}
