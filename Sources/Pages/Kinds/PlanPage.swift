import Diagnostics
import PortalModel
import Theme

/// The plan and its outline.
struct PlanPage: PageContent {
  static let kind = PageKind.plan
  static let template = PageTemplate(
    "plan",
    [
      .init("muc.i"),
      .init("muc.ii"),
      .init("muc.iii"),
      .init("{{anchor}}", within: ["objectives"]),
      .init("{{anchor}}", within: ["task-groups"]),
      .init("{{anchor}}", within: ["task-groups", "tasks"]),
      .init("{{anchor}}", within: ["bodies"]),
    ])
  static let parts = PageParts.plan

  let plan: Plan

  static func pages(of source: PageSource) -> [Self] {
    source.written([source.portal.plan]).map(PlanPage.init)
  }

  var articles: Articles? { plan.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathPlan)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.plan(into: &diagnostics)
  }
}

extension PageKey {
  package static let plan = PageKey(.plan)
}
