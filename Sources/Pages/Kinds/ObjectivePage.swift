import Diagnostics
import Figures
import PortalModel
import Theme

/// One objective of the plan.
struct ObjectivePage: PageContent {
  static let kind = PageKind.objective
  static let template = PageTemplate("objective")
  static let section: PageKey? = .plan

  let objective: Objective

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.objectives).map(ObjectivePage.init)
  }

  var number: Int { objective.id.number }
  var articles: Articles? { objective.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathPlan, objective.section.slug)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.objective(objective, into: &diagnostics)
  }
}

extension PageKey {
  static func objective(_ id: Identifier<Objective>) -> PageKey {
    PageKey(.objective, id.number)
  }
}
