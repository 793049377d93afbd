import Diagnostics
import Figures
import PortalModel
import Theme

/// One task: who does it, by when.
struct TaskPage: PageContent {
  static let kind = PageKind.task
  static let template = PageTemplate("task")
  static let section: PageKey? = .plan

  let task: PlanTask

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.tasks).map(TaskPage.init)
  }

  var number: Int { task.id.number }
  var articles: Articles? { task.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathTasks, task.section.slug)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.task(task, into: &diagnostics)
  }
}

extension PageKey {
  static func task(_ id: Identifier<PlanTask>) -> PageKey {
    PageKey(.task, id.number)
  }
}
