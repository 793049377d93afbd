import Diagnostics
import Figures
import PortalModel
import Theme

/// One body: its tasks and what it has to report.
struct BodyPage: PageContent {
  static let kind = PageKind.body
  static let template = PageTemplate("body")
  static let section: PageKey? = .plan

  let body: Body

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.bodies).map(BodyPage.init)
  }

  var number: Int { body.id.number }
  var articles: Articles? { body.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathBodies, body.id.rawValue)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.body(body, into: &diagnostics)
  }
}

extension PageKey {
  static func body(_ id: Identifier<Body>) -> PageKey {
    PageKey(.body, id.number)
  }
}
