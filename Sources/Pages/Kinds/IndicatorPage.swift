import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// One indicator: its verdict, its figures and where each is from.
struct IndicatorPage: PageContent {
  static let kind = PageKind.indicator
  static let template = PageTemplate(
    "indicator",
    [
      .init(PagePart.figures.anchor),
      .init(PagePart.sources.anchor),
      .init("{{anchor}}", within: ["provenance", "rows"]),
    ])
  static let section: PageKey? = .indicatorList
  static let parts = PageParts.withFigures

  let indicator: Indicator

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.indicators).map(IndicatorPage.init)
  }

  var number: Int { indicator.id.number }
  var articles: Articles? { indicator.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathIndicators, indicator.id.rawValue)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.indicator(indicator, into: &diagnostics)
  }
}

extension PageKey {
  static func indicator(_ id: Identifier<IndicatorDefinition>) -> PageKey {
    PageKey(.indicator, id.number)
  }
}
