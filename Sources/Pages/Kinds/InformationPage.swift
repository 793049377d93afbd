import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// A page that the portal writes of itself, such as how its figures are judged.
struct InformationPage: PageContent {
  static let kind = PageKind.information
  static let template = PageTemplate(
    "info",
    [
      .init(PagePart.rule.anchor, within: ["rule"]),
      .init("{{anchor}}", within: ["rule", "lines"]),
    ])

  let info: InfoPage

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.infoPages).map(InformationPage.init)
  }

  var number: Int { info.id.number }
  var articles: Articles? { info.articles }

  func address(by naming: PageNaming) -> Address {
    Address(folder: naming.root + [info.slug(in: naming.language)])
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.info(info, into: &diagnostics)
  }
}

extension PageKey {
  static func info(_ id: Identifier<InfoPage>) -> PageKey {
    PageKey(.information, id.number)
  }
}

extension InfoPage {
  fileprivate func slug(in language: LanguageCode) -> String {
    translatedSlugs[language] ?? slug
  }
}
