import Diagnostics
import Figures
import PortalModel
import Theme

/// A document that the plan rests on.
struct DocumentPage: PageContent {
  static let kind = PageKind.document
  static let template = PageTemplate("document")
  static let section: PageKey? = .plan

  let document: PlanDocument

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.documents).map(DocumentPage.init)
  }

  var number: Int { document.id.number }
  var articles: Articles? { document.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathPlan, document.id.rawValue)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.document(document, into: &diagnostics)
  }
}

extension PageKey {
  static func document(_ id: Identifier<PlanDocument>) -> PageKey {
    PageKey(.document, id.number)
  }
}
